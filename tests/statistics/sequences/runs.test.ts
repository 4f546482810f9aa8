import { describe, expect, it } from 'vitest';
import { countRuns } from '../../../lib/src/statistics/index.js';

describe('countRuns', () => {
  it('counts runs within a segment, and those that lie in a longer one', () => {
    expect(countRuns([['a', 'b', 'c'], ['a', 'b'], ['c']], [2, 3])).toEqual([
      { tokens: ['a', 'b'], count: 2, nested: 1 },
      { tokens: ['b', 'c'], count: 1, nested: 1 },
      { tokens: ['a', 'b', 'c'], count: 1, nested: 0 },
    ]);
  });

  it('keeps tokens with spaces apart, and repetitions', () => {
    expect(
      countRuns(
        [
          ['a b', 'c'],
          ['a', 'b c'],
          ['x', 'x', 'x'],
        ],
        [2],
      ).map(({ count }) => count),
    ).toEqual([1, 1, 2]);
  });

  it('of nothing is nothing, and needs whole sizes', () => {
    expect(countRuns([], [2])).toEqual([]);
    expect(() => countRuns([['a']], [0])).toThrow('size must be a whole number from 1: 0');
  });
});
