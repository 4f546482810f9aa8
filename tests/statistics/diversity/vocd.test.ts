import { expect, test } from 'vitest';
import { hdd, vocd, vocdCurve } from '../../../lib/src/statistics/index.js';

/** So many words, each of them so many times. */
function textOf(types: number, times: number): number[] {
  return Array.from({ length: types * times }, (_, i) => i % types);
}

test('vocd(words) is the diversity whose curve gives the expected type-token ratio of 42 words, as HD-D has it', () => {
  for (const types of [20, 60, 150]) {
    const diversity = vocd(textOf(types, 10), { samples: 200, seed: 1 }) ?? 0;
    const expected = hdd(Array.from({ length: types }, () => 10)) ?? 0;
    expect(vocdCurve({ tokens: 42, diversity })).toBeCloseTo(expected, 2);
  }
});

test('vocd(words, { seed }) is the same for the same seed, and close for another', () => {
  const text = textOf(50, 8);
  const [one, again, other] = [1, 1, 2].map((seed) => vocd(text, { seed }) ?? 0);
  expect(again).toBe(one);
  expect(other).not.toBe(one);
  expect(Math.abs((other ?? 0) / (one ?? 1) - 1)).toBeLessThan(0.1);
});

test('vocd(too short, no word twice, samples that cannot be)', () => {
  expect(vocd(textOf(7, 7))).toBeUndefined();
  expect(vocd([])).toBeUndefined();
  expect(vocd(textOf(60, 1))).toBeUndefined();
  expect(vocdCurve({ tokens: 42, diversity: vocd(textOf(1, 60)) ?? 0 })).toBeCloseTo(1 / 42, 3);
  expect(() => vocd(textOf(10, 10), { samples: 0 })).toThrow('samples must be a whole number from 1: 0');
});
