import { chiSquare } from './chisquare.js';
import { type Contingency, checkContingency } from './contingency.js';

/**
 * How much more often a word occurs here than there, as a difference of shares: how well the node foretells its
 * collocate. From -1 to 1. The two words of a pair may foretell each other very differently: report both directions,
 * the other by `transpose`. Absent where a side is empty.
 *
 * count / size - restCount / restSize.
 *
 * Gries, S. Th. (2013). 50-something years of work on collocations: what is or should be next. International Journal of
 * Corpus Linguistics 18(1), 137-165.
 *
 * @example deltaP({ count: 3, size: 4, restCount: 1, restSize: 4 }) // 1 / 2
 * @throws when a count is larger than its size
 */
export function deltaP(table: Contingency): number | undefined {
  checkContingency(table, 0);
  const { count, size, restCount, restSize } = table;
  return size === 0 || restSize === 0 ? undefined : count / size - restCount / restSize;
}

/**
 * The share of places here that have the word: how often the node comes with its collocate. From 0 to 1; the other
 * direction by `transpose`. Absent where the side is empty.
 *
 * count / size.
 *
 * @example conditionalProbability({ count: 3, size: 4, restCount: 1, restSize: 4 }) // 3 / 4
 * @throws when a count is larger than its size
 */
export function conditionalProbability(table: Contingency): number | undefined {
  checkContingency(table, 0);
  return table.size === 0 ? undefined : table.count / table.size;
}

/**
 * The squared phi of a table: chi-square without the size of the corpus, 0 = independent, 1 = each only with the other.
 * 0 where a side is empty, or the word stands everywhere or nowhere.
 *
 * chi-square / N = (ad - bc)^2 / (R1 R2 C1 C2).
 *
 * Church, K. W., & Gale, W. A. (1991). Concordances for parallel text. Seventh Annual Conference of the UW Centre for
 * the New OED and Text Research, 40-62.
 *
 * @example phiSquared({ count: 2, size: 2, restCount: 0, restSize: 2 }) // 1
 * @throws when a count is larger than its size
 */
export function phiSquared(table: Contingency): number {
  const all = table.size + table.restSize;
  return all === 0 ? 0 : chiSquare(table) / all;
}
