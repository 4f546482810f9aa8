import { describe, expect, it } from 'vitest';
import { expectationOf, g2, localPmi, mutualInformation, npmi, pmi } from '../../../lib/src/statistics/index.js';

describe('pmi', () => {
  it('counts doublings over the expected count', () => {
    expect(pmi({ observed: 8, expected: 2 })).toBe(2);
    expect(pmi({ observed: 1, expected: 10 }, { base: 10 })).toBe(-1);
  });

  it('with power 2 and 3 takes the observed count so often', () => {
    expect(pmi({ observed: 8, expected: 2 }, { power: 2 })).toBeCloseTo(5, 14);
    expect(pmi({ observed: 8, expected: 2 }, { power: 3 })).toBeCloseTo(8, 14);
  });

  it('is absent where nothing is observed or expected', () => {
    expect([pmi({ observed: 0, expected: 2 }), pmi({ observed: 2, expected: 0 })]).toEqual([undefined, undefined]);
    expect(() => pmi({ observed: -1, expected: 2 })).toThrow('observed must be 0 or more: -1');
  });
});

describe('npmi', () => {
  it('is 1 for words only together, 0 by chance, -1 for never', () => {
    const measure = (count: number): number | undefined =>
      npmi(expectationOf({ count, size: 10, restCount: 10 - count, restSize: 90 }), { size: 100 });
    expect([measure(10), measure(1), measure(0)]).toEqual([expect.closeTo(1, 14), 0, -1]);
  });

  it('is 1 where every place has both, absent where there is nothing', () => {
    expect(npmi({ observed: 4, expected: 4 }, { size: 4 })).toBe(1);
    expect(npmi({ observed: 0, expected: 0 }, { size: 0 })).toBeUndefined();
    expect(() => npmi({ observed: 5, expected: 1 }, { size: 4 })).toThrow(
      'size must be at least the observed count (5): 4',
    );
  });
});

describe('localPmi', () => {
  it('is the count times its information, 0 for never', () => {
    expect(localPmi({ observed: 8, expected: 2 })).toBe(16);
    expect(localPmi({ observed: 0, expected: 2 })).toBe(0);
    expect(localPmi({ observed: 1, expected: 0 })).toBeUndefined();
  });
});

describe('mutualInformation', () => {
  it('is one bit for a word that tells the side, 0 for one that does not', () => {
    expect(mutualInformation({ count: 1, size: 1, restCount: 0, restSize: 1 })).toBe(1);
    expect(mutualInformation({ count: 2, size: 4, restCount: 4, restSize: 8 })).toBe(0);
    expect(mutualInformation({ count: 0, size: 0, restCount: 0, restSize: 0 })).toBe(0);
  });

  it('is G2 / 2N in nats', () => {
    const table = { count: 7, size: 40, restCount: 2, restSize: 60 };
    expect(mutualInformation(table, { base: Math.E })).toBeCloseTo(g2(table) / 200, 14);
  });
});
