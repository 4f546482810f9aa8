import { describe, expect, it } from 'vitest';
import { g2 } from '../../../lib/src/statistics/index.js';

describe('g2', () => {
  it('of equal shares is 0', () => {
    expect(g2({ count: 10, size: 100, restCount: 20, restSize: 200 })).toBe(0);
  });

  it('of one word here against another there is 4 ln 2', () => {
    expect(g2({ count: 1, size: 1, restCount: 0, restSize: 1 })).toBeCloseTo(4 * Math.log(2), 14);
  });

  it('is the same from either side, and 0 where one side is empty', () => {
    const there = g2({ count: 2, size: 90, restCount: 7, restSize: 30 });
    expect(g2({ count: 7, size: 30, restCount: 2, restSize: 90 })).toBeCloseTo(there, 12);
    expect(g2({ count: 1, size: 1, restCount: 0, restSize: 0 })).toBe(0);
  });

  it('with two cells leaves out the other words', () => {
    const two = g2({ count: 3, size: 100, restCount: 1, restSize: 100 }, { cells: 2 });
    expect(two).toBeCloseTo(2 * (3 * Math.log(3 / 2) + Math.log(1 / 2)), 14);
  });

  it("with Williams's correction is divided by 1 + (N/R1 + N/R2 - 1)(N/C1 + N/C2 - 1) / 6N", () => {
    const table = { count: 3, size: 10, restCount: 7, restSize: 10 };
    expect(g2(table, { correction: 'williams' })).toBeCloseTo(g2(table) / (1 + (3 * 3) / 120), 14);
  });

  it('of the same word everywhere, or nowhere, is 0', () => {
    expect(g2({ count: 4, size: 4, restCount: 2, restSize: 2 })).toBe(0);
    expect(g2({ count: 0, size: 4, restCount: 0, restSize: 2 }, { correction: 'williams' })).toBe(0);
  });

  it('holds for counts beyond 32 bits', () => {
    const large = 2 ** 40;
    expect(g2({ count: large, size: large, restCount: 0, restSize: large }) / large).toBeCloseTo(4 * Math.log(2), 12);
  });
});
