import { describe, expect, test } from 'vitest';
import { ArticleTerms } from '../../lib/src/terms/articleterms.js';
import { UnitCounts } from '../../lib/src/terms/columns.js';

/** Counts articles one after the other, all terms below `room`. */
function countAll(articles: readonly Int32Array[], room: number): UnitCounts {
  const counts = new UnitCounts();
  const article = new ArticleTerms();
  for (const terms of articles) {
    article.read(terms, room);
    counts.addArticle(article, room);
  }
  return counts;
}

function listOf(counts: UnitCounts): (readonly number[])[] {
  const list: (readonly number[])[] = [];
  counts.forEach((unit, count, documents) => {
    list.push([unit, count, documents]);
  });
  return list.sort(([a = 0], [b = 0]) => a - b);
}

describe('UnitCounts', () => {
  test('addArticle(terms) counts each time a term occurs, and each article once; -1 is no term', () => {
    const counts = countAll([Int32Array.of(7, -1, 7, 3), Int32Array.of(7)], 8);
    expect(listOf(counts)).toEqual([
      [3, 1, 1],
      [7, 3, 2],
    ]);
    expect(counts.size).toBe(2);
  });

  test('a few terms of high numbers, and many that become a column, are all found again', () => {
    const sparse = countAll([Int32Array.of(4_000_000, 5, 4_000_000)], 5_000_000);
    expect(listOf(sparse)).toEqual([
      [5, 1, 1],
      [4_000_000, 2, 1],
    ]);
    const units = Int32Array.from({ length: 3000 }, (_, i) => i % 1500);
    const dense = countAll([units, units], 1500);
    expect(dense.size).toBe(1500);
    expect(listOf(dense)).toEqual(Array.from({ length: 1500 }, (_, unit) => [unit, 4, 2]));
  });

  test('add(unit, count, documents) is exact beyond 2^32', () => {
    const counts = new UnitCounts();
    counts.add(0, 2 ** 33, 2 ** 31);
    counts.add(0, 1, 1);
    counts.add(1, 2 ** 32, 1);
    expect(listOf(counts)).toEqual([
      [0, 2 ** 33 + 1, 2 ** 31 + 1],
      [1, 2 ** 32, 1],
    ]);
    expect(counts.size).toBe(2);
  });
});
