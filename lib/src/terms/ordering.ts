/**
 * Returns for each text its place in the order of code units, from 0. Texts are all different.
 *
 * @example rankTexts(['b', 'a']) // [1, 0]
 */
export function rankTexts(texts: readonly string[]): Uint32Array {
  const sorted = Uint32Array.from(texts.keys()).sort((a, b) => ((texts[a] ?? '') < (texts[b] ?? '') ? -1 : 1));
  const ranks = new Uint32Array(texts.length);
  sorted.forEach((text, rank) => {
    ranks[text] = rank;
  });
  return ranks;
}

/**
 * Returns a function that gives for each of the numbers its place among the different ones, from 0 for the largest, and
 * how many different ones there are.
 *
 * @example rankLargest(Float64Array.of(3, 9, 3)).rankOf(3) // 1
 */
export function rankLargest(values: Float64Array): {
  readonly rankOf: (value: number) => number;
  readonly size: number;
} {
  const sorted = Float64Array.from(new Set(values)).sort();
  const last = sorted.length - 1;
  return { rankOf: (value) => last - placeOf(sorted, value), size: sorted.length };
}

/**
 * Returns the order sorted by a key of each of its members, members of equal keys as they stood: a counting sort, whose
 * time grows with the members and the keys, 0 up to `size`.
 *
 * @example sortByKey(Uint32Array.of(0, 1, 2), (member) => member % 2, 2) // [0, 2, 1]
 */
export function sortByKey(order: Uint32Array, keyOf: (member: number) => number, size: number): Uint32Array {
  const starts = new Uint32Array(size + 1);
  for (let i = 0; i < order.length; i += 1) {
    const key = keyOf(order[i] ?? 0) + 1;
    starts[key] = (starts[key] ?? 0) + 1;
  }
  for (let key = 1; key <= size; key += 1) starts[key] = (starts[key] ?? 0) + (starts[key - 1] ?? 0);
  const sorted = new Uint32Array(order.length);
  for (let i = 0; i < order.length; i += 1) {
    const member = order[i] ?? 0;
    const key = keyOf(member);
    const place = starts[key] ?? 0;
    sorted[place] = member;
    starts[key] = place + 1;
  }
  return sorted;
}

/** Where a value stands among sorted ones, all different. */
function placeOf(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
