import { readParts, sum } from './parts.js';

/**
 * In how many parts of a corpus a word occurs, or in what share of them: the plainest measure of dispersion, in
 * articles its document frequency. The share is absent without parts.
 *
 * @example partRange([3, 0, 1, 0]) // 2
 * @example partRange([3, 0, 1, 0], { as: 'share' }) // 1 / 2
 * @throws when a count is negative
 */
export function partRange(counts: ArrayLike<number>, options?: { readonly as?: 'count' }): number;
export function partRange(counts: ArrayLike<number>, options: { readonly as?: 'count' | 'share' }): number | undefined;
export function partRange(
  counts: ArrayLike<number>,
  { as = 'count' }: { readonly as?: 'count' | 'share' } = {},
): number | undefined {
  const parts = readParts(counts).counts;
  const found = parts.filter((count) => count > 0).length;
  if (as === 'count') return found;
  return parts.length === 0 ? undefined : found / parts.length;
}

/**
 * How much the frequency of a word varies over the parts of a corpus: the population deviation over the mean, of the
 * counts where parts are equal, else of the relative frequencies. 0 = the same in every part; sqrt(n - 1) = in one part
 * only. Absent where the word does not occur.
 *
 * @example variationCoefficient([0, 0, 3]) // sqrt(2)
 * @throws when the lists differ in length, or a number is negative
 */
export function variationCoefficient(counts: ArrayLike<number>, sizes?: ArrayLike<number>): number | undefined {
  const { rates } = readParts(counts, sizes);
  const mean = sum(rates) / rates.length;
  if (!(mean > 0)) return undefined;
  return Math.sqrt(sum(rates.map((rate) => (rate - mean) ** 2)) / rates.length) / mean;
}
