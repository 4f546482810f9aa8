import type { Columns, Numbers } from './columns.js';
import { lanes } from './lanes.js';
import { padding } from './reading.js';
import { columnSize, isOwn, templates } from './templates.js';
import type { WordReader } from './words.js';

/**
 * The templates that look at more than one token by itself. What they look at is laid out token by token first, so that
 * all of a token's evidence is added up without leaving the registers; this is where most of the time goes.
 */
export class Pairs {
  readonly #columns: readonly (keyof Columns)[];
  /** Per pair where its two values stand from a token's own cells on, by how much the first counts, and its first row. */
  readonly #one: Int32Array;
  readonly #two: Int32Array;
  readonly #width: Int32Array;
  readonly #first: Int32Array;
  /** The row of weights of each value of each pair, from 1; 0 for none. */
  readonly #rows: Uint16Array;
  readonly #cells: Uint16Array;

  /** For stretches of at most `longest` tokens; `rows` per template as in the weights. */
  constructor(rows: readonly Uint16Array[], reader: WordReader, longest: number) {
    const pairs = templates.flatMap((template, at) =>
      isOwn(template) ? [] : [{ template, rows: rows[at] ?? new Uint16Array() }],
    );
    this.#columns = [...new Set(pairs.flatMap(({ template }) => template.map(([column]) => column)))];
    /** The last cell of each token is always 0: the second look of those that have one only. */
    const size = this.#columns.length + 1;
    const cellOf = (column: keyof Columns, offset: number): number => offset * size + this.#columns.indexOf(column);
    this.#one = Int32Array.from(pairs, ({ template: [[column, offset]] }) => cellOf(column, offset));
    this.#two = Int32Array.from(pairs, ({ template: [, other] }) => (other ? cellOf(...other) : size - 1));
    this.#width = Int32Array.from(pairs, ({ template: [, other] }) => (other ? columnSize(other[0], reader) : 1));
    this.#first = new Int32Array(pairs.length);
    this.#rows = new Uint16Array(pairs.reduce((sum, pair) => sum + pair.rows.length, 0));
    let first = 0;
    for (const [at, pair] of pairs.entries()) {
      this.#first[at] = first;
      this.#rows.set(pair.rows, first);
      first += pair.rows.length;
    }
    this.#cells = new Uint16Array((longest + 2 * padding) * size);
  }

  /** Adds to the lanes of the tokens `from`..`to` what the pairs say, by the rows in `packed`. */
  addTo(sums: Float64Array, packed: Float64Array, columns: Columns, from: number, to: number): void {
    const size = this.#columns.length + 1;
    this.#columns.forEach((name, at) => {
      this.#fill(columns[name], at, from - padding, to + padding);
    });
    for (let token = 0; token < to - from; token += 1)
      this.#addToken((token + padding) * size, packed, sums, token * lanes);
  }

  #fill(values: Numbers, column: number, from: number, to: number): void {
    const cells = this.#cells;
    const size = this.#columns.length + 1;
    for (let at = from, cell = column; at < to; at += 1, cell += size) cells[cell] = values[at] ?? 0;
  }

  /** Five lanes, each in a variable of its own. */
  #addToken(cell: number, packed: Float64Array, sums: Float64Array, target: number): void {
    const cells = this.#cells;
    const rows = this.#rows;
    const [ones, twos, widths, firsts] = [this.#one, this.#two, this.#width, this.#first];
    let a = sums[target] ?? 0;
    let b = sums[target + 1] ?? 0;
    let c = sums[target + 2] ?? 0;
    let d = sums[target + 3] ?? 0;
    let e = sums[target + 4] ?? 0;
    for (let pair = 0; pair < firsts.length; pair += 1) {
      const one = cells[cell + (ones[pair] ?? 0)] ?? 0;
      const two = cells[cell + (twos[pair] ?? 0)] ?? 0;
      const row = rows[(firsts[pair] ?? 0) + one * (widths[pair] ?? 0) + two] ?? 0;
      if (row === 0) continue;
      const at = row * lanes;
      a += packed[at] ?? 0;
      b += packed[at + 1] ?? 0;
      c += packed[at + 2] ?? 0;
      d += packed[at + 3] ?? 0;
      e += packed[at + 4] ?? 0;
    }
    sums[target] = a;
    sums[target + 1] = b;
    sums[target + 2] = c;
    sums[target + 3] = d;
    sums[target + 4] = e;
  }
}
