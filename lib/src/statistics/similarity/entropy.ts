import { unitOf } from '../logarithm.js';
import type { DivergenceOptions } from './divergence.js';
import { sharesOf } from './shares.js';

/**
 * The entropy of a frequency distribution: how evenly its occurrences are spread over its items. From 0 (one item only)
 * to log n (n items, equally frequent), in bits unless told; counts or shares, made to shares here. Of the words of a
 * text it tells how varied they are, of the sources of a word how evenly they use it. Absent where there is nothing at
 * all.
 *
 * -sum p log p, 0 log 0 = 0.
 *
 * Shannon, C. E. (1948). A mathematical theory of communication. Bell System Technical Journal 27, 379-423.
 *
 * @example entropy([1, 1, 2]) // 1.5
 * @throws when a frequency is negative, or the base is not above 1
 */
export function entropy(frequencies: ArrayLike<number>, { base = 2 }: DivergenceOptions = {}): number | undefined {
  const unit = unitOf(base);
  const sum = sharesOf(frequencies)?.reduce((total, p) => total - (p === 0 ? 0 : p * Math.log(p)), 0);
  return sum === undefined ? undefined : Math.max(0, sum / unit);
}
