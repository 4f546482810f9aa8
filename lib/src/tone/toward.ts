import type { Span } from '../model.js';
import { chooseLexicons } from './choice.js';
import { findEvidence } from './evidence.js';
import { makeTone, type ScoreToneOptions, type Tone } from './score.js';
import { readWords, type Word } from './words.js';

const reporting: ReadonlySet<string> = new Set(
  `said says say saying told tells tell added adds wrote writes tweeted tweets asked asks argued argues explained explains
   noted notes suggested suggests insisted insists stated states declared declares announced announces believed believes
   believe thinks thought warned warns claimed claims`.split(/\s+/),
);
/** What a word of the next clause counts, and of each further one again. */
const step = 0.2;
const scale = 1.75;
/** Words between a target and its reporting verb: "Berg also said", "said Anna Berg". */
const reachAfter = 3;
const reachBefore = 2;

/**
 * Returns the tone toward someone or something that a text names: the words of the clause that holds the target, and a
 * fifth of those in the clause beside it, within its sentence. What the target is reported to say does not count: it is
 * the tone of the target, not toward it. This is another measure than `scoreTone`, and the two are never put together.
 *
 * tanh(1.75 S), S the sum of the values of the words so weighed; `coverage` and `length` are those of the words that
 * count. A target without words around it has score 0, coverage 0, and is neutral.
 *
 * @example toneToward('Berg failed, but Lind was praised.', { start: 17, end: 21 }).label // 'positive'
 * @throws when the target does not lie in the text, or the lexicon is not known
 */
export function toneToward(text: string, target: Span, { lexicon = 'both' }: ScoreToneOptions = {}): Tone {
  chooseLexicons(lexicon);
  checkTarget(text, target);
  const words = readWords(text, [{ start: 0, end: text.length }]);
  const weigh = weighNearness(words, target);
  const evidence = findEvidence(words, lexicon)
    .map((word) => ({ ...word, value: word.value * weigh(word.at) }))
    .filter(({ at }) => weigh(at) > 0);
  const sum = evidence.reduce((total, { value }) => total + value, 0);
  return makeTone(scale * sum, evidence, words.filter((_, at) => weigh(at) > 0).length);
}

/** @throws when the span is not one of at least a character within the text */
function checkTarget(text: string, { start, end }: Span): void {
  if (Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length) return;
  throw new RangeError(`the target ${start} to ${end} does not lie in a text of ${text.length} characters`);
}

/** The weight of each word by the clauses between it and the target. */
function weighNearness(words: readonly Word[], target: Span): (at: number) => number {
  const last = words.findLastIndex(({ start }) => start < target.end);
  const inside = words.findIndex(({ end }) => end > target.start);
  const first = inside >= 0 && inside <= last ? inside : last;
  const home = words[first];
  if (!home) return () => 0;
  const isNear = (word: Word | undefined): boolean => word?.sentence === home.sentence && reporting.has(word.term);
  const verbAfter = words.slice(last + 1, last + 1 + reachAfter).findIndex(isNear);
  const verbBefore = words.slice(Math.max(0, first - reachBefore), first).some(isNear);
  return (at) => {
    const word = words[at];
    if (word?.sentence !== home.sentence) return 0;
    const isOwn = (verbAfter >= 0 && at > last + 1 + verbAfter) || (verbBefore && at < first);
    return isOwn ? 0 : step ** Math.abs(word.clause - home.clause);
  };
}
