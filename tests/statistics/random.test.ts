import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../lib/src/statistics/index.js';
import { xoshiro } from '../../lib/src/statistics/random.js';

const take = (count: number, random: () => number): number[] => Array.from({ length: count }, random);

describe('seededRandom', () => {
  test('seededRandom(seed) gives the same numbers for the same seed, and others for another', () => {
    expect(take(5, seededRandom(7))).toEqual(take(5, seededRandom(7)));
    expect(take(5, seededRandom(7))).not.toEqual(take(5, seededRandom(8)));
  });

  test('seededRandom(0) is no sequence of zeros', () => {
    expect(new Set(take(100, seededRandom(0))).size).toBe(100);
  });

  test('seededRandom(seed) lies in 0 to 1 and spreads evenly over tenths', () => {
    const tenths = Array.from({ length: 10 }, () => 0);
    for (const number of take(10_000, seededRandom(1)))
      tenths[Math.floor(number * 10)] = (tenths[Math.floor(number * 10)] ?? 0) + 1;
    expect(tenths.every((count) => count > 900 && count < 1100)).toBe(true);
  });

  test.each([-1, 0.5, 2 ** 32, Number.NaN])('seededRandom(%d) is refused', (seed) => {
    expect(() => seededRandom(seed)).toThrow('seed must be a whole number from 0 to 4294967295');
  });
});

test('xoshiro([1, 2, 3, 4]) gives the numbers that its authors’ code gives', () => {
  const words = take(10, xoshiro([1, 2, 3, 4])).map((number) => number * 2 ** 32);
  expect(words).toEqual([
    11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
  ]);
});
