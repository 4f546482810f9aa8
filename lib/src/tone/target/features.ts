import type { Span } from '../../model.js';
import { findEvidence } from '../evidence.js';
import { isNegated } from '../negation.js';
import type { Word } from '../words.js';
import { type Place, placeTarget, type TargetPlace } from './place.js';

/** In which words a text is read as seen from its target: all but names, those of its sentence, and near on either side. */
export const wordZones = ['text', 'sentence', 'before', 'after'] as const;

/** A word of a zone; a negated one counts the other way. */
export interface ZoneWord {
  readonly term: string;
  readonly isNegated: boolean;
}

/** What a model sees of a text and a target in it. */
export interface TargetFeatures {
  /** Values by name: sums of tone by place, and what kind of mention the target is. */
  readonly values: ReadonlyMap<string, number>;
  /** The distinct words of each of `wordZones`. */
  readonly words: readonly (readonly ZoneWord[])[];
}

const near = 3;
const close = 8;
const lexicons = ['both', 'induced'] as const;
const pronouns: readonly (readonly [name: string, form: RegExp])[] = [
  ['is subject', /^(?:he|she|they)$/],
  ['is object', /^(?:him|her|them)$/],
  ['is possessive', /^(?:his|her|hers|their)$/],
];

/** What a model sees of a target in a text; absent where the text has no word but the target. */
export function describeTarget(text: string, words: readonly Word[], target: Span): TargetFeatures | undefined {
  const place = placeTarget(words, target);
  if (!place || place.places.every(({ side }) => side === 'target')) return undefined;
  const values = new Map<string, number>();
  const add = (name: string, value: number): void => {
    values.set(name, (values.get(name) ?? 0) + value);
  };
  const quoted = findQuoted(text, words);
  addTone(words, place, quoted, add);
  addMention(text, words, target, place, add);
  if (quoted[place.first]) add('is quoted', 1);
  return { values, words: listWords(words, place) };
}

function addTone(
  words: readonly Word[],
  { first, places }: TargetPlace,
  quoted: readonly boolean[],
  add: (name: string, value: number) => void,
): void {
  for (const lexicon of lexicons)
    for (const { at, value } of findEvidence(words, lexicon)) {
      const place = places[at];
      if (value === 0 || !place) continue;
      const sign = value > 0 ? '+' : '-';
      add(`${lexicon} ${nameOf(place)} ${sign}`, value);
      if (quoted[at] && !quoted[first]) add(`${lexicon} quoted ${sign}`, value);
    }
}

/** The place of a word by side, distance and clause: `before 1`, `after clause`. */
function nameOf({ side, distance, clauses, isOwn }: Place): string {
  if (side === 'target' || side === 'other sentence') return side;
  if (isOwn) return 'own words';
  if (clauses === 0) return `${side} ${distance <= near ? 1 : distance <= close ? 2 : 3}`;
  return `${side} ${clauses === 1 ? 'clause' : 'clauses'}`;
}

function addMention(
  text: string,
  words: readonly Word[],
  target: Span,
  { first, saysAfter, saysBefore }: TargetPlace,
  add: (name: string, value: number) => void,
): void {
  const word = words[first];
  add('length', Math.log(words.length) / 4);
  for (const [name, form] of pronouns) if (form.test(word?.term ?? '')) add(name, 1);
  if (saysAfter) add('says, after', 1);
  if (saysBefore) add('says, before', 1);
  if (words[first - 1]?.sentence !== word?.sentence) add('is first', 1);
  if (/^['’]s/.test(text.slice(target.end, target.end + 2))) add('is genitive', 1);
}

/** The distinct words of each zone. Words with a capital inside a sentence are left out: a name is no tone. */
function listWords(words: readonly Word[], { places }: TargetPlace): readonly (readonly ZoneWord[])[] {
  const zones = wordZones.map(() => new Map<string, ZoneWord>());
  for (const [at, word] of words.entries()) {
    const place = places[at];
    const isName = /^\p{Lu}/u.test(word.written) && words[at - 1]?.sentence === word.sentence;
    if (!place || place.side === 'target' || isName) continue;
    const one = { term: word.term, isNegated: isNegated(words, at) };
    const inSentence = place.side !== 'other sentence' && !place.isOwn;
    const isNear = inSentence && place.clauses === 0 && place.distance <= close;
    const fits = [true, inSentence, isNear && place.side === 'before', isNear && place.side === 'after'];
    for (const [zone, known] of zones.entries()) if (fits[zone]) known.set(`${one.isNegated} ${one.term}`, one);
  }
  return zones.map((known) => [...known.values()]);
}

/** Whether each word stands between quotation marks, which open and close by their form or, straight ones, in turns. */
function findQuoted(text: string, words: readonly Word[]): readonly boolean[] {
  const marks = [...text.matchAll(/[“”"]/g)];
  let isOpen = false;
  let next = 0;
  return words.map(({ start }) => {
    for (let mark = marks[next]; mark && mark.index < start; mark = marks[next]) {
      isOpen = mark[0] === '“' || (mark[0] === '"' && !isOpen);
      next += 1;
    }
    return isOpen;
  });
}
