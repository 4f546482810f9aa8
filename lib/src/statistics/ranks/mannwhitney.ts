import { normalShare } from '../distributions/normal.js';
import { rank } from './ranks.js';

export interface MannWhitney {
  /** Pairs of one number of each list in which that of the first is larger, ties as one half. */
  readonly u: number;
  /** `u` as a share of all pairs: 1/2 = no difference, 1 = every number of the first list is larger. */
  readonly share: number;
  /** Sum of the ranks of the first list, from the smallest. */
  readonly rankSum: number;
  /** Two-sided probability of a share at least as far from 1/2, by the normal approximation. */
  readonly p: number;
}

/**
 * The Mann-Whitney test of two lists of numbers: whether those of the first tend to be larger. On the rates of a word,
 * article by article, it is the check that articles, not words, are what was drawn; one article full of the word
 * decides nothing. Absent where a list is empty.
 *
 * U = R1 - n1 (n1 + 1) / 2, ties with their average rank; p from the normal distribution with the tie-corrected
 * variance and the continuity correction, 1 where all numbers are equal. Below about 8 numbers a list p is rough.
 *
 * Mann, H. B., & Whitney, D. R. (1947). On a test of whether one of two random variables is stochastically larger than
 * the other. The Annals of Mathematical Statistics 18(1), 50-60.
 * Kilgarriff, A. (2001). Comparing corpora. International Journal of Corpus Linguistics 6(1), 97-133.
 *
 * @example mannWhitney([3, 4], [1, 2]) // { u: 4, share: 1, rankSum: 7, p: 0.245... }
 * @throws when a number is not one
 */
export function mannWhitney(x: ArrayLike<number>, y: ArrayLike<number>): MannWhitney | undefined {
  const pairs = x.length * y.length;
  if (pairs === 0) return undefined;
  const all = [...Array.from(x), ...Array.from(y)];
  const ranks = rank(all);
  const rankSum = ranks.slice(0, x.length).reduce((sum, value) => sum + value, 0);
  const u = rankSum - (x.length * (x.length + 1)) / 2;
  const deviation = Math.sqrt((pairs / 12) * (all.length + 1 - tieTerm(all)));
  const distance = Math.max(0, Math.abs(u - pairs / 2) - 0.5);
  return { u, share: u / pairs, rankSum, p: deviation === 0 ? 1 : 2 * normalShare(-distance / deviation) };
}

/** sum (t^3 - t) / (n (n - 1)) over groups of t equal numbers. */
function tieTerm(values: readonly number[]): number {
  const groups = new Map<number, number>();
  for (const value of values) groups.set(value, (groups.get(value) ?? 0) + 1);
  let sum = 0;
  for (const size of groups.values()) sum += size ** 3 - size;
  return sum / (values.length * (values.length - 1));
}
