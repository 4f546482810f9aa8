/**
 * The Jaccard similarity of two sets: the items in common as a share of all items. From 0 to 1, the same from either
 * side; low where one set is much smaller, even if it lies wholly in the other (see `containment`). Absent for two
 * empty sets.
 *
 * |A & B| / |A u B|.
 *
 * Jaccard, P. (1901). Étude comparative de la distribution florale dans une portion des Alpes et des Jura. Bulletin de
 * la Société Vaudoise des Sciences Naturelles 37, 547-579.
 *
 * @example jaccard(new Set(['a', 'b']), new Set(['b', 'c'])) // 1 / 3
 */
export function jaccard<Item>(a: ReadonlySet<Item>, b: ReadonlySet<Item>): number | undefined {
  const common = countCommon(a, b);
  return ratio(common, a.size + b.size - common);
}

/**
 * The Dice (or Sørensen) similarity of two sets: the items in common as a share of the mean size. From 0 to 1, the same
 * from either side, never below `jaccard`. Absent for two empty sets.
 *
 * 2 |A & B| / (|A| + |B|).
 *
 * Dice, L. R. (1945). Measures of the amount of ecologic association between species. Ecology 26(3), 297-302.
 *
 * @example dice(new Set(['a', 'b']), new Set(['b', 'c'])) // 1 / 2
 */
export function dice<Item>(a: ReadonlySet<Item>, b: ReadonlySet<Item>): number | undefined {
  return ratio(2 * countCommon(a, b), a.size + b.size);
}

/**
 * The share of the smaller set that lies in the larger one: 1 for a text that was cut out of another, which `jaccard`
 * would call unlike. From 0 to 1, the same from either side. Absent where a set is empty.
 *
 * |A & B| / min(|A|, |B|).
 *
 * Broder, A. Z. (1997). On the resemblance and containment of documents. Proceedings of Compression and Complexity of
 * Sequences 1997, 21-29.
 *
 * @example containment(new Set(['a']), new Set(['a', 'b', 'c'])) // 1
 */
export function containment<Item>(a: ReadonlySet<Item>, b: ReadonlySet<Item>): number | undefined {
  return ratio(countCommon(a, b), Math.min(a.size, b.size));
}

/**
 * The cosine of two sets: the items in common over the geometric mean of the sizes. From 0 to 1, the same from either
 * side. Absent where a set is empty.
 *
 * |A & B| / sqrt(|A| |B|).
 *
 * Ochiai, A. (1957). Zoogeographical studies on the soleoid fishes found in Japan and its neighbouring regions II.
 * Bulletin of the Japanese Society of Scientific Fisheries 22(9), 526-530.
 *
 * @example setCosine(new Set(['a']), new Set(['a', 'b', 'c', 'd'])) // 1 / 2
 */
export function setCosine<Item>(a: ReadonlySet<Item>, b: ReadonlySet<Item>): number | undefined {
  return ratio(countCommon(a, b), Math.sqrt(a.size * b.size));
}

function countCommon<Item>(a: ReadonlySet<Item>, b: ReadonlySet<Item>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let common = 0;
  for (const item of small) if (large.has(item)) common += 1;
  return common;
}

function ratio(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : part / whole;
}
