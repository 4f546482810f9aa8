/** Neighbouring tokens. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Whether two stretches share a token. */
export function overlaps(one: Stretch, other: Stretch): boolean {
  return one.from < other.to && one.to > other.from;
}

/** Whether a stretch stands between two others. */
export function isBetween({ from, to }: Stretch, one: Stretch, other: Stretch): boolean {
  return (from >= one.to && to <= other.from) || (to <= one.from && from >= other.to);
}

/** A number that stands for a stretch of an article, of fewer than 2^26 tokens. */
export function keyOf(from: number, to: number): number {
  return from * 2 ** 26 + to;
}

/** How many tokens stand between two stretches; 0 where they touch or overlap. */
export function gapOf(one: Stretch, other: Stretch): number {
  return Math.max(0, one.from - other.to, other.from - one.to);
}

/** The index of the first of sorted stretches that starts at `from` or later. */
export function firstFrom(stretches: readonly Stretch[], from: number): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.from ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many of sorted stretches lie wholly between, 9 at most. */
export function countBetween(stretches: readonly Stretch[], from: number, to: number): number {
  let count = 0;
  for (let at = firstFrom(stretches, from); count < 9; at += 1) {
    const one = stretches[at];
    if (one === undefined || one.from >= to) break;
    if (one.to <= to) count += 1;
  }
  return count;
}
