import { type Contingency, checkContingency } from './contingency.js';

/**
 * The Dice coefficient of two words: how often they occur together, of how often they occur on average. From 0 to 1,
 * and it does not depend on the size of the corpus. Absent where neither occurs.
 *
 * 2 O / (f1 + f2), f1 = `size`, f2 = `count` + `restCount`.
 *
 * Smadja, F., McKeown, K. R., & Hatzivassiloglou, V. (1996). Translating collocations for bilingual lexicons: a
 * statistical approach. Computational Linguistics 22(1), 1-38.
 *
 * @example diceCoefficient({ count: 2, size: 3, restCount: 3, restSize: 90 }) // 1 / 2
 * @throws when a count is larger than its size
 */
export function diceCoefficient(table: Contingency): number | undefined {
  const { together, first, second } = frequenciesOf(table);
  return divide(2 * together, first + second);
}

/**
 * The Dice coefficient of two words in doublings below its largest value, 14: 1 less is half as strong, and 7 less
 * about a hundredth. Comparable between corpora of any size. Absent where they never occur together.
 *
 * 14 + log2(2 O / (f1 + f2)).
 *
 * Rychlý, P. (2008). A lexicographer-friendly association score. Proceedings of Recent Advances in Slavonic Natural
 * Language Processing, 6-9.
 *
 * @example logDice({ count: 2, size: 3, restCount: 3, restSize: 90 }) // 13
 * @throws when a count is larger than its size
 */
export function logDice(table: Contingency): number | undefined {
  const dice = diceCoefficient(table);
  return dice === undefined || dice === 0 ? undefined : 14 + Math.log2(dice);
}

/**
 * The Jaccard coefficient of two words: of all places with one of them, the share with both. From 0 to 1; absent where
 * neither occurs.
 *
 * O / (f1 + f2 - O).
 *
 * @example jaccardCoefficient({ count: 2, size: 3, restCount: 3, restSize: 90 }) // 1 / 3
 * @throws when a count is larger than its size
 */
export function jaccardCoefficient(table: Contingency): number | undefined {
  const { together, first, second } = frequenciesOf(table);
  return divide(together, first + second - together);
}

/**
 * The minimum sensitivity of two words: how often each occurs with the other, the smaller of the two shares. From 0 to
 * 1; absent where one of them does not occur.
 *
 * min(O / f1, O / f2).
 *
 * Pedersen, T., & Bruce, R. (1996). What to infer from a description. Technical report 96-CSE-04, Southern Methodist
 * University.
 *
 * @example minimumSensitivity({ count: 2, size: 3, restCount: 3, restSize: 90 }) // 2 / 5
 * @throws when a count is larger than its size
 */
export function minimumSensitivity(table: Contingency): number | undefined {
  const { together, first, second } = frequenciesOf(table);
  return first === 0 || second === 0 ? undefined : together / Math.max(first, second);
}

/**
 * How often two words occur together, over the geometric mean of their frequencies. From 0 to 1; absent where one of
 * them does not occur.
 *
 * O / sqrt(f1 f2).
 *
 * @example geometricMean({ count: 2, size: 2, restCount: 6, restSize: 90 }) // 1 / 2
 * @throws when a count is larger than its size
 */
export function geometricMean(table: Contingency): number | undefined {
  const { together, first, second } = frequenciesOf(table);
  return divide(together, Math.sqrt(first) * Math.sqrt(second));
}

function frequenciesOf(table: Contingency): { together: number; first: number; second: number } {
  checkContingency(table, 0);
  return { together: table.count, first: table.size, second: table.count + table.restCount };
}

function divide(numerator: number, denominator: number): number | undefined {
  return denominator === 0 ? undefined : numerator / denominator;
}
