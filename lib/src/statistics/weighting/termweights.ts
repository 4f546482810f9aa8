import { logarithm } from '../logarithm.js';

/** What a count becomes within its document. */
export type TermWeight = 'count' | 'share' | 'shareOfLargest' | 'log' | 'augmented' | 'boolean';

export interface TermWeightOptions {
  readonly weight?: TermWeight;
  /** Base of the logarithm of `log`. */
  readonly base?: number;
}

interface Document {
  readonly total: number;
  readonly largest: number;
  readonly base: number;
}

const formulas = new Map<TermWeight, (count: number, document: Document) => number>([
  ['count', (count) => count],
  ['share', (count, { total }) => count / total],
  ['shareOfLargest', (count, { largest }) => count / largest],
  ['log', (count, { base }) => 1 + logarithm(count, base)],
  ['augmented', (count, { largest }) => 0.5 + (0.5 * count) / largest],
  ['boolean', () => 1],
]);

/**
 * The weights of the counts of one document, in their order, before any other document is looked at. A count of 0
 * weighs 0 in every scheme.
 *
 * - `count`: f
 * - `share`: f / sum f (quanteda's prop)
 * - `shareOfLargest`: f / max f (propmax)
 * - `log`: 1 + log f, base 10 unless told (logcount; the l of SMART with base 2)
 * - `augmented`: 1/2 + f / (2 max f) (the a of SMART)
 * - `boolean`: 1 (the b of SMART)
 *
 * Manning, C. D., Raghavan, P., & Schütze, H. (2008). Introduction to information retrieval, ch. 6. Cambridge
 * University Press.
 *
 * @example termWeights([1, 0, 4], { weight: 'share' }) // [1 / 5, 0, 4 / 5]
 * @throws when a count is negative, or the weight is not known
 */
export function termWeights(
  counts: ArrayLike<number>,
  { weight = 'count', base = 10 }: TermWeightOptions = {},
): number[] {
  const formula = formulas.get(weight);
  if (!formula) throw new Error(`unknown weight: "${weight}"; known: ${[...formulas.keys()].join(', ')}`);
  let total = 0;
  let largest = 0;
  for (let term = 0; term < counts.length; term += 1) {
    const count = counts[term] ?? 0;
    if (!(count >= 0)) throw new RangeError(`a count must be 0 or more: ${count}`);
    total += count;
    largest = Math.max(largest, count);
  }
  return Array.from(counts, (count) => (count === 0 ? 0 : formula(count, { total, largest, base })));
}
