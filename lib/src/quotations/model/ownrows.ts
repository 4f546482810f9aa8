import { ownValue, variantOf } from './columns.js';
import { addLanes, lanes, makeRoom } from './lanes.js';
import type { Reading } from './reading.js';
import { columnSize, type OwnColumn, reach, templates } from './templates.js';
import { outsideWord, type Word, type WordReader } from './words.js';

/** The rows of one word: one for each token that it stands near, its own in the middle. */
const ownWidth = (2 * reach + 1) * lanes;
const mostWords = 2 ** 16;

/** What each word says by itself about the tokens around it, noted at its first use. */
export class OwnRows {
  /** The lanes of each word, for each way in which it stands. */
  sums = new Float64Array(2 ** 10 * ownWidth);
  readonly #indexes: readonly number[];
  readonly #weightRows: readonly Uint16Array[];
  readonly #packed: Float64Array;
  readonly #reader: WordReader;
  readonly #columns: readonly OwnColumn[];
  readonly #byProfile = new Map<string, number>();
  /** Numbers below this one are no longer kept. */
  #oldest = 1;
  #next = 1;

  /** `weightRows` per template, and the lanes of these rows. */
  constructor(
    indexes: readonly number[],
    weightRows: readonly Uint16Array[],
    packed: Float64Array,
    reader: WordReader,
  ) {
    this.#indexes = indexes;
    this.#weightRows = weightRows;
    this.#packed = packed;
    this.#reader = reader;
    const looks = indexes.flatMap((index) => templates[index] ?? []);
    this.#columns = [...new Set(looks.map(([column]) => column as OwnColumn))];
    this.#add(outsideWord, 0, 0);
  }

  /** Writes where the rows of the tokens `from`..`to` begin in `sums`. */
  place(reading: Reading, from: number, to: number, places: Int32Array): void {
    if (this.#next - this.#oldest > mostWords) {
      this.#oldest = this.#next;
      this.#byProfile.clear();
    }
    for (let at = from; at < to; at += 1) {
      const word = reading.words[at] ?? outsideWord;
      places[at - from] = word === outsideWord ? 0 : this.#find(word, variantOf(reading, at));
    }
  }

  #find(word: Word, variant: number): number {
    const known = word.rows[variant] ?? 0;
    const number = known >= this.#oldest ? known : this.#make(word, variant);
    return (number - this.#oldest + 1) * ownWidth;
  }

  /** Words of which the model sees the same share their rows: most words that it does not know by themselves. */
  #make(word: Word, variant: number): number {
    const profile = this.#columns.map((column) => ownValue(word, column, variant)).join(' ');
    const known = this.#byProfile.get(profile);
    const number = known ?? this.#append(word, variant);
    if (known === undefined) this.#byProfile.set(profile, number);
    word.rows[variant] = number;
    return number;
  }

  #append(word: Word, variant: number): number {
    const number = this.#next;
    const place = (number - this.#oldest + 1) * ownWidth;
    this.#next += 1;
    this.sums = makeRoom(this.sums, place + ownWidth);
    this.sums.fill(0, place, place + ownWidth);
    this.#add(word, variant, place);
    return number;
  }

  #add(word: Word, variant: number, place: number): void {
    for (const index of this.#indexes) {
      const template = templates[index];
      if (template === undefined) continue;
      const [[column, offset], second] = template;
      let value = ownValue(word, column as OwnColumn, variant);
      if (second !== undefined)
        value = value * columnSize(second[0], this.#reader) + ownValue(word, second[0] as OwnColumn, variant);
      const row = this.#weightRows[index]?.[value] ?? 0;
      if (row > 0) addLanes(this.#packed, row * lanes, this.sums, place + (offset + reach) * lanes);
    }
  }
}
