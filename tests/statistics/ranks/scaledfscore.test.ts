import { describe, expect, it } from 'vitest';
import { normalShare, scaledFScores } from '../../../lib/src/statistics/index.js';

const here = { count: 2, restCount: 0 };
const there = { count: 0, restCount: 2 };

describe('scaledFScores', () => {
  it('of one side is the harmonic mean of precision and recall, both as normal shares', () => {
    expect(scaledFScores([here, there], { balance: 'here' })).toEqual([
      expect.closeTo(normalShare(1), 14),
      expect.closeTo(normalShare(-1), 14),
    ]);
  });

  it('balanced puts the words of this side above one half, those of the other below', () => {
    const scores = scaledFScores([here, there, { count: 1, restCount: 1 }, { count: 9, restCount: 0 }]);
    expect(scores[3]).toBe(1);
    expect(scores[0]).toBe(1 / 2);
    expect(scores[1]).toBeLessThan(1 / 2);
    expect(scaledFScores([here, there])).toEqual([3 / 4, 1 / 4]);
  });

  it('is one half where all words are the same, and empty without words', () => {
    expect(scaledFScores([here, here], { balance: 'here' })).toEqual([1 / 2, 1 / 2]);
    expect(scaledFScores([{ count: 1, restCount: 1 }])).toEqual([1 / 2]);
    expect(scaledFScores([])).toEqual([]);
  });

  it('refuses a word of neither side', () => {
    expect(() => scaledFScores([{ count: 0, restCount: 0 }])).toThrow('a word must occur on one side at least');
  });
});
