/** Up to so many letters a to z are told by two whole numbers, of five bits a letter. */
const mostLetters = 12;

const letterBits = 5;
const lowBits = 30;
const lowMask = 2 ** lowBits - 1;
/** The bits that the small letters of ASCII share, and no other plain letter or digit of it has all of. */
const smallLetter = 0x60;
/** Three cells a slot: the number of a word plus 1 (0 = free), then the two that spell it. */
const slotCells = 3;

/** The lower number of a word that goes on with a letter. */
export function lengthenLow(low: number, letter: number): number {
  return ((low << letterBits) | (letter & 31)) & lowMask;
}

/** The higher number of a word that goes on, from the two of before. */
export function lengthenHigh(high: number, low: number): number {
  return (high << letterBits) | (low >>> (lowBits - letterBits));
}

/** Whether a word is short, by its length and by the bits that all its units have, and those that any has. */
export function isShort(length: number, inAll: number, inAny: number): boolean {
  return length <= mostLetters && (inAll & smallLetter) === smallLetter && inAny < 128;
}

/** Whether the first `length` units are a short word. */
export function areShort(units: Uint16Array, length: number): boolean {
  if (length > mostLetters) return false;
  for (let i = 0; i < length; i += 1) {
    const unit = units[i] ?? 0;
    if (unit < 97 || unit > 122) return false;
  }
  return true;
}

/**
 * The numbers of words of up to twelve letters a to z: nearly all that a text has. As two numbers spell such a word, it
 * is found with one look into memory.
 */
export class ShortWords {
  #size = 0;
  #cells = new Int32Array(1024 * slotCells);
  /** One less than the slots there are, a power of two. */
  #mask = 1023;

  /** The number of a word; where it is not there yet, it is added under the number given. */
  add(low: number, high: number, added: number): number {
    const cells = this.#cells;
    const mask = this.#mask;
    let slot = firstSlot(low, high) & mask;
    for (;;) {
      const cell = slot * slotCells;
      const number = cells[cell] ?? 0;
      if (number === 0) break;
      if (cells[cell + 1] === low && cells[cell + 2] === high) return number - 1;
      slot = (slot + 1) & mask;
    }
    this.#fill(slot, { number: added + 1, low, high });
    this.#size += 1;
    if (this.#size * 2 > mask) this.#grow();
    return added;
  }

  #fill(slot: number, { number, low, high }: { number: number; low: number; high: number }): void {
    this.#cells[slot * slotCells] = number;
    this.#cells[slot * slotCells + 1] = low;
    this.#cells[slot * slotCells + 2] = high;
  }

  #grow(): void {
    const old = this.#cells;
    this.#cells = new Int32Array(old.length * 2);
    this.#mask = this.#mask * 2 + 1;
    for (let from = 0; from < old.length; from += slotCells) {
      const [number = 0, low = 0, high = 0] = [old[from], old[from + 1], old[from + 2]];
      if (number === 0) continue;
      let slot = firstSlot(low, high) & this.#mask;
      while (this.#cells[slot * slotCells] !== 0) slot = (slot + 1) & this.#mask;
      this.#fill(slot, { number, low, high });
    }
  }
}

function firstSlot(low: number, high: number): number {
  const hash = Math.imul(low, 0x2c1b3c6d) ^ Math.imul(high, 0x9e3779b1);
  return hash ^ (hash >>> 15);
}
