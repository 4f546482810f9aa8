/** The occurrences of a word in the parts of a corpus. */
export interface Parts {
  readonly counts: readonly number[];
  /** Size of each part as a share of all. */
  readonly shares: readonly number[];
  /** Relative frequency in each part, up to a common factor. */
  readonly rates: readonly number[];
  /** Occurrences in all parts together. */
  readonly frequency: number;
}

/**
 * Counts and sizes of parts in one; parts of equal size where no sizes are given.
 *
 * @throws when the lists differ in length, a number is negative or not finite, or an empty part has occurrences
 */
export function readParts(counts: ArrayLike<number>, sizes?: ArrayLike<number>): Parts {
  const own = Array.from(counts);
  const widths = sizes ? Array.from(sizes) : own.map(() => 1);
  if (own.length !== widths.length) throw new RangeError(`each part needs a size: ${own.length} and ${widths.length}`);
  for (const [name, value] of [...own.map((v) => ['count', v] as const), ...widths.map((v) => ['size', v] as const)]) {
    if (!(value >= 0 && value < Number.POSITIVE_INFINITY))
      throw new RangeError(`a ${name} must be 0 or more: ${value}`);
  }
  const empty = own.find((count, part) => count > 0 && widths[part] === 0);
  if (empty !== undefined) throw new RangeError(`a part of size 0 cannot have occurrences: ${empty}`);
  const total = sum(widths);
  return {
    counts: own,
    shares: widths.map((width) => (total === 0 ? 0 : width / total)),
    rates: own.map((count, part) => (count === 0 ? 0 : count / (widths[part] ?? 1))),
    frequency: sum(own),
  };
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
