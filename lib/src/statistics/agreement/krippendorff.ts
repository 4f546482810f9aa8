/**
 * Krippendorff's alpha for nominal values: how far coders agree beyond what chance alone would give. 1 = they always
 * agree, 0 = no more than by chance, below 0 = they disagree by system. Takes for each unit the values that its coders
 * gave it, any number of coders and any of them missing. A unit with fewer than two values tells nothing and is passed
 * over. Absent where no unit has two values, and where all values are the same: then nothing could have differed.
 *
 * 1 - (n - 1) sum over units of (pairs that differ / (m - 1)) / pairs of all n values that differ, with m values in a
 * unit and pairs in order.
 *
 * Krippendorff, K. (2019). Content analysis: an introduction to its methodology (4th ed.). SAGE.
 * Hayes, A. F., & Krippendorff, K. (2007). Answering the call for a standard reliability measure for coding data.
 * Communication Methods and Measures 1(1), 77-89.
 *
 * @example krippendorffAlpha([['a', 'a'], ['b', 'b'], ['a', 'b']]) // 1 - 5 * 2 / 18
 */
export function krippendorffAlpha<Value>(units: readonly (readonly Value[])[]): number | undefined {
  const paired = units.filter((values) => values.length > 1);
  const all = paired.flat();
  const expected = countUnlike(all);
  if (expected === 0) return undefined;
  const observed = paired.reduce((sum, values) => sum + countUnlike(values) / (values.length - 1), 0);
  return 1 - ((all.length - 1) * observed) / expected;
}

/** The ordered pairs of different values. */
function countUnlike<Value>(values: readonly Value[]): number {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => sum + count * (values.length - count), 0);
}
