import { describe, expect, it } from 'vitest';
import {
  differenceCoefficient,
  oddsRatio,
  percentDifference,
  relativeRisk,
  simpleMaths,
} from '../../../lib/src/statistics/index.js';

const table = { count: 4, size: 100, restCount: 2, restSize: 200 };
const onlyHere = { count: 4, size: 100, restCount: 0, restSize: 200 };
const onlyThere = { count: 0, size: 100, restCount: 2, restSize: 200 };
const nowhere = { count: 0, size: 100, restCount: 0, restSize: 200 };
const empty = { count: 0, size: 0, restCount: 2, restSize: 200 };

describe('percentDifference', () => {
  it('is how many percent more there are, -100 for none', () => {
    expect(percentDifference(table)).toBeCloseTo(300, 12);
    expect(percentDifference(onlyThere)).toBe(-100);
  });

  it('is absent where the rest lacks the word, or infinite if so wished', () => {
    expect([percentDifference(onlyHere), percentDifference(nowhere), percentDifference(empty)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    const infinite = [onlyHere, onlyThere, nowhere].map((zeros) => percentDifference(zeros, { zero: 'infinite' }));
    expect(infinite).toEqual([Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0]);
  });
});

describe('differenceCoefficient', () => {
  it('runs from -1 to 1', () => {
    expect(differenceCoefficient(table)).toBeCloseTo(3 / 5, 14);
    expect([differenceCoefficient(onlyHere), differenceCoefficient(onlyThere)]).toEqual([1, -1]);
    expect([differenceCoefficient(nowhere), differenceCoefficient(empty)]).toEqual([undefined, undefined]);
  });
});

describe('relativeRisk', () => {
  it('is p1 / p2, absent without the word in the rest', () => {
    expect(relativeRisk(table)).toBe(4);
    expect(relativeRisk(onlyThere)).toBe(0);
    expect([relativeRisk(onlyHere), relativeRisk(empty)]).toEqual([undefined, undefined]);
  });
});

describe('oddsRatio', () => {
  it('is the ratio of the odds', () => {
    expect(oddsRatio(table)).toBe((4 * 198) / (2 * 96));
  });

  it('adds one half to every cell where one is 0, or always, or not at all', () => {
    expect(oddsRatio(onlyHere)).toBe((4.5 * 200.5) / (0.5 * 96.5));
    expect(oddsRatio(table, { zero: 'always' })).toBe((4.5 * 198.5) / (2.5 * 96.5));
    expect(oddsRatio(onlyHere, { zero: 'absent' })).toBeUndefined();
    expect(oddsRatio({ count: 0, size: 0, restCount: 0, restSize: 0 })).toBe(1);
  });
});

describe('simpleMaths', () => {
  it('adds the constant to both frequencies', () => {
    expect(simpleMaths(table, { smoothing: 1, per: 100 })).toBe(5 / 2);
    expect(simpleMaths(nowhere)).toBe(1);
    expect(simpleMaths(empty)).toBeUndefined();
  });

  it('refuses a constant of 0', () => {
    expect(() => simpleMaths(table, { smoothing: 0 })).toThrow('smoothing must be above 0: 0');
  });
});
