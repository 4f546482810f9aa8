/**
 * The frequencies as shares that sum to 1; absent where they sum to 0. Counts of any size, or shares already.
 *
 * @example sharesOf([1, 3]) // [0.25, 0.75]
 * @throws when a frequency is negative or not finite
 */
export function sharesOf(frequencies: ArrayLike<number>): Float64Array | undefined {
  const shares = Float64Array.from(frequencies);
  let total = 0;
  for (const value of shares) {
    if (!(value >= 0 && value < Number.POSITIVE_INFINITY))
      throw new RangeError(`a frequency must be 0 or more: ${value}`);
    total += value;
  }
  if (total === 0) return undefined;
  return shares.map((value) => value / total);
}

/**
 * Refuses two lists that do not speak of the same items.
 *
 * @throws naming both lengths
 */
export function checkAligned(p: ArrayLike<number>, q: ArrayLike<number>): void {
  if (p.length !== q.length) throw new RangeError(`both lists need the same items: ${p.length} and ${q.length}`);
}
