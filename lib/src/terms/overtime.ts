import type { Article, Corpus, Passage, Result } from '../model.js';
import { bootstrapRate, fewestArticles, significant } from '../statistics/index.js';
import { chooseUnit, countNoun, type DateUnit, dateOf, placeOf, precisionOf } from '../text/index.js';
import { libraryVersion } from '../version.js';
import { phraseFinder } from './phrases.js';
import { references } from './references.js';
import { UnitReader } from './units.js';

/** How often a query is found in the articles of one day, month or year, or in those without a date. */
export interface TermDateRow {
  readonly term: string;
  /** `2021-11-11`, `2021-11` or `2021`; absent for the articles without a date. */
  readonly date?: string;
  readonly count: number;
  /** Articles that hold it, of `articles`. */
  readonly documents: number;
  readonly articles: number;
  readonly words: number;
  /** Occurrences per 10,000 words; absent where there are no words. */
  readonly per10k?: number;
  /** 95 % interval of the rate when articles are drawn anew; absent with few articles, and `reason` says so. */
  readonly low?: number;
  readonly high?: number;
  readonly reason?: string;
}

export interface CountTermsOverTimeOptions {
  /** By default the finest in which all dates can be told. */
  readonly unit?: DateUnit;
  /** How often articles are drawn anew for an interval. */
  readonly samples?: number;
  readonly seed?: number;
}

/** The articles of one step of time, with what was found in them. */
interface Step {
  readonly place: number | undefined;
  readonly sizes: number[];
  /** For each query its occurrences in each article. */
  readonly counts: readonly number[][];
  readonly articles: Article[];
}

/**
 * How often words, phrases and patterns are used over time, as rates with intervals by article. Steps are days, or months
 * or years where the time is long or a date is no more exact than that. Articles without a date have a row of their own
 * for each query, without `date`; a date that cannot be read counts as none.
 *
 * A step of fewer than 5 articles has no interval. Steps without articles have no row: nothing was printed, which is
 * not the same as a rate of 0. In the order of the queries, then of time, the undated last. Where queries overlap, the
 * one with the most words counts.
 *
 * @example countTermsOverTime(corpus, ['coup']).rows[0] // { term: 'coup', date: '2021-09', count: 4, ..., per10k: 22 }
 * @throws when a query has no word or is a regular expression
 */
export function countTermsOverTime(
  corpus: Corpus,
  queries: readonly string[],
  { unit, samples = 1000, seed = 1 }: CountTermsOverTimeOptions = {},
): Result<TermDateRow> {
  const dates = corpus.articles.flatMap(({ date }) => (date && precisionOf(date.value) ? [date.value] : []));
  const step = unit ?? chooseUnit(dates);
  const steps = readSteps(corpus, queries, step);
  const rows = queries.flatMap((term, query) =>
    steps.map((one) => makeRow(one, { term, query, unit: step, samples, seed })),
  );
  const undated = corpus.articles.length - dates.length;
  return {
    kind: 'result',
    rows,
    key: ['term', 'date'],
    method: {
      step: 'countTermsOverTime',
      version: libraryVersion,
      options: { queries: [...queries], unit: step, samples, seed, confidence: 0.95, fewestArticles },
      n: {
        articles: corpus.articles.length,
        undated,
        words: steps.reduce((sum, { sizes }) => sum + sizes.reduce((total, size) => total + size, 0), 0),
        steps: steps.filter(({ place }) => place !== undefined).length,
      },
      references: rows.some(({ low }) => low !== undefined) ? [references.davison1997] : [],
      dropped: [],
      inputs: [corpus.method],
    },
    passages: (row, limit = 50) => {
      const found = steps.find(({ place }) => dateAt(place, step) === row.date);
      return found ? findPassages(found.articles, queries, row.term, limit) : [];
    },
  };
}

function readSteps(corpus: Corpus, queries: readonly string[], unit: DateUnit): readonly Step[] {
  const find = phraseFinder(queries);
  const reader = new UnitReader({ stopwords: 'none', stem: 'none', ngrams: 1, case: 'fold' });
  const steps = new Map<number | undefined, Step>();
  for (const article of corpus.articles) {
    const place = placeOfArticle(article, unit);
    const step = steps.get(place) ?? { place, sizes: [], counts: queries.map(() => []), articles: [] };
    steps.set(place, step);
    step.articles.push(article);
    step.sizes.push(reader.count(article).unit.length);
    for (const counts of step.counts) counts.push(0);
    const at = step.sizes.length - 1;
    for (const { query } of find(article)) {
      const counts = step.counts[query];
      if (counts) counts[at] = (counts[at] ?? 0) + 1;
    }
  }
  return [...steps.values()].sort(
    (a, b) => (a.place ?? Number.MAX_SAFE_INTEGER) - (b.place ?? Number.MAX_SAFE_INTEGER),
  );
}

/** Absent where there is no date, or one that is less exact than the unit. */
function placeOfArticle({ date }: Article, unit: DateUnit): number | undefined {
  const precision = date && precisionOf(date.value);
  if (!date || !precision) return undefined;
  const isFine = precision === 'day' || precision === unit || unit === 'year';
  return isFine ? placeOf(date.value, unit) : undefined;
}

function makeRow(
  { place, sizes, counts, articles }: Step,
  { term, query, unit, samples, seed }: { term: string; query: number; unit: DateUnit; samples: number; seed: number },
): TermDateRow {
  const own = counts[query] ?? [];
  const words = sizes.reduce((sum, size) => sum + size, 0);
  const count = own.reduce((sum, times) => sum + times, 0);
  const date = dateAt(place, unit);
  const isFew = articles.length < fewestArticles;
  const interval = isFew ? undefined : bootstrapRate({ sizes, counts: own }, { samples, seed });
  return {
    term,
    ...(date !== undefined && { date }),
    count,
    documents: own.filter((times) => times > 0).length,
    articles: articles.length,
    words,
    ...(words > 0 && { per10k: significant((count / words) * 10_000) }),
    ...(interval && { low: significant(interval.low * 10_000), high: significant(interval.high * 10_000) }),
    ...(isFew && {
      reason: `A description of these texts only: ${countNoun(articles.length, 'article')}, and an interval needs ${fewestArticles}.`,
    }),
  };
}

function dateAt(place: number | undefined, unit: DateUnit): string | undefined {
  return place === undefined ? undefined : dateOf(place, unit);
}

function findPassages(
  articles: readonly Article[],
  queries: readonly string[],
  term: string,
  limit: number,
): Passage[] {
  const find = phraseFinder(queries);
  const passages: Passage[] = [];
  for (const article of articles) {
    if (passages.length >= limit) break;
    for (const { query, start, end } of find(article)) {
      if (queries[query] === term) passages.push({ article: article.id, start, end });
    }
  }
  return passages.slice(0, limit);
}
