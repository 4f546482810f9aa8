import { describe, expect, it } from 'vitest';
import { significant } from '../../lib/src/statistics/index.js';

describe('significant', () => {
  it('keeps six digits, large and small', () => {
    expect([2 / 3, 1234567.8, 1.23456789e-12, 0].map((value) => significant(value))).toEqual([
      0.666667, 1234570, 1.23457e-12, 0,
    ]);
  });

  it('has no negative zero', () => {
    expect(Object.is(significant(-0), 0)).toBe(true);
  });

  it('refuses what is no number', () => {
    expect(() => significant(Number.NaN)).toThrow('not a finite number: NaN');
  });
});
