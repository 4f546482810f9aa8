import type { Article, Dropped, Method } from '../model.js';
import { checkGrouping, compareText, dropUngrouped, type Grouping, type GroupLabel, groupOf } from '../text/index.js';

/** Articles of one source, or with one value in a field. */
export interface ArticleGroup {
  /** Absent: articles that have no value in the field, or all articles where nothing is grouped. */
  readonly name: string | undefined;
  readonly articles: readonly Article[];
}

export interface ArticleGroups {
  /** In the order of code units, the one without a name first. */
  readonly groups: readonly ArticleGroup[];
  /** The name of the group of an article, by `Article.id`. */
  readonly nameOf: ReadonlyMap<string, string | undefined>;
  /** The articles without a value in the field, with what becomes of them. */
  readonly dropped: readonly Dropped[];
}

/**
 * The articles by source or field, and which of them have no value there.
 *
 * @throws when no article has the field
 */
export function groupArticles(articles: readonly Article[], by: Grouping, consequence: string): ArticleGroups {
  checkGrouping(articles, by);
  const byName = new Map<string | undefined, Article[]>();
  const nameOf = new Map<string, string | undefined>();
  const dropped: Dropped[] = [];
  for (const article of articles) {
    const name = groupOf(article, by);
    if (name === undefined && by !== 'none') dropped.push(dropUngrouped(article, by, consequence));
    nameOf.set(article.id, name);
    const known = byName.get(name);
    if (known) known.push(article);
    else byName.set(name, [article]);
  }
  const groups = [...byName].map(([name, own]) => ({ name, articles: own }));
  return { groups: groups.sort((a, b) => compareText(a.name, b.name)), nameOf, dropped };
}

/** The name of the group that a row belongs to. */
export function nameOfRow({ source, group }: GroupLabel): string | undefined {
  return source ?? group;
}

/** Sizes by group as a method states them: `articles in NAME`; a group without a name is left out. */
export function stateSizes(
  what: string,
  groups: readonly ArticleGroup[],
  sizeOf: (group: ArticleGroup) => number,
): Method['n'] {
  return Object.fromEntries(
    groups.flatMap((group) => (group.name === undefined ? [] : [[`${what} in ${group.name}`, sizeOf(group)]])),
  );
}

/** How often each name is met. */
export function countEach(names: Iterable<string | undefined>): ReadonlyMap<string | undefined, number> {
  const counts = new Map<string | undefined, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
