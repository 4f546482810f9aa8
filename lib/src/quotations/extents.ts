import { findVerb, startsClause } from './clauses.js';
import { helpers } from './grammar.js';
import type { Item } from './items.js';
import { type Phrase, skipTimes } from './phrases.js';

/** What is reported after the frame that interrupts it; absent where the sentence goes on in the reporter's words. */
export function findRest(sentence: readonly Item[], from: number): Phrase | undefined {
  const first = sentence[from];
  if (first === undefined || first.kind !== 'word' || first.cue !== undefined || isAccordingTo(sentence, from))
    return undefined;
  if (
    /^(?:in|at|during|after|when|as|on|who|which|while|where|whose|with|before|speaking|by|for|from|to)$/.test(
      first.lower,
    )
  )
    return undefined;
  if (/^(?:an?|the)$/.test(first.lower) && findVerb(sentence, from) === undefined) return undefined;
  if (/ing$/.test(first.lower) || sentence[from + 1]?.cue !== undefined) return undefined;
  return { from, to: findContentEnd(sentence, from) };
}

/** Where a reported clause ends: at the stop, or where the sentence goes on with another report or a contrast. */
export function findContentEnd(sentence: readonly Item[], from: number): number {
  let to = from;
  for (; to < sentence.length; to += 1) {
    const item = sentence[to];
    const next = sentence[to + 1];
    if (item === undefined || /^[;]$/.test(item.text)) break;
    if (item.text === '.' && to === sentence.length - 1) break;
    if (to === from) continue;
    if (item.text === ',' && next !== undefined) {
      if (next.cue?.form === 'participle' || isAccordingTo(sentence, to + 1)) break;
      if (/^(?:but|while|though|although)$/.test(next.lower)) break;
      if (next.lower === 'with' && sentence[to + 3]?.cue?.form === 'participle') break;
      if (next.lower === 'and' && (sentence[to + 2]?.cue !== undefined || sentence[to + 3]?.cue !== undefined)) break;
    }
    if (/^(?:and|but|while)$/.test(item.lower) && next?.cue !== undefined && next.cue.lemma !== next.lower) break;
    if (isAccordingTo(sentence, to)) break;
  }
  return to;
}

/** Where what is reported can begin after item `taken`: past points and a first "and" or "but". */
export function startsContent(sentence: readonly Item[], taken: number): number {
  let from = taken;
  while (
    from < sentence.length &&
    (/^[,;:.)—–-]$/.test(sentence[from]?.text ?? '') ||
      (from === taken && /^(?:and|but)$/.test(sentence[from]?.lower ?? '')))
  )
    from += 1;
  return from;
}

/** "in a statement that", "on Tuesday that": the clause may wait a few words for its "that". */
export function findThat(sentence: readonly Item[], from: number): number {
  if (sentence[from]?.lower === 'that') return from;
  if (!/^(?:in|at|on|during|to|after|,)$/.test(sentence[from]?.lower ?? '')) return -1;
  for (let at = from; at < Math.min(from + 9, sentence.length); at += 1) {
    if (sentence[at]?.lower === 'that') return at;
    if (sentence[at]?.kind === 'marked') return -1;
  }
  return -1;
}

/** The one who is told: a pronoun, a name, or a short phrase. */
export function skipListener(sentence: readonly Item[], from: number): number {
  const item = sentence[from];
  if (item === undefined || item.kind !== 'word' || item.lower === 'that') return from;
  if (/^(?:him|her|them|me|us|you|reporters|journalists|lawmakers|supporters|people|voters)$/.test(item.lower))
    return skipTimes(sentence, from + 1);
  const next = sentence[from + 1];
  if (
    /\p{Ll}s$/u.test(item.lower) &&
    next !== undefined &&
    startsClause(sentence, from + 1) &&
    !helpers.has(next.lower)
  )
    return from + 1;
  let at = from;
  if (/^(?:the|a|an|his|her|their)$/.test(item.lower)) at += 2;
  else while (/^\p{Lu}/u.test(sentence[at]?.text ?? '') && at - from < 5) at += 1;
  return skipTimes(sentence, at);
}

/** Whether "according to" stands here. */
export function isAccordingTo(sentence: readonly Item[], at: number): boolean {
  return sentence[at]?.lower === 'according' && sentence[at + 1]?.lower === 'to';
}
