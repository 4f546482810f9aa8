import { describe, expect, it } from 'vitest';
import { bagCosine, bagJaccard, borrowedShare } from '../../../lib/src/statistics/index.js';

const a = new Map([
  ['a', 2],
  ['constructor', 1],
]);
const b = new Map([
  ['a', 1],
  ['b', 3],
]);
const none = new Map<string, number>();

describe('bagJaccard', () => {
  it('divides what is in common by the union, or by both bags together', () => {
    expect(bagJaccard(a, b)).toBe(1 / 6);
    expect(bagJaccard(a, b, { denominator: 'sum' })).toBe(1 / 7);
    expect([bagJaccard(a, a), bagJaccard(a, a, { denominator: 'sum' })]).toEqual([1, 1 / 2]);
  });

  it('is 0 with an empty bag, absent for two, and refuses negative counts', () => {
    expect([bagJaccard(a, none), bagJaccard(none, none)]).toEqual([0, undefined]);
    expect(() => bagJaccard(new Map([['a', -1]]), b)).toThrow('a count must be 0 or more: -1');
  });
});

describe('bagCosine', () => {
  it('is the cosine over the words of both', () => {
    expect(bagCosine(a, b)).toBeCloseTo(2 / Math.sqrt(5 * 10), 14);
    expect(bagCosine(a, new Map([['b', 1]]))).toBe(0);
    expect(bagCosine(a, none)).toBeUndefined();
  });
});

describe('borrowedShare', () => {
  it('is the share of tokens that the original has, and differs by side', () => {
    expect(borrowedShare(['a', 'b', 'c'], ['c', 'd', 'c'])).toBe(2 / 3);
    expect(borrowedShare(['c', 'd', 'c'], ['a', 'b', 'c'])).toBe(1 / 3);
    expect([borrowedShare([], ['a']), borrowedShare(['a'], [])]).toEqual([0, undefined]);
  });
});
