/** Two cells a slot: the number of a term plus 1 (0 = free), and its hash. */
const slotCells = 2;

/**
 * Distinct terms, numbered in the order in which they were first met. Filled from code units, so that
 * a token that is already known costs no string; a hash table of its own, so that no term is a property name.
 *
 * @example new Vocabulary().add('constructor') // 0
 */
export class Vocabulary {
  readonly terms: string[] = [];
  #slots = new Uint32Array(1024 * slotCells);
  /** The units of all terms, one after the other, and where each starts: faster to compare than strings. */
  #pool = new Uint16Array(4096);
  #starts = new Uint32Array(1025);
  #scratch = new Uint16Array(64);

  /** The number of a term, added when it is new. */
  add(term: string): number {
    if (term.length > this.#scratch.length) this.#scratch = new Uint16Array(term.length * 2);
    const units = this.#scratch;
    for (let i = 0; i < term.length; i += 1) units[i] = term.charCodeAt(i);
    return this.addUnits(units, term.length);
  }

  /** The number of the term made of the first `length` units, added when it is new; `start` is their `hashUnits`. */
  addUnits(units: Uint16Array, length: number, start = hashUnits(units, length)): number {
    const hash = finishHash(start);
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = firstSlot(hash, mask);
    for (let id = slots[slot] ?? 0; id > 0; id = slots[slot] ?? 0) {
      if (slots[slot + 1] === hash && this.#isTerm(id - 1, units, length)) return id - 1;
      slot = (slot + slotCells) & mask;
    }
    this.#store(units, length);
    slots[slot] = this.terms.length;
    slots[slot + 1] = hash;
    if (this.terms.length * slotCells * 2 > slots.length) this.#grow();
    return this.terms.length - 1;
  }

  #isTerm(id: number, units: Uint16Array, length: number): boolean {
    const start = this.#starts[id] ?? 0;
    if ((this.#starts[id + 1] ?? 0) - start !== length) return false;
    const pool = this.#pool;
    for (let i = 0; i < length; i += 1) if (pool[start + i] !== units[i]) return false;
    return true;
  }

  #store(units: Uint16Array, length: number): void {
    const start = this.#starts[this.terms.length] ?? 0;
    if (start + length > this.#pool.length) {
      const pool = new Uint16Array(Math.max(this.#pool.length * 2, start + length));
      pool.set(this.#pool);
      this.#pool = pool;
    }
    this.#pool.set(units.subarray(0, length), start);
    this.terms.push(readUnits(units, length));
    if (this.terms.length === this.#starts.length) {
      const starts = new Uint32Array(this.#starts.length * 2);
      starts.set(this.#starts);
      this.#starts = starts;
    }
    this.#starts[this.terms.length] = start + length;
  }

  #grow(): void {
    const old = this.#slots;
    const slots = new Uint32Array(old.length * 2);
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

/** The even cell that a hash points to. */
function firstSlot(hash: number, mask: number): number {
  return (hash << 1) & mask;
}

/** The hash of no unit. */
export const hashStart = 0x811c9dc5 | 0;

/** FNV-1a over code units: the hash of some units and one more. */
export function mixUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** The hash of the first `length` units. */
export function hashUnits(units: Uint16Array, length: number): number {
  let hash = hashStart;
  for (let i = 0; i < length; i += 1) hash = mixUnit(hash, units[i] ?? 0);
  return hash;
}

/** The hash mixed so that its low bits depend on all units. */
function finishHash(start: number): number {
  const hash = Math.imul(start ^ (start >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** The first `length` units as text, however many. */
export function readUnits(units: Uint16Array, length: number): string {
  const step = 4096;
  if (length <= step) return decode(units.subarray(0, length));
  const pieces: string[] = [];
  for (let from = 0; from < length; from += step) {
    pieces.push(decode(units.subarray(from, Math.min(from + step, length))));
  }
  return pieces.join('');
}

function decode(units: Uint16Array): string {
  return Reflect.apply(String.fromCharCode, undefined, units);
}
