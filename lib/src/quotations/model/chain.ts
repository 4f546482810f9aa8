import { type Columns, ownValue, variantOf } from './columns.js';
import { labelCount } from './labels.js';
import { addLanes, addToLanes, lanes, readLanes } from './lanes.js';
import type { Reading } from './reading.js';
import { columnSize, isOwn, type OwnColumn, type Template, templates } from './templates.js';
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

/** A template that looks at more than one token by itself, ready to be looked up. */
interface Pair {
  readonly rows: Uint16Array;
  readonly column: keyof Columns;
  readonly offset: number;
  /** The second look, and by how much the value of the first counts. */
  readonly other?: keyof Columns;
  readonly otherOffset: number;
  readonly width: number;
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
  readonly #pairs: readonly Pair[];
  readonly #lanes: Float64Array;

  /** For stretches of at most `longest` tokens. */
  constructor({ rows, weights }: ChainWeights, reader: WordReader, longest: number) {
    this.#rows = rows;
    this.#reader = reader;
    this.#lanes = new Float64Array(longest * lanes);
    this.#packed = new Float64Array((weights.length / labelCount) * lanes);
    for (let row = 0; row * labelCount < weights.length; row += 1)
      addToLanes(weights, row * labelCount, this.#packed, row * lanes);
    this.#pairs = templates.flatMap((template, at) =>
      isOwn(template) ? [] : [readPair(template, rows[at] ?? new Uint16Array(), reader)],
    );
  }

  /** The sums for the tokens `from`..`to`, one row of labels per token, in units of the weights. */
  sum(reading: Reading, columns: Columns, from: number, to: number, sums: Int32Array): void {
    const added = this.#lanes;
    added.fill(0, 0, (to - from) * lanes);
    for (let at = from - reach; at < to + reach; at += 1) {
      const own = this.#ownRows(reading.words[at] ?? outsideWord, variantOf(reading, at));
      for (let offset = -reach; offset <= reach; offset += 1) {
        const token = at - offset;
        if (token < from || token >= to) continue;
        addLanes(own, (offset + reach) * lanes, added, (token - from) * lanes);
      }
    }
    for (const pair of this.#pairs) this.#addPair(pair, columns, from, to);
    readLanes(added, to - from, sums);
  }

  #addPair(
    { rows, column, offset, other, otherOffset, width }: Pair,
    columns: Columns,
    from: number,
    to: number,
  ): void {
    const packed = this.#packed;
    const added = this.#lanes;
    const values = columns[column];
    const others = other === undefined ? undefined : columns[other];
    for (let at = from; at < to; at += 1) {
      let value = (values[at + offset] ?? 0) * width;
      if (others !== undefined) value += others[at + otherOffset] ?? 0;
      const row = rows[value] ?? 0;
      if (row > 0) addLanes(packed, row * lanes, added, (at - from) * lanes);
    }
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

function readPair([[column, offset], second]: Template, rows: Uint16Array, reader: WordReader): Pair {
  if (second === undefined) return { rows, column, offset, otherOffset: 0, width: 1 };
  const [other, otherOffset] = second;
  return { rows, column, offset, other, otherOffset, width: columnSize(other, reader) };
}
