import type { Span } from '../model.js';
import { isFiniteVerb } from './clauses.js';
import { adverbs, days, determiners, helpers, prepositions, pronouns, words } from './grammar.js';
import { type Item, isCapital } from './items.js';

/** A stretch of the items of a sentence that names someone: from the first to after the last item. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

const boundaries = words(
  `that but while because when as if since although though where which whether after before and or than until with
   by to into about on over like via during including according despite amid among without not what how why there
   here these yes however meanwhile`,
);
/** Heads that may speak though no capital letter marks them. */
const speakingNouns =
  /(?:ers?|ors?|ists?|ians?|ants?|ents?|men|man|woman|women|chiefs?|secretary|secretaries|official|officials|police|authority|authorities|family|ministry|governments?|council|committee|court|judges?|report|reports|statement|study|poll|survey|source|sources|aides?|group|groups|company|team|campaign|military|army|office|agency|party|people|critics?|experts?|analysts?|scientists?|lawyers?|witness(?:es)?|mother|father|wife|husband|son|daughter|bank|union|department|some|others|many|paper|newspaper|magazine|outlet|article|letter|memo|filing|lawsuit|complaint|organization|organisation|city|state|university|democrats|republicans|king|queen|pope|colonel|representatives?|candidates?|neighbou?rs?|spokes\w+|delegates?)$/;

/**
 * The phrase that ends before item `end` and can be a subject, read leftwards past adverbs, helping verbs, times,
 * and what stands between commas after a name; absent where none stands there.
 */
export function findSubjectBefore(sentence: readonly Item[], end: number): Phrase | undefined {
  let to = skipLeft(sentence, end);
  for (let asides = 0; asides < 6 && sentence[to - 1]?.text === ','; asides += 1) {
    const open = findComma(sentence, to - 2);
    if (open <= 0) return undefined;
    to = skipLeft(sentence, open);
  }
  return readPhraseBefore(sentence, to);
}

/** The phrase that starts at item `start` and can be a subject after its verb ("said the mayor"). */
export function findSubjectAfter(
  sentence: readonly Item[],
  start: number,
  head: 'speaking noun' | 'any noun' = 'speaking noun',
): Phrase | undefined {
  let to = start;
  let names = 0;
  for (; to < sentence.length && to - start < 10; to += 1) {
    const item = sentence[to];
    if (item === undefined || item.kind !== 'word' || item.cue?.form === 'participle') break;
    if (to > start && pronouns.has(item.lower)) break;
    if (helpers.has(item.lower) || boundaries.has(item.lower) || days.has(item.lower)) break;
    if (/^(?:of|for|at|in|from)$/.test(item.lower) && (names > 0 || to === start || item.lower !== 'of')) break;
    if (to > start && /ed$/.test(item.lower) && sentence[to + 1]?.lower === 'by') break;
    if (isCapital(item)) names += 1;
    if (pronouns.has(item.lower)) {
      to += 1;
      break;
    }
  }
  const isPhrase = head === 'any noun' ? to > start : isSpeaking(sentence, start, to);
  return isPhrase ? { from: start, to } : undefined;
}

/** The first phrase of a sentence: the subject of a main clause, for verbs that share it. */
export function findFirstSubject(sentence: readonly Item[], before: number): Phrase | undefined {
  const verb = sentence.findIndex(
    (item, at) =>
      at > 0 &&
      at < before &&
      (item.cue?.form === 'finite' || helpers.has(item.lower) || /(?:[^e]ed|s)$/.test(item.lower)) &&
      !isCapital(item) &&
      findSubjectBefore(sentence, at) !== undefined,
  );
  return verb < 0 ? undefined : findSubjectBefore(sentence, verb);
}

/** Where the words that only say when or how begin, read leftwards from `end`. */
function skipLeft(sentence: readonly Item[], end: number): number {
  let at = end;
  for (; at > 0; at -= 1) {
    const item = sentence[at - 1];
    if (item === undefined || item.kind !== 'word') break;
    if (days.has(item.lower)) {
      if (/^(?:on|last|late|early|this)$/.test(sentence[at - 2]?.lower ?? '')) at -= 1;
      continue;
    }
    const adverb =
      adverbs.has(item.lower) || (/ly$/.test(item.lower) && !isCapital(item) && !/family$/.test(item.lower));
    if (!adverb && !helpers.has(item.lower)) break;
  }
  return at;
}

function readPhraseBefore(sentence: readonly Item[], to: number): Phrase | undefined {
  const last = sentence[to - 1];
  if (last === undefined || last.kind !== 'word') return undefined;
  if (pronouns.has(last.lower)) {
    if (last.lower !== 'who') return { from: to - 1, to };
    const end = sentence[to - 2]?.text === ',' ? to - 2 : to - 1;
    const whole = readPhraseBefore(sentence, end);
    return whole && { from: cutBeforeObject(sentence, whole), to: whole.to };
  }
  if (last.lower === 'of') return readPhraseBefore(sentence, to - 1);
  let from = to;
  for (; from > 0 && to - from < 14; from -= 1) {
    const item = sentence[from - 1];
    if (item === undefined || item.kind !== 'word') break;
    if (item.cue?.form === 'participle' && !isCapital(item)) break;
    if (item.cue?.form === 'finite' && !isCapital(item) && !isNounUse(sentence, from - 1, to)) break;
    if (pronouns.has(item.lower) || helpers.has(item.lower) || boundaries.has(item.lower)) break;
    if (days.has(item.lower)) break;
  }
  while (from < to && /^(?:of|for|at|in|from)$/.test(sentence[from]?.lower ?? '')) from += 1;
  if (!isSpeaking(sentence, from, to)) return undefined;
  return { from: sentence[from - 1]?.lower === 'and' ? findListStart(sentence, from) : from, to };
}

/** Where the phrase begins whose last word "who" stands for: of "met at the summit the mayor, who" the mayor. */
function cutBeforeObject(sentence: readonly Item[], { from, to }: Phrase): number {
  const at = sentence.slice(from, to).findLastIndex((item) => /^(?:at|in|for|from|a|an|the)$/.test(item.lower));
  return at <= 0 ? from : from + at + (determiners.has(sentence[from + at]?.lower ?? '') ? 0 : 1);
}

/** "Diplomats, analysts and rights groups": a list that opens the sentence is one subject. */
function findListStart(sentence: readonly Item[], from: number): number {
  const before = sentence.slice(0, from - 1);
  const isList = before.every(
    (item, at) =>
      item.text === ',' ||
      (item.kind === 'word' &&
        item.cue === undefined &&
        !boundaries.has(item.lower) &&
        !prepositions.has(item.lower) &&
        !pronouns.has(item.lower) &&
        !(at > 0 && isFiniteVerb(sentence, at))),
  );
  return isList && before.length > 0 && isSpeaking(sentence, 0, from - 1) ? 0 : from;
}

/** A form of a verb after a determiner is a noun: the report, a statement. */
function isNounUse(sentence: readonly Item[], at: number, to: number): boolean {
  return at + 1 === to && determiners.has(sentence[at - 1]?.lower ?? '');
}

function isSpeaking(sentence: readonly Item[], from: number, to: number): boolean {
  const phrase = sentence.slice(from, to);
  return phrase.some((item) => pronouns.has(item.lower) || isCapital(item) || speakingNouns.test(item.lower));
}

function findComma(sentence: readonly Item[], from: number): number {
  for (let at = from; at > 0 && from - at < 40; at -= 1) {
    if (sentence[at]?.text === ',') return at;
    if (sentence[at]?.kind === 'marked') return -1;
  }
  return -1;
}

/** The stretch of text that a phrase covers. */
export function phraseSpan(sentence: readonly Item[], phrase: Phrase): Span {
  return { start: sentence[phrase.from]?.start ?? 0, end: sentence[phrase.to - 1]?.end ?? 0 };
}

/** Where words that only say when begin to end, read rightwards: on Tuesday, last week. */
export function skipTimes(sentence: readonly Item[], from: number): number {
  let at = from;
  for (; at < sentence.length; at += 1) {
    const lower = sentence[at]?.lower ?? '';
    if (days.has(lower) || adverbs.has(lower)) continue;
    if (/^(?:on|last|late|early)$/.test(lower) && days.has(sentence[at + 1]?.lower ?? '')) continue;
    break;
  }
  return at;
}
