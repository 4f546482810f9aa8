/** One pair and its counts. */
export interface PairCount {
  readonly group: number;
  readonly unit: number;
  readonly count: number;
  readonly documents: number;
}

/** Four cells a pair, in the order of `PairCount`, side by side: reading a pair is one access to memory. */
const cells = 4;

/** Counts by pair of numbers (group, unit): four numbers for a pair that occurs, none for pairs that do not. */
export class PairCounts {
  size = 0;
  #pairs = new Uint32Array(256 * cells);
  /** Place of a pair plus 1; 0 = free. Twice as many as there is room for pairs. */
  #slots = new Uint32Array(512);

  /** Adds to the counts of a pair. */
  add({ group, unit, count, documents }: PairCount): void {
    const pairs = this.#pairs;
    const mask = this.#slots.length - 1;
    let slot = hashPair(group, unit) & mask;
    for (let place = this.#slots[slot] ?? 0; place > 0; place = this.#slots[slot] ?? 0) {
      const cell = (place - 1) * cells;
      if (pairs[cell + 1] === unit && pairs[cell] === group) {
        pairs[cell + 2] = (pairs[cell + 2] ?? 0) + count;
        pairs[cell + 3] = (pairs[cell + 3] ?? 0) + documents;
        return;
      }
      slot = (slot + 1) & mask;
    }
    pairs.set([group, unit, count, documents], this.size * cells);
    this.size += 1;
    this.#slots[slot] = this.size;
    if (this.size * cells === pairs.length) this.#grow();
  }

  /** Calls `visit` with every pair, in the order in which they were first met. */
  forEach(visit: (pair: PairCount) => void): void {
    const pairs = this.#pairs;
    for (let cell = 0; cell < this.size * cells; cell += cells) {
      visit({
        group: pairs[cell] ?? 0,
        unit: pairs[cell + 1] ?? 0,
        count: pairs[cell + 2] ?? 0,
        documents: pairs[cell + 3] ?? 0,
      });
    }
  }

  #grow(): void {
    this.#pairs = enlarge(this.#pairs);
    this.#slots = new Uint32Array(this.#slots.length * 2);
    const mask = this.#slots.length - 1;
    for (let place = 1; place <= this.size; place += 1) {
      const cell = (place - 1) * cells;
      let slot = hashPair(this.#pairs[cell] ?? 0, this.#pairs[cell + 1] ?? 0) & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = place;
    }
  }
}

/** The same numbers with twice the room. */
export function enlarge(values: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(values.length * 2);
  larger.set(values);
  return larger;
}

function hashPair(group: number, unit: number): number {
  const hash = Math.imul(unit ^ Math.imul(group, 0x9e3779b1), 0x85ebca6b);
  return (hash ^ (hash >>> 15)) >>> 0;
}
