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
      this.place.fill(Place.out, from, this.size);
      const marked = this.#placeMarks(findMarked(text, span), from, reader);
      this.#cutSentences(from);
      const { start, end } = span;
      this.paragraphs.push({ start, end, from, to: this.size, marked, runs: this.#listRuns(from) });
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
    const { start, place, words, size } = this;
    const found: MarkedTokens[] = [];
    let at = from;
    for (const span of marked) {
      while (at < size && (start[at] ?? 0) < span.open) at += 1;
      const first = at;
      for (; at < size && (start[at] ?? 0) < span.close; at += 1) {
        const begin = start[at] ?? 0;
        place[at] = begin < span.start ? Place.open : begin >= span.end && span.closed ? Place.close : Place.inside;
        if (place[at] !== Place.inside) words[at] = place[at] === Place.open ? opening : closing;
      }
      if (at > first) found.push({ from: first, to: at, marked: span });
    }
    return found;
  }

  /** Sentences end at stops outside marks, and at closing marks after a stop; tags depend on which word is first. */
  #cutSentences(from: number): void {
    const { words, size, place, tag, cue, stem, verb, sentence, first } = this;
    let isFirst = true;
    let length = 0;
    let before = outsideWord;
    let word = words[from] ?? outsideWord;
    this.#sentences += 1;
    for (let at = from; at < size; at += 1) {
      const next = at + 1 < size ? (words[at + 1] ?? outsideWord) : outsideWord;
      const out = place[at] === Place.out;
      first[at] = isFirst ? 1 : 0;
      tag[at] = isFirst ? word.firstTag : word.tag;
      cue[at] = out ? word.cue : 1;
      stem[at] = word.stem;
      verb[at] = out ? word.verb : 1;
      sentence[at] = this.#sentences;
      if (word.shape !== Shape.sign) isFirst = false;
      if (word.stops) isFirst = true;
      length += 1;
      if (length >= longestSentence || this.#endsSentence(at, before, word, next)) {
        this.#sentences += 1;
        length = 0;
      }
      before = word;
      word = next;
    }
  }

  #endsSentence(at: number, before: Word, word: Word, next: Word): boolean {
    const place = this.place[at];
    if (place === Place.inside || place === Place.open || next === outsideWord) return false;
    if (place === Place.out) {
      if (word.tag === Tag.semicolon) return true;
      return (
        word.stops &&
        next.shape !== Shape.lower &&
        next.shape !== Shape.lowerCompound &&
        this.place[at + 1] !== Place.close
      );
    }
    if (!before.stops) return false;
    return this.place[at + 1] === Place.open || (next.shape >= Shape.capital && next.shape <= Shape.compound);
  }

  #hints(at: number): boolean {
    if ((this.cue[at] ?? 0) >= this.#leastCue || this.tag[at] === Tag.colon || this.place[at] !== Place.out)
      return true;
    return (this.verb[at] ?? 0) > 1 && !isCapital(this.shape(at));
  }

  /** Sentences of which one token hints are not looked through to their end. */
  #listRuns(from: number): Run[] {
    const { size, sentence } = this;
    const runs: { from: number; to: number }[] = [];
    let last: { from: number; to: number } | undefined;
    for (let start = from; start < size; ) {
      const number = sentence[start];
      let end = start;
      while (end < size && sentence[end] === number && !this.#hints(end)) end += 1;
      const hints = end < size && sentence[end] === number;
      while (end < size && sentence[end] === number) end += 1;
      if (hints && last?.to === start) last.to = end;
      else if (hints) {
        last = { from: start, to: end };
        runs.push(last);
      }
      start = end;
    }
    return runs;
  }
}

function copyInto<Column extends Int32Array | Uint16Array | Uint8Array>(larger: Column, column: Column): Column {
  larger.set(column);
  return larger;
}
