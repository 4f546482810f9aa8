import { checkAligned } from './shares.js';

/**
 * The cosine of the angle between two lists of numbers over the same items: how alike two profiles are, whatever the
 * sizes behind them, so that counts and shares give the same. 1 = the same proportions, 0 = no item in common; below 0
 * only with negative numbers, as in z-scores. Frequent items govern it. Absent where one list is all zeros.
 *
 * x . y / (|x| |y|).
 *
 * Salton, G., & McGill, M. J. (1983). Introduction to modern information retrieval. McGraw-Hill.
 *
 * @example cosineSimilarity([3, 4], [6, 8]) // 1
 * @throws when the lists differ in length
 */
export function cosineSimilarity(x: ArrayLike<number>, y: ArrayLike<number>): number | undefined {
  checkAligned(x, y);
  let product = 0;
  let squareX = 0;
  let squareY = 0;
  for (let item = 0; item < x.length; item += 1) {
    const a = x[item] ?? 0;
    const b = y[item] ?? 0;
    product += a * b;
    squareX += a * a;
    squareY += b * b;
  }
  if (squareX === 0 || squareY === 0) return undefined;
  return Math.max(-1, Math.min(1, product / (Math.sqrt(squareX) * Math.sqrt(squareY))));
}
