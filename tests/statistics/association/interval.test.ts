import { describe, expect, it } from 'vitest';
import { clopperPearson, logRatioInterval } from '../../../lib/src/statistics/index.js';

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
