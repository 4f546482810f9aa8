import type { Span } from '../model.js';
import { significant } from '../statistics/index.js';
import { chooseLexicons } from './choice.js';
import { type Evidence, findEvidence, type ToneWord } from './evidence.js';
import type { LexiconChoice } from './lexicons.js';
import { readWords } from './words.js';

export type ToneLabel = 'negative' | 'neutral' | 'positive';

/** The tone of a text, with the words behind it. */
export interface Tone {
  /** From -1 (negative) to 1 (positive). */
  readonly score: number;
  /** The share of words that a lexicon lists and that have a tone here, from 0 to 1; blocked words have none. */
  readonly coverage: number;
  readonly label: ToneLabel;
  /** How many words the text has. */
  readonly length: number;
  /** The words that drove the score, in the order of the text, and blocked ones with the value 0. */
  readonly words: readonly ToneWord[];
}

export interface ScoreToneOptions {
  /** The word lists that the score stands on; `all`, the default, is closest to what readers say. */
  readonly lexicon?: LexiconChoice;
}

/** From this distance to 0 a score has a sign: three labels then agree best with readers, whichever the lexicon. */
export const toneThreshold = 0.15;
/** Brings scores of single sentences to the whole of -1 to 1. */
const scale = 2.8;
/** Words that are added to each text, so that a text of one word is not the most toned of all. */
const padding = 2;

/**
 * Returns the tone of a text by the words in it, with those words: how far readers would call it positive or negative,
 * as far as word lists and a dozen rules (`toneRules`) can tell. It is no stance, and not what is said about someone:
 * see `toneToward`.
 *
 * tanh(2.8 S / sqrt(n + 2)), S the sum of the values of the words, negative ones times 1.3 (after Taboada et al. 2011),
 * n the number of words. Labels: positive from 0.15, negative from -0.15, else neutral. The rules are for English, and
 * for sentences and quotations: the score of a text of many hundred words nears 1 or -1.
 * A text without words, or without any word that has a tone, has score 0, coverage 0, and is neutral. Each word has a
 * value of 0.4 VADER + 0.4 AFINN + 0.2 of the induced table (`lexicons`), unless others are chosen.
 *
 * Hutto, C. J., & Gilbert, E. (2014). VADER. ICWSM 8(1), 216-225. Nielsen, F. Å. (2011). A new ANEW. CEUR 718, 93-98.
 *
 * @example scoreTone('It was not a good day.').label // 'negative'
 * @throws when the lexicon is not known
 */
export function scoreTone(text: string, { lexicon = 'all' }: ScoreToneOptions = {}): Tone {
  return scoreSpans(text, [{ start: 0, end: text.length }], lexicon);
}

/** The same for some spans of a text, sorted and disjoint, as one unit; offsets are those of the whole text. */
export function scoreSpans(text: string, spans: readonly Span[], lexicon: LexiconChoice): Tone {
  chooseLexicons(lexicon); // refuses an unknown one where no word would ask for it
  const words = readWords(text, spans);
  const evidence = findEvidence(words, lexicon);
  const sum = evidence.reduce((total, { value }) => total + value, 0);
  return makeTone((scale * sum) / Math.sqrt(words.length + padding), evidence, words.length);
}

/** Returns a tone whose score is the hyperbolic tangent of a number without bounds. */
export function makeTone(unbounded: number, evidence: readonly Evidence[], length: number): Tone {
  const score = significant(Math.tanh(unbounded));
  const toned = evidence.reduce((count, word) => count + (isListed(word) ? word.length : 0), 0);
  return {
    score,
    coverage: length === 0 ? 0 : significant(toned / length),
    label: labelOf(score, toneThreshold),
    length,
    words: evidence.map(({ start, end, term, valence, value, rules }) => ({
      start,
      end,
      term,
      valence: significant(valence),
      value: significant(value),
      rules,
    })),
  };
}

/** Returns the label of a score: positive or negative where it is as far from 0 as the threshold. */
export function labelOf(score: number, threshold: number): ToneLabel {
  return score >= threshold ? 'positive' : score <= -threshold ? 'negative' : 'neutral';
}

function isListed({ valence, rules }: Evidence): boolean {
  return valence !== 0 && !rules.includes('induced');
}
