import type { ChainWeights } from './chain.js';
import type { Trees } from './trees.js';
import type { Lexicon } from './words.js';

/** All that has been learned. */
export interface ModelWeights {
  readonly lexicon: Lexicon;
  readonly chain: ChainWeights;
  readonly contents: ContentTrees;
  readonly claims: ClaimTrees;
  /** Measured probabilities at equal steps of the one that the trees give, from 0 to 1. */
  readonly calibration: Float32Array;
}

/** Trees that judge candidates: whether they meet a quotation, half of it or more, and it exactly. */
export interface ContentTrees {
  /** What each class of a feature is exchanged for. */
  readonly classes: readonly Float32Array[];
  readonly met: Trees;
  readonly half: Trees;
  readonly exact: Trees;
}

export interface ClaimTrees {
  readonly classes: readonly Float32Array[];
  readonly right: Trees;
}

/** Exchanges the classes, which come first, for what was learned of each. */
export function exchangeClasses(values: Float32Array, classes: readonly Float32Array[]): Float32Array {
  classes.forEach((table, at) => {
    values[at] = table[values[at] ?? 0] ?? 0;
  });
  return values;
}
