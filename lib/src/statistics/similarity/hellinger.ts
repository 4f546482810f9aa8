import { checkAligned, checkFrequencies, sharesOf } from './shares.js';

export interface HellingerOptions {
  /** Whether each list is made to sum to 1, or taken as it is given, as some tools do. */
  readonly sums?: 'toOne' | 'asGiven';
}

/**
 * The Hellinger distance of two frequency distributions over the same items. Counts or shares, made to shares here. From
 * 0 (the same shares) to 1 (no item in common), the same from either side; a true distance, in which rare items weigh
 * more than in the cosine. Absent where one side has nothing at all. Taken as given, lists that do not sum to 1 may be
 * further apart than 1.
 *
 * sqrt(sum (sqrt p - sqrt q)^2 / 2).
 *
 * Hellinger, E. (1909). Neue Begründung der Theorie quadratischer Formen von unendlichvielen Veränderlichen. Journal
 * für die reine und angewandte Mathematik 136, 210-271.
 *
 * @example hellinger([1, 0], [0, 1]) // 1
 * @throws when the lists differ in length, or a frequency is negative
 */
export function hellinger(
  p: ArrayLike<number>,
  q: ArrayLike<number>,
  { sums = 'toOne' }: HellingerOptions = {},
): number | undefined {
  checkAligned(p, q);
  const here = sharesOf(p);
  const there = sharesOf(q);
  if (!here || !there) return undefined;
  if (sums === 'asGiven') return distance(checkFrequencies(p), checkFrequencies(q));
  return Math.min(1, distance(here, there));
}

function distance(p: Float64Array, q: Float64Array): number {
  let sum = 0;
  for (const [item, value] of p.entries()) sum += (Math.sqrt(value) - Math.sqrt(q[item] ?? 0)) ** 2;
  return Math.sqrt(sum / 2);
}
