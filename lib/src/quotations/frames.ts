import type { Cue, Span } from '../model.js';
import { findVerb, startsClause } from './clauses.js';
import { tellingVerbs } from './cues.js';
import { findContentEnd, findRest, findThat, isAccordingTo, skipListener, startsContent } from './extents.js';
import { words } from './grammar.js';
import { type Item, isCapital } from './items.js';
import {
  findFirstSubject,
  findSubjectAfter,
  findSubjectBefore,
  type Phrase,
  phraseSpan,
  skipTimes,
} from './phrases.js';
import { isVerb } from './verbs.js';

/** One reported stretch of a sentence, by item indices, with who says it by which cue. */
export interface Frame {
  readonly from: number;
  readonly to: number;
  /** Where the sentence goes on with what is reported after its cue: "Now, she said, it rains". */
  readonly goesOn?: Phrase;
  readonly cue: Cue;
  readonly mention?: Span;
  readonly rule: FrameRule;
}

/** The rules that find a frame, each with the confidence it is given: a judgement, not a measured share. */
export const frameRules = {
  'marked, cue': 0.95,
  'cue, marked': 0.95,
  'clause, cue': 0.85,
  'cue, that clause': 0.9,
  'cue, clause': 0.8,
  'cue, words in marks': 0.75,
  'according to': 0.85,
  colon: 0.7,
} as const;

/** Verbs that stand before their subject even where nothing is marked: "..., wrote Anna Berg". */
const invertible = words('wrote writes added reported announced declared explained tweeted warned argued');

export type FrameRule = keyof typeof frameRules;

/** The frames of one sentence, in order; none overlaps another. */
export function findFrames(sentence: readonly Item[]): Frame[] {
  const frames: Frame[] = [];
  let last: Phrase | undefined;
  for (let at = 0; at < sentence.length; at += 1) {
    const taken = frames.at(-1)?.goesOn?.to ?? frames.at(-1)?.to ?? 0;
    const item = sentence[at];
    if (item === undefined) break;
    if (isAccordingTo(sentence, at)) {
      const frame = readAccordingTo(sentence, at, taken);
      if (frame !== undefined) frames.push(frame);
      continue;
    }
    if (item.text === ':' && sentence[at + 1]?.kind === 'marked' && at >= taken) {
      const frame = readColon(sentence, at);
      if (frame !== undefined) frames.push(frame);
      continue;
    }
    if (item.cue === undefined || at < taken || !isVerb(sentence, at)) continue;
    const inverted = isInverted(sentence, at) ? findSubjectAfter(sentence, at + 1) : undefined;
    const subject = inverted ?? findSubject(sentence, at, last);
    if (subject === undefined) continue;
    const frame =
      inverted === undefined && isLedByFrame(sentence, at, subject, taken)
        ? readLeading(sentence, at, subject)
        : (readTrailing(sentence, at, subject, inverted !== undefined, taken) ??
          (inverted === undefined ? readLeading(sentence, at, subject) : undefined));
    if (frame === undefined) continue;
    frames.push(frame);
    last = subject;
    if (frame.goesOn !== undefined) at = frame.goesOn.to - 1;
    else if (frame.from < at) at = Math.max(at, subject.to - 1);
  }
  return frames;
}

/** The subject of a cue: beside it, or shared with the verb before ("praised ... and said", "..., adding"). */
function findSubject(sentence: readonly Item[], at: number, last: Phrase | undefined): Phrase | undefined {
  const before = sentence[at - 1];
  const shared = () => last ?? findFirstSubject(sentence, at);
  if (sentence[at]?.cue?.form === 'participle') {
    if (/^(?:is|are|was|were|been)$/.test(before?.lower ?? '')) return findSubjectBefore(sentence, at);
    if (/^(?:some|others|many|several)$/.test(before?.lower ?? '')) return { from: at - 1, to: at };
    return before?.text === ',' || /^(?:while|by|and)$/.test(before?.lower ?? '') ? shared() : undefined;
  }
  if (/^(?:and|but)$/.test(before?.lower ?? '') || /^(?:and|but)$/.test(sentence[at - 2]?.lower ?? '')) {
    return /^(?:and|but)$/.test(before?.lower ?? '') || before?.lower.endsWith('ly') || before?.lower === 'also'
      ? shared()
      : findSubjectBefore(sentence, at);
  }
  if (
    before?.lower === 'to' &&
    sentence[at - 2]?.lower === 'on' &&
    /^(?:goes|going|gone|went)$/.test(sentence[at - 3]?.lower ?? '')
  )
    return findSubjectBefore(sentence, at - 3);
  if (/^(?:the|a|an|to|of|his|her|their|its|no|any)$/.test(before?.lower ?? '')) return undefined;
  return findSubjectBefore(sentence, at);
}

/** "..., said the mayor": the verb comes first only after marked words or a comma. */
function isInverted(sentence: readonly Item[], at: number): boolean {
  const before = sentence[at - 1];
  if (sentence[at]?.cue?.form !== 'finite') return false;
  if (before?.kind === 'marked' || (before?.text === ',' && sentence[at - 2]?.kind === 'marked')) return true;
  if (before?.text !== ',') return false;
  const next = sentence[at + 1];
  const canInvert =
    /^(?:said|says)$/.test(sentence[at]?.lower ?? '') || (invertible.has(sentence[at]?.lower ?? '') && isCapital(next));
  if (!canInvert) return false;
  return findSubjectBefore(sentence, at) === undefined || !startsClause(sentence, at + 1);
}

/** "Later, she wrote, “...”", "On Tuesday, she said that ...": no clause stands before the frame, so it leads. */
function isLedByFrame(sentence: readonly Item[], at: number, subject: Phrase, taken: number): boolean {
  if (sentence[subject.from - 1]?.text !== ',') return false;
  const from = startsContent(sentence, taken);
  if (sentence[subject.from - 2]?.kind === 'marked') return false;
  const after = sentence[at + 1]?.text === ',' || sentence[at + 1]?.text === ':' ? at + 2 : at + 1;
  if (sentence[after]?.kind === 'marked') return findVerb(sentence, from) === undefined || isDependent(sentence, from);
  return after === at + 1 && startsClause(sentence, after);
}

/** "As the crowd cheered, ...": a clause that can not stand alone. */
function isDependent(sentence: readonly Item[], from: number): boolean {
  return /^(?:as|when|while|after|before|if|because|since|although|though|asked|in|on|at|during)$/.test(
    sentence[from]?.lower ?? '',
  );
}

function readTrailing(
  sentence: readonly Item[],
  at: number,
  subject: Phrase,
  inverted: boolean,
  taken: number,
): Frame | undefined {
  const first = inverted ? at : subject.from;
  if (first < 1 || first < taken) return undefined;
  const before = sentence[first - 1];
  const marked = before?.kind === 'marked' ? before : before?.text === ',' ? sentence[first - 2] : undefined;
  const cue = sentence[at];
  if (cue?.cue === undefined) return undefined;
  const rest = {
    cue: { start: cue.start, end: cue.end, lemma: cue.cue.lemma },
    mention: phraseSpan(sentence, subject),
  };
  if (marked?.kind === 'marked') {
    const to = before === marked ? first : first - 1;
    const from = startsContent(sentence, taken);
    const rule = to - from === 1 ? 'marked, cue' : 'clause, cue';
    if (from < to) return { from, to, ...rest, rule };
  }
  if (before?.text !== ',' || cue.cue?.frame !== 'clause') return undefined;
  const end = Math.max(at + 1, subject.to);
  const after = tellingVerbs.has(cue.cue.lemma) ? skipListener(sentence, end) : skipTimes(sentence, end);
  const next = sentence[after];
  const ends =
    next === undefined || /[.,;!?]/.test(next.text) || /^(?:in|at|during|after|when|as|of|to|on)$/.test(next.lower);
  const from = startsContent(sentence, taken);
  const isShort =
    first - 1 - from < 3 && findVerb(sentence, from, first - 1) === undefined && !startsClause(sentence, from);
  const goesOn = next?.text === ',' ? findRest(sentence, after + 1) : undefined;
  if (!ends || (isShort && goesOn === undefined) || first - 1 <= from) return undefined;
  return { from, to: first - 1, ...(goesOn && { goesOn }), ...rest, rule: 'clause, cue' };
}

function readLeading(sentence: readonly Item[], at: number, subject: Phrase): Frame | undefined {
  const cue = sentence[at];
  if (cue?.cue === undefined) return undefined;
  const rest = {
    cue: { start: cue.start, end: cue.end, lemma: cue.cue.lemma },
    mention: phraseSpan(sentence, subject),
  };
  let from = skipTimes(sentence, at + 1);
  if (tellingVerbs.has(cue.cue.lemma)) from = skipListener(sentence, from);
  const that = findThat(sentence, from);
  if (that >= 0 && cue.cue.frame !== 'noun') {
    return { from: that, to: findContentEnd(sentence, that + 1), ...rest, rule: 'cue, that clause' };
  }
  const point = /^[,:]$/.test(sentence[from]?.text ?? '') ? from + 1 : from;
  const marked = sentence[point];
  if (marked?.kind === 'marked')
    return { from: point, to: findContentEnd(sentence, point), ...rest, rule: 'cue, marked' };
  if (cue.cue.frame === 'clause' && startsClause(sentence, from)) {
    const to = findContentEnd(sentence, from);
    if (to - from >= 2) return { from, to, ...rest, rule: 'cue, clause' };
  }
  const to = findContentEnd(sentence, from);
  const hasMarks = sentence.slice(from, to).some((item) => item.kind === 'marked');
  return hasMarks && from < to ? { from, to, ...rest, rule: 'cue, words in marks' } : undefined;
}

function readAccordingTo(sentence: readonly Item[], at: number, taken: number): Frame | undefined {
  const subject = findSubjectAfter(sentence, at + 2, 'any noun');
  const [cue, to] = [sentence[at], sentence[at + 1]];
  if (subject === undefined || cue === undefined || to === undefined) return undefined;
  const rest = {
    cue: { start: cue.start, end: to.end, lemma: 'according to' },
    mention: phraseSpan(sentence, subject),
    rule: 'according to',
  } as const;
  if (at > 0 && at > taken) {
    const end = sentence[at - 1]?.text === ',' ? at - 1 : at;
    const from = startsContent(sentence, taken);
    return findVerb(sentence, from, end) === undefined ? undefined : { from, to: end, ...rest };
  }
  const comma = skipApposition(
    sentence,
    sentence.findIndex((item, index) => index >= subject.to && item.text === ','),
  );
  if (comma < 0 || comma + 2 > sentence.length) return undefined;
  return { from: comma + 1, to: findContentEnd(sentence, comma + 1), ...rest };
}

/** Of "..., a baker, the road": the second comma. */
function skipApposition(sentence: readonly Item[], comma: number): number {
  const next = sentence.findIndex((item, index) => index > comma && item.text === ',');
  if (comma < 0 || next < 0 || next - comma > 12 || !/^(?:an?|the|who)$/.test(sentence[comma + 1]?.lower ?? ''))
    return comma;
  return sentence[comma + 1]?.lower === 'who' || findVerb(sentence, comma + 1, next) === undefined ? next : comma;
}

function readColon(sentence: readonly Item[], at: number): Frame | undefined {
  const colon = sentence[at];
  const subject = findSubjectBefore(sentence, at) ?? findFirstSubject(sentence, at);
  if (colon === undefined || subject === undefined) return undefined;
  const cue = { start: colon.start, end: colon.end, lemma: ':' };
  return { from: at + 1, to: at + 2, cue, mention: phraseSpan(sentence, subject), rule: 'colon' };
}
