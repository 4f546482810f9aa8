/** The place of the largest probability from `first` to `last`, the first of those alike; -1 where all are 0 or none is there. */
export function findSurest(probabilities: Float32Array, first: number, last: number, step: 1 | -1): number {
  let most = 0;
  let place = -1;
  for (let at = first; step > 0 ? at <= last : at >= last; at += step) {
    const probability = probabilities[at] ?? 0;
    if (probability <= most) continue;
    most = probability;
    place = at;
  }
  return place;
}
