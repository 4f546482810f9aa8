import type { Span } from '../model.js';
import { significant } from '../statistics/index.js';
import { chooseLexicons } from './choice.js';
import { findEvidence } from './evidence.js';
import type { LexiconChoice } from './lexicons.js';
import { makeTone, type Tone, type ToneLabel } from './score.js';
import { describeTarget } from './target/features.js';
import { classifyTarget } from './target/model.js';
import { type Place, placeTarget } from './target/place.js';
import { readWords, type Word } from './words.js';

/** The tone toward a target. */
export interface TargetTone extends Tone {
  /** How probable the label is, from 1/3 to 1; absent where a lexicon alone was asked for, or nothing is told. */
  readonly probability?: number;
}

export interface ToneTowardOptions {
  /** Score by these word lists alone, without the trained model. */
  readonly lexicon?: LexiconChoice;
}

/** What a word of the next clause counts, and of each further one again. */
const step = 0.2;
const scale = 1.75;
const labels: readonly ToneLabel[] = ['negative', 'neutral', 'positive'];

/**
 * Returns the tone toward someone or something that a text names, in three classes with a probability: in what light
 * readers would see the target. This is another measure than `scoreTone`, and the two are never put together.
 *
 * A logistic model, trained on the train part of NewsMTSC (political news), weighs the tone of words by where they stand
 * as seen from the target, in its clause or beside, quoted or the target's own, and the other words around it by their
 * vectors; names have no say. `score` is P(positive) - P(negative), `label` the likeliest class. `words`, `coverage`
 * and `length` are those of the clause that holds the target and, a fifth each, of the clauses beside it, without what
 * the target is reported to say: an account of the words near by, not of the model.
 *
 * With `lexicon` the score stands on these words alone: tanh(1.75 S), S the sum of their values. A target without words
 * around it has score 0, coverage 0, no probability, and is neutral.
 *
 * Hamborg, F., & Donnay, K. (2021). NewsMTSC: A dataset for (multi-)target-dependent sentiment classification in
 * political news articles. EACL 2021, 1663-1675.
 *
 * @example toneToward('Berg failed, but Lind was praised.', { start: 17, end: 21 }).label // 'positive'
 * @throws when the target does not lie in the text, or the lexicon is not known
 */
export function toneToward(text: string, target: Span, { lexicon }: ToneTowardOptions = {}): TargetTone {
  const choice = lexicon ?? 'both';
  chooseLexicons(choice); // refuses an unknown one where no word would ask for it
  checkTarget(text, target);
  const words = readWords(text, [{ start: 0, end: text.length }]);
  const tone = toneNear(words, target, choice);
  const features = lexicon === undefined ? describeTarget(text, words, target) : undefined;
  if (!features) return tone;
  const { negative, neutral, positive } = classifyTarget(features);
  const shares = [negative, neutral, positive];
  const probability = Math.max(...shares);
  return {
    ...tone,
    score: significant(positive - negative),
    label: labels[shares.indexOf(probability)] ?? 'neutral',
    probability: significant(probability),
  };
}

/** @throws when the span is not one of at least a character within the text */
function checkTarget(text: string, { start, end }: Span): void {
  if (Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length) return;
  throw new RangeError(`the target ${start} to ${end} does not lie in a text of ${text.length} characters`);
}

/** The tone of the words near the target. */
function toneNear(words: readonly Word[], target: Span, lexicon: LexiconChoice): Tone {
  const weights = placeTarget(words, target)?.places.map(weighNearness) ?? [];
  const evidence = findEvidence(words, lexicon)
    .map((word) => ({ ...word, value: word.value * (weights[word.at] ?? 0) }))
    .filter(({ at }) => (weights[at] ?? 0) > 0);
  const sum = evidence.reduce((total, { value }) => total + value, 0);
  return makeTone(scale * sum, evidence, weights.filter((weight) => weight > 0).length);
}

function weighNearness({ side, clauses, isOwn }: Place): number {
  return side === 'other sentence' || isOwn ? 0 : step ** clauses;
}
