import { type Contingency, checkContingency } from './contingency.js';

/** The four cells of a table, word here, word there, others here, others there, with what each would be by chance. */
export interface Cells {
  readonly cells: readonly { readonly observed: number; readonly expected: number }[];
  /** Occurrences of the word, all other words, and all words. */
  readonly word: number;
  readonly others: number;
  readonly all: number;
  /** Occurrences of the word to be expected here: its share of all words, of the words here. */
  readonly expected: number;
}

/** @throws when a count is larger than its size */
export function cellsOf(table: Contingency): Cells {
  checkContingency(table, 0);
  const { count, size, restCount, restSize } = table;
  const all = size + restSize;
  const word = count + restCount;
  const others = all - word;
  const expect = (row: number, column: number): number => (all === 0 ? 0 : (row * column) / all);
  return {
    cells: [
      { observed: count, expected: expect(word, size) },
      { observed: restCount, expected: expect(word, restSize) },
      { observed: size - count, expected: expect(others, size) },
      { observed: restSize - restCount, expected: expect(others, restSize) },
    ],
    word,
    others,
    all,
    expected: expect(word, size),
  };
}

/**
 * How many occurrences of the word are to be expected here by chance: what an observed count is compared with. 0 for
 * an empty table.
 *
 * (count + restCount) size / (size + restSize).
 *
 * @example expectedCount({ count: 4, size: 30, restCount: 2, restSize: 60 }) // 2
 * @throws when a count is larger than its size
 */
export function expectedCount(table: Contingency): number {
  return cellsOf(table).expected;
}
