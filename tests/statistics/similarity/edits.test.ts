import { describe, expect, it } from 'vitest';
import { editDistance, editSimilarity } from '../../../lib/src/statistics/index.js';

describe('editDistance', () => {
  it.each([
    ['mali', 'mail', 2],
    ['coup', 'coups', 1],
    ['a', 'b', 1],
    ['', 'mali', 4],
    ['', '', 0],
    ['kitchen', 'chicken', 4],
  ])('of "%s" and "%s" is %i, from either side', (a, b, distance) => {
    expect(editDistance([...a], [...b])).toBe(distance);
    expect(editDistance([...b], [...a])).toBe(distance);
  });

  it('counts tokens as well as letters', () => {
    expect(editDistance(['the', 'coup', 'failed'], ['the', 'putsch', 'failed', 'again'])).toBe(2);
  });
});

describe('editSimilarity', () => {
  it('is 1 for the same, 0 for nothing in common, 1 for two empty ones', () => {
    expect(editSimilarity([...'abcd'], [...'abXcd'])).toBe(4 / 5);
    expect([editSimilarity(['a'], ['b']), editSimilarity([], [])]).toEqual([0, 1]);
  });
});
