/**
 * The standard error of an estimate from how it changes when each cluster (an article, a block of articles) is left out
 * in turn: for estimates such as distances, in which clusters drawn twice by a bootstrap would bring a bias of their own.
 * Takes one list a side, of the estimates without its first, second ... cluster; sides are independent of each other.
 * 0 or more; in the unit of the estimate. A side with fewer than two clusters tells nothing: then it is absent.
 *
 * sqrt(sum over the sides of (n - 1) / n sum (e_i - mean e)^2).
 *
 * Efron, B. (1982). The jackknife, the bootstrap and other resampling plans. SIAM.
 *
 * @example jackknifeError([[2, 3]]) // 1 / 2: the mean of 3 and 2, one of them left out in turn
 */
export function jackknifeError(sides: readonly (readonly number[])[]): number | undefined {
  let variance = 0;
  for (const left of sides) {
    if (left.length < 2) return undefined;
    const mean = left.reduce((sum, value) => sum + value, 0) / left.length;
    const square = left.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    variance += (square * (left.length - 1)) / left.length;
  }
  return Math.sqrt(variance);
}
