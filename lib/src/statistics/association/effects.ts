import { type Contingency, checkContingency } from './contingency.js';

/**
 * By how many percent a word is more frequent here than there: 100 = twice as frequent, -100 = not here at all. Not
 * antisymmetric, unlike `logRatio`. With `infinite`, as in some tools, a word that only one side has gives Infinity
 * here or -Infinity there, and 0 where neither has it; else absent where the rest lacks the word, or a side is empty.
 *
 * 100 (p1 - p2) / p2.
 *
 * Gabrielatos, C., & Marchi, A. (2011). Keyness: matching metrics to definitions. Corpus Linguistics in the South 1,
 * University of Portsmouth.
 *
 * @example percentDifference({ count: 3, size: 100, restCount: 2, restSize: 100 }) // 50
 * @throws when a count is larger than its size
 */
export function percentDifference(
  table: Contingency,
  { zero = 'absent' }: { readonly zero?: 'absent' | 'infinite' } = {},
): number | undefined {
  const { here, there } = sharesOf(table);
  if (zero === 'infinite' && (table.count === 0 || table.restCount === 0)) {
    if (table.count === table.restCount) return 0;
    return table.count > 0 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  }
  return divide(100 * (here - there), there);
}

/**
 * The difference coefficient of a word: from -1 (only there) over 0 (equally frequent) to 1 (only here). Antisymmetric,
 * but it says little among words that are far more frequent on one side. Absent where neither side has the word.
 *
 * (p1 - p2) / (p1 + p2).
 *
 * Hofland, K., & Johansson, S. (1982). Word frequencies in British and American English. Norwegian Computing Centre for
 * the Humanities.
 *
 * @example differenceCoefficient({ count: 3, size: 100, restCount: 1, restSize: 100 }) // 1 / 2
 * @throws when a count is larger than its size
 */
export function differenceCoefficient(table: Contingency): number | undefined {
  const { here, there } = sharesOf(table);
  return divide(here - there, here + there);
}

/**
 * The ratio of two relative frequencies: 2 = twice as frequent here as there. From 0; absent where the rest lacks the
 * word, or a side is empty.
 *
 * p1 / p2.
 *
 * Evert, S. (2005). The statistics of word cooccurrences: word pairs and collocations. Doctoral dissertation,
 * University of Stuttgart, p. 55.
 *
 * @example relativeRisk({ count: 4, size: 100, restCount: 2, restSize: 200 }) // 4
 * @throws when a count is larger than its size
 */
export function relativeRisk(table: Contingency): number | undefined {
  const { here, there } = sharesOf(table);
  return divide(here, there);
}

/**
 * The ratio of the odds of a word here and there: near `relativeRisk` while the word is rare. From 0; 1 = equally
 * frequent. With the zero policy `haldane`, 0.5 is added to every cell where one of them is 0; with `always`, in any
 * case; with `absent` there is no value where a cell to divide by is 0.
 *
 * count (restSize - restCount) / (restCount (size - count)).
 *
 * Pojanapunya, P., & Todd, R. W. (2018). Log-likelihood and odds ratio: keyness statistics for different purposes of
 * keyword analysis. Corpus Linguistics and Linguistic Theory 14(1), 133-167.
 * Haldane, J. B. S. (1956). The estimation and significance of the logarithm of a ratio of frequencies. Annals of Human
 * Genetics 20(4), 309-311.
 *
 * @example oddsRatio({ count: 2, size: 4, restCount: 1, restSize: 4 }) // 3
 * @throws when a count is larger than its size
 */
export function oddsRatio(table: Contingency, options?: { readonly zero?: 'haldane' | 'always' }): number;
export function oddsRatio(
  table: Contingency,
  options: { readonly zero?: 'haldane' | 'always' | 'absent' },
): number | undefined;
export function oddsRatio(
  table: Contingency,
  { zero = 'haldane' }: { readonly zero?: 'haldane' | 'always' | 'absent' } = {},
): number | undefined {
  checkContingency(table, 0);
  const { count, size, restCount, restSize } = table;
  const cells = [count, restCount, size - count, restSize - restCount] as const;
  const add = zero === 'always' || (zero === 'haldane' && cells.includes(0)) ? 0.5 : 0;
  const [a, b, c, d] = cells;
  return divide((a + add) * (d + add), (b + add) * (c + add));
}

/**
 * Kilgarriff's ratio of two frequencies per million words, with a constant added to both: a small constant brings rare
 * words to the front, a large one frequent words. From 0; 1 = equally frequent. Absent where a side is empty.
 *
 * (fpm1 + k) / (fpm2 + k), k = `smoothing`.
 *
 * Kilgarriff, A. (2009). Simple maths for keywords. Proceedings of the Corpus Linguistics Conference 2009.
 *
 * @example simpleMaths({ count: 3, size: 100, restCount: 1, restSize: 100 }, { smoothing: 1, per: 100 }) // 2
 * @throws when a count is larger than its size, or the smoothing is not above 0
 */
export function simpleMaths(
  table: Contingency,
  { smoothing = 1, per = 1_000_000 }: { readonly smoothing?: number; readonly per?: number } = {},
): number | undefined {
  if (!(smoothing > 0)) throw new RangeError(`smoothing must be above 0: ${smoothing}`);
  const { here, there } = sharesOf(table);
  return divide(per * here + smoothing, per * there + smoothing);
}

/** Both relative frequencies; not a number where a side is empty, which `divide` makes absent. */
function sharesOf(table: Contingency): { readonly here: number; readonly there: number } {
  checkContingency(table, 0);
  return { here: table.count / table.size, there: table.restCount / table.restSize };
}

function divide(numerator: number, denominator: number): number | undefined {
  const quotient = numerator / denominator;
  return Number.isFinite(quotient) ? quotient : undefined;
}
