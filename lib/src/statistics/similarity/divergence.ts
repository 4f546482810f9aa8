import { unitOf } from '../logarithm.js';
import { checkAligned, sharesOf } from './shares.js';

export interface DivergenceOptions {
  /** Base of the logarithm: 2 gives bits, `Math.E` nats. */
  readonly base?: number;
}

/**
 * The Jensen-Shannon divergence of two frequency distributions over the same items: how far apart the vocabularies of
 * two sources are, words that one of them lacks included. Counts or shares, made to shares here. With base 2 from 0
 * (the same shares) to 1 (no item in common); the same from either side. Absent where one side has nothing at all.
 *
 * (KL(p, m) + KL(q, m)) / 2 with m = (p + q) / 2: both sides weigh the same, however large they are. Its square root
 * is a distance (some tools print that one under the same name). Texts of different length differ in rare words
 * already by chance: compare it with that of shuffled articles.
 *
 * Lin, J. (1991). Divergence measures based on the Shannon entropy. IEEE Transactions on Information Theory 37(1),
 * 145-151.
 *
 * @example jensenShannon([1, 1, 0], [0, 1, 1]) // 0.5
 * @throws when the lists differ in length, a frequency is negative, or the base is not above 1
 */
export function jensenShannon(
  p: ArrayLike<number>,
  q: ArrayLike<number>,
  options: DivergenceOptions = {},
): number | undefined {
  return jensenShannonParts(p, q, options)?.reduce((sum, part) => sum + part, 0);
}

/**
 * What each item adds to the Jensen-Shannon divergence, in the order of the items: which words make two sources
 * differ. Each part is 0 or more, and they sum to `jensenShannon`; the side on which the item has the larger share is
 * the one that it marks. Absent where one side has nothing at all.
 *
 * (p ln(p / m) + q ln(q / m)) / 2, m = (p + q) / 2, 0 ln 0 = 0, in the base.
 *
 * Gallagher, R. J., Frank, M. R., Mitchell, L., Schwartz, A. J., Reagan, A. J., Danforth, C. M., & Dodds, P. S. (2021).
 * Generalized word shift graphs: a method for visualizing and explaining pairwise comparisons between texts. EPJ Data
 * Science 10, 4.
 *
 * @example jensenShannonParts([1, 1, 0], [0, 1, 1]) // [0.25, 0, 0.25]
 * @throws when the lists differ in length, a frequency is negative, or the base is not above 1
 */
export function jensenShannonParts(
  p: ArrayLike<number>,
  q: ArrayLike<number>,
  { base = 2 }: DivergenceOptions = {},
): number[] | undefined {
  const unit = unitOf(base);
  checkAligned(p, q);
  const here = sharesOf(p);
  const there = sharesOf(q);
  if (!here || !there) return undefined;
  return Array.from(here, (share, item) => {
    const other = there[item] ?? 0;
    const middle = (share + other) / 2;
    return Math.max(0, (gain(share, middle) + gain(other, middle)) / (2 * unit));
  });
}

/**
 * The Kullback-Leibler divergence KL(p, q): how much longer a text with the shares p becomes when it is written in the
 * code made for q. Counts or shares, made to shares here. From 0 up, in nats unless told; not the same from the other
 * side. Absent where one side has nothing at all, and where q lacks an item that p has: it has no finite value there,
 * so that two vocabularies are compared by `jensenShannon`.
 *
 * sum p ln(p / q), 0 ln 0 = 0, in the base.
 *
 * Kullback, S., & Leibler, R. A. (1951). On information and sufficiency. The Annals of Mathematical Statistics 22(1),
 * 79-86.
 *
 * @example kullbackLeibler([1, 0], [1, 1], { base: 2 }) // 1
 * @throws when the lists differ in length, a frequency is negative, or the base is not above 1
 */
export function kullbackLeibler(
  p: ArrayLike<number>,
  q: ArrayLike<number>,
  { base = Math.E }: DivergenceOptions = {},
): number | undefined {
  const unit = unitOf(base);
  checkAligned(p, q);
  const here = sharesOf(p);
  const there = sharesOf(q);
  if (!here || !there) return undefined;
  let sum = 0;
  for (const [item, share] of here.entries()) {
    const other = there[item] ?? 0;
    if (share > 0 && other === 0) return undefined;
    sum += gain(share, other);
  }
  return Math.max(0, sum / unit);
}

/** p ln(p / q), where 0 ln 0 = 0. */
function gain(p: number, q: number): number {
  return p === 0 ? 0 : p * Math.log(p / q);
}
