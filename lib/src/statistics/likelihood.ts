import { type Contingency, checkContingency } from './contingency.js';

/**
 * The log-likelihood ratio G2 of a word's frequency in two sets of texts, over all four cells of the table: how
 * strongly the counts speak against one common frequency. It grows with the size of the texts: read it beside
 * an effect size (`logRatio`).
 *
 * 2 sum O ln(O / E), E = row total x column total / N, 0 ln 0 = 0; from 0, without sign. Differs a little from the
 * two-cell form of Rayson & Garside (2000), which leaves out the cells of the other words. An empty side gives 0: there
 * is nothing to compare.
 *
 * Dunning, T. (1993). Accurate methods for the statistics of surprise and coincidence. Computational Linguistics
 * 19(1), 61-74.
 *
 * @example g2({ count: 10, size: 100, restCount: 10, restSize: 100 }) // 0
 * @throws when a count is larger than its size
 */
export function g2(table: Contingency): number {
  checkContingency(table, 0);
  const { count, size, restCount, restSize } = table;
  const all = size + restSize;
  const word = count + restCount;
  const others = all - word;
  const sum =
    surprise(count, (word * size) / all) +
    surprise(restCount, (word * restSize) / all) +
    surprise(size - count, (others * size) / all) +
    surprise(restSize - restCount, (others * restSize) / all);
  return Math.max(0, 2 * sum);
}

function surprise(observed: number, expected: number): number {
  return observed === 0 ? 0 : observed * Math.log(observed / expected);
}
