import { describe, expect, it } from 'vitest';
import { mannWhitney, normalShare } from '../../../lib/src/statistics/index.js';

describe('mannWhitney', () => {
  it('counts the pairs in which the first list is larger', () => {
    const { u, share, rankSum } = mannWhitney([2, 4], [1, 3, 3]) ?? {};
    expect([u, share, rankSum]).toEqual([4, 4 / 6, 7]);
  });

  it('counts a tie as one half', () => {
    expect(mannWhitney([1, 1], [1, 0])?.u).toBe(1 / 2 + 1 + 1 / 2 + 1);
  });

  it('has p from the normal distribution, corrected for continuity and ties', () => {
    expect(mannWhitney([3, 4], [1, 2])?.p).toBeCloseTo(2 * normalShare(-1.5 / Math.sqrt((4 * 5) / 12)), 14);
    const tied = Math.sqrt((4 / 12) * (5 - 6 / 12));
    expect(mannWhitney([2, 2], [1, 0])?.p).toBeCloseTo(2 * normalShare(-1.5 / tied), 14);
  });

  it('is 1 where all numbers are equal, and where U is in the middle', () => {
    expect(mannWhitney([0, 0], [0, 0, 0])).toEqual({ u: 3, share: 1 / 2, rankSum: 6, p: 1 });
    expect(mannWhitney([1, 4], [2, 3])?.p).toBe(1);
  });

  it('is the same test from either side, and absent for an empty list', () => {
    expect(mannWhitney([1, 2], [3, 9, 9])?.p).toBe(mannWhitney([3, 9, 9], [1, 2])?.p);
    expect(mannWhitney([], [1])).toBeUndefined();
  });
});
