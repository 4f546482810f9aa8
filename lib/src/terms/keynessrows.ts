import { type Correction, correctP, significant } from '../statistics/index.js';
import { type Grouping, type GroupLabel, labelGroup } from '../text/index.js';
import { type Comparison, compareCounts } from './comparison.js';
import { type KeynessMeasure, measureTables } from './keynessmeasures.js';
import type { Match } from './opponents.js';
import { rankLargest, sortByKey } from './ordering.js';

/** A term in one group of articles against all other groups together, the rest, or what else it is compared with. */
export interface KeynessRow extends GroupLabel, Comparison {
  readonly term: string;
  /** Occurrences in the group, of `size` words. */
  readonly count: number;
  readonly size: number;
  /** Occurrences in the rest, of `restSize` words. */
  readonly restCount: number;
  readonly restSize: number;
  /** Articles of the group, and of the rest, with the term; those of a list of frequencies are not known. */
  readonly documents: number;
  readonly restDocuments?: number;
  /** The measure asked for, under its own name, is in `value`; absent for `logRatio`, and where it is not defined. */
  readonly value?: number;
  /** Probability of rates so far apart, were the articles dealt by chance; only in rows that were checked. */
  readonly pArticles?: number;
  /** 95 % interval of the log ratio when articles are drawn anew; from 20 articles a side. */
  readonly lowArticles?: number;
  readonly highArticles?: number;
}

export interface RowOptions {
  readonly by: Grouping;
  readonly minCount: number;
  readonly measure: KeynessMeasure;
  readonly correction: Correction;
}

/** What rows are made from. */
export interface RowInputs {
  readonly matches: readonly Match[];
  readonly labels: readonly string[];
  /** The place of each term in the order of code units. */
  readonly ranks: Uint32Array;
}

/** A row to be: its term by number, and what its counts say. */
interface Draft {
  readonly match: Match;
  readonly unit: number;
  readonly comparison: Comparison;
  readonly value?: number;
}

/** The rows of all matches, each from the largest measure, with p corrected over all tested rows. */
export function listRows(inputs: RowInputs, options: RowOptions): KeynessRow[] {
  const { labels } = inputs;
  const chosen = inputs.matches.map((match) => chooseUnits(match, inputs, options.minCount));
  const tests = chosen.reduce((sum, units) => sum + units.length, 0);
  const drafts = inputs.matches.flatMap((match, i) => draftRows(match, chosen[i] ?? new Uint32Array(), options, tests));
  const tested = drafts.filter(({ comparison }) => comparison.p !== undefined);
  const corrected = correctP(
    tested.map(({ comparison }) => comparison.p ?? 1),
    options.correction,
  );
  const finish = finisher();
  let at = 0;
  return drafts.map(({ match, unit, comparison, value }) => {
    const { counts, opponent, size } = match;
    const p = comparison.p === undefined ? undefined : corrected[at];
    if (p !== undefined) at += 1;
    const restDocuments = opponent.documents?.[unit];
    return {
      term: labels[unit] ?? '',
      ...labelGroup(options.by, size.name),
      count: counts.count[unit] ?? 0,
      size: size.words,
      restCount: opponent.count[unit] ?? 0,
      restSize: opponent.words,
      documents: counts.documents[unit] ?? 0,
      ...(restDocuments !== undefined && { restDocuments }),
      ...(value !== undefined && { value }),
      ...finish(comparison, p),
    };
  });
}

/** The terms that are frequent enough on both sides together, in the order of code units. */
function chooseUnits({ counts, opponent }: Match, { labels, ranks }: RowInputs, minCount: number): Uint32Array {
  const units: number[] = [];
  for (let unit = 0; unit < labels.length; unit += 1) {
    const total = (counts.count[unit] ?? 0) + (opponent.count[unit] ?? 0);
    if (total >= minCount) units.push(unit);
  }
  return sortByKey(Uint32Array.from(units), (unit) => ranks[unit] ?? 0, ranks.length);
}

function draftRows(match: Match, units: Uint32Array, { measure }: RowOptions, tests: number): readonly Draft[] {
  const { counts, opponent, size } = match;
  const compare = compareCounts({ articles: size.articlesWithWords, words: size.words }, opponent);
  const comparisons = Array.from(units, (unit) => compare(counts.count[unit] ?? 0, opponent.count[unit] ?? 0));
  const values = measureUnits(match, units, measure, tests);
  const strengths = Float64Array.from(comparisons, ({ g2 }, i) =>
    values ? (values[i] ?? Number.NEGATIVE_INFINITY) : g2,
  );
  const { rankOf, size: different } = rankLargest(strengths);
  const order = sortByKey(
    Uint32Array.from({ length: units.length }, (_, i) => i),
    (i) => rankOf(strengths[i] ?? 0),
    different,
  );
  return Array.from(order, (i): Draft => {
    const value = values?.[i];
    const draft = { match, unit: units[i] ?? 0, comparison: comparisons[i] ?? { logRatio: 0, g2: 0 } };
    return value === undefined ? draft : { ...draft, value };
  });
}

/** The measure of each term where it is not the one that all rows have. */
function measureUnits(
  { counts, opponent, size }: Match,
  units: Uint32Array,
  measure: KeynessMeasure,
  tests: number,
): readonly (number | undefined)[] | undefined {
  if (measure === 'logRatio') return undefined;
  const tables = Array.from(units, (unit) => ({
    count: counts.count[unit] ?? 0,
    size: size.words,
    restCount: opponent.count[unit] ?? 0,
    restSize: opponent.words,
  }));
  return measureTables(measure, tables, { tests }).map((value) =>
    value === undefined ? undefined : significant(value),
  );
}

/** A function that rounds p, once for each different comparison; equal ones have the same corrected p. */
function finisher(): (comparison: Comparison, pCorrected: number | undefined) => Comparison {
  const known = new Map<Comparison, Comparison>();
  return (comparison, pCorrected) => {
    if (pCorrected === undefined) return comparison;
    const found = known.get(comparison);
    if (found) return found;
    const made = { ...comparison, p: significant(comparison.p ?? 1), pCorrected: significant(pCorrected) };
    known.set(comparison, made);
    return made;
  };
}
