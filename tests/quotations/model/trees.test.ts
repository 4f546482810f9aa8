import { describe, expect, test } from 'vitest';

import { judge, type Trees } from '../../../lib/src/quotations/model/trees.js';

/** Two trees of depth 1: the first asks the first feature from 2 on, the second the other from 5 on. */
const trees: Trees = {
  depth: 1,
  base: 0,
  features: Uint8Array.of(0, 1),
  thresholds: Float32Array.of(2, 5),
  leaves: Float32Array.of(-1, 1, -2, 2),
};

describe('judge', () => {
  test('takes the right child from the threshold on', () => {
    expect(judge(trees, Float32Array.of(2, 5))).toBeCloseTo(1 / (1 + Math.exp(-3)), 12);
    expect(judge(trees, Float32Array.of(1.5, 5))).toBeCloseTo(1 / (1 + Math.exp(-1)), 12);
    expect(judge(trees, Float32Array.of(1.5, 4.5))).toBeCloseTo(1 / (1 + Math.exp(3)), 12);
  });

  test('gives 0 where the rest of the trees cannot reach the least probability, and the probability where it is reached', () => {
    expect(judge(trees, Float32Array.of(1.5, 5), 0.8)).toBe(0);
    expect(judge(trees, Float32Array.of(2, 5), 0.8)).toBeCloseTo(1 / (1 + Math.exp(-3)), 12);
  });

  test('asks all trees where the least probability is below 0', () => {
    expect(judge(trees, Float32Array.of(1.5, 4.5), -1)).toBeCloseTo(1 / (1 + Math.exp(3)), 12);
  });
});
