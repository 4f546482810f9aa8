import { expect, test } from 'vitest';
import { rankLargest, rankTexts, sortByKey } from '../../lib/src/terms/ordering.js';

test('rankTexts(texts) is the order of code units', () => {
  expect([...rankTexts(['b', 'constructor', 'a', 'Z'])]).toEqual([2, 3, 1, 0]);
});

test('rankLargest(numbers) shares the places of equal ones, however large they are', () => {
  const { rankOf, size } = rankLargest(Float64Array.of(3, 2 ** 40, 3, 70_000));
  expect([[3, 2 ** 40, 3, 70_000].map(rankOf), size]).toEqual([[2, 0, 2, 1], 3]);
});

test('sortByKey(order, keyOf) leaves equal keys as they stood', () => {
  expect([...sortByKey(Uint32Array.of(2, 0, 1), (member) => member % 2, 2)]).toEqual([2, 0, 1]);
});
