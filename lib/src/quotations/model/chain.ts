import { type Columns, ownValue, variantOf } from './columns.js';
import { labelCount } from './labels.js';
import { addLanes, addToLanes, lanes, readLanes } from './lanes.js';
import { Pairs } from './pairs.js';
import type { Reading } from './reading.js';
import { columnSize, isOwn, type OwnColumn, templates } from './templates.js';
import { outsideWord, type Word, type WordReader } from './words.js';

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

const own: readonly number[] = templates.flatMap((template, at) => (isOwn(template) ? [at] : []));
const reach = 3;

/** The columns of single tokens that pairs look at. */
export const pairedColumns: ReadonlySet<OwnColumn> = new Set<OwnColumn>(['tag', 'cue', 'stem', 'verb']);

/** Adds up what speaks for each label of each token. */
export class Evidence {
  readonly #rows: readonly Uint16Array[];
  readonly #packed: Float64Array;
  readonly #reader: WordReader;
  readonly #pairs: Pairs;
  readonly #lanes: Float64Array;

  /** For stretches of at most `longest` tokens. */
  constructor({ rows, weights }: ChainWeights, reader: WordReader, longest: number) {
    this.#rows = rows;
    this.#reader = reader;
    this.#lanes = new Float64Array(longest * lanes);
    this.#packed = new Float64Array((weights.length / labelCount) * lanes);
    for (let row = 0; row * labelCount < weights.length; row += 1)
      addToLanes(weights, row * labelCount, this.#packed, row * lanes);
    this.#pairs = new Pairs(rows, reader, longest);
  }

  /** The sums for the tokens `from`..`to`, one row of labels per token, in units of the weights. */
  sum(reading: Reading, columns: Columns, from: number, to: number, sums: Int32Array): void {
    const added = this.#lanes;
    added.fill(0, 0, (to - from) * lanes);
    for (let at = from - reach; at < to + reach; at += 1) {
      const own = this.#ownRows(reading.words[at] ?? outsideWord, variantOf(reading, at));
      const last = Math.min(to - 1, at + reach);
      for (let token = Math.max(from, at - reach); token <= last; token += 1)
        addLanes(own, (at - token + reach) * lanes, added, (token - from) * lanes);
    }
    this.#pairs.addTo(added, this.#packed, columns, from, to);
    readLanes(added, to - from, sums);
  }

  /** What a token adds to its neighbours' sums and its own, by offset. */
  #ownRows(word: Word, variant: number): Float64Array {
    const known = word.rows[variant];
    if (known !== undefined) return known;
    const rows = new Float64Array((2 * reach + 1) * lanes);
    for (const at of own) {
      const template = templates[at];
      if (template === undefined) continue;
      const [[column, offset], second] = template;
      let value = ownValue(word, column as OwnColumn, variant);
      if (second !== undefined)
        value = value * columnSize(second[0], this.#reader) + ownValue(word, second[0] as OwnColumn, variant);
      const row = this.#rows[at]?.[value] ?? 0;
      if (row > 0) addLanes(this.#packed, row * lanes, rows, (offset + reach) * lanes);
    }
    word.rows[variant] = rows;
    return rows;
  }
}
