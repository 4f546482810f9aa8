import { cosineSimilarity } from './cosine.js';
import { checkAligned } from './shares.js';

/**
 * Burrows's Delta of two texts: how differently they use the most frequent words, which tell style rather than topic.
 * Takes two rows of `zScores`, one column per word; from 0 (the same use) up, and relative to the texts that the
 * z-scores were made of. Absent without words.
 *
 * The mean of |z1 - z2|.
 *
 * Burrows, J. (2002). 'Delta': a measure of stylistic difference and a guide to likely authorship. Literary and
 * Linguistic Computing 17(3), 267-287.
 *
 * @example burrowsDelta([1, 0], [0, 3]) // 2
 * @throws when the rows differ in length
 */
export function burrowsDelta(z1: ArrayLike<number>, z2: ArrayLike<number>): number | undefined {
  return meanOverWords(z1, z2, Math.abs);
}

/**
 * Cosine Delta of two texts, by the angle between their rows of `zScores`: single extreme words weigh less than in
 * Burrows's Delta. From 0 (the same direction) over 1 (unrelated) to 2. Absent where a row is all zeros.
 *
 * 1 - cos(z1, z2).
 *
 * Smith, P. W. H., & Aldridge, W. (2011). Improving authorship attribution: optimizing Burrows' Delta method. Journal
 * of Quantitative Linguistics 18(1), 63-88.
 *
 * @example cosineDelta([1, 0], [0, 1]) // 1
 * @throws when the rows differ in length
 */
export function cosineDelta(z1: ArrayLike<number>, z2: ArrayLike<number>): number | undefined {
  const cosine = cosineSimilarity(z1, z2);
  return cosine === undefined ? undefined : 1 - cosine;
}

/**
 * Eder's Delta of two texts: Burrows's Delta in which a word weighs less, the further down it stands in the list of
 * frequent words. The columns are in the order of that list, the most frequent first. From 0 up; absent without words.
 *
 * The mean of |z1 - z2| (k - i + 1) / k over the words i = 1..k.
 *
 * Eder, M., Rybicki, J., & Kestemont, M. (2016). Stylometry with R: a package for computational text analysis. The R
 * Journal 8(1), 107-121.
 *
 * @example ederDelta([1, 0], [0, 3]) // 5 / 4
 * @throws when the rows differ in length
 */
export function ederDelta(z1: ArrayLike<number>, z2: ArrayLike<number>): number | undefined {
  const k = z1.length;
  return meanOverWords(z1, z2, (difference, i) => (Math.abs(difference) * (k - i)) / k);
}

/**
 * Quadratic Delta of two texts: the squared distance between their rows of `zScores`. Extreme words weigh most, and it
 * grows with the number of words. From 0 up; absent without words.
 *
 * sum (z1 - z2)^2.
 *
 * Argamon, S. (2008). Interpreting Burrows's Delta: geometric and probabilistic foundations. Literary and Linguistic
 * Computing 23(2), 131-147.
 *
 * @example quadraticDelta([1, 0], [0, 3]) // 10
 * @throws when the rows differ in length
 */
export function quadraticDelta(z1: ArrayLike<number>, z2: ArrayLike<number>): number | undefined {
  const mean = meanOverWords(z1, z2, (difference) => difference * difference);
  return mean === undefined ? undefined : mean * z1.length;
}

function meanOverWords(
  z1: ArrayLike<number>,
  z2: ArrayLike<number>,
  weigh: (difference: number, i: number) => number,
): number | undefined {
  checkAligned(z1, z2);
  if (z1.length === 0) return undefined;
  let sum = 0;
  for (let i = 0; i < z1.length; i += 1) sum += weigh((z1[i] ?? 0) - (z2[i] ?? 0), i);
  return sum / z1.length;
}
