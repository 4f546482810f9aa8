import type { Span } from '../model.js';
import { CharacterKind, characterKind, characterWidth } from './characters.js';
import { segmentWords } from './segments.js';
import { isSpace } from './spans.js';
import { readUnits } from './vocabulary.js';

/** Words whose `'s` is a verb: it stays. All others lose their possessive. */
const contracted = new Set('it he she that there here what who where when how why let'.split(' '));
/** Longer runs without any space or mark are cut in pieces of this size: the dictionary takes its time with them. */
const longestRun = 500;
/** No initialism is longer: keeps the look ahead short on any text. */
const maxInitials = 12;
/** Names in capitals that would fold into a pronoun. */
const capitalNames = new Set(['US', 'IT', 'WHO']);

/**
 * Reads the words of a text one after the other, without making strings: after `next()` returned true, the word
 * stands at `start`..`end` in the text, and its term in the first `length` of `units`. The rules are in `tokenRules`.
 */
export class WordScanner {
  start = 0;
  end = 0;
  units = new Uint16Array(64);
  length = 0;
  #text = '';
  /** The code units of the text. */
  #source = new Uint16Array();
  #at = 0;
  #to = 0;
  #ascii = true;
  /** Words of a run without spaces that are still to be given, the next one last. */
  #unspaced: Span[] = [];
  readonly #fold: boolean;
  /** Kinds of ASCII characters; and the letters and digits among them as they are written in a term, else 0. */
  readonly #kinds = new Uint8Array(128);
  readonly #plain = new Uint8Array(128);

  constructor(letterCase: 'fold' | 'keep') {
    this.#fold = letterCase === 'fold';
    for (let unit = 0; unit < 128; unit += 1) {
      const kind = characterKind(String.fromCharCode(unit), 0);
      this.#kinds[unit] = kind;
      if (kind !== CharacterKind.letter && kind !== CharacterKind.digit) continue;
      this.#plain[unit] = this.#fold && unit >= 65 && unit <= 90 ? unit | 32 : unit;
    }
  }

  /** Starts anew on a stretch of a text. */
  open(text: string, units: Uint16Array<ArrayBuffer>, from: number, to: number): void {
    this.#text = text;
    this.#source = units;
    this.#at = from;
    this.#to = to;
    this.#unspaced = [];
  }

  /** Moves to the next word; false at the end of the stretch. */
  next(): boolean {
    if (this.#takeUnspaced()) return true;
    while (this.#at < this.#to) {
      const kind = this.#kind(this.#at);
      if (kind === CharacterKind.letter || kind === CharacterKind.digit) {
        this.#readWord();
        if (this.#skipAddress()) continue;
        return true;
      }
      if (kind === CharacterKind.unspaced) {
        this.#cutUnspaced();
        if (this.#takeUnspaced()) return true;
        continue;
      }
      this.#at += 1;
    }
    return false;
  }

  #kind(index: number): number {
    if (index >= this.#to) return CharacterKind.other;
    const unit = this.#source[index] ?? 0;
    return unit < 128 ? (this.#kinds[unit] ?? 0) : characterKind(this.#text, index);
  }

  #isLetter(index: number): boolean {
    return this.#kind(index) === CharacterKind.letter;
  }

  #isWordCharacter(index: number): boolean {
    const kind = this.#kind(index);
    return kind === CharacterKind.letter || kind === CharacterKind.digit || kind === CharacterKind.mark;
  }

  #readWord(): void {
    this.start = this.#at;
    this.length = 0;
    this.#ascii = true;
    if (this.#source[this.#at + 1] === 46) this.#readInitials();
    this.#takePlain();
    while (this.#takeJoint()) this.#takePlain();
    this.end = this.#at;
    if (this.#kind(this.#at) === CharacterKind.apostrophe && this.#isPossessive()) this.#at += 2;
    if (!this.#ascii) this.#compose();
    else if (this.length < 4 && this.#fold && this.#isCapitalName())
      this.#rewrite(this.#text.slice(this.start, this.end));
  }

  /** Takes ASCII letters and digits, folded: nearly all of a text, so the loop is kept bare. */
  #takePlain(): void {
    const source = this.#source;
    const plain = this.#plain;
    for (;;) {
      const units = this.units;
      const from = this.#at;
      const shift = this.length - from;
      const to = Math.min(this.#to, from + units.length - this.length);
      let at = from;
      for (; at < to; at += 1) {
        const unit = source[at] ?? 0;
        const folded = unit < 128 ? plain[unit] : 0;
        if (!folded) break;
        units[at + shift] = folded;
      }
      this.length = at + shift;
      this.#at = at;
      if (at < to || at === this.#to) return;
      this.#grow();
    }
  }

  /** Takes one character that is more than a plain letter, by the rules; false at the end of the word. */
  #takeJoint(): boolean {
    const kind = this.#kind(this.#at);
    if (kind === CharacterKind.other) {
      if (!this.#isNumberMark()) return false;
      this.#take();
    } else if (kind === CharacterKind.letter || kind === CharacterKind.digit || kind === CharacterKind.mark) {
      this.#take();
    } else if (kind === CharacterKind.hyphen && this.#isWordCharacter(this.#at + 1)) {
      this.#put(45, 1);
    } else if (kind === CharacterKind.invisible && this.#isLetter(this.#at + 1)) {
      this.#at += 1;
    } else if (kind === CharacterKind.apostrophe && this.#joinsLetters()) {
      this.#put(39, 1);
    } else {
      return false;
    }
    return true;
  }

  /** Takes `U.S.` or `U.S` as one term that ends with a full stop; leaves all else untouched. */
  #readInitials(): void {
    let at = this.#at;
    let count = 0;
    while (
      count < maxInitials &&
      this.#isLetter(at) &&
      this.#text.charCodeAt(at + 1) === 46 &&
      at + 1 < this.#to &&
      characterWidth(this.#text, at) === 1
    ) {
      at += 2;
      count += 1;
    }
    const unfinished = count > 0 && this.#isLetter(at) && !this.#isWordCharacter(at + characterWidth(this.#text, at));
    if (this.#isWordCharacter(at) && !unfinished) return;
    if (count + (unfinished ? 1 : 0) < 2) return;
    while (this.#at < at) this.#take();
    if (unfinished) {
      this.#take();
      this.#put(46, 0);
    }
  }

  /** Whether `'s` stands here as an ending that is left off. */
  #isPossessive(): boolean {
    const at = this.#at + 1;
    if (at >= this.#to || (this.#text.charCodeAt(at) | 32) !== 115 || this.#isWordCharacter(at + 1)) return false;
    if (this.#kind(at + 1) === CharacterKind.hyphen && this.#isWordCharacter(at + 2)) return false;
    return this.length > 5 || !contracted.has(this.#readTerm().toLowerCase());
  }

  #joinsLetters(): boolean {
    return this.#isLetter(this.#at + 1) && !this.#followsDigit() && !this.#isPossessive();
  }

  #isNumberMark(): boolean {
    const unit = this.#source[this.#at];
    return (unit === 46 || unit === 44) && this.#kind(this.#at + 1) === CharacterKind.digit && this.#followsDigit();
  }

  #followsDigit(): boolean {
    return this.#at > this.start && this.#kind(this.#at - 1) === CharacterKind.digit;
  }

  /** Copies the character at the position into the term. */
  #take(): void {
    const unit = this.#text.charCodeAt(this.#at);
    const width = characterWidth(this.#text, this.#at);
    this.#put(unit < 128 ? this.#plain[unit] || unit : unit, 1);
    if (unit >= 128) this.#ascii = false;
    if (width === 2) this.#put(this.#text.charCodeAt(this.#at), 1);
  }

  #put(unit: number, width: 0 | 1): void {
    if (this.length === this.units.length) this.#grow();
    this.units[this.length] = unit;
    this.length += 1;
    this.#at += width;
  }

  #grow(): void {
    const larger = new Uint16Array(this.units.length * 2);
    larger.set(this.units);
    this.units = larger;
  }

  /** Composes letters and marks, and folds those that are not ASCII. */
  #compose(): void {
    const term = this.#readTerm().normalize('NFC');
    this.#rewrite(this.#fold ? term.toLowerCase() : term);
  }

  #isCapitalName(): boolean {
    const second = this.#text.charCodeAt(this.start + 1);
    if (second < 65 || second > 90) return false;
    return capitalNames.has(this.#text.slice(this.start, this.end)) && !this.#amongCapitals();
  }

  /** Whether the words before and after are in capitals as well, as in a headline. */
  #amongCapitals(): boolean {
    const before = /(\p{L}+)[^\p{L}]*$/u.exec(this.#text.slice(Math.max(0, this.start - 40), this.start))?.[1];
    const after = /^[^\p{L}]*(\p{L}+)/u.exec(this.#text.slice(this.end, Math.min(this.end + 40, this.#to)))?.[1];
    const around = [before, after].filter((word) => word !== undefined);
    return around.length > 0 && around.every((word) => word.length > 1 && word === word.toUpperCase());
  }

  #readTerm(): string {
    return readUnits(this.units, this.length);
  }

  #rewrite(term: string): void {
    this.length = 0;
    for (let i = 0; i < term.length; i += 1) this.#put(term.charCodeAt(i), 0);
  }

  /** Passes over `https://...` and `www...`; false where the word just read is no address. */
  #skipAddress(): boolean {
    const unit = this.#source[this.end];
    if (unit !== 58 && unit !== 46) return false;
    const address =
      this.#text.startsWith('://', this.end) ||
      (unit === 46 && /^www$/i.test(this.#text.slice(this.start, this.end)) && this.#isWordCharacter(this.end + 1));
    if (!address) return false;
    while (this.#at < this.#to && !isSpace(this.#text.charCodeAt(this.#at))) this.#at += 1;
    return true;
  }

  /** Cuts a run without spaces into words, by the dictionary of the runtime. */
  #cutUnspaced(): void {
    const from = this.#at;
    let to = from;
    for (
      let kind = this.#kind(to);
      to - from < longestRun && (kind === CharacterKind.unspaced || kind === CharacterKind.mark);
      kind = this.#kind(to)
    ) {
      to += characterWidth(this.#text, to);
    }
    this.#unspaced = segmentWords(this.#text, from, to).reverse();
    this.#at = to;
  }

  #takeUnspaced(): boolean {
    const word = this.#unspaced.pop();
    if (!word) return false;
    this.start = word.start;
    this.end = word.end;
    this.#rewrite(this.#text.slice(word.start, word.end).normalize('NFC'));
    return true;
  }
}
