import { describe, expect, it } from 'vitest';
import { hellinger, jensenShannon, jensenShannonParts, kullbackLeibler } from '../../../lib/src/statistics/index.js';

describe('jensenShannon', () => {
  it('is 0 for the same shares, 1 bit for nothing in common, one half for one of two words in common', () => {
    expect(jensenShannon([1, 3], [2, 6])).toBe(0);
    expect(jensenShannon([5, 0], [0, 2])).toBe(1);
    expect(jensenShannon([1, 1, 0], [0, 1, 1])).toBe(1 / 2);
  });

  it('is the same from either side, and ln 2 at most in nats', () => {
    expect(jensenShannon([9, 1, 4], [2, 2, 0])).toBe(jensenShannon([2, 2, 0], [9, 1, 4]));
    expect(jensenShannon([1, 0], [0, 1], { base: Math.E })).toBeCloseTo(Math.log(2), 14);
  });

  it('takes typed arrays and counts beyond 32 bits', () => {
    const large = 2 ** 40;
    expect(jensenShannon(Uint32Array.of(1, 1, 0), Float64Array.of(0, large, large))).toBe(1 / 2);
  });

  it('is absent where a side is empty', () => {
    expect(jensenShannon([0, 0], [1, 1])).toBeUndefined();
    expect(jensenShannon([], [])).toBeUndefined();
  });

  it('refuses lists of different items, negative frequencies and a base of 1', () => {
    expect(() => jensenShannon([1], [1, 2])).toThrow('both lists need the same items: 1 and 2');
    expect(() => jensenShannon([1, -1], [1, 2])).toThrow('a frequency must be 0 or more: -1');
    expect(() => jensenShannon([Number.NaN], [1])).toThrow('a frequency must be 0 or more: NaN');
    expect(() => jensenShannon([1], [1], { base: 1 })).toThrow('the base of a logarithm must be above 1: 1');
  });
});

describe('jensenShannonParts', () => {
  it('tells which items differ, and sums to the divergence', () => {
    expect(jensenShannonParts([1, 1, 0], [0, 1, 1])).toEqual([1 / 4, 0, 1 / 4]);
    const parts = jensenShannonParts([7, 2, 1], [3, 3, 9]) ?? [];
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(jensenShannon([7, 2, 1], [3, 3, 9]));
  });

  it('is absent where a side is empty', () => {
    expect(jensenShannonParts([0], [1])).toBeUndefined();
  });
});

describe('kullbackLeibler', () => {
  it('is sum p ln(p / q), and differs by side', () => {
    expect(kullbackLeibler([1, 1], [1, 3])).toBeCloseTo(Math.log(2) / 2 + Math.log(2 / 3) / 2, 14);
    expect(kullbackLeibler([1, 3], [1, 1])).toBeCloseTo(Math.log(1 / 2) / 4 + (3 / 4) * Math.log(3 / 2), 14);
  });

  it('is absent where q lacks a word of p, not where p lacks one of q', () => {
    expect(kullbackLeibler([1, 1], [1, 0])).toBeUndefined();
    expect(kullbackLeibler([1, 0], [1, 1], { base: 2 })).toBe(1);
    expect(kullbackLeibler([], [])).toBeUndefined();
  });
});

describe('hellinger', () => {
  it('is 0 for the same shares and 1 for nothing in common', () => {
    expect(hellinger([2, 2], [5, 5])).toBe(0);
    expect(hellinger([3, 0], [0, 3])).toBe(1);
    expect(hellinger([1, 0], [1, 3])).toBeCloseTo(Math.sqrt((1 / 4 + 3 / 4) / 2), 14);
  });

  it('takes lists as they are given, if so wished', () => {
    expect(hellinger([4, 0], [1, 9], { sums: 'asGiven' })).toBeCloseTo(Math.sqrt((1 + 9) / 2), 14);
    expect(hellinger([1, 3], [2, 6], { sums: 'asGiven' })).toBeGreaterThan(0);
  });

  it('is absent where a side is empty', () => {
    expect(hellinger([0], [1])).toBeUndefined();
  });
});
