import { chiSquareTail } from '../distributions/chisquare.js';
import { normalQuantile } from '../distributions/normal.js';
import { type Contingency, checkContingency } from './contingency.js';
import { logRatioBounds } from './interval.js';
import { g2 } from './likelihood.js';
import { logRatio } from './logratio.js';

export interface FamilyOptions {
  /** Probability of any false finding in the family of tests, between 0 and 1. */
  readonly alpha?: number;
  /** Number of tests in the family, by which alpha is divided (Bonferroni). */
  readonly tests?: number;
}

export interface ConservativeOptions extends FamilyOptions {
  /** Exact (Clopper-Pearson) interval, or the normal approximation of the relative risk. */
  readonly interval?: 'exact' | 'normal';
}

/**
 * The conservative log ratio of a word, in doublings: the end of its interval that is nearer to 0, and 0 where the
 * interval covers 0. It ranks words by how large the difference is at least, so that neither rare words with accidental
 * ratios nor frequent words with small differences come first.
 *
 * The interval leaves alpha / tests / 2 beyond each end. `exact` is the LRC of Evert (2022), see `logRatioInterval`;
 * `normal` that of CQPweb: ln(p1 / p2) with the deviation sqrt(1/count + 1/restCount - 1/size - 1/restSize), a count of
 * 0 taken as 0.5.
 *
 * Evert, S. (2022). Measuring keyness. https://osf.io/x8z9n
 * Hardie, A. (2014). Log Ratio: an informal introduction. ESRC Centre for Corpus Approaches to Social Science.
 *
 * @example conservativeLogRatio({ count: 3, size: 100, restCount: 2, restSize: 100 }) // 0
 * @throws when a count is larger than its size, a side is empty, alpha is not between 0 and 1, or tests is below 1
 */
export function conservativeLogRatio(
  table: Contingency,
  { alpha = 0.05, tests = 1, interval = 'exact' }: ConservativeOptions = {},
): number {
  checkContingency(table, 1);
  const tail = levelOf(alpha, tests) / 2;
  const { low, high } = interval === 'exact' ? logRatioBounds(table, tail) : normalBounds(table, tail);
  if (low !== undefined && low > 0) return low;
  return high !== undefined && high < 0 ? high : 0;
}

/**
 * The lower end of the one-sided exact interval of a log ratio, in doublings: by how much the word is more frequent
 * here at least, negative where it may also be rarer. For lists of what marks one corpus only. Absent where the word
 * does not occur here: there the end is minus infinity.
 *
 * Like `conservativeLogRatio`, with alpha / tests beyond the one end.
 *
 * Evert, S. (2022). Measuring keyness. https://osf.io/x8z9n
 *
 * @example leastLogRatio({ count: 1, size: 100, restCount: 0, restSize: 100 }) // log2(0.05 / 0.95)
 * @throws when a count is larger than its size, a side is empty, alpha is not between 0 and 1, or tests is below 1
 */
export function leastLogRatio(table: Contingency, { alpha = 0.05, tests = 1 }: FamilyOptions = {}): number | undefined {
  checkContingency(table, 1);
  return logRatioBounds(table, levelOf(alpha, tests)).low;
}

/**
 * The log ratio (`walter`) of a word whose G2 is significant in its family, and 0 for the others: the effect size of
 * what can be told at all.
 *
 * @example significantLogRatio({ count: 3, size: 100, restCount: 2, restSize: 100 }) // 0
 * @throws when a count is larger than its size, a side is empty, alpha is not between 0 and 1, or tests is below 1
 */
export function significantLogRatio(table: Contingency, { alpha = 0.05, tests = 1 }: FamilyOptions = {}): number {
  const ratio = logRatio(table, { zero: 'walter' });
  return chiSquareTail(g2(table)) <= levelOf(alpha, tests) ? ratio : 0;
}

function normalBounds({ count, size, restCount, restSize }: Contingency, tail: number): { low: number; high: number } {
  const here = count || 0.5;
  const there = restCount || 0.5;
  const ratio = Math.log(here / size / (there / restSize));
  const margin = -normalQuantile(tail) * Math.sqrt(1 / here + 1 / there - 1 / size - 1 / restSize);
  return { low: (ratio - margin) / Math.LN2, high: (ratio + margin) / Math.LN2 };
}

/** The level of one test of the family. */
function levelOf(alpha: number, tests: number): number {
  if (!(alpha > 0 && alpha < 1)) throw new RangeError(`alpha must lie between 0 and 1: ${alpha}`);
  if (!(tests >= 1)) throw new RangeError(`tests must be at least 1: ${tests}`);
  return alpha / tests;
}
