import type { Dropped } from '../model.js';

/** How often words occur in a large collection: what a corpus can be compared with. */
export interface FrequencyList {
  readonly kind: 'frequencies';
  /** The file's base name. */
  readonly name: string;
  /** All words of the collection, those that the list leaves out among them. */
  readonly size: number;
  /** Words in lower case. */
  readonly counts: ReadonlyMap<string, number>;
  readonly dropped: readonly Dropped[];
}

/** Words and phrases that stand for one thing, as a study defines it. */
export interface DictionaryCategory {
  /** `values/care` for a category within another. */
  readonly path: string;
  /** Words and phrases, `*` for any number of characters and `?` for one; those of inner categories are theirs alone. */
  readonly entries: readonly string[];
}

/** The categories of words of a study. */
export interface Dictionary {
  readonly kind: 'dictionary';
  /** The file's base name. */
  readonly name: string;
  readonly categories: readonly DictionaryCategory[];
  readonly dropped: readonly Dropped[];
}
