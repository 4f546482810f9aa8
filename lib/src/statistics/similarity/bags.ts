/** How often each item occurs; an item that is not there occurs 0 times. */
export type Bag<Item> = ReadonlyMap<Item, number>;

export interface BagJaccardOptions {
  /** What the common occurrences are divided by: those of the union, or of both bags together. */
  readonly denominator?: 'union' | 'sum';
}

/**
 * The Jaccard similarity of two bags: the occurrences in common as a share of all. With `union`, from 0 to 1, the
 * measure of sets with repetitions; with `sum`, as some tools have it, from 0 to 1/2. The same from either side; absent
 * for two empty bags.
 *
 * sum min(a, b) / sum max(a, b), or / (sum a + sum b).
 *
 * @example bagJaccard(new Map([['a', 2]]), new Map([['a', 1], ['b', 1]])) // 1 / 3
 * @throws when a count is negative
 */
export function bagJaccard<Item>(
  a: Bag<Item>,
  b: Bag<Item>,
  { denominator = 'union' }: BagJaccardOptions = {},
): number | undefined {
  const both = sizeOf(a) + sizeOf(b);
  if (both === 0) return undefined;
  let common = 0;
  for (const [item, count] of a) common += Math.min(count, b.get(item) ?? 0);
  return common / (denominator === 'sum' ? both : both - common);
}

/**
 * The cosine of two bags, see `cosineSimilarity`: for long vocabularies of which each text has few words. From 0 to 1,
 * the same from either side; absent where a bag is empty.
 *
 * @example bagCosine(new Map([['a', 1]]), new Map([['a', 3], ['b', 4]])) // 3 / 5
 * @throws when a count is negative
 */
export function bagCosine<Item>(a: Bag<Item>, b: Bag<Item>): number | undefined {
  if (sizeOf(a) === 0 || sizeOf(b) === 0) return undefined;
  let product = 0;
  for (const [item, count] of a) product += count * (b.get(item) ?? 0);
  return Math.min(1, product / (normOf(a) * normOf(b)));
}

/**
 * The share of the tokens of `copy` that `original` also has, repetitions counted: how much one text may have borrowed
 * of the other. From 0 to 1, and not the same from the other side. Absent where the copy has no tokens.
 *
 * @example borrowedShare(['a', 'b', 'c'], ['c', 'd', 'c']) // 2 / 3
 */
export function borrowedShare<Item>(original: readonly Item[], copy: readonly Item[]): number | undefined {
  const known = new Set(original);
  return copy.length === 0 ? undefined : copy.filter((item) => known.has(item)).length / copy.length;
}

function sizeOf<Item>(bag: Bag<Item>): number {
  let sum = 0;
  for (const count of bag.values()) {
    if (!(count >= 0)) throw new RangeError(`a count must be 0 or more: ${count}`);
    sum += count;
  }
  return sum;
}

function normOf<Item>(bag: Bag<Item>): number {
  let sum = 0;
  for (const count of bag.values()) sum += count * count;
  return Math.sqrt(sum);
}
