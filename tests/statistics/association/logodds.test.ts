import { describe, expect, it } from 'vitest';
import { bayesFactor, weightedLogOdds } from '../../../lib/src/statistics/index.js';

const table = { count: 3, size: 8, restCount: 1, restSize: 8 };

describe('weightedLogOdds', () => {
  it('adds the prior to the counts, and is positive for what marks this side', () => {
    const logOdds = Math.log(4 / 6) - Math.log(2 / 8);
    const result = weightedLogOdds(table, { prior: 1, priorSize: 2 });
    expect(result?.logOdds).toBeCloseTo(logOdds, 14);
    expect(result?.z).toBeCloseTo(logOdds / Math.sqrt(1 / 4 + 1 / 2), 14);
  });

  it('with four terms is nearer to 0', () => {
    const logOdds = Math.log(4 / 6) - Math.log(2 / 8);
    expect(weightedLogOdds(table, { prior: 1, priorSize: 2, variance: 'fourTerms' })?.z).toBeCloseTo(
      logOdds / Math.sqrt(1 / 4 + 1 / 2 + 1 / 6 + 1 / 8),
      14,
    );
  });

  it('is 0 for equal shares and defined for zero counts', () => {
    expect(weightedLogOdds({ ...table, count: 1 }, { prior: 1, priorSize: 2 })).toEqual({ logOdds: 0, z: 0 });
    expect(weightedLogOdds({ ...table, restCount: 0 }, { prior: 0.5, priorSize: 1 })?.logOdds).toBeCloseTo(
      Math.log(3.5 / 5.5) - Math.log(0.5 / 8.5),
      14,
    );
  });

  it('is absent where a side has no other words', () => {
    expect(
      weightedLogOdds({ count: 8, size: 8, restCount: 1, restSize: 8 }, { prior: 1, priorSize: 1 }),
    ).toBeUndefined();
  });

  it('refuses a prior of 0, and a sum below the prior', () => {
    expect(() => weightedLogOdds(table, { prior: 0, priorSize: 1 })).toThrow('prior must be above 0: 0');
    expect(() => weightedLogOdds(table, { prior: 2, priorSize: 1 })).toThrow(
      'priorSize must be at least the prior (2): 1',
    );
  });
});

describe('bayesFactor', () => {
  it('is G2 less the logarithm of the number of words', () => {
    expect(bayesFactor(10, { size: 60, restSize: 40 })).toBe(10 - Math.log(100));
    expect(bayesFactor(0, { size: 1, restSize: 0 })).toBe(0);
  });

  it('refuses texts without words', () => {
    expect(() => bayesFactor(1, { size: 0, restSize: 0 })).toThrow('there must be words: 0');
  });
});
