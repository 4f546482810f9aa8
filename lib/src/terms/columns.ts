/** Bytes a term: occurrences (a double), articles that hold it, and the last of these (whole numbers of 32 bits). */
const bytes = 16;
/** The same in cells of the two views. */
const doubles = 2;
const wholes = 4;
const documentsAt = 2;
const lastAt = 3;
/** Terms that a small table has slots for, at first. */
const firstSlots = 64;

/**
 * The counts of one group by number of the term. A group of few articles keeps a small table of the terms it has; once
 * that would be as large as a column of all terms, it becomes one, in which a count is found without searching.
 * Counts are exact up to 2^53.
 */
export class UnitCounts {
  /** Terms that occur. */
  size = 0;
  /** Number of the term plus 1, 0 = free; empty once the counts stand in a column. */
  #slots = new Uint32Array(firstSlots);
  #counts = new Float64Array(firstSlots * doubles);
  #cells = new Uint32Array(this.#counts.buffer);
  #highest = -1;

  /** Adds the terms of one article, -1 for none; `number` is another for each article, from 1. */
  addArticle(units: Int32Array, number: number): void {
    for (let i = 0; i < units.length; i += 1) {
      const unit = units[i] ?? -1;
      if (unit < 0) continue;
      const place = this.#placeOf(unit);
      const counts = this.#counts;
      const cells = this.#cells;
      counts[place * doubles] = (counts[place * doubles] ?? 0) + 1;
      const cell = place * wholes;
      if (cells[cell + lastAt] === number) continue;
      cells[cell + lastAt] = number;
      cells[cell + documentsAt] = (cells[cell + documentsAt] ?? 0) + 1;
    }
  }

  /** Adds to the counts of a term. */
  add(unit: number, count: number, documents: number): void {
    const place = this.#placeOf(unit);
    this.#counts[place * doubles] = (this.#counts[place * doubles] ?? 0) + count;
    const cell = place * wholes + documentsAt;
    this.#cells[cell] = (this.#cells[cell] ?? 0) + documents;
  }

  /** Calls `visit` with every term that occurs. */
  forEach(visit: (unit: number, count: number, documents: number) => void): void {
    const isColumn = this.#slots.length === 0;
    const places = isColumn ? this.#highest + 1 : this.#slots.length;
    for (let place = 0; place < places; place += 1) {
      const count = this.#counts[place * doubles] ?? 0;
      if (count === 0) continue;
      visit(isColumn ? place : (this.#slots[place] ?? 0) - 1, count, this.#cells[place * wholes + documentsAt] ?? 0);
    }
  }

  #placeOf(unit: number): number {
    if (unit > this.#highest) this.#highest = unit;
    if (this.#slots.length > 0) return this.#placeInTable(unit);
    if (unit * doubles >= this.#counts.length) this.#resize(unit + 1);
    if (this.#counts[unit * doubles] === 0) this.size += 1;
    return unit;
  }

  #placeInTable(unit: number): number {
    const place = slotOf(this.#slots, unit);
    if (this.#slots[place] !== 0) return place;
    this.#slots[place] = unit + 1;
    this.size += 1;
    if (this.size * 2 <= this.#slots.length) return place;
    this.#grow();
    return this.#slots.length === 0 ? unit : slotOf(this.#slots, unit);
  }

  /** Room for so many terms and a quarter more. */
  #resize(terms: number): void {
    const larger = new Float64Array(Math.ceil(terms * 1.25) * doubles);
    larger.set(this.#counts);
    this.#counts = larger;
    this.#cells = new Uint32Array(larger.buffer);
  }

  /** Doubles the table, or makes a column of it where that is no larger. */
  #grow(): void {
    const old = { slots: this.#slots, bytes: new Uint8Array(this.#counts.buffer) };
    const room = old.slots.length * 2;
    const isColumn = room > this.#highest;
    this.#slots = new Uint32Array(isColumn ? 0 : room);
    this.#counts = new Float64Array(room * doubles);
    this.#cells = new Uint32Array(this.#counts.buffer);
    const here = new Uint8Array(this.#counts.buffer);
    old.slots.forEach((number, from) => {
      if (number === 0) return;
      const to = isColumn ? number - 1 : slotOf(this.#slots, number - 1);
      if (!isColumn) this.#slots[to] = number;
      here.set(old.bytes.subarray(from * bytes, (from + 1) * bytes), to * bytes);
    });
  }
}

/** The slot of a term, or the free one where it is to stand. */
function slotOf(slots: Uint32Array, unit: number): number {
  const mask = slots.length - 1;
  let slot = (Math.imul(unit, 0x9e3779b1) >>> 7) & mask;
  while (slots[slot] !== 0 && slots[slot] !== unit + 1) slot = (slot + 1) & mask;
  return slot;
}
