import { checkCounts, ratesOf, type TextCounts } from './counts.js';

/** The published forms of the fog index. */
export type FogVariant = 'gunning' | 'powers' | 'navy' | 'quantedaPsk' | 'quantedaNri';

const fogs = new Map<FogVariant, (sentenceLength: number, complex: number, words: number) => number>([
  ['gunning', (sentenceLength, complex) => 0.4 * (sentenceLength + 100 * complex)],
  ['powers', (sentenceLength, complex) => 3.068 + 0.0877 * sentenceLength + 9.84 * complex],
  ['navy', (sentenceLength, complex) => (sentenceLength * (1 + 2 * complex) - 3) / 2],
  ['quantedaPsk', (sentenceLength, complex) => 3.068 * 0.0877 * sentenceLength + 9.84 * complex],
  ['quantedaNri', (sentenceLength, complex, words) => ((sentenceLength * words * (1 + 2 * complex)) / 100 - 3) / 2],
]);

/**
 * The Flesch reading ease of an English text: 100 and above very easy, below 30 very hard. Absent without words or
 * sentences.
 *
 * 206.835 - 1.015 words / sentences - 84.6 syllables / words.
 *
 * Flesch, R. (1948). A new readability yardstick. Journal of Applied Psychology 32(3), 221-233.
 *
 * @example fleschReadingEase({ words: 6, sentences: 1, syllables: 6 }) // 116.145
 * @throws when a count is negative
 */
export function fleschReadingEase(counts: TextCounts & { readonly syllables: number }): number | undefined {
  const rates = ratesOf(counts, { syllables: counts.syllables });
  return rates && 206.835 - 1.015 * rates.wordsPerSentence - (84.6 * counts.syllables) / counts.words;
}

/**
 * The Flesch-Kincaid grade of an English text: the school year for which it is written. Absent without words or
 * sentences.
 *
 * 0.39 words / sentences + 11.8 syllables / words - 15.59.
 *
 * Kincaid, J. P., Fishburne, R. P., Rogers, R. L., & Chissom, B. S. (1975). Derivation of new readability formulas for
 * Navy enlisted personnel. Naval Technical Training Command, Research Branch Report 8-75.
 *
 * @example fleschKincaidGrade({ words: 13, sentences: 1, syllables: 26 }) // 13.08
 * @throws when a count is negative
 */
export function fleschKincaidGrade(counts: TextCounts & { readonly syllables: number }): number | undefined {
  const rates = ratesOf(counts, { syllables: counts.syllables });
  return rates && 0.39 * rates.wordsPerSentence + (11.8 * counts.syllables) / counts.words - 15.59;
}

/**
 * The Gunning fog index of an English text: the years of schooling that it needs. `complexWords` have three syllables
 * or more. Absent without words or sentences.
 *
 * - `gunning`: 0.4 (words / sentences + 100 complex / words)
 * - `powers`: 3.0680 + 0.0877 words / sentences + 9.84 complex / words
 * - `navy`: ((simple + 3 complex) / sentences - 3) / 2, where a complex word counts as three
 * - `quantedaPsk`, `quantedaNri`: what quanteda prints for the last two, with a product for the first sum, and with
 *   counts that are not brought to 100 words
 *
 * Gunning, R. (1952). The technique of clear writing. McGraw-Hill.
 * Powers, R. D., Sumner, W. A., & Kearl, B. E. (1958). A recalculation of four adult readability formulas. Journal of
 * Educational Psychology 49(2), 99-105.
 * Kincaid et al. (1975), as above.
 *
 * @example gunningFog({ words: 5, sentences: 2, complexWords: 2 }) // 17
 * @throws when a count is negative
 */
export function gunningFog(
  counts: TextCounts & { readonly complexWords: number },
  { variant = 'gunning' }: { readonly variant?: FogVariant } = {},
): number | undefined {
  const rates = ratesOf(counts, { complexWords: counts.complexWords });
  if (!rates) return undefined;
  const formula = fogs.get(variant);
  if (!formula) throw new Error(`unknown variant: "${variant}"; known: ${[...fogs.keys()].join(', ')}`);
  return formula(rates.wordsPerSentence, counts.complexWords / counts.words, counts.words);
}

/**
 * The SMOG grade of an English text: the years of schooling that understanding all of it needs. Made for 30 sentences
 * or more. `complexWords` have three syllables or more. Absent without sentences.
 *
 * 1.0430 sqrt(30 complex / sentences) + 3.1291.
 *
 * McLaughlin, G. H. (1969). SMOG grading: a new readability formula. Journal of Reading 12(8), 639-646.
 *
 * @example smogGrade({ sentences: 30, complexWords: 100 }) // 13.5591
 * @throws when a count is negative
 */
export function smogGrade({
  sentences,
  complexWords,
}: {
  readonly sentences: number;
  readonly complexWords: number;
}): number | undefined {
  checkCounts({ sentences, complexWords });
  return sentences === 0 ? undefined : 1.043 * Math.sqrt((30 * complexWords) / sentences) + 3.1291;
}
