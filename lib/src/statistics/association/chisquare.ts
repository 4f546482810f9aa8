import { cellsOf } from './cells.js';
import type { Contingency } from './contingency.js';

/** How the continuity correction of Yates is applied: published tools differ. */
export type YatesCorrection = 'none' | 'yates' | 'yatesUncapped' | 'yatesSmallCells';

export interface ChiSquareOptions {
  readonly correction?: YatesCorrection;
}

const corrections = new Map<YatesCorrection, (difference: number, smallest: number) => number>([
  ['none', (difference) => difference],
  ['yates', (difference) => Math.max(0, difference - 0.5)],
  ['yatesUncapped', (difference) => difference - 0.5],
  ['yatesSmallCells', (difference, smallest) => (smallest < 5 && difference >= 0.5 ? difference - 0.5 : difference)],
]);

/**
 * Pearson's chi-square of a word's frequency in two sets of texts. With rare words it is too large; `g2` is the safer
 * one. From 0, without sign; its p is `chiSquareTail`. An empty side, or a table with the word only or without it,
 * gives 0.
 *
 * sum (O - E)^2 / E. The corrections take one half from every |O - E|:
 * - `yates`: never more than |O - E| itself, so that the statistic stops at 0 (R, SciPy)
 * - `yatesUncapped`: always, so that |O - E| < 1/2 is turned around (UCS)
 * - `yatesSmallCells`: where some E is below 5 and |O - E| is at least one half; else there is none (quanteda)
 *
 * Yates, F. (1934). Contingency tables involving small numbers and the chi-square test. Supplement to the Journal of
 * the Royal Statistical Society 1(2), 217-235.
 *
 * @example chiSquare({ count: 1, size: 4, restCount: 3, restSize: 4 }) // 2
 * @example chiSquare({ count: 1, size: 4, restCount: 3, restSize: 4 }, { correction: 'yates' }) // 1 / 2
 * @throws when a count is larger than its size, or the correction is not known
 */
export function chiSquare(table: Contingency, { correction = 'none' }: ChiSquareOptions = {}): number {
  const reduce = corrections.get(correction);
  if (!reduce) throw new Error(`unknown correction: "${correction}"; known: ${[...corrections.keys()].join(', ')}`);
  const { cells, expected } = cellsOf(table);
  if (cells.some((cell) => cell.expected === 0)) return 0;
  const smallest = Math.min(...cells.map((cell) => cell.expected));
  const difference = reduce(Math.abs(table.count - expected), smallest);
  return cells.reduce((sum, cell) => sum + (difference * difference) / cell.expected, 0);
}
