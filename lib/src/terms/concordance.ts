import type { Article, Corpus, Passage, Result, Span, Tokens } from '../model.js';
import {
  bodySpans,
  checkGrouping,
  compareText,
  foldApostrophes,
  type Grouping,
  groupOf,
  tokenise,
  Vocabulary,
} from '../text/index.js';
import { libraryVersion } from '../version.js';
import { type Context, contextReader, foldSpace } from './context.js';
import { parseQuery, testTerms } from './query.js';

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

export interface ConcordanceOptions {
  /** Words of context on each side. */
  readonly window?: number;
  /** Order by these words, the first first; then, and without any, by place in the corpus. */
  readonly sort?: readonly SortKey[];
  /** `fold` matches words whatever their case; a regular expression says its own by its flag `i`. */
  readonly case?: 'fold' | 'keep';
  /** A field of your own whose value is shown with each match. */
  readonly by?: Grouping;
  /** Rows that are kept, after sorting; all by default. */
  readonly limit?: number;
}

interface Match {
  readonly row: ConcordanceRow;
  readonly keys: readonly (string | undefined)[];
}

/**
 * Every place where the query stands in the body of an article, with the words around it: to see how a word is used.
 *
 * A query is one or more words, with `*` for any number of characters and `?` for one, or `/a regular expression/flags`
 * over the body text. Words are those of the tokeniser; several words match side by side within a sentence, matches do
 * not overlap, and straight and curly apostrophes match each other. Context never leaves the paragraph. `start` and
 * `end` are the span of the match in the article's text; a match of a regular expression without any text is left out.
 *
 * Sorted by terms, absent words first, ties in the order of the corpus. `method.n` has all matches and the articles
 * that have one, whatever the limit. Nothing found gives no rows.
 *
 * @example concordance(corpus, 'mercenar*').rows[0] // { article: 'a', left: 'of Russian', match: 'mercenaries', ... }
 * @throws when the query has no word, its regular expression is invalid, or an option is not known
 */
export function concordance(
  corpus: Corpus,
  query: string,
  { window = 8, sort = [], case: letterCase = 'fold', by = 'source', limit }: ConcordanceOptions = {},
): Result<ConcordanceRow> {
  checkOptions(window, sort, limit);
  checkGrouping(corpus.articles, by);
  const find = matchFinder(query, letterCase);
  const matches: Match[] = [];
  let articlesWithMatches = 0;
  for (const article of corpus.articles) {
    const found = find(article);
    if (found.spans.length === 0) continue;
    articlesWithMatches += 1;
    const readContext = contextReader(article, found.tokens(), window);
    for (const span of found.spans) matches.push(makeMatch(article, span, readContext(span), by, sort));
  }
  if (sort.length > 0) matches.sort(compareKeys);
  const rows = matches.slice(0, limit).map(({ row }) => row);
  return {
    kind: 'result',
    rows,
    key: ['article', 'start', 'end'],
    method: {
      step: 'concordance',
      version: libraryVersion,
      options: { query, window, sort: [...sort], case: letterCase, by, limit: limit ?? 'all' },
      n: { articles: corpus.articles.length, articlesWithMatches, matches: matches.length, rows: rows.length },
      references: [],
      dropped: [],
      inputs: [corpus.method],
    },
    passages: ({ article, start, end }, most = 50): Passage[] => (most < 1 ? [] : [{ article, start, end }]),
  };
}

/** The matches in an article; its tokens are made when they are asked for. */
type MatchFinder = (article: Article) => { readonly spans: readonly Span[]; tokens(): Tokens };

function matchFinder(query: string, letterCase: 'fold' | 'keep'): MatchFinder {
  const parsed = parseQuery(query, letterCase);
  const vocabulary = new Vocabulary();
  const read = (article: Article): Tokens => tokenise([article], { case: letterCase, vocabulary });
  if (parsed.kind === 'regex') {
    return (article) => ({ spans: findRegex(article, parsed.regex), tokens: () => read(article) });
  }
  const meets = testTerms(parsed.patterns, vocabulary);
  return (article) => {
    const tokens = read(article);
    return { spans: findWords(tokens, meets), tokens: () => tokens };
  };
}

function findWords(tokens: Tokens, meets: readonly ((term: number) => boolean)[]): Span[] {
  const spans: Span[] = [];
  for (let sentence = 0; sentence + 1 < tokens.sentenceAt.length; sentence += 1) {
    const end = tokens.sentenceAt[sentence + 1] ?? 0;
    for (let i = tokens.sentenceAt[sentence] ?? 0; i + meets.length <= end; i += 1) {
      if (!meets.every((meet, k) => meet(tokens.term[i + k] ?? 0))) continue;
      const last = i + meets.length - 1;
      spans.push({ start: tokens.start[i] ?? 0, end: (tokens.start[last] ?? 0) + (tokens.length[last] ?? 0) });
      i = last;
    }
  }
  return spans;
}

function findRegex(article: Article, regex: RegExp): Span[] {
  return bodySpans(article).flatMap((body) =>
    [...foldApostrophes(article.text.slice(body.start, body.end)).matchAll(regex)]
      .filter((match) => match[0] !== '')
      .map((match) => ({ start: body.start + match.index, end: body.start + match.index + match[0].length })),
  );
}

function makeMatch(article: Article, span: Span, context: Context, by: Grouping, sort: readonly SortKey[]): Match {
  const group = by === 'source' ? undefined : groupOf(article, by);
  return {
    row: {
      article: article.id,
      source: article.source.name,
      ...(group !== undefined && { group }),
      left: context.left,
      match: foldSpace(article.text.slice(span.start, span.end)),
      right: context.right,
      ...span,
    },
    keys: sort.map((key) => (key.startsWith('L') ? context.leftTerms : context.rightTerms)[Number(key.slice(1)) - 1]),
  };
}

/** By the words asked for; the sort is stable, so ties stay in the order of the corpus. */
function compareKeys(a: Match, b: Match): number {
  for (const [i, key] of a.keys.entries()) {
    const order = compareText(key, b.keys[i]);
    if (order !== 0) return order;
  }
  return 0;
}

function checkOptions(window: number, sort: readonly string[], limit: number | undefined): void {
  if (!Number.isInteger(window) || window < 0) throw new RangeError(`window must be a whole number from 0: ${window}`);
  const wrong = sort.find((key) => !/^[LR][1-5]$/.test(key));
  if (wrong !== undefined) throw new Error(`unknown sort key: "${wrong}"; known: L1 to L5, R1 to R5`);
  if (limit !== undefined && (!Number.isInteger(limit) || limit < 0)) {
    throw new RangeError(`limit must be a whole number from 0: ${limit}`);
  }
}
