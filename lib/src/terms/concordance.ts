import type { Corpus, Result, Span } from '../model.js';
import { checkGrouping, type Grouping } from '../text/index.js';
import { type ConcordanceMatch, makeConcordance, matchFinder } from './concordancematches.js';
import type { ContextSize } from './context.js';
import { type ArticleFilter, filterArticles } from './filters.js';
import { indexOf } from './wordindex.js';

/** One match in its context. */
export interface ConcordanceRow extends Span {
  readonly article: string;
  readonly source: string;
  /** The value of the field asked for by `by`; absent where the article has none. */
  readonly group?: string;
  readonly left: string;
  readonly match: string;
  readonly right: string;
}

/** The first to the fifth word to the left or to the right of the match. */
export type SortKey = `${'L' | 'R'}${1 | 2 | 3 | 4 | 5}`;

export interface ConcordanceOptions extends ArticleFilter {
  /** Words of context on each side, or what `unit` says. */
  readonly window?: number;
  /** `characters` (UTF-16 code units) cuts lines of one length, through words. */
  readonly unit?: ContextSize['unit'];
  /** Order by these words, the first first; then, and without any, by place in the corpus. */
  readonly sort?: readonly SortKey[];
  /** `fold` matches words whatever their case; a regular expression says its own by its flag `i`. */
  readonly case?: 'fold' | 'keep';
  /** A field of your own whose value is shown with each match. */
  readonly by?: Grouping;
  /** Rows that are kept, after sorting; all by default. */
  readonly limit?: number;
  /** So many matches by chance instead of all, in their order: what can be read when there are thousands. */
  readonly sample?: number;
  readonly seed?: number;
}

/**
 * Every place where the query stands in the body of an article, with the words around it: to see how a word is used.
 *
 * A query is one or more words, with `*` for any number of characters and `?` for one, or `/a regular expression/flags`
 * over the body text. Words are those of the tokeniser; several words match side by side within a sentence, matches do
 * not overlap, and straight and curly apostrophes match each other. Context never leaves the paragraph. `start` and
 * `end` are the span of the match in the article's text; a match of a regular expression without any text is left out.
 *
 * An article that a query reads is kept as numbers with the corpus, so later queries answer in milliseconds.
 *
 * Matches can be filtered by source, date, and passages such as those of a speaker, and drawn by chance from a seed.
 *
 * Sorted by terms, absent words first, ties in the order of the corpus. `method.n` has all matches and the articles
 * that have one, whatever the limit. Nothing found gives no rows.
 *
 * @example concordance(corpus, 'mercenar*').rows[0] // { article: 'a', left: 'of Russian', match: 'mercenaries', ... }
 * @throws when the query has no word, its regular expression is invalid, or an option is not known
 */
export function concordance(corpus: Corpus, query: string, options: ConcordanceOptions = {}): Result<ConcordanceRow> {
  const find = matchFinder(query, options, indexOf(corpus, options.case ?? 'fold'));
  checkGrouping(corpus.articles, options.by ?? 'source');
  const articles = filterArticles(corpus.articles, options);
  const matches: ConcordanceMatch[] = [];
  let articlesWithMatches = 0;
  for (const article of articles) {
    const found = find(article);
    if (found.length > 0) articlesWithMatches += 1;
    for (const match of found) matches.push(match);
  }
  const n = { articles: articles.length, articlesWithMatches };
  return makeConcordance(query, options, matches, { n, dropped: [], inputs: [corpus.method] });
}
