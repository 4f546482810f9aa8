import { type Contingency, checkContingency } from './contingency.js';

/**
 * The log ratio of two relative frequencies: by how many doublings a word is more frequent here than there. It is
 * an effect size: it does not grow with the size of the corpus, as a test statistic does.
 *
 * log2((count / size) / (restCount / restSize)), in the base 2: 0 = equally frequent, 1 = twice, -1 = half as frequent.
 * Zero policy "half": a count of 0 is taken as 0.5, on either side (Hardie has it for the reference only; both sides
 * keep the measure antisymmetric). Two counts of 0 are taken as 0.5 both.
 *
 * Hardie, A. (2014). Log Ratio: an informal introduction. ESRC Centre for Corpus Approaches to Social Science.
 *
 * @example logRatio({ count: 8, size: 1000, restCount: 1, restSize: 500 }) // 2
 * @throws when a count is larger than its size, or a side is empty
 */
export function logRatio(table: Contingency): number {
  checkContingency(table, 1);
  const here = (table.count || 0.5) / table.size;
  const there = (table.restCount || 0.5) / table.restSize;
  return Math.log2(here / there);
}
