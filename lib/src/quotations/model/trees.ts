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

/** The probability that the trees give to features. */
export function judge({ depth, base, features, thresholds, leaves }: Trees, values: Float32Array): number {
  const inner = (1 << depth) - 1;
  let sum = base;
  for (let root = 0, leaf = 0; root < features.length; root += inner, leaf += inner + 1) {
    let node = 0;
    for (let level = 0; level < depth; level += 1) {
      const right = (values[features[root + node] ?? 0] ?? 0) >= (thresholds[root + node] ?? 0) ? 1 : 0;
      node = 2 * node + 1 + right;
    }
    sum += leaves[leaf + node - inner] ?? 0;
  }
  return 1 / (1 + Math.exp(-sum));
}
