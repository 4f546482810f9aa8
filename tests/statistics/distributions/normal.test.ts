import { describe, expect, it } from 'vitest';
import { chiSquareTail, normalQuantile, normalShare } from '../../../lib/src/statistics/index.js';

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

describe('normalShare', () => {
  it('is one half at 0, and its two tails sum to the tail of chi-square', () => {
    expect(normalShare(0)).toBe(1 / 2);
    expect(2 * normalShare(-1.5)).toBeCloseTo(chiSquareTail(1.5 ** 2), 14);
    expect(normalShare(1.5) + normalShare(-1.5)).toBeCloseTo(1, 14);
  });

  it('keeps its digits in the lower tail, and refuses what is no number', () => {
    expect(normalShare(-20) / (chiSquareTail(400) / 2)).toBeCloseTo(1, 12);
    expect(normalShare(Number.NEGATIVE_INFINITY)).toBe(0);
    expect(() => normalShare(Number.NaN)).toThrow('z must be a number: NaN');
  });
});

describe('normalQuantile', () => {
  it.each([1e-300, 1e-12, 0.025, 0.4999, 0.5, 0.7, 0.999])('undoes normalShare at %f', (probability) => {
    expect(normalShare(normalQuantile(probability)) / probability).toBeCloseTo(1, 11);
  });

  it('is 0 at one half and 1.96 at 0.975, and refuses 0 and 1', () => {
    expect(normalQuantile(0.5)).toBe(0);
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 12);
    expect(() => normalQuantile(0)).toThrow('probability must lie between 0 and 1: 0');
    expect(() => normalQuantile(1)).toThrow('probability must lie between 0 and 1: 1');
  });
});
