/** How p values of a family of tests are corrected. */
export type Correction = 'holm' | 'benjaminiHochberg' | 'bonferroni' | 'none';

const corrections = new Map<Correction, (p: readonly number[]) => number[]>([
  ['holm', holm],
  ['benjaminiHochberg', benjaminiHochberg],
  ['bonferroni', bonferroni],
  ['none', (p) => [...p]],
]);

/**
 * The p values of one family, corrected by the method of that name, each in the place of its own.
 *
 * @example correctP([0.01, 0.04], 'bonferroni') // [0.02, 0.08]
 * @throws when the method is not known, or a p lies outside 0..1
 */
export function correctP(p: readonly number[], correction: Correction): number[] {
  const correct = corrections.get(correction);
  if (!correct) throw new Error(`unknown correction: "${correction}"; known: ${[...corrections.keys()].join(', ')}`);
  return correct(p);
}

/**
 * P values corrected by Holm's method: the probability of any false finding in the family stays below the level,
 * with no assumption about how the tests depend on each other. Never less powerful than Bonferroni.
 *
 * Sorted from the smallest, the running maximum of (m - i + 1) p_i, at most 1; m = all p values handed in. An empty
 * family gives an empty list.
 *
 * Holm, S. (1979). A simple sequentially rejective multiple test procedure. Scandinavian Journal of Statistics 6,
 * 65-70.
 *
 * @example holm([0.01, 0.04, 0.03]) // [0.03, 0.06, 0.06]
 * @throws when a p lies outside 0..1
 */
export function holm(p: readonly number[]): number[] {
  const sorted = sortP(p);
  const corrected = new Float64Array(p.length);
  let running = 0;
  for (let rank = 0; rank < p.length; rank += 1) {
    running = Math.max(running, Math.min(1, (p.length - rank) * (sorted[rank] ?? 1)));
    corrected[rank] = running;
  }
  return p.map((value) => corrected[firstPlace(sorted, value)] ?? 1);
}

/**
 * P values corrected by Benjamini and Hochberg's method: among the findings below the level, the expected share of
 * false ones stays below it. Milder than Holm, for lists that are read as candidates.
 *
 * Sorted from the largest, the running minimum of p_i m / i, at most 1. An empty family gives an empty list.
 *
 * Benjamini, Y., & Hochberg, Y. (1995). Controlling the false discovery rate. Journal of the Royal Statistical
 * Society B 57(1), 289-300.
 *
 * @example benjaminiHochberg([0.01, 0.04, 0.03]) // [0.03, 0.04, 0.04]
 * @throws when a p lies outside 0..1
 */
export function benjaminiHochberg(p: readonly number[]): number[] {
  const sorted = sortP(p);
  const corrected = new Float64Array(p.length);
  let running = 1;
  for (let rank = p.length; rank > 0; rank -= 1) {
    running = Math.min(running, ((sorted[rank - 1] ?? 1) * p.length) / rank);
    corrected[rank - 1] = running;
  }
  return p.map((value) => corrected[firstPlace(sorted, value)] ?? 1);
}

/**
 * P values multiplied by their number, at most 1: the simplest correction and the strictest.
 *
 * @example bonferroni([0.01, 0.6]) // [0.02, 1]
 * @throws when a p lies outside 0..1
 */
export function bonferroni(p: readonly number[]): number[] {
  checkP(p);
  return p.map((value) => Math.min(1, value * p.length));
}

/** The p values from the smallest. Equal ones are corrected to the same value, that of the first of them. */
function sortP(p: readonly number[]): Float64Array {
  checkP(p);
  return Float64Array.from(p).sort();
}

/** The first place of a value among the sorted ones. */
function firstPlace(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 1) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function checkP(p: readonly number[]): void {
  const wrong = p.find((value) => !(value >= 0 && value <= 1));
  if (wrong !== undefined) throw new RangeError(`p must lie between 0 and 1: ${wrong}`);
}
