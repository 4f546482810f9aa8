import { describe, expect, test } from 'vitest';
import { UnitCounts } from '../../lib/src/terms/columns.js';

function listOf(counts: UnitCounts): (readonly number[])[] {
  const list: (readonly number[])[] = [];
  counts.forEach((unit, count, documents) => {
    list.push([unit, count, documents]);
  });
  return list.sort(([a = 0], [b = 0]) => a - b);
}

describe('UnitCounts', () => {
  test('addArticle(units) counts each time a term occurs, and each article once; -1 is no term', () => {
    const counts = new UnitCounts();
    counts.addArticle(Int32Array.of(7, -1, 7, 3), { number: 1, terms: 8 });
    counts.addArticle(Int32Array.of(7), { number: 2, terms: 8 });
    expect(listOf(counts)).toEqual([
      [3, 1, 1],
      [7, 3, 2],
    ]);
    expect(counts.size).toBe(2);
  });

  test('a few terms of high numbers, and many that become a column, are all found again', () => {
    const sparse = new UnitCounts();
    sparse.addArticle(Int32Array.of(4_000_000, 5, 4_000_000), { number: 1, terms: 5_000_000 });
    expect(listOf(sparse)).toEqual([
      [5, 1, 1],
      [4_000_000, 2, 1],
    ]);
    const dense = new UnitCounts();
    const units = Int32Array.from({ length: 3000 }, (_, i) => i % 1500);
    for (const number of [1, 2]) dense.addArticle(units, { number, terms: 1500 });
    expect(dense.size).toBe(1500);
    expect(listOf(dense)).toEqual(Array.from({ length: 1500 }, (_, unit) => [unit, 4, 2]));
  });

  test('add(unit, count, documents) is exact beyond 2^32', () => {
    const counts = new UnitCounts();
    counts.add(0, 2 ** 33, 2 ** 31);
    counts.add(0, 1, 1);
    expect(listOf(counts)).toEqual([[0, 2 ** 33 + 1, 2 ** 31 + 1]]);
  });
});
