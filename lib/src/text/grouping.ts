import type { Article, Dropped } from '../model.js';

/** `source`, `none`, or the name of one of the user's own fields. */
export type Grouping = string;

/** The part of a row that names its group: `source` for sources, `group` for the value of a field. */
export interface GroupLabel {
  readonly source?: string;
  readonly group?: string;
}

/** The group of an article; absent where the article has no value in that field. */
export function groupOf(article: Article, by: Grouping): string | undefined {
  if (by === 'none') return undefined;
  return by === 'source' ? article.source.name : article.fields.get(by);
}

/** The label of a group, as it stands in a row; empty where there is no group. */
export function labelGroup(by: Grouping, name: string | undefined): GroupLabel {
  if (name === undefined) return {};
  return by === 'source' ? { source: name } : { group: name };
}

/**
 * Refuses a field that no article has.
 *
 * @throws naming the fields there are
 */
export function checkGrouping(articles: readonly Article[], by: Grouping): void {
  if (by === 'source' || by === 'none' || articles.length === 0) return;
  if (articles.some((article) => article.fields.has(by))) return;
  const fields = new Set(articles.flatMap((article) => [...article.fields.keys()]));
  throw new Error(`unknown field: "${by}"; known: ${['source', 'none', ...[...fields].sort()].join(', ')}`);
}

/** What is said of an article that has no value in the field. */
export function dropUngrouped(article: Article, by: Grouping, consequence: string): Dropped {
  return { where: article.id, reason: `no value for "${by}": ${consequence}` };
}
