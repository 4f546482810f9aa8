/** A row of words that two texts share: where it starts in either, and how long it is. */
export interface SharedRun {
  readonly here: number;
  readonly there: number;
  readonly size: number;
}

/** Shorter rows are shared by chance too often. */
const shortest = 3;

/**
 * The rows of words that two texts share, in the order of both: the longest first, then what lies before it and behind
 * it on both sides in the same way (Ratcliff and Obershelp's pattern matching, on words). Rows of fewer than three words
 * are not taken; of equally long ones the first. Texts that share none give none.
 *
 * @example alignWords([1, 2, 3, 4, 5, 6], [1, 2, 3, 9, 4, 5, 6]) // [{ here: 0, there: 0, size: 3 }, { here: 3, there: 4, size: 3 }]
 */
export function alignWords(here: ArrayLike<number>, there: ArrayLike<number>): readonly SharedRun[] {
  const runs: SharedRun[] = [];
  const open = [{ from: 0, to: here.length, otherFrom: 0, otherTo: there.length }];
  for (let area = open.pop(); area; area = open.pop()) {
    const run = longestRun(here, there, area);
    if (run.size < shortest) continue;
    runs.push(run);
    open.push({ ...area, to: run.here, otherTo: run.there });
    open.push({ ...area, from: run.here + run.size, otherFrom: run.there + run.size });
  }
  return runs.sort((a, b) => a.here - b.here);
}

interface Area {
  readonly from: number;
  readonly to: number;
  readonly otherFrom: number;
  readonly otherTo: number;
}

/** The longest row that both sides of the area share: each row's end knows how long it is by the word before. */
function longestRun(here: ArrayLike<number>, there: ArrayLike<number>, area: Area): SharedRun {
  const { from, to, otherFrom, otherTo } = area;
  let best: SharedRun = { here: from, there: otherFrom, size: 0 };
  let above = new Uint32Array(otherTo - otherFrom + 1);
  let lengths = new Uint32Array(above.length);
  for (let i = from; i < to; i += 1) {
    for (let k = otherFrom; k < otherTo; k += 1) {
      const size = here[i] === there[k] ? (above[k - otherFrom] ?? 0) + 1 : 0;
      lengths[k - otherFrom + 1] = size;
      if (size > best.size) best = { here: i - size + 1, there: k - size + 1, size };
    }
    [above, lengths] = [lengths, above];
  }
  return best;
}
