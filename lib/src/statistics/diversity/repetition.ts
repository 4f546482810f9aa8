import { textSizeOf } from './sizes.js';

/**
 * Yule's K: how often two words drawn from a text are the same, 10 000 times; smaller for a richer vocabulary. Hardly
 * depends on the length of the text. Takes the count of each word; absent without words.
 *
 * 10^4 (sum f^2 - N) / N^2.
 *
 * Yule, G. U. (1944). The statistical study of literary vocabulary. Cambridge University Press.
 *
 * @example yuleK([2, 2]) // 2500
 * @throws when a count is negative
 */
export function yuleK(counts: ArrayLike<number>): number | undefined {
  const { tokens } = textSizeOf(counts);
  return tokens === 0 ? undefined : (1e4 * (sumOfSquares(counts) - tokens)) / tokens ** 2;
}

/**
 * Yule's I: larger for a richer vocabulary. Absent without words, and where every word is new: there it has no finite
 * value, and some tools print 0.
 *
 * V^2 / (sum f^2 - V).
 *
 * Yule (1944), as above.
 *
 * @example yuleI([2, 2, 1]) // 3 / 2
 * @throws when a count is negative
 */
export function yuleI(counts: ArrayLike<number>): number | undefined {
  const { types } = textSizeOf(counts);
  const rest = sumOfSquares(counts) - types;
  return rest === 0 ? undefined : types ** 2 / rest;
}

/**
 * Simpson's index: the probability that two different places of a text have the same word, from 0 (every word new) to
 * 1. Absent below two words.
 *
 * sum f (f - 1) / (N (N - 1)).
 *
 * Simpson, E. H. (1949). Measurement of diversity. Nature 163, 688.
 *
 * @example simpsonIndex([2, 2]) // 1 / 3
 * @throws when a count is negative
 */
export function simpsonIndex(counts: ArrayLike<number>): number | undefined {
  const { tokens } = textSizeOf(counts);
  return tokens < 2 ? undefined : (sumOfSquares(counts) - tokens) / (tokens * (tokens - 1));
}

/**
 * The repeat rate: the sum of the squared shares of all words, from 1 / V (all equally frequent) to 1 (one word).
 * Absent without words.
 *
 * sum (f / N)^2.
 *
 * Popescu, I.-I. (2009). Word frequency studies. Mouton de Gruyter.
 *
 * @example repeatRate([1, 1, 2]) // 3 / 8
 * @throws when a count is negative
 */
export function repeatRate(counts: ArrayLike<number>): number | undefined {
  const { tokens } = textSizeOf(counts);
  return tokens === 0 ? undefined : sumOfSquares(counts) / tokens ** 2;
}

/**
 * Herdan's Vm: how unevenly the words of a vocabulary are used, 0 = all equally often. Absent without words.
 *
 * sqrt(sum (f / N)^2 - 1 / V).
 *
 * Herdan, G. (1955). A new derivation and interpretation of Yule's "Characteristic" K. Zeitschrift für angewandte
 * Mathematik und Physik 6, 332-339.
 *
 * @example herdanVm([3, 1]) // sqrt(1 / 8)
 * @throws when a count is negative
 */
export function herdanVm(counts: ArrayLike<number>): number | undefined {
  const rate = repeatRate(counts);
  return rate === undefined ? undefined : Math.sqrt(Math.max(0, rate - 1 / textSizeOf(counts).types));
}

function sumOfSquares(counts: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < counts.length; i += 1) sum += (counts[i] ?? 0) ** 2;
  return sum;
}
