import { describe, expect, test } from 'vitest';

import {
  cosineSimilarity,
  expectedCosineDistance,
  expectedDelta,
  expectedJensenShannon,
  jensenShannon,
} from '../../../lib/src/statistics/index.js';

/** The mean of a measure over every way to deal out four words, two of each, to two sides of two. */
const deals = [
  [2, 0],
  [0, 2],
  [1, 1],
  [1, 1],
  [1, 1],
  [1, 1],
] as const;
const twoOfEach = { pooled: [2, 2], size: 2, otherSize: 2 };

describe('expectedJensenShannon', () => {
  test('expectedJensenShannon(two words twice, dealt two and two) is the mean over all deals', () => {
    const mean = deals.reduce((sum, [a, b]) => sum + (jensenShannon([a, b], [2 - a, 2 - b]) ?? 0), 0) / 6;
    expect(mean).toBeCloseTo(1 / 3, 12);
    expect(expectedJensenShannon(twoOfEach)).toBeCloseTo(mean, 12);
  });

  test('expectedJensenShannon(words that occur once) is 1: no side can share a word', () => {
    expect(expectedJensenShannon({ pooled: [1, 1, 1], size: 1, otherSize: 2 })).toBeCloseTo(1, 12);
  });

  test('expectedJensenShannon(one word) is 0, and the same from either side', () => {
    expect(expectedJensenShannon({ pooled: [5], size: 2, otherSize: 3 })).toBe(0);
    const here = expectedJensenShannon({ pooled: [3, 2, 4], size: 2, otherSize: 7 });
    expect(expectedJensenShannon({ pooled: [4, 3, 2], size: 7, otherSize: 2 })).toBeCloseTo(here ?? 0, 12);
  });

  test('expectedJensenShannon(large counts) falls with the sizes', () => {
    const of = (times: number) =>
      expectedJensenShannon({ pooled: [60 * times, 40 * times], size: 50 * times, otherSize: 50 * times }) ?? 1;
    expect(of(1)).toBeGreaterThan(of(10));
    expect(of(1000)).toBeCloseTo(of(100) / 10, 6);
    expect(of(1000)).toBeGreaterThan(0);
  });

  test('expectedJensenShannon(an empty side) is absent, an impossible count an error', () => {
    expect(expectedJensenShannon({ pooled: [1], size: 0, otherSize: 1 })).toBeUndefined();
    expect(() => expectedJensenShannon({ pooled: [1.5], size: 1, otherSize: 1 })).toThrow('whole number from 0: 1.5');
    expect(() => expectedJensenShannon({ pooled: [3], size: 1, otherSize: 1 })).toThrow('3 times in 2 words');
  });
});

describe('expectedCosineDistance', () => {
  test('expectedCosineDistance(two words twice) is 1 - (4 / 3) / (8 / 3)', () => {
    expect(expectedCosineDistance(twoOfEach)).toBeCloseTo(1 / 2, 12);
  });

  test('expectedCosineDistance(a hundred of each) is near the mean over all deals', () => {
    let [mean, weights, weight] = [0, 0, 1];
    for (let a = 0; a <= 100; a += 1) {
      weights += weight;
      mean += weight * (1 - (cosineSimilarity([a, 100 - a], [100 - a, a]) ?? 0));
      weight *= ((100 - a) / (a + 1)) ** 2;
    }
    const expected = expectedCosineDistance({ pooled: [100, 100], size: 100, otherSize: 100 }) ?? 0;
    expect(Math.abs(expected / (mean / weights) - 1)).toBeLessThan(0.02);
    expect(expectedCosineDistance({ pooled: [1], size: 0, otherSize: 1 })).toBeUndefined();
  });
});

describe('expectedDelta', () => {
  test('expectedDelta(one word on one side of two) is 1 / deviation', () => {
    expect(expectedDelta({ pooled: [1], size: 1, otherSize: 1 }, [0.5])).toBe(2);
  });

  test('expectedDelta(two words) is the mean of both, whatever the other words are', () => {
    const one = expectedDelta({ pooled: [2], size: 4, otherSize: 6 }, [0.1]) ?? 0;
    const two = expectedDelta({ pooled: [3], size: 4, otherSize: 6 }, [0.2]) ?? 0;
    expect(expectedDelta({ pooled: [2, 3], size: 4, otherSize: 6 }, [0.1, 0.2])).toBeCloseTo((one + two) / 2, 12);
  });

  test('expectedDelta(no words) is absent, a deviation of 0 an error', () => {
    expect(expectedDelta({ pooled: [], size: 1, otherSize: 1 }, [])).toBeUndefined();
    expect(() => expectedDelta({ pooled: [1], size: 1, otherSize: 1 }, [0])).toThrow('deviation above 0: 0');
  });
});
