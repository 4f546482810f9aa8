import { describe, expect, test } from 'vitest';
import { krippendorffAlpha } from '../../../lib/src/statistics/index.js';

/** Values of several coders, a character each, `.` where one is missing, as the values of each unit. */
function unitsOf(...coders: readonly string[]): readonly (readonly string[])[] {
  return [...(coders[0] ?? '')].map((_, unit) =>
    coders.flatMap((values) => values[unit] ?? []).filter((v) => v !== '.'),
  );
}

describe('krippendorffAlpha', () => {
  test('krippendorffAlpha(two coders, two values) is the number that Krippendorff prints: 0.095', () => {
    expect(krippendorffAlpha(unitsOf('0100000010', '1110010000'))).toBeCloseTo(0.095, 3);
  });

  test('krippendorffAlpha(four coders, missing values) is the number that Krippendorff prints: 0.743', () => {
    const coders = ['123321412...', '1233224125.3', '.3332342251.', '12332441251.'];
    expect(krippendorffAlpha(unitsOf(...coders))).toBeCloseTo(0.743, 3);
  });

  test('krippendorffAlpha(all alike) is 1, and absent where nothing could differ', () => {
    expect(krippendorffAlpha([['constructor', 'constructor'], ['b', 'b'], ['c']])).toBe(1);
    expect(krippendorffAlpha([['a', 'a'], ['b']])).toBeUndefined();
    expect(krippendorffAlpha([])).toBeUndefined();
  });

  test('krippendorffAlpha(always different) is below 0', () => {
    expect(
      krippendorffAlpha([
        ['a', 'b'],
        ['b', 'a'],
      ]),
    ).toBe(1 - (3 * 4) / 8);
  });
});
