import type { Article, Json, Passage, Span } from '../model.js';
import { seededRandom } from '../statistics/index.js';

/** Which part of a corpus is looked at. */
export interface ArticleFilter {
  /** Only articles of this source. */
  readonly source?: string;
  /** Only articles dated so, ISO 8601, both ends included; an article without a date is left out. */
  readonly dates?: { readonly from?: string; readonly to?: string };
  /** Only what lies within these passages, such as what a speaker said. */
  readonly within?: readonly Passage[];
}

/**
 * The articles of a source and a time. A date that is less exact than a bound counts by what both tell: `2021` is within
 * `{ from: '2021-03' }`, since it may be.
 *
 * @throws naming the sources there are, when no article has this one
 */
export function filterArticles(articles: readonly Article[], { source, dates }: ArticleFilter): readonly Article[] {
  if (source !== undefined && articles.length > 0 && articles.every((article) => article.source.name !== source)) {
    const known = [...new Set(articles.map((article) => article.source.name))].sort();
    throw new Error(`unknown source: "${source}"; known: ${known.join(', ')}`);
  }
  return articles.filter((article) => {
    if (source !== undefined && article.source.name !== source) return false;
    if (dates === undefined) return true;
    const date = article.date?.value;
    return date !== undefined && isFrom(date, dates.from) && isTo(date, dates.to);
  });
}

/** A test whether a span of an article lies within one of the passages; without passages all do. */
export function passageFilter(passages: readonly Passage[] | undefined): (article: Article, span: Span) => boolean {
  if (!passages) return () => true;
  const byArticle = new Map<string, Passage[]>();
  for (const passage of passages) {
    const known = byArticle.get(passage.article);
    if (known) known.push(passage);
    else byArticle.set(passage.article, [passage]);
  }
  return ({ id }, { start, end }) =>
    (byArticle.get(id) ?? []).some((passage) => passage.start <= start && end <= passage.end);
}

/** So many of the members by chance, in the order in which they stood; all where there are no more. */
export function drawSample<Member>(members: readonly Member[], size: number, seed: number): Member[] {
  const random = seededRandom(seed);
  let left = size;
  return members.filter((_, i) => {
    const isDrawn = random() * (members.length - i) < left;
    if (isDrawn) left -= 1;
    return isDrawn;
  });
}

/** The filter as a method states it. */
export function recordFilter({ source, dates, within }: ArticleFilter): { readonly [name: string]: Json } {
  return {
    ...(source !== undefined && { source }),
    ...(dates !== undefined && { dates: { ...dates } }),
    ...(within !== undefined && { within: within.length }),
  };
}

function isFrom(date: string, from: string | undefined): boolean {
  return from === undefined || date.slice(0, from.length) >= from.slice(0, date.length);
}

function isTo(date: string, to: string | undefined): boolean {
  return to === undefined || date.slice(0, to.length) <= to.slice(0, date.length);
}
