import { labelCount } from './labels.js';

/**
 * The weights of all labels are added up at once: three labels share one number, each in a lane of its own, since a
 * number holds whole numbers of 53 bits exactly and no sum of weights needs more than 16 and a sign.
 */
export const lanes = Math.ceil(labelCount / 3);
const width = 2 ** 17;

/** Puts the weights of the labels from `from` on into the lanes from `to` on, on top of what is there. */
export function addToLanes(weights: Int8Array, from: number, packed: Float64Array, to: number): void {
  for (let label = 0; label < labelCount; label += 1) {
    const lane = to + Math.floor(label / 3);
    packed[lane] = (packed[lane] ?? 0) + (weights[from + label] ?? 0) * width ** (label % 3);
  }
}

/** Adds one row of lanes, of which there are five, to another. */
export function addLanes(packed: Float64Array, from: number, sums: Float64Array, to: number): void {
  sums[to] = (sums[to] ?? 0) + (packed[from] ?? 0);
  sums[to + 1] = (sums[to + 1] ?? 0) + (packed[from + 1] ?? 0);
  sums[to + 2] = (sums[to + 2] ?? 0) + (packed[from + 2] ?? 0);
  sums[to + 3] = (sums[to + 3] ?? 0) + (packed[from + 3] ?? 0);
  sums[to + 4] = (sums[to + 4] ?? 0) + (packed[from + 4] ?? 0);
}

/** Reads the sums of so many rows of lanes back, one number per label. */
export function readLanes(packed: Float64Array, rows: number, sums: Int32Array): void {
  for (let row = 0; row < rows; row += 1) {
    let target = row * labelCount;
    const end = target + labelCount;
    for (let lane = row * lanes; target < end; lane += 1) {
      const all = packed[lane] ?? 0;
      const third = Math.floor(all / (width * width) + 0.5);
      const rest = all - third * width * width;
      const second = Math.floor(rest / width + 0.5);
      sums[target] = rest - second * width;
      if (target + 1 < end) sums[target + 1] = second;
      if (target + 2 < end) sums[target + 2] = third;
      target += 3;
    }
  }
}

/** Lanes with room up to `to`: a larger copy where they have none. */
export function makeRoom(sums: Float64Array<ArrayBuffer>, to: number): Float64Array<ArrayBuffer> {
  if (to <= sums.length) return sums;
  const larger = new Float64Array(Math.max(to, sums.length * 2));
  larger.set(sums);
  return larger;
}
