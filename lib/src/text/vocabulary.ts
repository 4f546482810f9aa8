import { areShort, lengthenHigh, lengthenLow, ShortWords } from './shortwords.js';

/** Two cells a slot: where a term stands in the pool plus 1 (0 = free), and its hash. */
const slotCells = 2;
/** Units before those of a term: its number and its length, each in two halves. */
const headUnits = 4;
const half = 16;

/**
 * Distinct terms, numbered in the order in which they were first met. Filled from code units, so that
 * a token that is already known costs no string; a hash table of its own, so that no term is a property name.
 * Texts are made of the terms when they are first asked for.
 *
 * @example new Vocabulary().add('constructor') // 0
 */
export class Vocabulary {
  /** How many terms there are. */
  size = 0;
  readonly #short = new ShortWords();
  /** Where all other terms are found. */
  #long = 0;
  #slots = new Int32Array(1024 * slotCells);
  /** All terms, one after the other: a head and the units. What is compared stands together in memory. */
  #pool = new Uint16Array(8192);
  #used = 0;
  #scratch = new Uint16Array(64);
  readonly #terms: string[] = [];
  /** Where the first term stands of which no text was made. */
  #unread = 0;

  /** The terms by number. */
  get terms(): readonly string[] {
    while (this.#unread < this.#used) {
      const start = this.#unread + headUnits;
      const end = start + readHalves(this.#pool, this.#unread + 2);
      this.#terms.push(readUnits(this.#pool, end, start));
      this.#unread = end;
    }
    return this.#terms;
  }

  /** The number of a term, added when it is new. */
  add(term: string): number {
    if (term.length > this.#scratch.length) this.#scratch = new Uint16Array(term.length * 2);
    const units = this.#scratch;
    for (let i = 0; i < term.length; i += 1) units[i] = term.charCodeAt(i);
    return this.addUnits(units, term.length);
  }

  /** The number of the term made of the first `length` units, added when it is new. */
  addUnits(units: Uint16Array, length: number): number {
    if (!areShort(units, length)) return this.#addLong(units, length);
    let low = 0;
    let high = 0;
    for (let i = 0; i < length; i += 1) {
      high = lengthenHigh(high, low);
      low = lengthenLow(low, units[i] ?? 0);
    }
    return this.addShort(units, length, low, high);
  }

  /** The same for a short word, where the two numbers that spell it are at hand. */
  addShort(units: Uint16Array, length: number, low: number, high: number): number {
    const { size } = this;
    const number = this.#short.add(low, high, size);
    if (number === size) this.#store(units, length);
    return number;
  }

  /** All terms in one array, for another vocabulary to take them in. */
  pack(): Uint16Array<ArrayBuffer> {
    return this.#pool.slice(0, this.#used);
  }

  /** The numbers here of the terms of another vocabulary, by their numbers there; new ones are added. */
  addPacked(packed: Uint16Array): Int32Array {
    const numbers: number[] = [];
    for (let place = 0; place < packed.length; ) {
      const start = place + headUnits;
      const length = readHalves(packed, place + 2);
      numbers.push(this.addUnits(packed.subarray(start, start + length), length));
      place = start + length;
    }
    return Int32Array.from(numbers);
  }

  #addLong(units: Uint16Array, length: number): number {
    const hash = hashUnits(units, length);
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = firstSlot(hash, mask);
    for (let place = slots[slot] ?? 0; place > 0; place = slots[slot] ?? 0) {
      if (slots[slot + 1] === hash && this.#isTerm(place - 1, units, length)) return readHalves(this.#pool, place - 1);
      slot = (slot + slotCells) & mask;
    }
    slots[slot] = this.#store(units, length) + 1;
    slots[slot + 1] = hash;
    this.#long += 1;
    if (this.#long * slotCells * 2 > slots.length) this.#grow();
    return this.size - 1;
  }

  #isTerm(place: number, units: Uint16Array, length: number): boolean {
    const pool = this.#pool;
    if (readHalves(pool, place + 2) !== length) return false;
    const start = place + headUnits;
    for (let i = 0; i < length; i += 1) if (pool[start + i] !== units[i]) return false;
    return true;
  }

  /** Adds a term to the pool and returns where it stands. */
  #store(units: Uint16Array, length: number): number {
    const place = this.#used;
    const end = place + headUnits + length;
    if (end > this.#pool.length) {
      const pool = new Uint16Array(Math.max(Math.ceil(this.#pool.length * 1.5), end));
      pool.set(this.#pool);
      this.#pool = pool;
    }
    writeHalves(this.#pool, place, this.size);
    writeHalves(this.#pool, place + 2, length);
    this.#pool.set(units.subarray(0, length), place + headUnits);
    this.#used = end;
    this.size += 1;
    return place;
  }

  #grow(): void {
    const old = this.#slots;
    const slots = new Int32Array(old.length * 2);
    const mask = slots.length - 1;
    for (let from = 0; from < old.length; from += slotCells) {
      if (old[from] === 0) continue;
      const hash = old[from + 1] ?? 0;
      let slot = firstSlot(hash, mask);
      while (slots[slot] !== 0) slot = (slot + slotCells) & mask;
      slots[slot] = old[from] ?? 0;
      slots[slot + 1] = hash;
    }
    this.#slots = slots;
  }
}

/** A whole number of 32 bits from two units. */
function readHalves(pool: Uint16Array, at: number): number {
  return (pool[at] ?? 0) | ((pool[at + 1] ?? 0) << half);
}

function writeHalves(pool: Uint16Array, at: number, value: number): void {
  pool[at] = value;
  pool[at + 1] = value >>> half;
}

/** The even cell that a hash points to. */
function firstSlot(hash: number, mask: number): number {
  return (hash << 1) & mask;
}

/** FNV-1a over the first `length` units, mixed so that its low bits depend on all of them. */
function hashUnits(units: Uint16Array, length: number): number {
  let hash = 0x811c9dc5 | 0;
  for (let i = 0; i < length; i += 1) hash = Math.imul(hash ^ (units[i] ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}

/** The units up to `end` as text, however many. */
export function readUnits(units: Uint16Array, end: number, start = 0): string {
  const step = 4096;
  if (end - start <= step) return decode(units.subarray(start, end));
  const pieces: string[] = [];
  for (let from = start; from < end; from += step) {
    pieces.push(decode(units.subarray(from, Math.min(from + step, end))));
  }
  return pieces.join('');
}

function decode(units: Uint16Array): string {
  return Reflect.apply(String.fromCharCode, undefined, units);
}
