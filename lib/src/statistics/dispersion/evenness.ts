import { readParts, sum } from './parts.js';
import { variationCoefficient } from './range.js';

/**
 * Juilland's D: from 0 (in one part only) to 1 (as frequent in every part). With many parts it comes near 1 for almost
 * any word, so that words of a large corpus hardly differ. Absent where the word does not occur, or there is one part
 * only.
 *
 * 1 - CV / sqrt(n - 1), see `variationCoefficient`.
 *
 * Juilland, A., & Chang-Rodríguez, E. (1964). Frequency dictionary of Spanish words. Mouton.
 *
 * @example juillandD([1, 1, 1, 1]) // 1
 * @throws when the lists differ in length, or a number is negative
 */
export function juillandD(counts: ArrayLike<number>, sizes?: ArrayLike<number>): number | undefined {
  const variation = variationCoefficient(counts, sizes);
  if (variation === undefined || counts.length < 2) return undefined;
  return 1 - variation / Math.sqrt(counts.length - 1);
}

/**
 * Carroll's D2: the entropy of the relative frequencies over the parts, as a share of the largest one. From 0 (in one
 * part only) to 1 (as frequent in every part). Absent where the word does not occur, or there is one part only.
 *
 * -sum p ln p / ln n, p = rate / sum of rates.
 *
 * Carroll, J. B. (1970). An alternative to Juilland's usage coefficient for lexical frequencies. ETS Research Bulletin
 * Series 1970(2).
 *
 * @example carrollD2([1, 1, 0, 0]) // 1 / 2
 * @throws when the lists differ in length, or a number is negative
 */
export function carrollD2(counts: ArrayLike<number>, sizes?: ArrayLike<number>): number | undefined {
  const { rates } = readParts(counts, sizes);
  const total = sum(rates);
  if (total === 0 || rates.length < 2) return undefined;
  const entropy = sum(rates.map((rate) => (rate === 0 ? 0 : (-rate / total) * Math.log(rate / total))));
  return entropy / Math.log(rates.length);
}

/**
 * Rosengren's S: from the share of the smallest part (all occurrences there) to 1 (spread as the sizes are). With parts
 * of equal size it is also the Distributional Consistency of Zhang et al. (2004). Absent where the word does not occur.
 *
 * (sum sqrt(s v))^2 / f, s = share of the part, v = occurrences there, f = all.
 *
 * Rosengren, I. (1971). The quantitative concept of language and its relation to the structure of frequency
 * dictionaries. Études de linguistique appliquée 1, 103-127.
 *
 * @example rosengrenS([1, 1, 0, 0]) // 1 / 2
 * @throws when the lists differ in length, or a number is negative
 */
export function rosengrenS(counts: ArrayLike<number>, sizes?: ArrayLike<number>): number | undefined {
  const { counts: own, shares, frequency } = readParts(counts, sizes);
  if (frequency === 0) return undefined;
  return Math.min(1, sum(own.map((count, part) => Math.sqrt((shares[part] ?? 0) * count))) ** 2 / frequency);
}

/**
 * Lyne's D3, by the chi-square of the occurrences over the parts: 1 = spread as the sizes are; may be negative for
 * bursty words. Absent where the word does not occur.
 *
 * 1 - chi-square / 4f.
 *
 * Lyne, A. A. (1985). The vocabulary of French business correspondence. Slatkine-Champion.
 *
 * @example lyneD3([2, 0]) // 3 / 4
 * @throws when the lists differ in length, or a number is negative
 */
export function lyneD3(counts: ArrayLike<number>, sizes?: ArrayLike<number>): number | undefined {
  const { counts: own, shares, frequency } = readParts(counts, sizes);
  if (frequency === 0) return undefined;
  const chiSquare = sum(
    own.map((count, part) => {
      const expected = frequency * (shares[part] ?? 0);
      return expected === 0 ? 0 : (count - expected) ** 2 / expected;
    }),
  );
  return 1 - chiSquare / (4 * frequency);
}
