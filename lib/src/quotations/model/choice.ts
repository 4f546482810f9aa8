/** Something that can be chosen, and what choosing it is worth. */
export interface Choice {
  readonly from: number;
  readonly to: number;
  readonly worth: number;
}

/**
 * The choices without overlap whose worth is the greatest in sum, in order. Those worth nothing are never chosen.
 *
 * @example chooseApart([{ from: 0, to: 4, worth: 2 }, { from: 3, to: 5, worth: 3 }]) // the second only
 */
export function chooseApart<One extends Choice>(choices: readonly One[]): One[] {
  const sorted = choices.filter(({ worth }) => worth > 0).sort((a, b) => a.to - b.to || b.from - a.from);
  /** The best sums so far, each with the end it reaches, growing both. */
  const best: { readonly end: number; readonly sum: number; readonly one?: One; readonly before: number }[] = [
    { end: 0, sum: 0, before: -1 },
  ];
  for (const one of sorted) {
    const before = findLast(best, one.from);
    const sum = (best[before]?.sum ?? 0) + one.worth;
    if (sum > (best.at(-1)?.sum ?? 0)) best.push({ end: one.to, sum, one, before });
  }
  const chosen: One[] = [];
  for (let at = best.length - 1; at > 0; at = best[at]?.before ?? 0) {
    const one = best[at]?.one;
    if (one !== undefined) chosen.push(one);
  }
  return chosen.reverse();
}

/** The last entry that ends at `from` or before. */
function findLast(best: readonly { readonly end: number }[], from: number): number {
  let low = 0;
  let high = best.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((best[middle]?.end ?? 0) <= from) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
