/**
 * Returns the lane of each value, so that marks of a certain width do not cover each other: 0 is the middle, then 1, -1,
 * 2, -2 and so on, the nearest that is free. Lanes go by value, equal ones by place, and never by chance.
 *
 * @example spreadValues([0, 0, 5], 1) // [0, 1, 0]
 */
export function spreadValues(values: readonly number[], width: number): readonly number[] {
  const order = values.map((_, i) => i).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0) || a - b);
  const lanes = values.map(() => 0);
  const ends: number[] = [];
  for (const i of order) {
    const value = values[i] ?? 0;
    const free = ends.findIndex((end) => end <= value);
    const place = free < 0 ? ends.length : free;
    ends[place] = value + width;
    lanes[i] = place % 2 === 0 ? -place / 2 + 0 : (place + 1) / 2;
  }
  return lanes;
}
