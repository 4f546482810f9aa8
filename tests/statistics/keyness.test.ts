import { describe, expect, it } from 'vitest';
import { chiSquareTail, clopperPearson, g2, logRatio, logRatioInterval } from '../../lib/src/statistics/index.js';

describe('logRatio', () => {
  it('counts doublings: 8 of 1000 against 1 of 500 is 2', () => {
    expect(logRatio({ count: 8, size: 1000, restCount: 1, restSize: 500 })).toBe(2);
  });

  it('takes a count of 0 as half an occurrence, on either side', () => {
    expect(logRatio({ count: 4, size: 10, restCount: 0, restSize: 10 })).toBe(3);
    expect(logRatio({ count: 0, size: 10, restCount: 4, restSize: 10 })).toBe(-3);
    expect(logRatio({ count: 0, size: 10, restCount: 0, restSize: 10 })).toBe(0);
  });

  it('refuses an empty side and more occurrences than words, naming the number', () => {
    expect(() => logRatio({ count: 0, size: 0, restCount: 1, restSize: 2 })).toThrow(
      'size must be a whole number from 1: 0',
    );
    expect(() => logRatio({ count: 1, size: 2, restCount: 3, restSize: 2 })).toThrow(
      'restCount must be a whole number from 0 to restSize (2): 3',
    );
  });
});

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
});

describe('chiSquareTail', () => {
  it.each([
    [0, 1],
    [3.841458820694124, 0.05],
    [6.634896601021213, 0.01],
    [10.827566170662733, 0.001],
  ])('of %f is %f', (value, p) => {
    expect(chiSquareTail(value) / p).toBeCloseTo(1, 12);
  });

  it('keeps its digits far in the tail', () => {
    const asymptotic = (Math.exp(-500) / Math.sqrt(Math.PI * 500)) * (1 - 1 / 1000 + 3 / 1000 ** 2 - 15 / 1000 ** 3);
    expect(chiSquareTail(1000) / asymptotic).toBeCloseTo(1, 9);
    expect(chiSquareTail(5000)).toBe(0);
  });

  it('refuses what is no chi-square', () => {
    expect(() => chiSquareTail(-1)).toThrow('chi-square must be 0 or more: -1');
    expect(() => chiSquareTail(Number.NaN)).toThrow('NaN');
  });
});

describe('clopperPearson', () => {
  it('of 0 of 10 and 10 of 10 has the closed form 0.025^(1/10)', () => {
    const { low, high } = clopperPearson({ count: 0, size: 10 });
    expect(low).toBe(0);
    expect(high).toBeCloseTo(1 - 0.025 ** (1 / 10), 12);
    expect(clopperPearson({ count: 10, size: 10 }).low).toBeCloseTo(0.025 ** (1 / 10), 12);
    expect(clopperPearson({ count: 10, size: 10 }).high).toBe(1);
  });

  it('has ends at which the tails of the binomial are 0.025', () => {
    const { low, high } = clopperPearson({ count: 2, size: 3 });
    expect(3 * low ** 2 * (1 - low) + low ** 3).toBeCloseTo(0.025, 12);
    expect((1 - high) ** 3 + 3 * high * (1 - high) ** 2 + 3 * high ** 2 * (1 - high)).toBeCloseTo(0.025, 12);
  });

  it('is near the normal interval for a million cases', () => {
    const { low, high } = clopperPearson({ count: 500_000, size: 1_000_000 });
    expect((high - low) / 2).toBeCloseTo((1.959964 * 0.5) / 1000, 5);
  });

  it('is narrower with less confidence, and refuses a confidence of 1', () => {
    const { low, high } = clopperPearson({ count: 1, size: 1 }, { confidence: 0.5 });
    expect([low, high]).toEqual([expect.closeTo(0.25, 12), 1]);
    expect(() => clopperPearson({ count: 1, size: 1 }, { confidence: 1 })).toThrow(
      'confidence must lie between 0 and 1: 1',
    );
  });
});

describe('logRatioInterval', () => {
  it('is open where the rest lacks the word: that end is absent', () => {
    expect(logRatioInterval({ count: 1, size: 10, restCount: 0, restSize: 10 })).toEqual({
      low: expect.closeTo(Math.log2(1 / 39), 12),
    });
    expect(logRatioInterval({ count: 0, size: 10, restCount: 1, restSize: 20 })).toEqual({
      high: expect.closeTo(1 + Math.log2(39), 12),
    });
  });

  it('is absent at both ends where both lack the word', () => {
    expect(logRatioInterval({ count: 0, size: 10, restCount: 0, restSize: 10 })).toEqual({});
  });

  it('changes its sign with the sides', () => {
    const { low = 0, high = 0 } = logRatioInterval({ count: 3, size: 40, restCount: 9, restSize: 50 });
    const other = logRatioInterval({ count: 9, size: 50, restCount: 3, restSize: 40 });
    expect(other.low).toBeCloseTo(-high, 10);
    expect(other.high).toBeCloseTo(-low, 10);
  });
});
