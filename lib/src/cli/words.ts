import { type Arguments, type OptionRule, readChoice, readCount } from './arguments.js';

const stopwordChoices = ['english', 'none'] as const;
const stemChoices = ['porter', 'none'] as const;
const caseChoices = ['fold', 'keep'] as const;
const longestNgram = 5;

/** The options that say what counts as a term, the same in every command that counts. */
export const wordOptions: readonly OptionRule[] = [
  {
    name: 'stopwords',
    takes: stopwordChoices.join('|'),
    choices: stopwordChoices,
    meaning: 'leave out function words (default: none)',
  },
  {
    name: 'stem',
    takes: stemChoices.join('|'),
    choices: stemChoices,
    meaning: 'count words by their stem (default: none)',
  },
  {
    name: 'case',
    takes: caseChoices.join('|'),
    choices: caseChoices,
    meaning: 'fold: capitals do not matter (default: fold)',
  },
  { name: 'ngrams', takes: `1..${longestNgram}`, meaning: 'how many words make a term (default: 1)' },
];

/** Returns what the user chose of `wordOptions`; absent fields keep the defaults of the library. */
export function readWordOptions(given: Arguments) {
  return {
    stopwords: readChoice(given, 'stopwords', stopwordChoices),
    stem: readChoice(given, 'stem', stemChoices),
    case: readChoice(given, 'case', caseChoices),
    ngrams: readCount(given, 'ngrams', 1, longestNgram),
  };
}
