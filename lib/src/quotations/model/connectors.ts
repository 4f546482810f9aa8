import type { Context } from './context.js';
import { isNounLike, isPhraseHead, isVerbLike } from './phrase.js';
import { Place, type Reading } from './reading.js';
import { Tag } from './tags.js';

/** So many kinds of what follows a connector are told apart. */
const followers = 13;
const longestSubject = 9;
const subordinators = new Set(['while', 'as', 'because', 'although', 'though', 'when', 'after', 'before', 'if']);
const relatives = new Set(['which', 'who', 'where', 'whose']);

/** What follows: its index makes the code. */
const Follower = {
  other: 0,
  end: 1,
  relative: 2,
  connector: 3,
  cue: 4,
  participle: 5,
  verb: 6,
  that: 7,
  subjectOfCue: 8,
  subjectOfVerb: 9,
  aside: 10,
  preposition: 11,
  noun: 12,
} as const;

export const connectorCount = 2 + 6 * followers;
export const verbsCount = 5;

/** Fills, for one sentence, what its commas and conjunctions are followed by, and what each token stands after. */
export function markConnectors(reading: Reading, context: Context, from: number, to: number): void {
  let since = 1;
  let verbs = 0;
  for (let at = from; at < to; at += 1) {
    const kind = kindOf(reading, at);
    const code = kind === 0 ? 1 : 2 + kind * followers + followerOf(reading, at + 1, to);
    context.connector[at] = code;
    context.since[at] = since;
    context.verbs[at] = 1 + Math.min(verbs, 3);
    if (code > 1) {
      since = code;
      verbs = 0;
    } else if (isVerbLike(reading.tag[at] ?? 0)) verbs += 1;
  }
}

/** 1 comma, 2 and, 3 but, 4 dash or semicolon, 5 conjunction; 0 none. */
function kindOf(reading: Reading, at: number): number {
  const tag = reading.tag[at];
  if (tag === Tag.comma) return 1;
  if (tag === Tag.and) return reading.lower(at) === 'nor' ? 0 : 2;
  if (tag === Tag.but) return reading.lower(at) === 'but' ? 3 : 0;
  if (tag === Tag.dash || tag === Tag.semicolon) return 4;
  return tag === Tag.subordinator && subordinators.has(reading.lower(at)) ? 5 : 0;
}

function followerOf(reading: Reading, at: number, to: number): number {
  if (at >= to) return Follower.end;
  const tag = reading.tag[at] ?? 0;
  if (relatives.has(reading.lower(at))) return Follower.relative;
  if (tag === Tag.and || tag === Tag.but || tag === Tag.subordinator) return Follower.connector;
  if ((reading.cue[at] ?? 0) >= 4) return Follower.cue;
  if (tag === Tag.ing) return Follower.participle;
  if (tag === Tag.ed || isVerbLike(tag)) return Follower.verb;
  if (tag === Tag.that) return Follower.that;
  let end = at;
  let head = false;
  while (end < to && end - at < longestSubject && canGoOn(reading, end)) {
    if (isPhraseHead(reading.tag[end] ?? 0)) head = true;
    end += 1;
  }
  const next = end < to ? (reading.tag[end] ?? 0) : 0;
  if (head && end < to && (reading.cue[end] ?? 0) >= 4) return Follower.subjectOfCue;
  if (head && (isVerbLike(next) || next === Tag.ed)) return Follower.subjectOfVerb;
  if (head && next === Tag.comma) return Follower.aside;
  if (tag === Tag.preposition) return Follower.preposition;
  return reading.place[at] === Place.out ? Follower.noun : Follower.other;
}

function canGoOn(reading: Reading, at: number): boolean {
  const tag = reading.tag[at] ?? 0;
  return isNounLike(tag) || tag === Tag.adverb || reading.lower(at) === 'of';
}
