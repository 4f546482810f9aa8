import type { Columns } from './columns.js';
import { type GroupLook, groupTemplates, type TemplateGroup, valueAt } from './groups.js';
import { addLanes, lanes, makeRoom } from './lanes.js';
import { templates } from './templates.js';
import type { WordReader } from './words.js';

/** Rows are numbered by 16 bits; the first stands for a key that was not met yet. */
const mostRows = 2 ** 16;

/**
 * What the templates that look at more than one token say. Those of a group are looked up at once: the sum of their
 * weights is noted for each key when it is first met.
 */
export class MergedRows {
  readonly count: number;
  /** The number of each key's row, group after group; 0 where it was not met yet. */
  readonly rows: Uint16Array;
  /** Where the keys of the tokens that were read last stand in `rows`: token after token, for each the groups in order. */
  readonly places: Int32Array;
  /** The lanes of each row. */
  sums = new Float64Array(2 ** 12 * lanes);
  readonly #groups: readonly TemplateGroup[];
  /** Where the keys of each group begin in `rows`. */
  readonly #firsts: Int32Array;
  /** The looks of all groups; the first of a group tells where its keys begin. */
  readonly #looks: readonly (GroupLook & { readonly group: number; readonly first?: number })[];
  readonly #weightRows: readonly Uint16Array[];
  readonly #packed: Float64Array;
  readonly #reader: WordReader;
  readonly #bySums = new Map<string, number>();
  #size = 1;

  /** For stretches of at most `longest` tokens; `weightRows` per template, and the lanes of these rows. */
  constructor(
    indexes: readonly number[],
    weightRows: readonly Uint16Array[],
    packed: Float64Array,
    reader: WordReader,
    longest: number,
  ) {
    this.#groups = groupTemplates(indexes, reader);
    this.#weightRows = weightRows;
    this.#packed = packed;
    this.#reader = reader;
    this.count = this.#groups.length;
    this.#firsts = new Int32Array(this.count);
    let first = 0;
    for (const [at, { size }] of this.#groups.entries()) {
      this.#firsts[at] = first;
      first += size;
    }
    this.rows = new Uint16Array(first);
    this.places = new Int32Array(longest * this.count);
    this.#looks = this.#groups.flatMap(({ looks }, group) =>
      looks.map((look, at) => ({ ...look, group, ...(at === 0 && { first: this.#firsts[group] ?? 0 }) })),
    );
  }

  /** Reads where the keys of the first `size` of these tokens stand. */
  readPlaces(columns: Columns, tokens: Int32Array, size: number): void {
    const { places, count } = this;
    for (const look of this.#looks) {
      const { group, column, offset, stride, first } = look;
      const values = columns[column];
      if (first === undefined)
        for (let order = 0, cell = group; order < size; order += 1, cell += count)
          places[cell] = (places[cell] ?? 0) + (values[(tokens[order] ?? 0) + offset] ?? 0) * stride;
      else
        for (let order = 0, cell = group; order < size; order += 1, cell += count)
          places[cell] = first + (values[(tokens[order] ?? 0) + offset] ?? 0) * stride;
    }
  }

  /**
   * Finds the row of a key that was not met yet, by its place, and returns its number. Keys of the same sums share a row, so that those
   * in use stay near the processor. More rows than can be numbered start afresh.
   */
  make(group: number, place: number): number {
    if (this.#size === mostRows) {
      this.rows.fill(0);
      this.#bySums.clear();
      this.#size = 1;
    }
    this.#addUp(group, place - (this.#firsts[group] ?? 0));
    const from = this.#size * lanes;
    const sums = this.sums.subarray(from, from + lanes).join(' ');
    const row = this.#bySums.get(sums) ?? this.#size;
    if (row === this.#size) {
      this.#bySums.set(sums, row);
      this.#size += 1;
    }
    this.rows[place] = row;
    return row;
  }

  /** Writes the sums of a key into the next row. */
  #addUp(group: number, key: number): void {
    const from = this.#size * lanes;
    this.sums = makeRoom(this.sums, from + lanes);
    this.sums.fill(0, from, from + lanes);
    const found = this.#groups[group];
    for (const index of found?.templates ?? []) {
      const template = templates[index];
      if (found === undefined || template === undefined) continue;
      const weightRow = this.#weightRows[index]?.[valueAt(template, found, key, this.#reader)] ?? 0;
      if (weightRow > 0) addLanes(this.#packed, weightRow * lanes, this.sums, from);
    }
  }
}
