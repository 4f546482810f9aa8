import { describe, expect, test } from 'vitest';

import { classicalScaling } from '../../lib/src/statistics/index.js';

/** The table of distances between points. */
function measure(points: readonly (readonly number[])[]): number[][] {
  return points.map((a) =>
    points.map((b) => Math.sqrt(a.reduce((sum, value, i) => sum + (value - (b[i] ?? 0)) ** 2, 0))),
  );
}

function expectDistances(found: readonly (readonly number[])[], expected: readonly (readonly number[])[]): void {
  measure(found).forEach((row, i) => {
    row.forEach((distance, k) => {
      expect(distance).toBeCloseTo(expected[i]?.[k] ?? -1, 9);
    });
  });
}

describe('classicalScaling', () => {
  test('classicalScaling(two things) is a line, the first at its negative end', () => {
    const { points, kept } = classicalScaling([
      [0, 2],
      [2, 0],
    ]);
    expect(points.map(([x]) => x?.toFixed(9))).toEqual(['-1.000000000', '1.000000000']);
    expect(points.map((point) => point.length)).toEqual([1, 1]);
    expect(kept).toEqual([1]);
  });

  test('classicalScaling(three things on a line) has one direction', () => {
    const { points, kept } = classicalScaling(measure([[0], [1], [5]]));
    expect(points.map((point) => point.length)).toEqual([1, 1, 1]);
    expectDistances(points, measure([[0], [1], [5]]));
    expect(kept).toHaveLength(1);
  });

  test('classicalScaling(points of a plane) gives their distances back, and keeps them whole', () => {
    const plane = [
      [0, 0],
      [3, 4],
      [-1, 7],
      [6, -2],
      [2, 2],
    ];
    const { points, kept } = classicalScaling(measure(plane));
    expectDistances(points, measure(plane));
    expect(kept.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
  });

  test('classicalScaling(four things all equally far) keeps two of three equal directions', () => {
    const table = Array.from({ length: 4 }, (_, i) => Array.from({ length: 4 }, (_cell, k) => (i === k ? 0 : 1)));
    const { points, kept } = classicalScaling(table);
    expect(points.map((point) => point.length)).toEqual([2, 2, 2, 2]);
    expect(kept.map((share) => share.toFixed(9))).toEqual(['0.333333333', '0.333333333']);
    expect(classicalScaling(table)).toEqual({ points, kept });
  });

  test('classicalScaling(distances that no space holds) keeps less than the whole', () => {
    const table = [
      [0, 1, 1],
      [1, 0, 4],
      [1, 4, 0],
    ];
    const { kept } = classicalScaling(table);
    expect(kept).toHaveLength(1);
    expect(kept[0]).toBeLessThan(1);
  });

  test('classicalScaling(one thing, none, things without distance) invents no direction', () => {
    expect(classicalScaling([[0]])).toEqual({ points: [[]], kept: [] });
    expect(classicalScaling([])).toEqual({ points: [], kept: [] });
    expect(
      classicalScaling([
        [0, 0],
        [0, 0],
      ]).points,
    ).toEqual([[], []]);
  });

  test('classicalScaling(what is no table of distances) is refused', () => {
    expect(() => classicalScaling([[0, 1]])).toThrow('must be square: row 0 has 2 of 1');
    expect(() =>
      classicalScaling([
        [0, 1],
        [2, 0],
      ]),
    ).toThrow('not a distance between 0 and 1: 1 and 2');
    expect(() => classicalScaling([[1]])).toThrow('not a distance between 0 and 0');
    expect(() => classicalScaling([[Number.NaN]])).toThrow('not a distance');
  });
});
