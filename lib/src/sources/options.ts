import type { Grouping, Stopwords } from '../text/index.js';
import type { Distance } from './measures.js';

export interface CompareSourcesOptions {
  /** `source` (the default), or the name of one of your own fields. */
  readonly by?: Grouping;
  readonly distance?: Distance;
  /** Words left out of the comparison. */
  readonly stopwords?: Stopwords;
  /** Words are compared that occur so often in all articles together. */
  readonly minCount?: number;
  /** Words named in `more` and `less` together. */
  readonly top?: number;
  /** How many of the most frequent words Burrows's Delta compares. */
  readonly frequentWords?: number;
}

/** The options with all defaults filled in. */
export type DistanceOptions = Required<CompareSourcesOptions>;

/** @throws when the number is not a whole number from `least`, naming the option */
export function checkWhole(name: string, value: number, least: number): void {
  if (!Number.isInteger(value) || value < least) {
    throw new RangeError(`${name} must be a whole number from ${least}: ${value}`);
  }
}
