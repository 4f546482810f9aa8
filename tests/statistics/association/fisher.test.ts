import { describe, expect, it } from 'vitest';
import { chiSquareTail, fisherExact, g2, logFisherExact, tableProbability } from '../../../lib/src/statistics/index.js';

const tea = { count: 3, size: 4, restCount: 1, restSize: 4 };

describe('fisherExact', () => {
  it('of 3 of 4 cups against 1 of 4 counts tables: 16 + 1 of 70 as far on one side, twice that on both', () => {
    expect(fisherExact(tea, { alternative: 'greater' })).toBeCloseTo(17 / 70, 14);
    expect(fisherExact(tea)).toBeCloseTo(34 / 70, 14);
    expect(fisherExact(tea, { alternative: 'less' })).toBeCloseTo(69 / 70, 14);
  });

  it('takes from the other side only tables that are no more probable', () => {
    const lopsided = { count: 3, size: 3, restCount: 1, restSize: 7 };
    expect(fisherExact(lopsided)).toBeCloseTo(7 / 210, 14);
    expect(fisherExact({ count: 0, size: 3, restCount: 4, restSize: 7 })).toBeCloseTo((35 + 7) / 210, 14);
  });

  it('is 1 for the most probable table, an empty one, and a word that all have', () => {
    expect(fisherExact({ count: 2, size: 4, restCount: 2, restSize: 4 })).toBe(1);
    expect(fisherExact({ count: 0, size: 0, restCount: 0, restSize: 0 })).toBe(1);
    expect(fisherExact({ count: 0, size: 0, restCount: 1, restSize: 3 })).toBe(1);
    expect(fisherExact({ count: 4, size: 4, restCount: 3, restSize: 3 })).toBe(1);
  });

  it('is the same from either side', () => {
    const here = { count: 12, size: 5000, restCount: 90, restSize: 100_000 };
    const there = { count: 90, size: 100_000, restCount: 12, restSize: 5000 };
    expect(fisherExact(there)).toBeCloseTo(fisherExact(here), 12);
    expect(fisherExact(there, { alternative: 'less' })).toBeCloseTo(fisherExact(here, { alternative: 'greater' }), 12);
  });

  it('of a billion words is near the p of G2', () => {
    const size = 4_000_000_000;
    const table = { count: 1_000_000_000, size, restCount: 1_000_100_000, restSize: size };
    expect(fisherExact(table) / chiSquareTail(g2(table))).toBeCloseTo(1, 3);
  });
});

describe('logFisherExact', () => {
  it('tells a p that is smaller than any number', () => {
    const table = { count: 5000, size: 5000, restCount: 0, restSize: 5000 };
    expect(fisherExact(table, { alternative: 'greater' })).toBe(0);
    const stirling = -10_000 * Math.log(2) + Math.log(Math.PI * 5000) / 2;
    expect(logFisherExact(table, { alternative: 'greater' })).toBeCloseTo(stirling, 3);
  });

  it('refuses an alternative that it does not know', () => {
    const alternative = 'both' as 'twoSided';
    expect(() => logFisherExact(tea, { alternative })).toThrow(
      'unknown alternative: "both"; known: twoSided, greater, less',
    );
  });
});

describe('tableProbability', () => {
  it('of all tables with the same totals is 1 together', () => {
    const sum = [0, 1, 2, 3].reduce(
      (total, count) => total + tableProbability({ count, size: 3, restCount: 4 - count, restSize: 7 }),
      0,
    );
    expect(sum).toBeCloseTo(1, 14);
    expect(tableProbability({ count: 2, size: 2, restCount: 0, restSize: 2 })).toBeCloseTo(1 / 6, 14);
    expect(tableProbability({ count: 0, size: 0, restCount: 0, restSize: 0 })).toBe(1);
  });
});
