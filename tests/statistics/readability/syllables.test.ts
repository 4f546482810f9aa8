import { describe, expect, it } from 'vitest';
import { countSyllables } from '../../../lib/src/statistics/index.js';

describe('countSyllables', () => {
  it.each([
    ['coup', 1],
    ['makes', 1],
    ['walked', 1],
    ['league', 1],
    ['needed', 2],
    ['houses', 2],
    ['table', 2],
    ['playing', 2],
    ['puzzled', 2],
    ['area', 3],
    ['sunglasses', 3],
    ['government', 3],
    ['video', 3],
    ['mercenaries', 4],
    ['situation', 4],
    ['readability', 5],
  ])('of "%s" is %i', (word, syllables) => {
    expect(countSyllables(word)).toBe(syllables);
    expect(countSyllables(word.toUpperCase())).toBe(syllables);
  });

  it('is 1 for letters of another script, 0 for numbers, marks and nothing', () => {
    expect(['сша', '2024', '—', ''].map(countSyllables)).toEqual([1, 0, 0, 0]);
  });
});
