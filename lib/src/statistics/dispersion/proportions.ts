import { readParts, sum } from './parts.js';

export interface GriesDpOptions {
  /** What it is divided by, so that its largest value becomes 1: published definitions differ. */
  readonly norm?: 'none' | 'lijffijt' | 'egbert';
}

/**
 * Gries's deviation of proportions (DP): how far the occurrences of a word are from being spread over the parts as the
 * sizes are. 0 = spread as the sizes are, near 1 = all in one small part; other authors print 1 - DP. With short
 * articles as parts it is near its largest value for every rare word, so show the frequency beside it. Absent where the
 * word does not occur, or the norm is 0.
 *
 * sum |v / f - s| / 2. The norms:
 * - `lijffijt`: divided by 1 - the smallest share of a part (DPnorm)
 * - `egbert`: divided by 1 - the smallest share of a part that has the word
 *
 * Gries, S. Th. (2008). Dispersions and adjusted frequencies in corpora. International Journal of Corpus Linguistics
 * 13(4), 403-437.
 * Lijffijt, J., & Gries, S. Th. (2012). Correction to "Dispersions and adjusted frequencies in corpora". International
 * Journal of Corpus Linguistics 17(1), 147-149.
 * Egbert, J., Burch, B., & Biber, D. (2020). Lexical dispersion and corpus design. International Journal of Corpus
 * Linguistics 25(1), 89-115.
 *
 * @example griesDp([2, 0], [50, 50]) // 1 / 2
 * @throws when the lists differ in length, a number is negative, or the norm is not known
 */
export function griesDp(
  counts: ArrayLike<number>,
  sizes?: ArrayLike<number>,
  { norm = 'none' }: GriesDpOptions = {},
): number | undefined {
  const { counts: own, shares, frequency } = readParts(counts, sizes);
  if (frequency === 0) return undefined;
  const deviation = sum(own.map((count, part) => Math.abs(count / frequency - (shares[part] ?? 0)))) / 2;
  if (norm === 'none') return deviation;
  if (norm !== 'lijffijt' && norm !== 'egbert')
    throw new Error(`unknown norm: "${String(norm)}"; known: none, lijffijt, egbert`);
  const counted = norm === 'lijffijt' ? shares : shares.filter((_, part) => (own[part] ?? 0) > 0);
  const largest = 1 - counted.reduce((least, share) => Math.min(least, share), 1);
  return largest === 0 ? undefined : deviation / largest;
}

/**
 * The Kullback-Leibler divergence of the occurrences of a word from the sizes of the parts, in bits: 0 = spread as the
 * sizes are. Gries (2024) makes it a share by 1 / (1 + KL): `griesDkl`. Absent where the word does not occur.
 *
 * sum (v / f) log2((v / f) / s).
 *
 * Gries, S. Th. (2020). Analyzing dispersion. In A practical handbook of corpus linguistics, 99-118. Springer.
 *
 * @example partDivergence([2, 0], [50, 50]) // 1
 * @throws when the lists differ in length, or a number is negative
 */
export function partDivergence(counts: ArrayLike<number>, sizes?: ArrayLike<number>): number | undefined {
  const { counts: own, shares, frequency } = readParts(counts, sizes);
  if (frequency === 0) return undefined;
  const gains = own.map((count, part) => {
    const share = count / frequency;
    return share === 0 ? 0 : share * Math.log2(share / (shares[part] ?? 0));
  });
  return Math.max(0, sum(gains));
}

/**
 * The dispersion of a word by `partDivergence`, from 1 (spread as the sizes are) down towards 0. Absent where the word
 * does not occur.
 *
 * 1 / (1 + KL).
 *
 * Gries, S. Th. (2024). Frequency, dispersion, association, and keyness. John Benjamins.
 *
 * @example griesDkl([2, 0], [50, 50]) // 1 / 2
 * @throws when the lists differ in length, or a number is negative
 */
export function griesDkl(counts: ArrayLike<number>, sizes?: ArrayLike<number>): number | undefined {
  const divergence = partDivergence(counts, sizes);
  return divergence === undefined ? undefined : 1 / (1 + divergence);
}

/**
 * The dispersion DA: how near the relative frequencies of each two parts are, from 0 (in one part only) to 1 (as
 * frequent in every part). Keeps telling words apart where there are many parts. Absent where the word does not occur,
 * or there is one part only.
 *
 * 1 - mean |r - r'| over all pairs of parts / twice the mean r; pairs are summed over the sorted rates.
 *
 * Burch, B., Egbert, J., & Biber, D. (2017). Measuring and interpreting lexical dispersion in corpus linguistics.
 * Journal of Research Design and Statistics in Linguistics and Communication Science 3(2), 189-216.
 *
 * @example burchDa([2, 2, 0]) // 1 / 2
 * @throws when the lists differ in length, or a number is negative
 */
export function burchDa(counts: ArrayLike<number>, sizes?: ArrayLike<number>): number | undefined {
  const { rates, frequency } = readParts(counts, sizes);
  const n = rates.length;
  if (frequency === 0 || n < 2) return undefined;
  const sorted = [...rates].sort((a, b) => a - b);
  const differences = sum(sorted.map((rate, i) => rate * (2 * i - n + 1)));
  const meanDifference = differences / ((n * (n - 1)) / 2);
  return 1 - meanDifference / (2 * (sum(rates) / n));
}
