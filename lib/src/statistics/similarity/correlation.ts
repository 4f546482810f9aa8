import { cosineSimilarity } from './cosine.js';

/**
 * Pearson's correlation of two lists of numbers over the same items, from -1 to 1: how far the one rises where the
 * other does. Absent where a list does not vary, or is empty.
 *
 * The cosine of the two lists, each less its mean.
 *
 * Pearson, K. (1895). Note on regression and inheritance in the case of two parents. Proceedings of the Royal Society
 * of London 58, 240-242.
 *
 * @example correlation([1, 2, 3], [2, 4, 6]) // 1
 * @throws when the lists differ in length
 */
export function correlation(x: ArrayLike<number>, y: ArrayLike<number>): number | undefined {
  return cosineSimilarity(centre(x), centre(y));
}

/** All zeros, exactly, where the numbers are all the same. */
function centre(values: ArrayLike<number>): number[] {
  const numbers = Array.from(values);
  if (numbers.every((value) => value === numbers[0])) return numbers.map(() => 0);
  const mean = numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
  return numbers.map((value) => value - mean);
}
