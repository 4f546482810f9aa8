/**
 * The frequencies as shares that sum to 1; absent where they sum to 0. Counts of any size, or shares already.
 *
 * @example sharesOf([1, 3]) // [0.25, 0.75]
 * @throws when a frequency is negative or not finite
 */
export function sharesOf(frequencies: ArrayLike<number>): Float64Array | undefined {
  const values = checkFrequencies(frequencies);
  const total = values.reduce((sum, value) => sum + value, 0);
  return total === 0 ? undefined : values.map((value) => value / total);
}

/**
 * The frequencies as they are.
 *
 * @throws when a frequency is negative or not finite
 */
export function checkFrequencies(frequencies: ArrayLike<number>): Float64Array {
  const values = Float64Array.from(frequencies);
  const wrong = values.find((value) => !(value >= 0 && value < Number.POSITIVE_INFINITY));
  if (wrong !== undefined) throw new RangeError(`a frequency must be 0 or more: ${wrong}`);
  return values;
}

/**
 * Refuses two lists that do not speak of the same items.
 *
 * @throws naming both lengths
 */
export function checkAligned(p: ArrayLike<number>, q: ArrayLike<number>): void {
  if (p.length !== q.length) throw new RangeError(`both lists need the same items: ${p.length} and ${q.length}`);
}
