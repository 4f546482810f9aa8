import type { Article, Corpus, Passage, Result, Span } from '../model.js';
import { bodySpans, checkGrouping, compareText, foldApostrophes, type Grouping, groupOf } from '../text/index.js';
import { libraryVersion } from '../version.js';
import { type ContextReader, type ContextSize, contextReader, foldSpace } from './context.js';
import { type ArticleFilter, drawSample, filterArticles, passageFilter, recordFilter } from './filters.js';
import { spanOfTokens } from './matches.js';
import { parseQuery, TermMarks, textFilter } from './query.js';
import { indexOf, type WordIndex } from './wordindex.js';
import type { ArticleWords } from './wordstore.js';

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

/** A match whose context is read where it is asked for. */
interface Match {
  readonly article: Article;
  readonly span: Span;
  readonly context: ContextReader;
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
export function concordance(
  corpus: Corpus,
  query: string,
  {
    window = 8,
    unit = 'words',
    sort = [],
    case: letterCase = 'fold',
    by = 'source',
    limit,
    sample,
    seed = 1,
    ...filter
  }: ConcordanceOptions = {},
): Result<ConcordanceRow> {
  checkOptions({ window, unit }, sort, limit);
  if (sample !== undefined && (!Number.isInteger(sample) || sample < 1)) {
    throw new RangeError(`sample must be a whole number from 1: ${sample}`);
  }
  checkGrouping(corpus.articles, by);
  const articles = filterArticles(corpus.articles, filter);
  const isWithin = passageFilter(filter.within);
  const index = indexOf(corpus, letterCase);
  const find = spanFinder(query, letterCase, index);
  const matches: Match[] = [];
  let articlesWithMatches = 0;
  for (const article of articles) {
    const found = find(article);
    const spans = found.spans.filter((span) => isWithin(article, span));
    if (spans.length === 0) continue;
    articlesWithMatches += 1;
    const context = contextReader(article, found.words ?? index.read(article), { window, unit });
    for (const span of spans) matches.push({ article, span, context });
  }
  const drawn = sample === undefined ? matches : drawSample(matches, sample, seed);
  const rows = sortMatches(drawn, sort)
    .slice(0, limit)
    .map((match) => makeRow(match, by));
  return {
    kind: 'result',
    rows,
    key: ['article', 'start', 'end'],
    method: {
      step: 'concordance',
      version: libraryVersion,
      options: {
        ...{ query, window, sort: [...sort], case: letterCase, by, limit: limit ?? 'all' },
        ...(unit === 'characters' && { unit }),
        ...recordFilter(filter),
        ...(sample !== undefined && { sample, seed }),
      },
      n: { articles: articles.length, articlesWithMatches, matches: matches.length, rows: rows.length },
      references: [],
      dropped: [],
      inputs: [corpus.method],
    },
    passages: ({ article, start, end }, most = 50): Passage[] => (most < 1 ? [] : [{ article, start, end }]),
  };
}

/** The matches in an article, and its words. */
interface Found {
  readonly spans: readonly Span[];
  readonly words?: ArticleWords;
}

function spanFinder(query: string, letterCase: 'fold' | 'keep', index: WordIndex): (article: Article) => Found {
  const parsed = parseQuery(query, letterCase);
  if (parsed.kind === 'regex') return (article) => ({ spans: findRegex(article, parsed.regex) });
  const marks = parsed.patterns.map((pattern) => new TermMarks(pattern, index.vocabulary));
  const find = index.finder(marks, textFilter(query));
  return (article) => {
    const found = find(article);
    if (!found) return { spans: [] };
    const { words, matches } = found;
    return { spans: matches.map((match) => spanOfTokens(words, match)), words };
  };
}

function findRegex(article: Article, regex: RegExp): Span[] {
  return bodySpans(article).flatMap((body) =>
    [...foldApostrophes(article.text.slice(body.start, body.end)).matchAll(regex)]
      .filter((match) => match[0] !== '')
      .map((match) => ({ start: body.start + match.index, end: body.start + match.index + match[0].length })),
  );
}

function makeRow({ article, span, context }: Match, by: Grouping): ConcordanceRow {
  const group = by === 'source' ? undefined : groupOf(article, by);
  const { left, right } = context.texts(span);
  return {
    article: article.id,
    source: article.source.name,
    ...(group !== undefined && { group }),
    left,
    match: foldSpace(article.text.slice(span.start, span.end)),
    right,
    ...span,
  };
}

/** By the words asked for; the sort is stable, so ties stay in the order of the corpus. */
function sortMatches(matches: readonly Match[], sort: readonly SortKey[]): readonly Match[] {
  if (sort.length === 0) return matches;
  const keyed = matches.map((match) => {
    const { left, right } = match.context.terms(match.span);
    return { match, keys: sort.map((key) => (key.startsWith('L') ? left : right)[Number(key.slice(1)) - 1]) };
  });
  return keyed.sort((a, b) => compareKeys(a.keys, b.keys)).map(({ match }) => match);
}

function compareKeys(a: readonly (string | undefined)[], b: readonly (string | undefined)[]): number {
  for (const [i, key] of a.entries()) {
    const order = compareText(key, b[i]);
    if (order !== 0) return order;
  }
  return 0;
}

function checkOptions({ window, unit }: ContextSize, sort: readonly string[], limit: number | undefined): void {
  if (unit !== 'words' && unit !== 'characters') throw new Error(`unknown unit: "${unit}"; known: words, characters`);
  if (!Number.isInteger(window) || window < 0) throw new RangeError(`window must be a whole number from 0: ${window}`);
  const wrong = sort.find((key) => !/^[LR][1-5]$/.test(key));
  if (wrong !== undefined) throw new Error(`unknown sort key: "${wrong}"; known: L1 to L5, R1 to R5`);
  if (limit !== undefined && (!Number.isInteger(limit) || limit < 0)) {
    throw new RangeError(`limit must be a whole number from 0: ${limit}`);
  }
}
