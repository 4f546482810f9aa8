import { expect, test } from 'vitest';
import { judge, type Trees } from '../../../lib/src/quotations/model/trees.js';

/** Two trees of one question each: whether the first value is 1 or more, whether the second is. */
const trees: Trees = {
  depth: 1,
  base: 0.5,
  features: Uint8Array.of(0, 1),
  thresholds: Float32Array.of(1, 1),
  leaves: Float32Array.of(-2, 1, -1, 0.5),
};
const odds = (sum: number): number => 1 / (1 + Math.exp(-sum));

test('judge(trees, values) is the probability of the sum of one leaf per tree', () => {
  expect(judge(trees, Float32Array.of(0, 0))).toBe(odds(0.5 - 2 - 1));
  expect(judge(trees, Float32Array.of(1, 0))).toBe(odds(0.5 + 1 - 1));
  expect(judge(trees, Float32Array.of(2, 3))).toBe(odds(0.5 + 1 + 0.5));
});

test('judge(trees, values, least) is 0 only where the probability is below least', () => {
  for (const first of [0, 1]) {
    for (const second of [0, 1]) {
      const values = Float32Array.of(first, second);
      const whole = judge(trees, values);
      for (const least of [0.01, 0.2, 0.5, 0.9, 0.999]) {
        const found = judge(trees, values, least);
        expect(found === whole || (found === 0 && whole < least)).toBe(true);
      }
    }
  }
  expect(judge(trees, Float32Array.of(0, 1), 0.5)).toBe(0);
});
