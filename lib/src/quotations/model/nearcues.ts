import type { Context } from './context.js';
import { Place, type Reading } from './reading.js';
import { Tag } from './tags.js';

/** Cues from this bin on (of 1 to 5, one more in the column) count as near cues. */
const least = 3;
export const nearCueCount = 290;
export const endingCount = 6;
export const positionCount = 9;
export const sentenceCount = 14;
/** A frame that ends a sentence is sought among its last tokens. */
const longestFrame = 12;

/** Fills, for one sentence, the columns of its nearest cues, of its end, and of the place in it. */
export function markNearCues(reading: Reading, context: Context, from: number, to: number): void {
  const kind = sentenceKind(reading, from, to);
  const ending = 1 + endingOf(reading, from, to);
  const walk = new Walk(reading);
  for (let at = from; at < to; at += 1) {
    context.leftCue[at] = walk.code(at);
    context.sentence[at] = kind;
    context.ending[at] = ending;
    context.position[at] = 1 + (at - from < 4 ? at - from : to - at < 4 ? 8 - (to - at) : 4);
    walk.pass(at, Place.open);
  }
  const back = new Walk(reading);
  for (let at = to - 1; at >= from; at -= 1) {
    context.rightCue[at] = back.code(at);
    context.rightStem[at] = back.cue < 0 ? 1 : (reading.words[back.cue]?.stem ?? 1);
    back.pass(at, Place.close);
  }
}

/** Remembers the last cue passed, and what was passed since. */
class Walk {
  cue = -1;
  #that = 0;
  #comma = 0;
  #mark = 0;
  readonly #reading: Reading;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  code(at: number): number {
    if (this.cue < 0) return 1;
    const bin = (this.#reading.cue[this.cue] ?? least) - least;
    const distance = distanceBin(Math.abs(at - this.cue));
    return 2 + (((bin * 9 + distance) * 2 + this.#that) * 2 + this.#comma) * 2 + this.#mark;
  }

  pass(at: number, mark: number): void {
    const tag = this.#reading.tag[at];
    if (tag === Tag.that) this.#that = 1;
    if (tag === Tag.comma) this.#comma = 1;
    if (this.#reading.place[at] === mark) this.#mark = 1;
    if ((this.#reading.cue[at] ?? 0) < least) return;
    this.cue = at;
    this.#that = 0;
    this.#comma = 0;
    this.#mark = 0;
  }
}

function distanceBin(tokens: number): number {
  if (tokens <= 3) return tokens;
  if (tokens <= 5) return 4;
  if (tokens <= 8) return 5;
  if (tokens <= 14) return 6;
  return tokens <= 25 ? 7 : 8;
}

function sentenceKind(reading: Reading, from: number, to: number): number {
  let surest = 1;
  let marks = 0;
  for (let at = from; at < to; at += 1) {
    surest = Math.max(surest, reading.cue[at] ?? 0);
    if (reading.place[at] !== Place.out) marks = 1;
  }
  return 1 + (surest - 1) * 2 + marks;
}

/** 1 "according to X.", 2 ", said X.", 3 ", X said.", 4 ", X said in Rome.", 0 none of these. */
function endingOf(reading: Reading, from: number, to: number): number {
  let end = to;
  while (end > from && reading.tag[end - 1] === Tag.stop) end -= 1;
  for (let at = end - 1; at > from && at > end - longestFrame; at -= 1) {
    if (reading.tag[at] !== Tag.comma && reading.place[at] !== Place.close) continue;
    for (let cue = at + 1; cue < end; cue += 1) {
      const according = reading.lower(cue) === 'according';
      if (!according && (reading.cue[cue] ?? 0) < 5) continue;
      return according ? 1 : cue === at + 1 ? 2 : cue === end - 1 ? 3 : 4;
    }
  }
  return 0;
}
