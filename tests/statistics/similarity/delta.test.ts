import { describe, expect, it } from 'vitest';
import { burrowsDelta, cosineDelta, ederDelta, quadraticDelta, zScores } from '../../../lib/src/statistics/index.js';

describe('zScores', () => {
  it('uses the sample deviation, column by column', () => {
    const root = Math.SQRT1_2;
    expect(
      zScores([
        [1, 50],
        [3, 10],
      ]),
    ).toEqual([
      [expect.closeTo(-root, 14), expect.closeTo(root, 14)],
      [expect.closeTo(root, 14), expect.closeTo(-root, 14)],
    ]);
  });

  it('gives 0 where a word does not vary, and for a single text', () => {
    expect(zScores([[0.1], [0.1], [0.1]])).toEqual([[0], [0], [0]]);
    expect(zScores([[4, 7]])).toEqual([[0, 0]]);
    expect(zScores([])).toEqual([]);
  });

  it('refuses rows of different words', () => {
    expect(() => zScores([[1], [1, 2]])).toThrow('all rows need the same columns: 1 and 2');
  });
});

describe('the deltas of two rows', () => {
  it('burrowsDelta is the mean difference, quadraticDelta the sum of its squares', () => {
    expect(burrowsDelta([1, 0], [0, 3])).toBe(2);
    expect(quadraticDelta([1, 0], [0, 3])).toBe(10);
  });

  it('ederDelta weighs the second of two words half', () => {
    expect(ederDelta([1, 0], [0, 3])).toBe((1 + 3 / 2) / 2);
  });

  it('cosineDelta is 0 for one direction, 1 for unrelated, 2 for opposite rows', () => {
    expect(cosineDelta([3, 4], [6, 8])).toBe(0);
    expect(cosineDelta([1, 0], [0, 1])).toBe(1);
    expect(cosineDelta([1, 0], [-1, 0])).toBe(2);
  });

  it('are absent without words, and cosineDelta where a row is all zeros', () => {
    for (const delta of [burrowsDelta, cosineDelta, ederDelta, quadraticDelta]) expect(delta([], [])).toBeUndefined();
    expect(cosineDelta([0, 0], [1, 1])).toBeUndefined();
    expect(() => burrowsDelta([1], [])).toThrow('both lists need the same items: 1 and 0');
  });
});
