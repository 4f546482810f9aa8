import { textOf } from './units.js';

/** Twice as many slots as tokens are kept, and more: a search is short. */
const slots = 2 ** 17;
const mostKept = 60_000;

/** Values by token, looked up at a place in the code units of a text without cutting the token out of it. */
export class TokenTable<Value> {
  /** The number of the token at each slot, from 1; 0 for none. */
  readonly #slots = new Int32Array(slots);
  /** The code units of all tokens, one after the other, and where each token begins; the next begins where it ends. */
  #units = new Uint16Array(2 ** 12);
  readonly #starts = new Int32Array(mostKept + 1);
  readonly #values: Value[] = [];

  /** The value of the token that stands there; made where it is not known. More tokens than are kept start afresh. */
  read(units: Uint16Array, start: number, end: number, make: (token: string) => Value): Value {
    let slot = hashToken(units, start, end);
    for (let number = this.#slots[slot] ?? 0; number > 0; number = this.#slots[slot] ?? 0) {
      const value = this.#values[number - 1];
      if (value !== undefined && this.#standsAt(units, start, end, number)) return value;
      slot = (slot + 1) % slots;
    }
    if (this.#values.length >= mostKept) this.#clear();
    const value = make(textOf(units, start, end));
    this.#keep(units, start, end);
    this.#values.push(value);
    this.#slots[slot] = this.#values.length;
    return value;
  }

  #standsAt(units: Uint16Array, start: number, end: number, number: number): boolean {
    const from = this.#starts[number - 1] ?? 0;
    if ((this.#starts[number] ?? 0) - from !== end - start) return false;
    const own = this.#units;
    for (let at = start, unit = from; at < end; at += 1, unit += 1) if (units[at] !== own[unit]) return false;
    return true;
  }

  #keep(units: Uint16Array, start: number, end: number): void {
    const size = this.#values.length;
    const from = this.#starts[size] ?? 0;
    const to = from + end - start;
    if (to > this.#units.length) {
      const larger = new Uint16Array(2 * to);
      larger.set(this.#units);
      this.#units = larger;
    }
    this.#units.set(units.subarray(start, end), from);
    this.#starts[size + 1] = to;
  }

  #clear(): void {
    this.#slots.fill(0);
    this.#values.length = 0;
  }
}

function hashToken(units: Uint16Array, start: number, end: number): number {
  let hash = end - start;
  for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + (units[at] ?? 0)) | 0;
  return (Math.imul(hash, 0x9e3779b1) >>> 15) % slots;
}
