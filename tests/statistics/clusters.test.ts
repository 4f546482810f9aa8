import { describe, expect, test } from 'vitest';
import { bootstrapLogRatios, bootstrapRate, permuteClusters } from '../../lib/src/statistics/index.js';

const sizes = Array.from({ length: 10 }, () => 9);

describe('permuteClusters', () => {
  test('permuteClusters(few articles) tries all arrangements: 2 of 252 lie as far apart', () => {
    const counts = [[1, 1, 1, 1, 1, 0, 0, 0, 0, 0]];
    expect(permuteClusters({ sizes, here: 5, counts })).toEqual([2 / 252]);
  });

  test('permuteClusters(one article full of the word) tells nothing', () => {
    expect(permuteClusters({ sizes, here: 5, counts: [[9, 0, 0, 0, 0, 0, 0, 0, 0, 0]] })).toEqual([1]);
  });

  test('permuteClusters(no occurrence), and a group without articles, give 1', () => {
    expect(permuteClusters({ sizes, here: 5, counts: [sizes.map(() => 0)] })).toEqual([1]);
    expect(permuteClusters({ sizes, here: 0, counts: [sizes] })).toEqual([1]);
    expect(permuteClusters({ sizes: [0, 0], here: 1, counts: [[0, 0]] })).toEqual([1]);
  });

  test('permuteClusters(groups of 1 and 3) deals groups of these sizes', () => {
    expect(permuteClusters({ sizes: [9, 9, 9, 9], here: 1, counts: [[4, 1, 1, 1]] })).toEqual([1 / 4]);
  });

  test('permuteClusters(many articles) deals by chance, never gives 0, and is the same for a seed', () => {
    const many = { sizes: Array.from({ length: 60 }, () => 9), here: 30, counts: [sidesOf(30, 30)] };
    expect(permuteClusters(many, { samples: 99 })).toEqual([1 / 100]);
    expect(permuteClusters(many, { seed: 7 })).toEqual(permuteClusters(many, { seed: 7 }));
  });

  test('permuteClusters(a count too few) is refused', () => {
    expect(() => permuteClusters({ sizes, here: 5, counts: [[1]] })).toThrow('one count for each of 10 articles: 1');
    expect(() => permuteClusters({ sizes, here: 11, counts: [] })).toThrow('from 0 to 10: 11');
    expect(() => permuteClusters({ sizes, here: 5, counts: [] }, { samples: 0 })).toThrow('samples');
  });
});

describe('bootstrapLogRatios', () => {
  test('bootstrapLogRatios(articles that are alike) has no width', () => {
    const counts = [[2, 2, 2, 2, 2, 1, 1, 1, 1, 1]];
    expect(bootstrapLogRatios({ sizes, here: 5, counts })).toEqual([{ low: 1, high: 1 }]);
  });

  test('bootstrapLogRatios(a side without the word) is open there', () => {
    const [interval] = bootstrapLogRatios({ sizes, here: 5, counts: [[2, 2, 2, 2, 2, 0, 0, 0, 0, 0]] });
    expect(interval).toEqual({ low: expect.closeTo(Math.log2(20), 12) });
    expect(bootstrapLogRatios({ sizes, here: 5, counts: [sizes.map(() => 0)] })).toEqual([{}]);
  });

  test('bootstrapLogRatios(a group without articles) is refused', () => {
    expect(() => bootstrapLogRatios({ sizes, here: 0, counts: [] })).toThrow('at least one article in each group');
  });
});

describe('bootstrapRate', () => {
  test('bootstrapRate(articles that are alike) has no width, and holds the rate of others', () => {
    expect(bootstrapRate({ sizes: [10, 10], counts: [1, 1] })).toEqual({ low: 1 / 10, high: 1 / 10 });
    const { low = 1, high = 0 } = bootstrapRate({ sizes, counts: [4, 0, 0, 1, 2, 0, 0, 0, 3, 1] }) ?? {};
    expect(low).toBeLessThan(11 / 90);
    expect(high).toBeGreaterThan(11 / 90);
  });

  test('bootstrapRate(no articles, no words) is absent', () => {
    expect(bootstrapRate({ sizes: [], counts: [] })).toBeUndefined();
    expect(bootstrapRate({ sizes: [0], counts: [0] })).toBeUndefined();
  });
});

function sidesOf(here: number, rest: number): number[] {
  return [...Array.from({ length: here }, () => 1), ...Array.from({ length: rest }, () => 0)];
}
