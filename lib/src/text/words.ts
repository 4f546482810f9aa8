import type { Span } from '../model.js';
import { isCapitalName } from './capitals.js';
import { CharacterKind, characterKind, characterWidth } from './characters.js';
import { firstPlain, plainLetters } from './folding.js';
import { segmentWords } from './segments.js';
import { isSpace } from './spans.js';
import { readUnits } from './vocabulary.js';

/** Words whose `'s` is a verb: it stays. All others lose their possessive. */
const contracted = new Set('it he she that there here what who where when how why let'.split(' '));
/** Longer runs without any space or mark are cut in pieces of this size: the dictionary takes its time with them. */
const longestRun = 500;
/** No initialism is longer: keeps the look ahead short on any text. */
const maxInitials = 12;
/** Full stops of scripts that put no space after them: they end an address as white space does. */
const wideStops = '。！？';

/**
 * Reads words of a text by the rules of `tokenRules`, without making strings: after `readAt` or `readNext` returned
 * true, the word stands at `start`..`end` in the text, and its term in the first `length` of `units`.
 */
export class WordRules {
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
  /** Letters and digits as they are written in a term; and the kinds of ASCII characters. */
  readonly #plain: Uint16Array;
  readonly #kinds = Uint8Array.from({ length: 128 }, (_, unit) => characterKind(String.fromCharCode(unit), 0));

  constructor(letterCase: 'fold' | 'keep') {
    this.#fold = letterCase === 'fold';
    this.#plain = plainLetters(letterCase);
  }

  /** Starts anew on a text, which is read up to `to`. */
  open(text: string, units: Uint16Array<ArrayBuffer>, to: number): void {
    this.#text = text;
    this.#source = units;
    this.#to = to;
    this.#unspaced.length = 0;
  }

  /** Where to read on. */
  get at(): number {
    return this.#at;
  }

  /** Reads the word at a position, or passes over what is none; false where no word was read. */
  readAt(at: number): boolean {
    this.#at = at;
    const kind = this.#kind(at);
    if (kind === CharacterKind.letter || kind === CharacterKind.digit) {
      this.#readWord();
      return !this.#skipAddress();
    }
    if (kind === CharacterKind.unspaced) {
      this.#cutUnspaced();
      return this.readNext();
    }
    this.#at += 1;
    return false;
  }

  /** Takes the next word of a run without spaces; false where none is left. */
  readNext(): boolean {
    const word = this.#unspaced.pop();
    if (!word) return false;
    this.start = word.start;
    this.end = word.end;
    this.#rewrite(this.#text.slice(word.start, word.end).normalize('NFC'));
    return true;
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
    else if (this.length < 4 && this.#fold && isCapitalName(this.#text, this, this.#to))
      this.#rewrite(this.#text.slice(this.start, this.end));
  }

  /** Takes ASCII letters and digits, folded. */
  #takePlain(): void {
    for (;;) {
      const unit = this.#at < this.#to ? (this.#source[this.#at] ?? 0) : 0;
      const folded = unit < 128 ? (this.#plain[unit] ?? 0) : 0;
      if (folded < firstPlain) return;
      this.#put(folded, 1);
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
    this.#put(unit < 128 ? Math.max(unit, this.#plain[unit] ?? 0) : unit, 1);
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
    for (; this.#at < this.#to; this.#at += 1) {
      if (isSpace(this.#text.charCodeAt(this.#at)) || wideStops.includes(this.#text.charAt(this.#at))) break;
    }
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
}
