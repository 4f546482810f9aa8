import type { Article, Dropped, Method, Passage, Result, Span } from '../model.js';
import { bodySpans, compareText, foldApostrophes, type Grouping, groupOf } from '../text/index.js';
import { libraryVersion } from '../version.js';
import type { ConcordanceOptions, ConcordanceRow, SortKey } from './concordance.js';
import { type ContextReader, type ContextSize, contextReader, foldSpace } from './context.js';
import { drawSample, passageFilter, recordFilter } from './filters.js';
import { spanOfTokens } from './matches.js';
import { parseQuery, TermMarks, textFilter } from './query.js';
import type { WordIndex } from './wordindex.js';
import type { ArticleWords } from './wordstore.js';

/** A match whose context is read where it is asked for. */
export interface ConcordanceMatch {
  row(): ConcordanceRow;
  /** The words that it is sorted by. */
  keys(): readonly (string | undefined)[];
}

/** What a concordance was made of. */
export interface ConcordanceInput {
  readonly n: { readonly articles: number; readonly articlesWithMatches: number };
  readonly options?: Method['options'];
  readonly dropped: readonly Dropped[];
  readonly inputs: readonly Method[];
}

/**
 * A function that finds the matches of a query in an article, whatever its source and date.
 *
 * @throws when the query has no word, its regular expression is invalid, or an option is not known
 */
export function matchFinder(
  query: string,
  options: ConcordanceOptions,
  index: WordIndex,
): (article: Article) => readonly ConcordanceMatch[] {
  const { window, unit, sort, case: letterCase, by, within, ...rest } = withDefaults(options);
  checkOptions({ window, unit }, sort, rest);
  const isWithin = passageFilter(within);
  const find = spanFinder(query, letterCase, index);
  return (article) => {
    const found = find(article);
    const spans = found.spans.filter((span) => isWithin(article, span));
    if (spans.length === 0) return [];
    const context = contextReader(article, found.words ?? index.read(article), { window, unit });
    return spans.map((span) => ({
      row: () => makeRow(article, span, context, by),
      keys: () => readKeys(context.terms(span), sort),
    }));
  };
}

/** The result of matches that stand in the order of their articles: drawn, sorted and cut as the options say. */
export function makeConcordance(
  query: string,
  asked: ConcordanceOptions,
  matches: readonly ConcordanceMatch[],
  { n, options, dropped, inputs }: ConcordanceInput,
): Result<ConcordanceRow> {
  const { window, unit, sort, case: letterCase, by, limit, sample, seed, ...filter } = withDefaults(asked);
  const drawn = sample === undefined ? matches : drawSample(matches, sample, seed);
  const rows = sortMatches(drawn, sort)
    .slice(0, limit)
    .map((match) => match.row());
  return {
    kind: 'result',
    rows,
    key: ['article', 'start', 'end'],
    method: {
      step: 'concordance',
      version: libraryVersion,
      options: {
        ...options,
        ...{ query, window, sort: [...sort], case: letterCase, by, limit: limit ?? 'all' },
        ...(unit === 'characters' && { unit }),
        ...recordFilter(filter),
        ...(sample !== undefined && { sample, seed }),
      },
      n: { ...n, matches: matches.length, rows: rows.length },
      references: [],
      dropped,
      inputs,
    },
    passages: ({ article, start, end }, most = 50): Passage[] => (most < 1 ? [] : [{ article, start, end }]),
  };
}

function withDefaults({
  window = 8,
  unit = 'words',
  sort = [],
  case: letterCase = 'fold',
  by = 'source',
  seed = 1,
  ...rest
}: ConcordanceOptions) {
  return { window, unit, sort, case: letterCase, by, seed, ...rest };
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

function makeRow(article: Article, span: Span, context: ContextReader, by: Grouping): ConcordanceRow {
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
function sortMatches(
  matches: readonly ConcordanceMatch[],
  sort: readonly SortKey[],
): readonly Pick<ConcordanceMatch, 'row'>[] {
  if (sort.length === 0) return matches;
  const keyed = matches.map((match) => ({ match, keys: match.keys() }));
  return keyed.sort((a, b) => compareKeys(a.keys, b.keys)).map(({ match }) => match);
}

function readKeys(
  { left, right }: ReturnType<ContextReader['terms']>,
  sort: readonly SortKey[],
): readonly (string | undefined)[] {
  return sort.map((key) => (key.startsWith('L') ? left : right)[Number(key.slice(1)) - 1]);
}

function compareKeys(a: readonly (string | undefined)[], b: readonly (string | undefined)[]): number {
  for (const [i, key] of a.entries()) {
    const order = compareText(key, b[i]);
    if (order !== 0) return order;
  }
  return 0;
}

function checkOptions(
  { window, unit }: ContextSize,
  sort: readonly string[],
  { limit, sample }: Pick<ConcordanceOptions, 'limit' | 'sample'>,
): void {
  if (unit !== 'words' && unit !== 'characters') throw new Error(`unknown unit: "${unit}"; known: words, characters`);
  if (!Number.isInteger(window) || window < 0) throw new RangeError(`window must be a whole number from 0: ${window}`);
  const wrong = sort.find((key) => !/^[LR][1-5]$/.test(key));
  if (wrong !== undefined) throw new Error(`unknown sort key: "${wrong}"; known: L1 to L5, R1 to R5`);
  if (limit !== undefined && (!Number.isInteger(limit) || limit < 0)) {
    throw new RangeError(`limit must be a whole number from 0: ${limit}`);
  }
  if (sample !== undefined && (!Number.isInteger(sample) || sample < 1)) {
    throw new RangeError(`sample must be a whole number from 1: ${sample}`);
  }
}
