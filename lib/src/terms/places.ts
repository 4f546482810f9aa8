import type { Corpus, Result, Span } from '../model.js';
import { significant } from '../statistics/index.js';
import { libraryVersion } from '../version.js';
import { spanOfTokens } from './matches.js';
import { parseQuery, TermMarks } from './query.js';
import { indexOf } from './wordindex.js';

/** One place of a query, counted in words from the beginning of its article. */
export interface PlaceRow extends Span {
  readonly article: string;
  readonly source: string;
  /** The query that was found there. */
  readonly query: string;
  /** The number of its first word, from 1, of `words` in the body of the article. */
  readonly word: number;
  readonly words: number;
  /** How far into the article it stands: from 0, the first word, to 1. */
  readonly share: number;
}

export interface LocateTermsOptions {
  readonly case?: 'fold' | 'keep';
}

/**
 * Where in each article one or more queries stand: whether a word opens articles, closes them, or crowds in one part.
 * Queries are words, phrases and patterns as in `concordance`. `method.n` has all articles that have words, so that
 * those without any place are not forgotten.
 *
 * In the order of the corpus, then of the text, then of the queries. Nothing found gives no rows.
 *
 * @example locateTerms(corpus, 'coup').rows[0] // { article: 'a', source: 'A', query: 'coup', word: 3, words: 90, ... }
 * @throws when a query has no word or is a regular expression, or there is no query
 */
export function locateTerms(
  corpus: Corpus,
  queries: string | readonly string[],
  { case: letterCase = 'fold' }: LocateTermsOptions = {},
): Result<PlaceRow> {
  const list = typeof queries === 'string' ? [queries] : [...queries];
  if (list.length === 0) throw new Error('locateTerms needs a query');
  const index = indexOf(corpus, letterCase);
  const tests = list.map((query) => {
    const parsed = parseQuery(query, letterCase);
    if (parsed.kind === 'regex') throw new Error(`a regular expression has no words to count: ${query}`);
    const marks = parsed.patterns.map((pattern) => new TermMarks(pattern, index.vocabulary));
    return { query, find: index.finder(marks) };
  });
  const rows: PlaceRow[] = [];
  let articles = 0;
  let words = 0;
  for (const one of corpus.articles) {
    const { id: article, source } = one;
    const read = index.read(one);
    const size = read.term.length;
    articles += size > 0 ? 1 : 0;
    words += size;
    const found = tests.flatMap(({ query, find }) =>
      (find(one, read)?.matches ?? []).map((match) => ({ query, match })),
    );
    found.sort((a, b) => a.match.first - b.match.first);
    for (const { query, match } of found) {
      const share = significant(size > 1 ? match.first / (size - 1) : 0);
      const place = { word: match.first + 1, words: size, share };
      rows.push({ article, source: source.name, query, ...place, ...spanOfTokens(read, match) });
    }
  }
  return {
    kind: 'result',
    rows,
    key: ['article', 'start', 'end'],
    method: {
      step: 'locateTerms',
      version: libraryVersion,
      options: { queries: list, case: letterCase },
      n: {
        articles,
        words,
        rows: rows.length,
        'articles with a place': new Set(rows.map(({ article }) => article)).size,
      },
      references: [],
      dropped: [],
      inputs: [corpus.method],
    },
    passages: ({ article, start, end }, limit = 50) => (limit < 1 ? [] : [{ article, start, end }]),
  };
}
