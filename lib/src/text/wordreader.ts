import type { Span } from '../model.js';
import { firstPlain, plainLetters, UnitSign } from './folding.js';
import { isShort, lengthenHigh, lengthenLow } from './shortwords.js';
import type { Vocabulary } from './vocabulary.js';
import { WordRules } from './words.js';

/**
 * Reads the words of texts into columns: their terms by number of the vocabulary, and where they stand. Words of plain
 * letters that a space or a mark ends, nearly all that there are, are read here without asking the rules.
 */
export class WordReader {
  /** How many words were read since `clear`. */
  size = 0;
  term = new Int32Array(1024);
  start = new Uint32Array(1024);
  length = new Uint32Array(1024);
  readonly #vocabulary: Vocabulary;
  readonly #rules: WordRules;
  readonly #plain: Uint16Array;
  readonly #word = new Uint16Array(64);

  constructor(letterCase: 'fold' | 'keep', vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    this.#rules = new WordRules(letterCase);
    this.#plain = plainLetters(letterCase);
  }

  clear(): void {
    this.size = 0;
  }

  /** Adds the words of a stretch of a text, whose code units are at hand. */
  read(text: string, units: Uint16Array<ArrayBuffer>, { start: from, end: to }: Span): void {
    this.#rules.open(text, units, to);
    const plain = this.#plain;
    const word = this.#word;
    const vocabulary = this.#vocabulary;
    // Taken out of their modules once: this loop runs for every character.
    const [least, longerLow, longerHigh] = [firstPlain, lengthenLow, lengthenHigh];
    let at = from;
    while (at < to) {
      const start = at;
      const most = Math.min(to, at + word.length);
      let low = 0;
      let high = 0;
      let inAll = -1;
      let inAny = 0;
      let sign = plain[units[at] ?? 0] ?? 0;
      while (sign >= least) {
        word[at - start] = sign;
        high = longerHigh(high, low);
        low = longerLow(low, sign);
        inAll &= sign;
        inAny |= sign;
        at += 1;
        if (at === most) break;
        sign = plain[units[at] ?? 0] ?? 0;
      }
      if (at === start && sign !== UnitSign.rules) {
        at += 1;
      } else if (at > start && this.#endsAt(units, { start, end: at }, to)) {
        const length = at - start;
        const term = isShort(length, inAll, inAny)
          ? vocabulary.addShort(word, length, low, high)
          : vocabulary.addUnits(word, length);
        this.#push(term, start, length);
      } else {
        at = this.#readByRule(start);
      }
    }
  }

  /** Whether a word of plain letters is at its end, so that no rule has to be asked. */
  #endsAt(units: Uint16Array, { start, end }: Span, to: number): boolean {
    const second = units[start + 1] ?? 0;
    if (end - start < 4 && second >= 65 && second <= 90) return false;
    if (end >= to) return true;
    const sign = this.#plain[units[end] ?? 0];
    if (sign !== UnitSign.stop) return sign === UnitSign.end;
    const next = units[end + 1] ?? 0;
    return end - start > 1 && end + 1 < to && (next === 32 || next === 10);
  }

  /** Adds the word, or the words of a run without spaces, at a position, and returns where to read on. */
  #readByRule(at: number): number {
    const rules = this.#rules;
    for (let isWord = rules.readAt(at); isWord; isWord = rules.readNext()) {
      this.#push(this.#vocabulary.addUnits(rules.units, rules.length), rules.start, rules.end - rules.start);
    }
    return rules.at;
  }

  #push(term: number, start: number, length: number): void {
    const { size } = this;
    if (size === this.term.length) this.#grow();
    this.term[size] = term;
    this.start[size] = start;
    this.length[size] = length;
    this.size = size + 1;
  }

  #grow(): void {
    const old = { term: this.term, start: this.start, length: this.length };
    const room = this.size * 2;
    this.term = new Int32Array(room);
    this.start = new Uint32Array(room);
    this.length = new Uint32Array(room);
    this.term.set(old.term);
    this.start.set(old.start);
    this.length.set(old.length);
  }
}
