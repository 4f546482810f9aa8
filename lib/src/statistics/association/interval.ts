import { betaLogOdds } from '../distributions/beta.js';
import { type Contingency, checkContingency } from './contingency.js';

export interface IntervalOptions {
  /** Share of samples whose interval holds the true value, between 0 and 1. */
  readonly confidence?: number;
}

/** An interval; an end that cannot be told is absent. */
export interface Interval {
  readonly low?: number;
  readonly high?: number;
}

/**
 * The Clopper-Pearson interval of a share, `count` of `size`: exact, so it holds at least the confidence asked for
 * with any number of cases. Both ends from 0 to 1; 0 of n starts at 0, n of n ends at 1.
 *
 * Each tail has (1 - confidence) / 2: the low end is that quantile of Beta(count, size - count + 1), the high end
 * that of Beta(count + 1, size - count) from above.
 *
 * Clopper, C. J., & Pearson, E. S. (1934). The use of confidence or fiducial limits illustrated in the case of the
 * binomial. Biometrika 26(4), 404-413.
 *
 * @example clopperPearson({ count: 0, size: 10 }) // { low: 0, high: 0.308... }
 * @throws when count is larger than size, size is 0, or the confidence is not between 0 and 1
 */
export function clopperPearson(
  { count, size }: { readonly count: number; readonly size: number },
  { confidence = 0.95 }: IntervalOptions = {},
): Required<Interval> {
  checkContingency({ count, size, restCount: 0, restSize: 1 }, 1);
  const tail = tailOf(confidence);
  const low = lowLogOdds(count, size - count, tail);
  const high = lowLogOdds(size - count, count, tail);
  return {
    low: low === undefined ? 0 : 1 / (1 + Math.exp(-low)),
    high: high === undefined ? 1 : 1 / (1 + Math.exp(high)),
  };
}

/**
 * The interval of a log ratio, in doublings: which effect sizes agree with the counts. The Clopper-Pearson interval
 * t of count / (count + restCount) is mapped to log2((restSize / size) t / (1 - t)); it holds for words drawn one by
 * one, and is too narrow where the words of an article depend on each other.
 * Without the word on one side the interval is open there: that end is absent; without it on both sides, both are.
 *
 * Evert, S. (2022). Measuring keyness. https://osf.io/x8z9n
 *
 * @example logRatioInterval({ count: 5, size: 100, restCount: 5, restSize: 100 }) // { low: -2.12..., high: 2.12... }
 * @throws when a count is larger than its size, a side is empty, or the confidence is not between 0 and 1
 */
export function logRatioInterval(table: Contingency, { confidence = 0.95 }: IntervalOptions = {}): Interval {
  checkContingency(table, 1);
  return logRatioBounds(table, tailOf(confidence));
}

/** Both ends of the interval of a log ratio with the probability `tail` beyond each of them. */
export function logRatioBounds(table: Contingency, tail: number): Interval {
  const shift = Math.log2(table.restSize / table.size);
  const low = lowLogOdds(table.count, table.restCount, tail);
  const high = lowLogOdds(table.restCount, table.count, tail);
  return {
    ...(low !== undefined && { low: shift + low / Math.LN2 }),
    ...(high !== undefined && { high: shift - high / Math.LN2 }),
  };
}

function tailOf(confidence: number): number {
  if (!(confidence > 0 && confidence < 1)) throw new RangeError(`confidence must lie between 0 and 1: ${confidence}`);
  return (1 - confidence) / 2;
}

/** The low end of the share of `successes`, as log odds; absent where it is minus infinity. */
function lowLogOdds(successes: number, failures: number, tail: number): number | undefined {
  return successes === 0 ? undefined : betaLogOdds(tail, { a: successes, b: failures + 1 });
}
