import { describe, expect, it } from 'vitest';
import { rank } from '../../../lib/src/statistics/index.js';

describe('rank', () => {
  it('gives equal numbers the mean of their places', () => {
    expect(rank([30, 10, 30, 20])).toEqual([3.5, 1, 3.5, 2]);
  });

  it('or the first, the last, or the next without gaps', () => {
    expect(rank([5, 5, 9], { ties: 'first' })).toEqual([1, 1, 3]);
    expect(rank([5, 5, 9], { ties: 'last' })).toEqual([2, 2, 3]);
    expect(rank([5, 5, 9], { ties: 'dense' })).toEqual([1, 1, 2]);
  });

  it('counts from the largest if so wished', () => {
    expect(rank([30, 10, 30, 20], { from: 'largest' })).toEqual([1.5, 4, 1.5, 3]);
  });

  it('of nothing is nothing, and refuses what is no number', () => {
    expect(rank([])).toEqual([]);
    expect(() => rank([1, Number.NaN])).toThrow('a number to be ranked must be one: NaN');
  });
});
