import { describe, expect, it } from 'vitest';
import {
  adjustedFrequency,
  burchDa,
  carrollD2,
  griesDkl,
  griesDp,
  juillandD,
  lyneD3,
  partDivergence,
  partRange,
  rosengrenS,
  variationCoefficient,
} from '../../../lib/src/statistics/index.js';

const even = [juillandD, carrollD2, rosengrenS, lyneD3, griesDkl, burchDa];

describe('measures of evenness', () => {
  it('are 1 for a word that is as frequent in every part', () => {
    for (const measure of even) {
      expect(measure([2, 2, 2, 2])).toBeCloseTo(1, 14);
      expect(measure([1, 2, 3], [10, 20, 30])).toBeCloseTo(1, 14);
    }
  });

  it('fall for a word of one part only', () => {
    expect(even.map((measure) => measure([0, 4, 0, 0]))).toEqual([
      expect.closeTo(0, 14),
      0,
      1 / 4,
      1 - 12 / 16,
      1 / 3,
      expect.closeTo(0, 14),
    ]);
  });

  it('are absent for a word that does not occur, and without parts', () => {
    for (const measure of even) expect([measure([0, 0]), measure([])]).toEqual([undefined, undefined]);
  });

  it('have known values between', () => {
    expect(juillandD([4, 2, 0])).toBeCloseTo(1 - Math.sqrt(8 / 3) / 2 / Math.SQRT2, 14);
    expect(carrollD2([1, 1, 0, 0])).toBeCloseTo(1 / 2, 14);
    expect(rosengrenS([1, 4])).toBeCloseTo((1 + 2) ** 2 / 2 / 5, 14);
    expect(lyneD3([2, 0])).toBe(3 / 4);
    expect(burchDa([2, 2, 0])).toBeCloseTo(1 / 2, 14);
  });

  it('of one part are absent where they compare parts', () => {
    expect([juillandD([3]), carrollD2([3]), burchDa([3])]).toEqual([undefined, undefined, undefined]);
    for (const measure of [rosengrenS, lyneD3, griesDkl]) expect(measure([3])).toBeCloseTo(1, 14);
  });

  it('take an empty part for one without the word, and refuse occurrences in it', () => {
    expect(rosengrenS([1, 0], [5, 0])).toBe(1);
    expect(() => burchDa([1, 1], [5, 0])).toThrow('a part of size 0 cannot have occurrences: 1');
    expect(() => juillandD([1, 1], [5])).toThrow('each part needs a size: 2 and 1');
    expect(() => carrollD2([-1, 1])).toThrow('a count must be 0 or more: -1');
  });
});

describe('partRange', () => {
  it('counts the parts that have the word', () => {
    expect(partRange([3, 0, 1, 0])).toBe(2);
    expect(partRange([3, 0, 1, 0], { as: 'share' })).toBe(1 / 2);
    expect([partRange([]), partRange([], { as: 'share' })]).toEqual([0, undefined]);
  });
});

describe('variationCoefficient', () => {
  it('is the population deviation over the mean, of rates where parts differ in size', () => {
    expect(variationCoefficient([0, 0, 3])).toBeCloseTo(Math.SQRT2, 14);
    expect(variationCoefficient([1, 2], [10, 20])).toBeCloseTo(0, 14);
    expect(variationCoefficient([0, 0])).toBeUndefined();
  });
});

describe('griesDp', () => {
  it('is half the sum of differences of shares', () => {
    expect(griesDp([2, 1, 0])).toBeCloseTo(1 / 3, 14);
    expect(griesDp([1, 3], [30, 10])).toBe(1 / 2);
  });

  it('is divided by its largest value in two ways', () => {
    expect(griesDp([0, 4], [30, 10], { norm: 'lijffijt' })).toBe(1);
    expect(griesDp([4, 0], [30, 10], { norm: 'lijffijt' })).toBeCloseTo(1 / 3, 14);
    expect(griesDp([4, 0], [30, 10], { norm: 'egbert' })).toBe(1);
  });

  it('is absent for a word that does not occur, and with a norm of 0', () => {
    expect(griesDp([0, 0])).toBeUndefined();
    expect([griesDp([2]), griesDp([2], [9], { norm: 'lijffijt' })]).toEqual([0, undefined]);
    const norm = 'gries' as 'egbert';
    expect(() => griesDp([1], [1], { norm })).toThrow('unknown norm: "gries"; known: none, lijffijt, egbert');
  });
});

describe('partDivergence', () => {
  it('is the divergence of the occurrences from the sizes, in bits', () => {
    expect(partDivergence([2, 0], [50, 50])).toBe(1);
    expect(partDivergence([1, 3], [10, 30])).toBe(0);
    expect(griesDkl([2, 0], [50, 50])).toBe(1 / 2);
    expect(partDivergence([0])).toBeUndefined();
  });
});

describe('adjustedFrequency', () => {
  it('lowers the frequency by the dispersion', () => {
    expect(adjustedFrequency([2, 2], 'juillandU')).toBe(4);
    expect(adjustedFrequency([4, 0], 'carrollUm')).toBe(2);
    expect(adjustedFrequency([1, 4], 'rosengrenKf')).toBeCloseTo(9 / 2, 14);
    expect(adjustedFrequency([4, 0], 'engwallFm')).toBe(2);
    expect(adjustedFrequency([3, 1], 'kromerUr')).toBeCloseTo(1 + 1 / 2 + 1 / 3 + 1, 14);
  });

  it('is 0 for a word that does not occur, absent where the dispersion is', () => {
    expect(adjustedFrequency([0, 0], 'juillandU')).toBe(0);
    expect(adjustedFrequency([3], 'juillandU')).toBeUndefined();
    expect(() => adjustedFrequency([1], 'griesDp' as 'kromerUr')).toThrow(
      'unknown adjustment: "griesDp"; known: carrollUm',
    );
  });
});
