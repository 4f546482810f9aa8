import { expect, test } from 'vitest';
import { PairTable } from '../../lib/src/terms/pairtable.js';

test('add(first, second, article) counts a pair and its articles, both parts in their order', () => {
  const table = new PairTable();
  for (const [first, second, article] of [
    [1, 2, 0],
    [2, 1, 0],
    [1, 2, 0],
    [1, 2, 7],
  ] as const) {
    table.add(first, second, article);
  }
  expect(table.size).toBe(2);
  expect(table.read(0)).toEqual({ first: 1, second: 2, count: 3, documents: 2 });
  expect(table.read(1)).toEqual({ first: 2, second: 1, count: 1, documents: 1 });
  expect([table.listFrequent(1), table.listFrequent(2), table.listFrequent(4)]).toEqual([[0, 1], [0], []]);
});

test('add(many pairs) keeps each apart while the table grows', () => {
  const table = new PairTable();
  for (let round = 0; round < 2; round += 1) {
    for (let pair = 0; pair < 9000; pair += 1) table.add(pair % 90, Math.floor(pair / 90), round);
  }
  expect(table.size).toBe(9000);
  expect(table.listFrequent(2)).toHaveLength(9000);
  expect(table.read(8999)).toEqual({ first: 89, second: 99, count: 2, documents: 2 });
});
