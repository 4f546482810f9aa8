import { logarithm, unitOf } from '../logarithm.js';
import { cellsOf } from './cells.js';
import type { Contingency } from './contingency.js';
import { checkExpectation, type Expectation } from './expectation.js';
import { surprise } from './likelihood.js';

export interface InformationOptions {
  /** Base of the logarithm: 2 gives bits; some tools have 10. */
  readonly base?: number;
}

export interface PointwiseOptions extends InformationOptions {
  /** Power of the observed count: 2 and 3 (MI2, MI3) draw rare pairs down. */
  readonly power?: 1 | 2 | 3;
}

/**
 * The pointwise mutual information (MI) of two words: by how many doublings they occur together more often than by
 * chance. Rare pairs come out highest: ask for a least count beside it. 0 = as by chance; absent where they never occur
 * together, or nothing is expected.
 *
 * log2(O / E); MI2 log2(O^2 / E), MI3 log2(O^3 / E).
 *
 * Church, K. W., & Hanks, P. (1990). Word association norms, mutual information, and lexicography. Computational
 * Linguistics 16(1), 22-29.
 * Daille, B. (1994). Approche mixte pour l'extraction automatique de terminologie. Doctoral thesis, Université Paris 7.
 *
 * @example pmi({ observed: 8, expected: 2 }) // 2
 * @throws when a number is negative
 */
export function pmi(counts: Expectation, { base = 2, power = 1 }: PointwiseOptions = {}): number | undefined {
  checkExpectation(counts);
  const { observed, expected } = counts;
  if (observed === 0 || expected === 0) return undefined;
  return logarithm(observed ** power / expected, base);
}

/**
 * The normalised pointwise mutual information of two words: -1 = never together, 0 = as by chance, 1 = only together.
 * Comparable between pairs of different frequency. Absent where nothing is expected, or there is nothing at all.
 *
 * ln(O / E) / -ln(O / N), N = `size`, all words or pairs.
 *
 * Bouma, G. (2009). Normalized (pointwise) mutual information in collocation extraction. Proceedings of the Biennial
 * GSCL Conference 2009, 31-40.
 *
 * @example npmi({ observed: 10, expected: 1 }, { size: 100 }) // 1
 * @throws when a number is negative, or more is observed than there is
 */
export function npmi(counts: Expectation, { size }: { readonly size: number }): number | undefined {
  checkExpectation(counts);
  const { observed, expected } = counts;
  if (!(size >= observed)) throw new RangeError(`size must be at least the observed count (${observed}): ${size}`);
  if (size === 0) return undefined;
  if (observed === 0) return -1;
  if (expected === 0) return undefined;
  return observed === size ? 1 : Math.log(observed / expected) / -Math.log(observed / size);
}

/**
 * The local mutual information of two words: their pointwise information times how often they occur together, so that
 * frequent pairs come first. 0 where they never do; absent where nothing is expected though something is observed.
 *
 * O log2(O / E).
 *
 * Evert, S. (2005). The statistics of word cooccurrences: word pairs and collocations. Doctoral dissertation,
 * University of Stuttgart.
 *
 * @example localPmi({ observed: 8, expected: 2 }) // 16
 * @throws when a number is negative
 */
export function localPmi(counts: Expectation, { base = 2 }: InformationOptions = {}): number | undefined {
  if (counts.observed === 0) return 0;
  const pointwise = pmi(counts, { base });
  return pointwise === undefined ? undefined : counts.observed * pointwise;
}

/**
 * The mutual information of two words, over all four cells of their table: how much knowing whether the one is there
 * tells about the other. From 0, in bits unless told; G2 / (2 N) in other units. 0 for an empty table.
 *
 * sum (O / N) log2(O / E).
 *
 * Dunning, T. (1998). Finding structure in text, genome and other symbolic sequences. Doctoral dissertation, University
 * of Sheffield.
 *
 * @example mutualInformation({ count: 1, size: 1, restCount: 0, restSize: 1 }) // 1
 * @throws when a count is larger than its size
 */
export function mutualInformation(table: Contingency, { base = 2 }: InformationOptions = {}): number {
  const { cells, all } = cellsOf(table);
  if (all === 0) return 0;
  const sum = cells.reduce((total, { observed, expected }) => total + surprise(observed, expected), 0);
  return Math.max(0, sum / all / unitOf(base));
}
