import { describe, expect, it } from 'vitest';
import { correlation, entropy } from '../../../lib/src/statistics/index.js';

describe('entropy', () => {
  it('is 0 for one item, log n for n even ones, 3/2 bits for 1, 1, 2', () => {
    expect(entropy([7, 0])).toBe(0);
    expect(entropy([5, 5, 5, 5])).toBe(2);
    expect(entropy([1, 1, 2])).toBe(3 / 2);
    expect(entropy([3, 3], { base: Math.E })).toBeCloseTo(Math.log(2), 14);
  });

  it('is absent where there is nothing', () => {
    expect([entropy([]), entropy([0, 0])]).toEqual([undefined, undefined]);
  });
});

describe('correlation', () => {
  it('is 1, -1 or between', () => {
    expect(correlation([1, 2, 3], [2, 4, 6])).toBeCloseTo(1, 14);
    expect(correlation([1, 2, 3], [9, 6, 3])).toBeCloseTo(-1, 14);
    expect(correlation([1, 2, 3], [1, 3, 2])).toBeCloseTo(1 / 2, 14);
  });

  it('is absent where a list does not vary', () => {
    expect(correlation([0.1, 0.1, 0.1], [1, 2, 3])).toBeUndefined();
    expect(correlation([], [])).toBeUndefined();
  });
});
