import type { Interval, IntervalOptions } from '../association/interval.js';
import { wilsonInterval } from './wilson.js';

/** What was drawn from one stratum of a population. */
export interface StratumCounts {
  /** How many of the population one that was drawn stands for: size of the stratum by number drawn. Above 0. */
  readonly weight: number;
  /** How many were drawn, and how many of them are a case. */
  readonly size: number;
  readonly count: number;
}

/** A share of a population, told from a sample by strata. */
export interface StratifiedShare extends Required<Interval> {
  /** From 0 to 1. */
  readonly share: number;
  /** As many as, drawn with equal chances, would tell as much: at most the number drawn. */
  readonly effectiveSize: number;
}

/**
 * The share of cases in a population of which strata were drawn with different chances, for instance as many quotations
 * of a small source as of a large one: each drawn case counts for as many as it stands for. With equal weights it is the
 * plain share and its Wilson interval. The interval is Wilson's at Kish's effective size; it leaves out what is gained by
 * stratifying and by drawing much of a small population, and so is rather too wide. Absent where nothing was drawn.
 *
 * sum w count / sum w size; effective size (sum w size)^2 / sum w^2 size.
 *
 * Kish, L. (1965). Survey sampling. Wiley.
 *
 * @example stratifiedShare([{ weight: 1, size: 2, count: 2 }, { weight: 3, size: 2, count: 0 }])?.share // 1 / 4
 * @throws when a weight is not above 0, or a count is not between 0 and its size
 */
export function stratifiedShare(
  strata: readonly StratumCounts[],
  options: IntervalOptions = {},
): StratifiedShare | undefined {
  for (const { weight, size, count } of strata) {
    if (!(weight > 0 && weight < Infinity)) throw new RangeError(`weight must be above 0: ${weight}`);
    if (!(count >= 0 && count <= size)) throw new RangeError(`count must be between 0 and size (${size}): ${count}`);
  }
  const sum = (read: (stratum: StratumCounts) => number): number =>
    strata.reduce((total, stratum) => total + read(stratum), 0);
  const all = sum(({ weight, size }) => weight * size);
  if (all === 0) return undefined;
  const share = Math.min(1, sum(({ weight, count }) => weight * count) / all);
  const effectiveSize = all ** 2 / sum(({ weight, size }) => weight ** 2 * size);
  return { share, effectiveSize, ...wilsonInterval({ count: share * effectiveSize, size: effectiveSize }, options) };
}
