import { adverbs, determiners, helpers, pastForms, plainForms, prepositions, pronouns } from './grammar.js';
import { type Item, isCapital } from './items.js';

/** So far from its first word a clause may have its verb. */
const longestSubject = 25;
const openers = /^(?:that|if|whether|how|why|what|there|when|where|who)$/;
const notSubjects =
  /^(?:to|of|about|for|with|by|as|at|on|in|from|and|but|or|so|nothing|anything|something|yes|no|more|than)$/;

/** Whether a clause can begin at this item, after a reporting verb without "that": a subject, then its finite verb. */
export function startsClause(sentence: readonly Item[], at: number): boolean {
  const item = sentence[at];
  if (item === undefined || item.kind !== 'word') return item?.kind === 'marked';
  if (openers.test(item.lower) || helpers.has(item.lower)) return true;
  if (pronouns.has(item.lower) || isContracted(item)) return true;
  if (notSubjects.test(item.lower)) return false;
  return findVerb(sentence, at) !== undefined;
}

/** The first finite verb after the subject that begins at `from`, before `to`; absent where none can be told. */
export function findVerb(sentence: readonly Item[], from: number, to = sentence.length): number | undefined {
  const end = Math.min(to, from + longestSubject);
  for (let at = from + 1; at < end; at += 1) {
    const item = sentence[at];
    if (item === undefined || item.text === ';') return undefined;
    if (/^(?:and|but)$/.test(item.lower) && sentence[at + 1]?.cue?.form === 'finite') return undefined;
    if (item.kind === 'marked') return at;
    if (item.kind === 'word' && isFiniteVerb(sentence, at)) return at;
  }
  return undefined;
}

/** Whether the word can be the finite verb of the words before it. */
export function isFiniteVerb(sentence: readonly Item[], at: number): boolean {
  const [before, item, next] = [sentence[at - 1], sentence[at], sentence[at + 1]];
  if (item === undefined || before === undefined) return false;
  if (/^(?:to|and|or|but|,)$/.test(before.kind === 'point' ? before.text : before.lower) && !helpers.has(item.lower))
    return false;
  if (helpers.has(item.lower)) return before.lower !== 'to' && !/^(?:be|been|being|not)$/.test(item.lower);
  if (isContracted(item)) return true;
  if (isCapital(item) || determiners.has(before.lower) || prepositions.has(before.lower)) return false;
  if (pastForms.has(item.lower)) return next?.lower !== 'by';
  if (/[^e]ed$/.test(item.lower)) return next?.lower !== 'by';
  if (plainForms.has(item.lower)) return /[^s]s$/.test(before.lower) || pronouns.has(before.lower);
  if (!/[^sui]s$/.test(item.lower)) return false;
  return next !== undefined && followsVerb(sentence, at + 1);
}

/** What stands after a verb in -s rather than after a plural: "it", "the", "that", "to stop", "clearly". */
function followsVerb(sentence: readonly Item[], at: number): boolean {
  const item = sentence[at];
  if (item === undefined || item.kind !== 'word') return false;
  if (determiners.has(item.lower) || pronouns.has(item.lower) || adverbs.has(item.lower)) return true;
  if (/^(?:him|her|them|us|me|not|how|why|whether|what)$/.test(item.lower) || /ly$/.test(item.lower)) return true;
  const next = sentence[at + 1];
  return item.lower === 'to' && next?.kind === 'word' && !isCapital(next) && !determiners.has(next.lower);
}

/** "he’s", "they’d", "it’ll": a subject with its verb. */
function isContracted(item: Item): boolean {
  return /^(?:he|she|it|they|we|i|you|that|there|who|what)['’](?:s|d|ll|re|ve|m)$/.test(item.lower);
}
