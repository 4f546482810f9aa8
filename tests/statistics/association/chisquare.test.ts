import { describe, expect, it } from 'vitest';
import { chiSquare } from '../../../lib/src/statistics/index.js';

describe('chiSquare', () => {
  it('is sum (O - E)^2 / E', () => {
    expect(chiSquare({ count: 1, size: 4, restCount: 3, restSize: 4 })).toBe(2);
    expect(chiSquare({ count: 3, size: 9, restCount: 1, restSize: 3 })).toBe(0);
  });

  it('corrected by Yates takes one half from every difference, but stops at 0', () => {
    expect(chiSquare({ count: 1, size: 4, restCount: 3, restSize: 4 }, { correction: 'yates' })).toBe(1 / 2);
    expect(chiSquare({ count: 2, size: 8, restCount: 1, restSize: 8 }, { correction: 'yates' })).toBe(0);
    expect(chiSquare({ count: 10, size: 20, restCount: 10, restSize: 20 }, { correction: 'yates' })).toBe(0);
  });

  it('uncapped turns a difference below one half around', () => {
    const even = { count: 10, size: 20, restCount: 10, restSize: 20 };
    expect(chiSquare(even, { correction: 'yatesUncapped' })).toBe((4 * 0.25) / 10);
  });

  it('for small cells only is not corrected where every expected count is 5 or more', () => {
    const large = { count: 8, size: 20, restCount: 12, restSize: 20 };
    expect(chiSquare(large, { correction: 'yatesSmallCells' })).toBe(chiSquare(large));
    const small = { count: 1, size: 4, restCount: 3, restSize: 4 };
    expect(chiSquare(small, { correction: 'yatesSmallCells' })).toBe(1 / 2);
  });

  it('is 0 where there is nothing to compare', () => {
    expect(chiSquare({ count: 0, size: 0, restCount: 2, restSize: 9 })).toBe(0);
    expect(chiSquare({ count: 0, size: 5, restCount: 0, restSize: 9 })).toBe(0);
    expect(chiSquare({ count: 5, size: 5, restCount: 9, restSize: 9 }, { correction: 'yatesUncapped' })).toBe(0);
  });

  it('keeps its digits for counts beyond 32 bits', () => {
    const size = 2 ** 41;
    const half = 2 ** 40;
    const table = { count: half + 2 ** 20, size, restCount: half - 2 ** 20, restSize: size };
    expect(chiSquare(table)).toBe((4 * 2 ** 40) / half);
  });

  it('refuses a correction that it does not know', () => {
    const correction = 'frank' as 'yates';
    expect(() => chiSquare({ count: 1, size: 4, restCount: 3, restSize: 4 }, { correction })).toThrow(
      'unknown correction: "frank"; known: none, yates, yatesUncapped, yatesSmallCells',
    );
  });
});
