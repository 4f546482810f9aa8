import { describe, expect, it } from 'vitest';
import { hdd, herdanVm, repeatRate, simpsonIndex, vocdCurve, yuleI, yuleK } from '../../../lib/src/statistics/index.js';

describe('measures of repetition', () => {
  it('of two words twice', () => {
    expect(yuleK([2, 2])).toBe(2500);
    expect(yuleI([2, 2, 1])).toBe(3 / 2);
    expect(simpsonIndex([2, 2])).toBe(1 / 3);
    expect(repeatRate([1, 1, 2])).toBe(3 / 8);
    expect(herdanVm([3, 1])).toBeCloseTo(Math.sqrt(1 / 8), 14);
  });

  it('of words that occur once', () => {
    expect([yuleK([1, 1, 1]), yuleI([1, 1]), simpsonIndex([1, 1]), herdanVm([1, 1, 1])]).toEqual([0, undefined, 0, 0]);
  });

  it('do not look at words that do not occur', () => {
    expect(yuleK([2, 0, 2])).toBe(2500);
    expect(herdanVm([3, 0, 1])).toBe(herdanVm([3, 1]));
  });

  it('are absent without words', () => {
    for (const measure of [yuleK, yuleI, simpsonIndex, repeatRate, herdanVm]) expect(measure([])).toBeUndefined();
    expect(simpsonIndex([1])).toBeUndefined();
  });
});

describe('hdd', () => {
  it('is the type-token ratio to be expected of the words drawn', () => {
    expect(hdd([1, 1], { draws: 1 })).toBe(1);
    expect(hdd([2, 1], { draws: 2 })).toBeCloseTo((1 + 2 / 3) / 2, 14);
    expect(hdd([2, 1], { draws: 2, form: 'sum' })).toBeCloseTo(1 + 2 / 3, 14);
    expect(hdd([2, 1], { draws: 3 })).toBe(2 / 3);
  });

  it('is absent for texts shorter than the draws', () => {
    expect(hdd([20, 21])).toBeUndefined();
    expect(() => hdd([1], { draws: 0 })).toThrow('draws must be a whole number from 1: 0');
  });
});

describe('vocdCurve', () => {
  it('is (D / N) (sqrt(1 + 2N / D) - 1)', () => {
    expect(vocdCurve({ tokens: 4, diversity: 1 })).toBe(1 / 2);
    expect(() => vocdCurve({ tokens: 0, diversity: 1 })).toThrow('tokens must be above 0: 0');
  });
});
