import { unitOf } from '../logarithm.js';
import { checkExpectation, type Expectation } from './expectation.js';
import { surprise } from './likelihood.js';

/**
 * The t-score of a pair of words: how sure it is that they occur together more often than by chance. It grows with
 * frequency, so that common pairs come first; negative where they occur together less often. Absent where they never
 * do.
 *
 * (O - E) / sqrt(O); with `size`, the number of all pairs, the variance is that of a share: (O - E) / sqrt(O (1 - O /
 * N)).
 *
 * Church, K., Gale, W., Hanks, P., & Hindle, D. (1991). Using statistics in lexical analysis. In Lexical acquisition:
 * exploiting on-line resources to build a lexicon, 115-164. Erlbaum.
 *
 * @example associationT({ observed: 16, expected: 4 }) // 3
 * @throws when a number is negative, or more is observed than there is
 */
export function associationT(
  counts: Expectation,
  { size = Number.POSITIVE_INFINITY }: { readonly size?: number } = {},
): number | undefined {
  checkExpectation(counts);
  const { observed, expected } = counts;
  if (!(size >= observed)) throw new RangeError(`size must be at least the observed count (${observed}): ${size}`);
  const variance = observed * (1 - observed / size);
  return variance === 0 ? undefined : (observed - expected) / Math.sqrt(variance);
}

/**
 * The z-score of a pair of words: by how many deviations they occur together more often than by chance. Far too large
 * where less than about 1 is expected. Absent where nothing is expected.
 *
 * (O - E) / sqrt(E).
 *
 * Berry-Rogghe, G. L. M. (1973). The computation of collocations and their relevance in lexical studies. In The
 * computer and literary studies, 103-112. Edinburgh University Press.
 *
 * @example associationZ({ observed: 10, expected: 4 }) // 3
 * @throws when a number is negative
 */
export function associationZ(counts: Expectation): number | undefined {
  checkExpectation(counts);
  const { observed, expected } = counts;
  return expected === 0 ? undefined : (observed - expected) / Math.sqrt(expected);
}

/**
 * The simple log-likelihood of a pair of words: like `g2`, but from the observed and the expected count alone, for
 * windows of which no table of four cells can be made. From 0, without sign. Absent where something is observed though
 * nothing is expected.
 *
 * 2 (O ln(O / E) - (O - E)).
 *
 * Evert, S. (2008). Corpora and collocations. In Corpus linguistics: an international handbook, 1212-1248. De Gruyter.
 *
 * @example simpleLogLikelihood({ observed: 0, expected: 3 }) // 6
 * @throws when a number is negative
 */
export function simpleLogLikelihood(counts: Expectation): number | undefined {
  checkExpectation(counts);
  const { observed, expected } = counts;
  if (expected === 0 && observed > 0) return undefined;
  return Math.max(0, 2 * (surprise(observed, expected) - (observed - expected)));
}

/**
 * The Poisson measure of a pair of words, by Stirling's formula: near the logarithm of the probability of so many
 * occurrences by chance, turned positive. Only meant for pairs with more than expected. Absent where they never occur
 * together, or nothing is expected.
 *
 * O (ln O - ln E - 1), divided by ln base.
 *
 * Quasthoff, U., & Wolff, C. (2002). The Poisson collocation measure and its applications. Second International
 * Workshop on Computational Approaches to Collocations.
 *
 * @example poissonStirling({ observed: 2, expected: 2 }) // -2
 * @throws when a number is negative
 */
export function poissonStirling(
  counts: Expectation,
  { base = Math.E }: { readonly base?: number } = {},
): number | undefined {
  checkExpectation(counts);
  const { observed, expected } = counts;
  if (observed === 0 || expected === 0) return undefined;
  return (observed * (Math.log(observed) - Math.log(expected) - 1)) / unitOf(base);
}
