import { checkCounts, ratesOf, type TextCounts } from './counts.js';

/**
 * The automated readability index of an English text: the school year for which it is written. Some tools count
 * punctuation among the characters. Absent without words or sentences.
 *
 * 4.71 characters / words + 0.5 words / sentences - 21.43.
 *
 * Senter, R. J., & Smith, E. A. (1967). Automated readability index. Aerospace Medical Research Laboratories.
 *
 * @example automatedReadability({ words: 100, sentences: 10, characters: 500 }) // 7.12
 * @throws when a count is negative
 */
export function automatedReadability(counts: TextCounts & { readonly characters: number }): number | undefined {
  const rates = ratesOf(counts, { characters: counts.characters });
  return rates && (4.71 * counts.characters) / counts.words + 0.5 * rates.wordsPerSentence - 21.43;
}

/**
 * The Coleman-Liau index of an English text: the school year for which it is written, from letters and sentences alone.
 * Absent without words or sentences.
 *
 * 0.0588 L - 0.296 S - 15.8, L letters and S sentences per 100 words.
 *
 * Coleman, M., & Liau, T. L. (1975). A computer readability formula designed for machine scoring. Journal of Applied
 * Psychology 60(2), 283-284.
 *
 * @example colemanLiau({ words: 100, sentences: 10, letters: 500 }) // 10.64
 * @throws when a count is negative
 */
export function colemanLiau(counts: TextCounts & { readonly letters: number }): number | undefined {
  const rates = ratesOf(counts, { letters: counts.letters });
  return rates && (5.88 * counts.letters) / counts.words - 29.6 * rates.sentencesPerWord - 15.8;
}

/**
 * The LIX of a text in Swedish, and in other languages that are written in letters: below 30 very easy, above 60 very
 * hard. `longWords` have more than six letters. Absent without words or sentences.
 *
 * words / sentences + 100 long / words.
 *
 * Björnsson, C. H. (1968). Läsbarhet. Liber.
 *
 * @example lix({ words: 10, sentences: 2, longWords: 3 }) // 35
 * @throws when a count is negative
 */
export function lix(counts: TextCounts & { readonly longWords: number }): number | undefined {
  const rates = ratesOf(counts, { longWords: counts.longWords });
  return rates && rates.wordsPerSentence + (100 * counts.longWords) / counts.words;
}

/**
 * The RIX of a text: long words per sentence, from 0 (very easy) to above 7 (very hard). `longWords` have more than six
 * letters. Absent without sentences.
 *
 * Anderson, J. (1983). Lix and Rix: variations on a little-known readability index. Journal of Reading 26(6), 490-496.
 *
 * @example rix({ sentences: 2, longWords: 3 }) // 3 / 2
 * @throws when a count is negative
 */
export function rix({
  sentences,
  longWords,
}: {
  readonly sentences: number;
  readonly longWords: number;
}): number | undefined {
  checkCounts({ sentences, longWords });
  return sentences === 0 ? undefined : longWords / sentences;
}

/**
 * The Gulpease index of an Italian text: from 0 (very hard) to 100 (very easy). Absent without words or sentences.
 *
 * 89 + (300 sentences - 10 letters) / words.
 *
 * Lucisano, P., & Piemontese, M. E. (1988). Gulpease: una formula per la predizione della difficoltà dei testi in
 * lingua italiana. Scuola e città 39(3), 110-124.
 *
 * @example gulpease({ words: 10, sentences: 1, letters: 50 }) // 69
 * @throws when a count is negative
 */
export function gulpease(counts: TextCounts & { readonly letters: number }): number | undefined {
  return (
    ratesOf(counts, { letters: counts.letters }) && 89 + (300 * counts.sentences - 10 * counts.letters) / counts.words
  );
}

/**
 * The Dale-Chall score of an English text: 4.9 and below for the fourth school year, 9 and above for college.
 * `difficultWords` are not in the list of words that most children know, which is not part of this library. Absent
 * without words or sentences.
 *
 * 0.1579 d + 0.0496 words / sentences, d = percent of difficult words; 3.6365 more where d is above 5, or `always`, as
 * the raw score of 1948 has it, or `never`.
 *
 * Dale, E., & Chall, J. S. (1948). A formula for predicting readability. Educational Research Bulletin 27(1), 11-28.
 *
 * @example daleChall({ words: 100, sentences: 10, difficultWords: 0 }) // 0.496
 * @throws when a count is negative
 */
export function daleChall(
  counts: TextCounts & { readonly difficultWords: number },
  { constant = 'aboveFivePercent' }: { readonly constant?: 'aboveFivePercent' | 'always' | 'never' } = {},
): number | undefined {
  const rates = ratesOf(counts, { difficultWords: counts.difficultWords });
  if (!rates) return undefined;
  const percent = (100 * counts.difficultWords) / counts.words;
  const added = constant === 'always' || (constant === 'aboveFivePercent' && percent > 5) ? 3.6365 : 0;
  return 0.1579 * percent + 0.0496 * rates.wordsPerSentence + added;
}
