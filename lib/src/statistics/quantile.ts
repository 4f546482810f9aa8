/**
 * The value below which a share of the sorted values lies, between two of them in proportion: type 7 of Hyndman and Fan,
 * as R and NumPy have it. A share of 0 gives the smallest, 1 the largest.
 *
 * Hyndman, R. J., & Fan, Y. (1996). Sample quantiles in statistical packages. The American Statistician 50(4), 361-365.
 *
 * @example quantile([1, 2, 4], 0.75) // 3
 * @throws when there is no value, or the share is not from 0 to 1
 */
export function quantile(sorted: ArrayLike<number>, share: number): number {
  if (sorted.length === 0) throw new RangeError('a quantile needs at least one value');
  if (!(share >= 0 && share <= 1)) throw new RangeError(`a share must be from 0 to 1: ${share}`);
  const place = share * (sorted.length - 1);
  const below = Math.floor(place);
  const low = sorted[below] ?? 0;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] ?? 0;
  return low + (place - below) * (high - low);
}
