import { describe, expect, test } from 'vitest';

import { jackknifeError } from '../../lib/src/statistics/index.js';

/** The means of the values without the first, the second ... */
function leaveOut(values: readonly number[]): number[] {
  const sum = values.reduce((total, value) => total + value, 0);
  return values.map((value) => (sum - value) / (values.length - 1));
}

describe('jackknifeError', () => {
  test('jackknifeError(means without each value) is the standard error of the mean', () => {
    expect(jackknifeError([leaveOut([1, 2, 6])])).toBeCloseTo(Math.sqrt(14 / 2 / 3), 12);
  });

  test('jackknifeError(two sides) adds their variances', () => {
    expect(jackknifeError([leaveOut([1, 3]), leaveOut([2, 8])])).toBeCloseTo(Math.sqrt(1 + 9), 12);
  });

  test('jackknifeError(equal estimates) is 0; a side with one cluster, absent', () => {
    expect(jackknifeError([[0.5, 0.5, 0.5]])).toBe(0);
    expect(jackknifeError([[1, 2], [1]])).toBeUndefined();
    expect(jackknifeError([[]])).toBeUndefined();
  });
});
