import type { Article, Dropped, Json, Result } from '../model.js';
import type { LetterRun } from '../text/index.js';
import type { ConcordanceOptions, ConcordanceRow } from './concordance.js';
import { type ConcordanceMatch, makeConcordance, matchFinder } from './concordancematches.js';
import { filterArticles } from './filters.js';
import { listRuns } from './runs.js';
import { WordIndex } from './wordindex.js';

/** What was searched, beside the articles that were added. */
export interface SearchedFile {
  readonly articles: number;
  readonly options: { readonly [name: string]: Json };
  readonly dropped: readonly Dropped[];
}

/** A concordance that articles are added to one by one. */
export interface ConcordanceCollector {
  /** What an article must hold, or there is no match in it; without any, each article may have one. */
  readonly runs: readonly LetterRun[];
  add(article: Article): void;
  result(searched: SearchedFile): Result<ConcordanceRow>;
}

/**
 * A concordance of articles that are handed over one after the other and let go: what is kept are the rows. A source
 * or a field that none of them has is no error, since those that were not handed over may have it.
 *
 * @throws when the query has no word, its regular expression is invalid, or an option is not known
 */
export function concordanceCollector(query: string, options: ConcordanceOptions = {}): ConcordanceCollector {
  const { source, sort = [] } = options;
  const find = matchFinder(query, options, new WordIndex(options.case ?? 'fold', 0));
  const matches: ConcordanceMatch[] = [];
  let articlesWithMatches = 0;
  return {
    runs: listRuns(query),
    add: (article) => {
      if (source !== undefined && article.source.name !== source) return;
      if (filterArticles([article], options).length === 0) return;
      const found = find(article);
      if (found.length > 0) articlesWithMatches += 1;
      for (const match of found) {
        const [row, keys] = [match.row(), sort.length > 0 ? match.keys() : []];
        matches.push({ row: () => row, keys: () => keys });
      }
    },
    result: ({ articles, ...searched }) =>
      makeConcordance(query, options, matches, { n: { articles, articlesWithMatches }, ...searched, inputs: [] }),
  };
}
