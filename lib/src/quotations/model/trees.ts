/** Boosted decision trees of one depth, each complete: node n has its children at 2n + 1 and 2n + 2. */
export interface Trees {
  readonly depth: number;
  readonly base: number;
  /** Per inner node, tree after tree: which feature is asked, and from which value on the right child follows. */
  readonly features: Uint8Array;
  readonly thresholds: Float32Array;
  /** Per leaf, tree after tree: what is added to the log odds. */
  readonly leaves: Float32Array;
}

/** Per tree, the most that it and all later ones can add; noted at first use. */
const known = new WeakMap<Trees, Float64Array>();

/**
 * The probability that the trees give to features; 0 as soon as it is sure to be below `least`, since most of what is
 * judged is far from it.
 */
export function judge(trees: Trees, values: Float32Array, least = 0): number {
  const { depth, base, features, thresholds, leaves } = trees;
  const inner = (1 << depth) - 1;
  const ahead = known.get(trees) ?? sumAhead(trees);
  const bound = Math.log(least / (1 - least));
  let sum = base;
  for (let root = 0, leaf = 0, tree = 0; root < features.length; root += inner, leaf += inner + 1, tree += 1) {
    if (sum + (ahead[tree] ?? 0) < bound) return 0;
    let node = 0;
    for (let level = 0; level < depth; level += 1) {
      // A whole number made of the comparison: the processor would guess a branch wrong half of the time.
      const right = Number((values[features[root + node] ?? 0] ?? 0) >= (thresholds[root + node] ?? 0));
      node = (2 * node + 1 + right) | 0;
    }
    sum += leaves[leaf + node - inner] ?? 0;
  }
  return 1 / (1 + Math.exp(-sum));
}

function sumAhead(trees: Trees): Float64Array {
  const { depth, leaves } = trees;
  const width = 1 << depth;
  const ahead = new Float64Array(leaves.length / width);
  let sum = 0;
  for (let tree = ahead.length - 1; tree >= 0; tree -= 1) {
    sum += Math.max(...leaves.subarray(tree * width, (tree + 1) * width));
    ahead[tree] = sum;
  }
  known.set(trees, ahead);
  return ahead;
}
