import type { Columns } from './columns.js';
import { labelCount } from './labels.js';
import { addToLanes, lanes, readLanes } from './lanes.js';
import { MergedRows } from './merged.js';
import { OwnRows } from './ownrows.js';
import type { Reading, Run } from './reading.js';
import { isOwn, type OwnColumn, reach, type Template, templates } from './templates.js';
import type { WordReader } from './words.js';

/** What has been learned about labels: a linear-chain conditional random field. */
export interface ChainWeights {
  /** Per template and value the row of its weights, from 1; 0 where the value has none. */
  readonly rows: readonly Uint16Array[];
  /** One weight per row and label, in units of `unit`. */
  readonly weights: Int8Array;
  readonly unit: number;
  /** For the label before and the label. */
  readonly transitions: Float64Array;
  readonly start: Float64Array;
}

/** The columns of single tokens that are looked at together with others. */
export const pairedColumns: ReadonlySet<OwnColumn> = new Set<OwnColumn>(['tag', 'cue', 'stem', 'verb']);

/** Adds up what speaks for each label of each token. */
export class Evidence {
  readonly #own: OwnRows;
  readonly #merged: MergedRows;
  /** Where the words around each token have their rows. */
  readonly #places: Int32Array;
  readonly #lanes: Float64Array;

  /** For stretches of at most `longest` tokens. */
  constructor({ rows, weights }: ChainWeights, reader: WordReader, longest: number) {
    const packed = new Float64Array((weights.length / labelCount) * lanes);
    for (let row = 0; row * labelCount < weights.length; row += 1)
      addToLanes(weights, row * labelCount, packed, row * lanes);
    this.#own = new OwnRows(listTemplates(isOwn), rows, packed, reader);
    this.#merged = new MergedRows(
      listTemplates((template) => !isOwn(template)),
      rows,
      packed,
      reader,
      longest,
    );
    this.#places = new Int32Array(longest + 2 * reach);
    this.#lanes = new Float64Array(longest * lanes);
  }

  /** The sums for `count` of the tokens `from`..`to`, one row of labels per token, in units of the weights. */
  sum(
    reading: Reading,
    columns: Columns,
    { from, to }: Run,
    tokens: Int32Array,
    count: number,
    sums: Int32Array,
  ): void {
    this.#own.place(reading, from - reach, to + reach, this.#places);
    this.#merged.readPlaces(columns, tokens, count);
    for (let at = 0; at < count; at += 1) this.#addToken((tokens[at] ?? 0) - from, at);
    readLanes(this.#lanes, count, sums);
  }

  /** Five lanes, each in a variable of its own; this is where most of the time goes. */
  #addToken(token: number, order: number): void {
    const places = this.#places;
    const own = this.#own.sums;
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let e = 0;
    for (let near = 0; near <= 2 * reach; near += 1) {
      const at = (places[token + near] ?? 0) + near * lanes;
      a += own[at] ?? 0;
      b += own[at + 1] ?? 0;
      c += own[at + 2] ?? 0;
      d += own[at + 3] ?? 0;
      e += own[at + 4] ?? 0;
    }
    const merged = this.#merged;
    const { count, rows } = merged;
    const cells = merged.places;
    const first = order * count;
    let sums = merged.sums;
    for (let group = 0; group < count; group += 1) {
      const cell = cells[first + group] ?? 0;
      let row = rows[cell] ?? 0;
      if (row === 0) {
        row = merged.make(group, cell);
        sums = merged.sums;
      }
      const at = row * lanes;
      a += sums[at] ?? 0;
      b += sums[at + 1] ?? 0;
      c += sums[at + 2] ?? 0;
      d += sums[at + 3] ?? 0;
      e += sums[at + 4] ?? 0;
    }
    const all = this.#lanes;
    const target = order * lanes;
    all[target] = a;
    all[target + 1] = b;
    all[target + 2] = c;
    all[target + 3] = d;
    all[target + 4] = e;
  }
}

function listTemplates(isWanted: (template: Template) => boolean): number[] {
  return templates.flatMap((template, at) => (isWanted(template) ? [at] : []));
}
