import type { ArticleTerms } from './articleterms.js';

/** Cells a term: occurrences, and articles that hold it. */
const width = 2;
/** Terms that a small table has slots for, at first. */
const firstSlots = 64;
/** What a cell can hold and one more: occurrences beyond are kept apart. */
const full = 2 ** 32;

/** The counts of one group as columns. */
export interface PackedCounts {
  readonly unit: Uint32Array<ArrayBuffer>;
  readonly count: Float64Array<ArrayBuffer>;
  readonly documents: Uint32Array<ArrayBuffer>;
}

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
  #cells = new Uint32Array(firstSlots * width);
  /** How often the occurrences of a term filled their cell. */
  readonly #filled = new Map<number, number>();
  #highest = -1;

  /** Adds the terms of one article, all below `room`. */
  addArticle(article: ArticleTerms, room: number): void {
    let from = 0;
    for (; from < article.size && this.#slots.length > 0; from += 1) {
      const unit = article.units[from] ?? 0;
      this.add(unit, article.countOf(unit), 1);
    }
    if (from === article.size) return;
    if (room * width > this.#cells.length) this.#resize(room);
    this.#highest = Math.max(this.#highest, room - 1);
    const { units, size } = article;
    const cells = this.#cells;
    let met = 0;
    for (; from < size; from += 1) {
      const unit = units[from] ?? 0;
      const cell = unit * width;
      const before = cells[cell] ?? 0;
      const count = article.countOf(unit);
      const documents = cells[cell + 1] ?? 0;
      if (documents === 0) met += 1;
      cells[cell] = before + count; // what is over is cut off
      cells[cell + 1] = documents + 1;
      if (before + count >= full) this.#fill(unit, before + count);
    }
    this.size += met;
  }

  /** Adds to the counts of a term: occurrences, and the articles they stand in, one at least. */
  add(unit: number, count: number, documents: number): void {
    this.#addAt(this.#placeOf(unit), unit, count, documents);
  }

  /** Calls `visit` with every term that occurs. */
  forEach(visit: (unit: number, count: number, documents: number) => void): void {
    const isColumn = this.#slots.length === 0;
    const places = isColumn ? this.#highest + 1 : this.#slots.length;
    const isExact = this.#filled.size === 0;
    for (let place = 0; place < places; place += 1) {
      const documents = this.#cells[place * width + 1] ?? 0;
      if (documents === 0) continue;
      const unit = isColumn ? place : (this.#slots[place] ?? 0) - 1;
      const count = this.#cells[place * width] ?? 0;
      visit(unit, isExact ? count : count + (this.#filled.get(unit) ?? 0) * full, documents);
    }
  }

  /** The terms that occur, with their counts, as columns. */
  pack(): PackedCounts {
    const packed = {
      unit: new Uint32Array(this.size),
      count: new Float64Array(this.size),
      documents: new Uint32Array(this.size),
    };
    let at = 0;
    this.forEach((unit, count, documents) => {
      packed.unit[at] = unit;
      packed.count[at] = count;
      packed.documents[at] = documents;
      at += 1;
    });
    return packed;
  }

  #addAt(place: number, unit: number, count: number, documents: number): void {
    const cell = place * width;
    const before = this.#cells[cell + 1] ?? 0;
    if (before === 0) this.size += 1;
    this.#cells[cell + 1] = before + documents;
    const sum = (this.#cells[cell] ?? 0) + count;
    this.#cells[cell] = sum; // what is over is cut off
    if (sum >= full) this.#fill(unit, sum);
  }

  #fill(unit: number, sum: number): void {
    this.#filled.set(unit, (this.#filled.get(unit) ?? 0) + Math.floor(sum / full));
  }

  #placeOf(unit: number): number {
    if (unit > this.#highest) this.#highest = unit;
    if (this.#slots.length > 0) return this.#placeInTable(unit);
    if (unit * width >= this.#cells.length) this.#resize(unit + 1);
    return unit;
  }

  #placeInTable(unit: number): number {
    const place = slotOf(this.#slots, unit);
    if (this.#slots[place] !== 0) return place;
    if ((this.size + 1) * 2 > this.#slots.length) {
      this.#grow();
      return this.#placeOf(unit);
    }
    this.#slots[place] = unit + 1;
    return place;
  }

  /** Room for so many terms and a quarter more. */
  #resize(terms: number): void {
    const larger = new Uint32Array(Math.ceil(terms * 1.25) * width);
    larger.set(this.#cells);
    this.#cells = larger;
  }

  /** Doubles the table, or makes a column of it where that is no larger. */
  #grow(): void {
    const old = { slots: this.#slots, cells: this.#cells };
    const room = old.slots.length * 2;
    const isColumn = room > this.#highest;
    this.#slots = new Uint32Array(isColumn ? 0 : room);
    this.#cells = new Uint32Array(room * width);
    old.slots.forEach((number, from) => {
      if (number === 0) return;
      const to = isColumn ? number - 1 : slotOf(this.#slots, number - 1);
      if (!isColumn) this.#slots[to] = number;
      this.#cells.set(old.cells.subarray(from * width, (from + 1) * width), to * width);
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
