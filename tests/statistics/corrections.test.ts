import { describe, expect, it } from 'vitest';
import { benjaminiHochberg, bonferroni, correctP, holm } from '../../lib/src/statistics/index.js';

const close = (numbers: number[]) => numbers.map((number) => expect.closeTo(number, 12));

describe('holm', () => {
  it('multiplies the smallest by m, the next by m - 1, and never falls', () => {
    expect(holm([0.01, 0.04, 0.03])).toEqual(close([0.03, 0.06, 0.06]));
  });

  it('gives ties the same and stops at 1', () => {
    expect(holm([0.5, 0.5, 0.02])).toEqual(close([1, 1, 0.06]));
  });
});

describe('benjaminiHochberg', () => {
  it('multiplies the largest by 1, the next by m / (m - 1), and never rises', () => {
    expect(benjaminiHochberg([0.01, 0.04, 0.03])).toEqual(close([0.03, 0.04, 0.04]));
  });

  it('gives ties the same', () => {
    expect(benjaminiHochberg([0.02, 0.02, 0.9])).toEqual(close([0.03, 0.03, 0.9]));
  });
});

describe('bonferroni', () => {
  it('multiplies by m, up to 1', () => {
    expect(bonferroni([0.01, 0.6])).toEqual([0.02, 1]);
  });
});

describe('correctP', () => {
  it('leaves p as it is for none, and an empty family empty for all', () => {
    expect(correctP([0.3, 0.2], 'none')).toEqual([0.3, 0.2]);
    for (const name of ['holm', 'benjaminiHochberg', 'bonferroni', 'none'] as const)
      expect(correctP([], name)).toEqual([]);
  });

  it('refuses what is no p', () => {
    expect(() => correctP([0.1, 1.5], 'holm')).toThrow('p must lie between 0 and 1: 1.5');
    expect(() => correctP([Number.NaN], 'bonferroni')).toThrow('p must lie between 0 and 1: NaN');
  });
});
