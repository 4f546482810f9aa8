import { describe, expect, it } from 'vitest';
import { associationT, associationZ, poissonStirling, simpleLogLikelihood } from '../../../lib/src/statistics/index.js';

describe('associationT', () => {
  it('divides the difference by the root of the count, negative below chance', () => {
    expect(associationT({ observed: 16, expected: 4 })).toBe(3);
    expect(associationT({ observed: 4, expected: 6 })).toBe(-1);
  });

  it('with the size of the corpus takes the variance of a share', () => {
    expect(associationT({ observed: 16, expected: 4 }, { size: 32 })).toBeCloseTo(12 / Math.sqrt(8), 14);
  });

  it('is absent where nothing is observed', () => {
    expect(associationT({ observed: 0, expected: 4 })).toBeUndefined();
  });
});

describe('associationZ', () => {
  it('divides the difference by the root of the expected count', () => {
    expect(associationZ({ observed: 10, expected: 4 })).toBe(3);
    expect(associationZ({ observed: 0, expected: 4 })).toBe(-2);
    expect(associationZ({ observed: 1, expected: 0 })).toBeUndefined();
  });
});

describe('simpleLogLikelihood', () => {
  it('is 2 (O ln(O / E) - (O - E))', () => {
    expect(simpleLogLikelihood({ observed: 3, expected: 3 })).toBe(0);
    expect(simpleLogLikelihood({ observed: 0, expected: 3 })).toBe(6);
    expect(simpleLogLikelihood({ observed: 2, expected: 1 })).toBeCloseTo(2 * (2 * Math.log(2) - 1), 14);
  });

  it('is absent where only nothing is expected', () => {
    expect([
      simpleLogLikelihood({ observed: 1, expected: 0 }),
      simpleLogLikelihood({ observed: 0, expected: 0 }),
    ]).toEqual([undefined, 0]);
  });
});

describe('poissonStirling', () => {
  it('is O (ln O - ln E - 1), in the base', () => {
    expect(poissonStirling({ observed: 2, expected: 2 })).toBe(-2);
    expect(poissonStirling({ observed: 2, expected: 1 }, { base: 10 })).toBeCloseTo(
      (2 * (Math.log(2) - 1)) / Math.LN10,
      14,
    );
    expect(poissonStirling({ observed: 0, expected: 1 })).toBeUndefined();
  });
});
