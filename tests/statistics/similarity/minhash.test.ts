import { describe, expect, it } from 'vitest';
import {
  bandThreshold,
  candidateProbability,
  jaccard,
  minHash,
  minHashSimilarity,
  shinglesOf,
} from '../../../lib/src/statistics/index.js';

function numbersFrom(start: number, length: number): Set<number> {
  return new Set(Array.from({ length }, (_, i) => start + i));
}

describe('shinglesOf', () => {
  it('are all runs of so many tokens, each once', () => {
    expect([...shinglesOf(['no', 'no', 'no', 'never'], 2)]).toEqual(['no no', 'no never']);
    expect(shinglesOf(['short'], 2)).toEqual(new Set());
    expect(() => shinglesOf(['a'], 0)).toThrow('size must be a whole number from 1: 0');
  });
});

describe('minHash', () => {
  it.each([0, 100, 250, 400])('estimates the Jaccard similarity of sets that begin %i apart', (shift) => {
    const a = numbersFrom(0, 500);
    const b = numbersFrom(shift, 500);
    const length = 512;
    const estimate = minHashSimilarity(minHash(a, { length }), minHash(b, { length }));
    expect(Math.abs(estimate - (jaccard(a, b) ?? 0))).toBeLessThan(3 / (2 * Math.sqrt(length)));
  });

  it('is the same for the same set, seed and length in any order, and another for another seed', () => {
    const options = { length: 64, seed: 7 };
    expect(minHash([3, 1, 2], options)).toEqual(minHash([2, 3, 1, 1], options));
    expect(minHash([1, 2], options)).not.toEqual(minHash([1, 2], { length: 64, seed: 8 }));
  });

  it('of nothing is the largest number everywhere, and needs a length', () => {
    expect(minHash([], { length: 2 })).toEqual(Uint32Array.of(0xffffffff, 0xffffffff));
    expect(() => minHash([], { length: 0 })).toThrow('length must be a whole number from 1: 0');
    expect(() => minHashSimilarity(minHash([], { length: 1 }), minHash([], { length: 2 }))).toThrow(
      'both signatures need the same length: 1 and 2',
    );
  });
});

describe('bands', () => {
  it('bandThreshold is (1 / bands)^(1 / rows)', () => {
    expect(bandThreshold({ bands: 16, rows: 4 })).toBe(1 / 2);
    expect(() => bandThreshold({ bands: 16, rows: 0.5 })).toThrow('rows must be a whole number from 1: 0.5');
  });

  it('candidateProbability is 1 - (1 - s^rows)^bands, from 0 to 1', () => {
    expect(candidateProbability(1 / 2, { bands: 2, rows: 1 })).toBeCloseTo(3 / 4, 14);
    expect([0, 1].map((similarity) => candidateProbability(similarity, { bands: 42, rows: 3 }))).toEqual([0, 1]);
    expect(candidateProbability(0.6, { bands: 16, rows: 4 })).toBeCloseTo(1 - (1 - 0.6 ** 4) ** 16, 14);
  });
});
