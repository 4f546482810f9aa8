import { checkAligned, sharesOf } from './shares.js';

/**
 * The Hellinger distance of two frequency distributions over the same items. Counts or shares, made to shares here. From
 * 0 (the same shares) to 1 (no item in common), the same from either side; a true distance, in which rare items weigh
 * more than in the cosine. Absent where one side has nothing at all.
 *
 * sqrt(sum (sqrt p - sqrt q)^2 / 2).
 *
 * Hellinger, E. (1909). Neue Begründung der Theorie quadratischer Formen von unendlichvielen Veränderlichen. Journal
 * für die reine und angewandte Mathematik 136, 210-271.
 *
 * @example hellinger([1, 0], [0, 1]) // 1
 * @throws when the lists differ in length, or a frequency is negative
 */
export function hellinger(p: ArrayLike<number>, q: ArrayLike<number>): number | undefined {
  checkAligned(p, q);
  const here = sharesOf(p);
  const there = sharesOf(q);
  if (!here || !there) return undefined;
  let sum = 0;
  for (const [item, share] of here.entries()) sum += (Math.sqrt(share) - Math.sqrt(there[item] ?? 0)) ** 2;
  return Math.min(1, Math.sqrt(sum / 2));
}
