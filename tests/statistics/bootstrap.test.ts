import { describe, expect, test } from 'vitest';
import { bootstrapClusters, quantile } from '../../lib/src/statistics/index.js';

describe('bootstrapClusters', () => {
  test('bootstrapClusters(one cluster) has its mean at both ends', () => {
    expect(bootstrapClusters([[0, 1, 2]])).toEqual({ low: 1, high: 1 });
  });

  test('bootstrapClusters(two values) draws 0, 1/2 and 1 with chances 1/4, 1/2, 1/4', () => {
    expect(bootstrapClusters([[0], [1]])).toEqual({ low: 0, high: 1 });
    expect(bootstrapClusters([[0], [1]], { confidence: 0.4 })).toEqual({ low: 1 / 2, high: 1 / 2 });
  });

  test('bootstrapClusters(clusters) weighs a cluster by its values: 0, 0, 0 and 4 mix to 1', () => {
    expect(bootstrapClusters([[0, 0, 0], [4]], { confidence: 0.4 })).toEqual({ low: 1, high: 1 });
  });

  test('bootstrapClusters(clusters) is wider than that of the same values drawn one by one', () => {
    const clusters = [
      [0, 0, 0, 0],
      [1, 1, 1, 1],
      [0, 0, 0, 0],
      [1, 1, 1, 1],
      [0, 0, 0, 0],
      [1, 1, 1, 1],
    ];
    const together = bootstrapClusters(clusters);
    const alone = bootstrapClusters(clusters.flat().map((value) => [value]));
    expect(together.high - together.low).toBeGreaterThan(1.5 * (alone.high - alone.low));
  });

  test('bootstrapClusters(clusters, { seed }) is the same for the same seed, and hardly another for another', () => {
    const clusters = Array.from({ length: 20 }, (_, i) => [i, i / 2]);
    expect(bootstrapClusters(clusters, { seed: 3 })).toEqual(bootstrapClusters(clusters, { seed: 3 }));
    const other = bootstrapClusters(clusters, { seed: 4 });
    expect(other).not.toEqual(bootstrapClusters(clusters, { seed: 3 }));
    expect(other.low).toBeCloseTo(bootstrapClusters(clusters, { seed: 3 }).low, 0);
  });

  test('bootstrapClusters(nothing, or an empty cluster) is refused, as are impossible options', () => {
    expect(() => bootstrapClusters([])).toThrow('at least one cluster');
    expect(() => bootstrapClusters([[1], []])).toThrow('a cluster without values');
    expect(() => bootstrapClusters([[1]], { samples: 0 })).toThrow('samples must be a whole number from 1: 0');
    expect(() => bootstrapClusters([[1]], { confidence: 1 })).toThrow('confidence must lie between 0 and 1: 1');
    expect(() => bootstrapClusters([[1]], { seed: -1 })).toThrow('seed must be');
  });
});

describe('quantile', () => {
  test('quantile(sorted, share) lies between two values in proportion', () => {
    expect(quantile([1, 2, 4], 0.75)).toBe(3);
    expect(quantile([1, 2, 4], 1 / 3)).toBeCloseTo(5 / 3);
  });

  test('quantile(sorted, 0 or 1) is the smallest or the largest, of one value that value', () => {
    expect([quantile([1, 2, 4], 0), quantile([1, 2, 4], 1), quantile([7], 0.3)]).toEqual([1, 4, 7]);
  });

  test('quantile(nothing, or no share) is refused', () => {
    expect(() => quantile([], 0.5)).toThrow('at least one value');
    expect(() => quantile([1], 1.5)).toThrow('a share must be from 0 to 1: 1.5');
  });
});
