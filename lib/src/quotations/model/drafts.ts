import type { Cue, Span } from '../../model.js';
import { findLemma } from '../cues.js';
import type { Draft } from '../draft.js';
import type { Found } from './contents.js';
import type { CueCandidate } from './marginals.js';
import type { Mention } from './mentions.js';
import { Place, type Reading } from './reading.js';
import type { Said } from './speaking.js';
import { firstFrom } from './stretches.js';
import { Shape, Tag } from './tags.js';
import { isTitle } from './titles.js';

/** "an official quoted by the agency": the one who is quoted speaks. */
const citing = new Set(['quoted', 'cited']);
/** "Mali last year": they say which time. */
const whichTime = new Set(['last', 'next', 'late', 'early', 'earlier', 'later']);

/** Writes out what was found, by places in the text; parts of one split quotation together. */
export function writeDrafts(reading: Reading, said: readonly Said[], calibration: Float32Array): Draft[] {
  const drafts: Draft[] = [];
  let before: Said | undefined;
  for (const one of said) {
    const written = writeParts(reading, one.content);
    const last = drafts.at(-1);
    if (last !== undefined && before !== undefined && joins(reading, before, one, last.type, written.type)) {
      for (const part of written.parts) last.parts.push(part);
      for (const marked of written.marked) last.marked.push(marked);
      before = { ...one, content: { ...one.content, from: before.content.from } };
      continue;
    }
    const mention = one.mention && writeMention(reading, one.mention);
    const cue = one.cue && writeCue(reading, one.cue);
    drafts.push({
      type: written.type,
      parts: written.parts,
      marked: written.marked,
      cue,
      mention,
      rule: one.content.rule,
      confidence: readCalibration(calibration, one.content.probability),
    });
    before = one;
  }
  return drafts;
}

/** Whether a content goes on with the quotation before it. */
function joins(reading: Reading, before: Said, one: Said, type: Draft['type'], next: Draft['type']): boolean {
  if (one.carriedOn) return true;
  if (one.mention === undefined || one.mention !== before.mention) return false;
  if (one.content.paragraph !== before.content.paragraph) return false;
  if (one.cue !== before.cue && !isBetween(before, one)) return false;
  if (type === 'direct' && next === 'direct') return true;
  return type !== 'direct' && next !== 'direct' && sameSentence(reading, before.content, one.content);
}

/** Whether the speaker of both is named between them: "A," said X. "B." */
function isBetween({ content: { to } }: Said, { content: { from }, mention }: Said): boolean {
  return mention !== undefined && mention.from >= to && mention.to <= from;
}

function sameSentence({ sentence }: Reading, { to }: Found, { from }: Found): boolean {
  return sentence[to - 1] === sentence[from];
}

/** The type, parts and marked words of a content. */
function writeParts(reading: Reading, { paragraph, from, to, rule }: Found): Pick<Draft, 'type' | 'parts' | 'marked'> {
  const part = { start: reading.start[from] ?? 0, end: reading.end[to - 1] ?? 0 };
  if (rule === 'transcript') return { type: 'direct', parts: [part], marked: [part] };
  const all = reading.paragraphs[paragraph]?.marked ?? [];
  const first = firstFrom(all, from);
  const inside = all.slice(Math.max(0, first - 1), firstFrom(all, to)).filter((one) => one.to > from);
  const marked = inside.map((one) => cutSpan(one.marked, part.start, part.end));
  if (!hasWordsOutside(reading, from, to)) return { type: 'direct', parts: [...marked], marked };
  const quoted = marked.filter((_, at) => !isTitle(reading, inside[at]?.from ?? 0, inside[at]?.to ?? 0));
  return { type: quoted.length > 0 ? 'mixed' : 'indirect', parts: [part], marked: quoted };
}

function hasWordsOutside(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (reading.place[at] === Place.out && reading.shape(at) !== Shape.sign) return true;
  return false;
}

function cutSpan({ start, end }: Span, least: number, most: number): Span {
  return { start: Math.max(start, least), end: Math.min(end, most) };
}

/** The mention up to its first comma, unless it lists several people; without points and prepositions at its ends. */
function writeMention(reading: Reading, { from, to }: Mention): Span | undefined {
  const { tag, text } = reading;
  let [start, end] = [from, to];
  while (start < end && (reading.shape(start) === Shape.sign || tag[start] === Tag.preposition)) start += 1;
  for (let at = start + 1; at < end; at += 1) {
    if (tag[at] !== Tag.comma && tag[at] !== Tag.bracket && tag[at] !== Tag.dash) continue;
    const rest = text.slice(reading.end[at] ?? 0, reading.end[end - 1] ?? 0);
    if (tag[at] === Tag.comma && / and /.test(rest) && !/^ (?:an?|the|who|which|whose|his|her|its)\b/.test(rest))
      continue;
    end = at;
  }
  for (let at = start + 1; at < end; at += 1)
    if (citing.has(reading.lower(at)) && tag[at - 1] !== Tag.determiner) end = at;
  end = cutTime(reading, start, end);
  return start < end ? { start: reading.start[start] ?? 0, end: reading.end[end - 1] ?? 0 } : undefined;
}

/** Leaves out when somebody spoke, after who: "the ministry on Thursday", "Mali last year". */
function cutTime({ tag, words }: Reading, start: number, to: number): number {
  let end = to;
  while (end > start && words[end - 1]?.shape === Shape.sign) end -= 1;
  while (end - 1 > start && tag[end - 1] === Tag.time) end -= 1;
  if (end < to && end - 1 > start && whichTime.has(words[end - 1]?.lower ?? '')) end -= 1;
  return end < to && end - 1 > start && (tag[end - 1] === Tag.preposition || tag[end - 1] === Tag.determiner)
    ? end - 1
    : end;
}

/** The verb of a cue, with its dictionary form; else all of the cue. */
function writeCue(reading: Reading, { from, to }: CueCandidate): Cue {
  const write = (start: number, end: number, lemma: string): Cue => ({
    start: reading.start[start] ?? 0,
    end: reading.end[end - 1] ?? 0,
    lemma,
  });
  for (let at = from; at < to; at += 1) {
    if (reading.lower(at) === 'according')
      return write(at, reading.lower(at + 1) === 'to' ? at + 2 : at + 1, 'according to');
  }
  let best = from;
  for (let at = from; at < to; at += 1) if ((reading.cue[at] ?? 0) > (reading.cue[best] ?? 0)) best = at;
  return write(best, best + 1, findLemma(reading.lower(best)));
}

/** The measured share of right contents among those to which the trees give this probability. */
function readCalibration(calibration: Float32Array, probability: number): number {
  const place = probability * (calibration.length - 1);
  const below = Math.min(Math.floor(place), calibration.length - 2);
  const [low, high] = [calibration[below] ?? 0, calibration[below + 1] ?? 0];
  return low + (high - low) * (place - below);
}
