import { cellsOf } from './cells.js';
import type { Contingency } from './contingency.js';

export interface G2Options {
  /** All four cells of the table, or those of the word only. */
  readonly cells?: 4 | 2;
  readonly correction?: 'none' | 'williams';
}

/**
 * The log-likelihood ratio G2 of a word's frequency in two sets of texts: how strongly the counts speak against one
 * common frequency. It grows with the size of the texts: read it beside an effect size (`logRatio`).
 *
 * 2 sum O ln(O / E), E = row total x column total / N, 0 ln 0 = 0; from 0, without sign. The form of two cells (Rayson
 * & Garside 2000) leaves out the cells of the other words and differs a little where the word is rare. Williams's
 * correction divides by q = 1 + (N/R1 + N/R2 - 1)(N/C1 + N/C2 - 1) / 6N, for small tables. An empty side, or a table
 * with the word only or without it, gives 0: there is nothing to compare.
 *
 * Dunning, T. (1993). Accurate methods for the statistics of surprise and coincidence. Computational Linguistics
 * 19(1), 61-74.
 * Williams, D. A. (1976). Improved likelihood ratio tests for complete contingency tables. Biometrika 63(1), 33-37.
 *
 * @example g2({ count: 10, size: 100, restCount: 10, restSize: 100 }) // 0
 * @throws when a count is larger than its size
 */
export function g2(table: Contingency, { cells: number = 4, correction = 'none' }: G2Options = {}): number {
  const { cells, word, others, all } = cellsOf(table);
  const { size, restSize } = table;
  if (word === 0 || others === 0 || size === 0 || restSize === 0) return 0;
  const sum = cells.slice(0, number).reduce((total, { observed, expected }) => total + surprise(observed, expected), 0);
  const statistic = Math.max(0, 2 * sum);
  if (correction === 'none') return statistic;
  const rows = all / word + all / others - 1;
  const columns = all / size + all / restSize - 1;
  return statistic / (1 + (rows * columns) / (6 * all));
}

/** O ln(O / E), where 0 ln 0 = 0. */
export function surprise(observed: number, expected: number): number {
  return observed === 0 ? 0 : observed * Math.log(observed / expected);
}
