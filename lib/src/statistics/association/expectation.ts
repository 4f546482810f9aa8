import { cellsOf } from './cells.js';
import type { Contingency } from './contingency.js';

/** A count beside what it would be by chance: all that many measures of association need. */
export interface Expectation {
  readonly observed: number;
  readonly expected: number;
}

/**
 * The count of a word here beside its expected count. Where counts are weighted by distance, or the window counts in
 * another way, put your own two numbers together instead.
 *
 * @example expectationOf({ count: 4, size: 30, restCount: 2, restSize: 60 }) // { observed: 4, expected: 2 }
 * @throws when a count is larger than its size
 */
export function expectationOf(table: Contingency): Expectation {
  return { observed: table.count, expected: cellsOf(table).expected };
}

/**
 * Refuses what is no count beside an expected one.
 *
 * @throws naming the number
 */
export function checkExpectation({ observed, expected }: Expectation): void {
  for (const [name, value] of Object.entries({ observed, expected })) {
    if (!(value >= 0 && value < Number.POSITIVE_INFINITY)) throw new RangeError(`${name} must be 0 or more: ${value}`);
  }
}
