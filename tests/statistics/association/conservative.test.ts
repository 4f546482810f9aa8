import { describe, expect, it } from 'vitest';
import {
  conservativeLogRatio,
  leastLogRatio,
  logRatio,
  logRatioInterval,
  significantLogRatio,
} from '../../../lib/src/statistics/index.js';

const clear = { count: 90, size: 1000, restCount: 10, restSize: 1000 };
const unclear = { count: 3, size: 1000, restCount: 2, restSize: 1000 };
const turned = { count: 10, size: 1000, restCount: 90, restSize: 1000 };

describe('conservativeLogRatio', () => {
  it('is the end of the interval nearer to 0, on either side', () => {
    expect(conservativeLogRatio(clear)).toBeCloseTo(logRatioInterval(clear).low ?? 0, 10);
    expect(conservativeLogRatio(turned)).toBeCloseTo(-conservativeLogRatio(clear), 10);
  });

  it('is 0 where the interval covers 0, and without the word on either side', () => {
    expect(conservativeLogRatio(unclear)).toBe(0);
    expect(conservativeLogRatio({ ...clear, count: 0, restCount: 0 })).toBe(0);
    expect(conservativeLogRatio({ ...clear, count: 0, restCount: 0 }, { interval: 'normal' })).toBe(0);
  });

  it('is defined where one side lacks the word', () => {
    const value = conservativeLogRatio({ count: 8, size: 1000, restCount: 0, restSize: 1000 });
    const t = 0.025 ** (1 / 8);
    expect(value).toBeCloseTo(Math.log2(t / (1 - t)), 10);
  });

  it('is nearer to 0 in a larger family', () => {
    const one = conservativeLogRatio(clear);
    expect(conservativeLogRatio(clear, { tests: 1000 })).toBeLessThan(one);
    expect(conservativeLogRatio(clear, { alpha: 0.05 / 1000 })).toBe(conservativeLogRatio(clear, { tests: 1000 }));
  });

  it('normal is the log ratio less z deviations', () => {
    const deviation = Math.sqrt(1 / 90 + 1 / 10 - 2 / 1000) / Math.LN2;
    expect(conservativeLogRatio(clear, { interval: 'normal' })).toBeCloseTo(
      logRatio(clear) - 1.959963984540054 * deviation,
      10,
    );
  });

  it('refuses an alpha of 0 and a family of none', () => {
    expect(() => conservativeLogRatio(clear, { alpha: 0 })).toThrow('alpha must lie between 0 and 1: 0');
    expect(() => conservativeLogRatio(clear, { tests: 0 })).toThrow('tests must be at least 1: 0');
  });
});

describe('leastLogRatio', () => {
  it('may be negative, and has a closed form for one occurrence', () => {
    const once = { count: 1, size: 100, restCount: 0, restSize: 100 };
    expect(leastLogRatio(once)).toBeCloseTo(Math.log2(0.05 / 0.95), 10);
    expect(leastLogRatio(unclear)).toBeLessThan(0);
  });

  it('is absent where the word does not occur here', () => {
    expect(leastLogRatio({ ...unclear, count: 0 })).toBeUndefined();
  });
});

describe('significantLogRatio', () => {
  it('is the log ratio where G2 is significant, else 0', () => {
    expect(significantLogRatio(clear)).toBe(logRatio(clear, { zero: 'walter' }));
    expect(significantLogRatio(unclear)).toBe(0);
    expect(significantLogRatio(clear, { tests: 1e30 })).toBe(0);
  });
});
