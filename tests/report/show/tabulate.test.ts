import { describe, expect, test } from 'vitest';
import type { Result } from '../../../lib/src/model.js';
import { tabulate } from '../../../lib/src/report/show/tabulate.js';

const method = { step: 'test', version: '0', options: {}, n: {}, references: [], dropped: [], inputs: [] };
const empty: Result<{ term: string; count: number }> = {
  kind: 'result',
  rows: [],
  key: ['term'],
  method,
  passages: () => [],
};

describe('tabulate', () => {
  test('tabulate(rows) keeps a field that the first row lacks', () => {
    expect(tabulate([{ a: 1 }, { a: 2, b: 3 }])).toEqual({
      values: [
        [1, undefined],
        [2, 3],
      ],
      columns: ['a', 'b'],
    });
  });

  test('tabulate(rows, columns) chooses and orders', () => {
    expect(tabulate([{ a: 1, b: 2, c: 3 }], ['c', 'a'])).toEqual({ values: [[3, 1]], columns: ['c', 'a'] });
  });

  test('tabulate(rows) reads own fields only: constructor and __proto__ are absent, not inherited', () => {
    expect(tabulate([{ term: 'constructor' }, JSON.parse('{"term":"x","__proto__":1}')])).toEqual({
      values: [
        ['constructor', undefined],
        ['x', 1],
      ],
      columns: ['term', '__proto__'],
    });
  });

  test('tabulate(empty result) has its key as columns', () => {
    expect(tabulate(empty)).toEqual({ values: [], columns: ['term'] });
  });

  test('tabulate(rows, columns) has a column that no row fills', () => {
    const rows: readonly { a: number; date?: string }[] = [{ a: 1 }];
    expect(tabulate(rows, ['a', 'date'])).toEqual({ values: [[1, undefined]], columns: ['a', 'date'] });
  });
});
