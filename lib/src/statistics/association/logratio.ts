import { type Contingency, checkContingency } from './contingency.js';

/** What a count of 0 is taken for: published tools differ. */
export type ZeroPolicy = 'half' | 'hardie' | 'walter';

export interface LogRatioOptions<Policy extends ZeroPolicy = ZeroPolicy> {
  readonly zero?: Policy;
}

/**
 * The log ratio of two relative frequencies: by how many doublings a word is more frequent here than there. It is
 * an effect size: it does not grow with the size of the corpus, as a test statistic does.
 *
 * log2((count / size) / (restCount / restSize)), in the base 2: 0 = equally frequent, 1 = twice, -1 = half as frequent.
 * The policies for zero counts:
 * - `half`, the default: a count of 0 is taken as 0.5, on either side, so that exchanging the sides changes the sign
 * - `hardie`: only a restCount of 0 is taken as 0.5; absent where the word does not occur here
 * - `walter`: 0.5 is added to every count and every size, zero or not, which draws rare words towards 0
 *
 * Hardie, A. (2014). Log Ratio: an informal introduction. ESRC Centre for Corpus Approaches to Social Science.
 * Walter, S. D. (1975). The distribution of Levin's measure of attributable risk. Biometrika 62(2), 371-374.
 *
 * @example logRatio({ count: 8, size: 1000, restCount: 1, restSize: 500 }) // 2
 * @throws when a count is larger than its size, a side is empty, or the policy is not known
 */
export function logRatio(table: Contingency, options?: LogRatioOptions<'half' | 'walter'>): number;
export function logRatio(table: Contingency, options: LogRatioOptions): number | undefined;
export function logRatio(table: Contingency, { zero = 'half' }: LogRatioOptions = {}): number | undefined {
  checkContingency(table, 1);
  const { count, size, restCount, restSize } = table;
  switch (zero) {
    case 'half':
      return Math.log2((count || 0.5) / size / ((restCount || 0.5) / restSize));
    case 'hardie':
      return count === 0 ? undefined : Math.log2(count / size / ((restCount || 0.5) / restSize));
    case 'walter':
      return Math.log2((count + 0.5) / (size + 0.5) / ((restCount + 0.5) / (restSize + 0.5)));
    default:
      throw new Error(`unknown zero policy: "${String(zero)}"; known: half, hardie, walter`);
  }
}
