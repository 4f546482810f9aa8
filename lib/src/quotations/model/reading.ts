import type { Span } from '../../model.js';
import { findMarked, type Marked } from '../marks.js';
import { scanTokens } from './scanner.js';
import { isCapital, Shape, Tag } from './tags.js';
import { listUnits } from './units.js';
import { outsideWord, type Word, type WordReader } from './words.js';

/** Where a token stands to quotation marks; 0 outside a paragraph. */
export const Place = { out: 1, open: 2, inside: 3, close: 4 } as const;

/** A marked stretch by tokens, its marks included. */
export interface MarkedTokens {
  readonly from: number;
  readonly to: number;
  readonly marked: Marked;
}

/** One paragraph by tokens. */
export interface Paragraph extends Span {
  readonly from: number;
  readonly to: number;
  readonly marked: readonly MarkedTokens[];
  /** The stretches of sentences that hint at speech, by a mark, a cue, a reporting verb or a colon; all others are not looked into. */
  readonly runs: readonly Run[];
}

/** Tokens of neighbouring sentences. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** Text without stops is cut here, so that the work stays in proportion to its length. */
const longestSentence = 400;

/** Cues from this bin on (of 1 to 5, one more in the column) hint at speech, if nothing else is asked for. */
const usualCue = 3;

/** So many empty tokens stand before, between and after paragraphs: no look aside needs to ask where it is. */
export const padding = 3;

/**
 * The tokens of an article, as columns. A token is a number; between two paragraphs stand a few empty ones.
 */
export class Reading {
  readonly text: string;
  readonly paragraphs: Paragraph[] = [];
  size = 0;
  start = new Int32Array(1024);
  end = new Int32Array(1024);
  words: Word[] = [];
  tag = new Uint16Array(1024);
  /** 1 for the first word of a sentence, and what stands before it. */
  first = new Uint8Array(1024);
  place = new Uint8Array(1024);
  /** Number of its sentence, counted through the article. */
  sentence = new Int32Array(1024);
  cue = new Uint16Array(1024);
  stem = new Uint16Array(1024);
  verb = new Uint16Array(1024);
  #sentences = 0;
  readonly #leastCue: number;

  constructor(text: string, spans: readonly Span[], reader: WordReader, leastCue: number = usualCue) {
    this.text = text;
    this.#leastCue = leastCue;
    const units = listUnits(text);
    this.#pad();
    for (const span of spans) {
      const from = this.size;
      scanTokens(units, span, (start, end) => this.#push(start, end, reader.readAt(units, start, end)));
      if (this.size === from) continue;
      const marked = this.#placeMarks(findMarked(text, span), from, reader);
      this.#cutSentences(from);
      this.paragraphs.push({ ...span, from, to: this.size, marked, runs: this.#listRuns(from) });
      this.#pad();
    }
  }

  lower(token: number): string {
    return this.words[token]?.lower ?? '';
  }

  shape(token: number): Shape {
    return this.words[token]?.shape ?? Shape.outside;
  }

  #push(start: number, end: number, word: Word): void {
    const at = this.size;
    if (at === this.start.length) this.#grow();
    this.start[at] = start;
    this.end[at] = end;
    this.words.push(word);
    this.size += 1;
  }

  #pad(): void {
    for (let i = 0; i < padding; i += 1) this.#push(0, 0, outsideWord);
  }

  #grow(): void {
    const size = this.start.length * 2;
    this.start = copyInto(new Int32Array(size), this.start);
    this.end = copyInto(new Int32Array(size), this.end);
    this.sentence = copyInto(new Int32Array(size), this.sentence);
    this.tag = copyInto(new Uint16Array(size), this.tag);
    this.first = copyInto(new Uint8Array(size), this.first);
    this.place = copyInto(new Uint8Array(size), this.place);
    this.cue = copyInto(new Uint16Array(size), this.cue);
    this.stem = copyInto(new Uint16Array(size), this.stem);
    this.verb = copyInto(new Uint16Array(size), this.verb);
  }

  #placeMarks(marked: readonly Marked[], from: number, { opening, closing }: WordReader): MarkedTokens[] {
    const found: MarkedTokens[] = [];
    let at = from;
    for (const span of marked) {
      for (; at < this.size && (this.start[at] ?? 0) < span.open; at += 1) this.place[at] = Place.out;
      const first = at;
      for (; at < this.size && (this.start[at] ?? 0) < span.close; at += 1) {
        const start = this.start[at] ?? 0;
        this.place[at] =
          start < span.start ? Place.open : start >= span.end && span.closed ? Place.close : Place.inside;
        if (this.place[at] !== Place.inside) this.words[at] = this.place[at] === Place.open ? opening : closing;
      }
      if (at > first) found.push({ from: first, to: at, marked: span });
    }
    this.place.fill(Place.out, at, this.size);
    return found;
  }

  /** Sentences end at stops outside marks, and at closing marks after a stop; tags depend on which word is first. */
  #cutSentences(from: number): void {
    let first = true;
    let length = 0;
    this.#sentences += 1;
    for (let at = from; at < this.size; at += 1) {
      const word = this.words[at] ?? outsideWord;
      const out = this.place[at] === Place.out;
      this.first[at] = first ? 1 : 0;
      this.tag[at] = first ? word.firstTag : word.tag;
      this.cue[at] = out ? word.cue : 1;
      this.stem[at] = word.stem;
      this.verb[at] = out ? word.verb : 1;
      this.sentence[at] = this.#sentences;
      if (word.shape !== Shape.sign) first = false;
      if (word.stops) first = true;
      length += 1;
      if (length < longestSentence && !this.#endsSentence(at)) continue;
      this.#sentences += 1;
      length = 0;
    }
  }

  #endsSentence(at: number): boolean {
    const next = this.words[at + 1];
    const word = this.words[at];
    if (next === undefined || word === undefined || at + 1 >= this.size) return false;
    if (this.place[at] === Place.out) {
      if (word.tag === Tag.semicolon) return true;
      return (
        word.stops &&
        next.shape !== Shape.lower &&
        next.shape !== Shape.lowerCompound &&
        this.place[at + 1] !== Place.close
      );
    }
    if (this.place[at] !== Place.close || !this.words[at - 1]?.stops) return false;
    return this.place[at + 1] === Place.open || (next.shape >= Shape.capital && next.shape <= Shape.compound);
  }

  #hints(at: number): boolean {
    if ((this.cue[at] ?? 0) >= this.#leastCue || this.tag[at] === Tag.colon || this.place[at] !== Place.out)
      return true;
    return (this.verb[at] ?? 0) > 1 && !isCapital(this.shape(at));
  }

  #listRuns(from: number): Run[] {
    const runs: { from: number; to: number }[] = [];
    for (let start = from; start < this.size; ) {
      let end = start;
      let hints = false;
      for (; end < this.size && this.sentence[end] === this.sentence[start]; end += 1)
        if (this.#hints(end)) hints = true;
      const last = runs.at(-1);
      if (hints && last?.to === start) last.to = end;
      else if (hints) runs.push({ from: start, to: end });
      start = end;
    }
    return runs;
  }
}

function copyInto<Column extends Int32Array | Uint16Array | Uint8Array>(larger: Column, column: Column): Column {
  larger.set(column);
  return larger;
}
