import { describe, expect, it } from 'vitest';
import { findDifference } from './difference.js';

const holds = (actual: unknown, expected: unknown, tolerance = 0): boolean =>
  findDifference(actual, expected, tolerance) === undefined;

describe('findDifference', () => {
  it('is absent within the tolerance, and tells the place beyond it', () => {
    expect(holds(1.04, 1, 0.05)).toBe(true);
    expect(findDifference([1, 1.06], [1, 1], 0.05)).toBe('result[1]: 1.06, expected 1');
    expect(findDifference({ a: { b: 2 } }, { a: { b: 1 } }, 0)).toBe('result.a.b: 2, expected 1');
  });

  it('compares a list with an object or a map in order', () => {
    expect(holds({ frequency: 5, rank: 1 }, [5, 1])).toBe(true);
    expect(holds(new Map([['a', 5]]), { a: 5 })).toBe(true);
    expect(holds([5, 1], { frequency: 5, rank: 2 })).toBe(false);
    expect(holds([5], [5, 1])).toBe(false);
  });

  it('takes null for absent, and nothing else for a number', () => {
    expect([holds(undefined, null), holds(0, null), holds(undefined, 0), holds(Number.NaN, 0, 1)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it('reads infinity however it is spelled, and tells text apart', () => {
    expect([holds(Number.POSITIVE_INFINITY, 'inf'), holds(Number.NEGATIVE_INFINITY, '-Infinity')]).toEqual([
      true,
      true,
    ]);
    expect([holds(Number.POSITIVE_INFINITY, '-inf'), holds('a b', 'a c'), holds('a b', 'a b')]).toEqual([
      false,
      false,
      true,
    ]);
  });
});
