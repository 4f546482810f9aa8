import { describe, expect, test } from 'vitest';

import { table } from '../../../lib/src/report/index.js';
import { tableHtml, tableText } from '../../../lib/src/report/show/table-parts.js';
import { method, resultOf } from '../literals.js';

const named = { id: 't', caption: 'Words.' };

describe('table', () => {
  test('table(rows) has every field that a row has, absent where one lacks it', () => {
    const made = table([{ term: 'war' }, { term: 'peace', count: 2 }], named);
    expect(made).toMatchObject({ kind: 'table', id: 't', caption: 'Words.', columns: ['term', 'count'] });
    expect(made.rows).toEqual([
      ['war', undefined],
      ['peace', 2],
    ]);
  });

  test('table(result) keeps its method; a method given wins', () => {
    expect(table(resultOf([{ a: 1 }], 'count'), named).method.step).toBe('count');
    expect(table(resultOf([{ a: 1 }], 'count'), { ...named, method }).method).toBe(method);
  });

  test('table(frame) takes a matrix, and a series as one column', () => {
    expect(table({ columns: ['a', 'b'], values: [[1, 'x']] }, named).rows).toEqual([[1, 'x']]);
    expect(table({ columns: ['a'], values: [1, 2] }, named).rows).toEqual([[1], [2]]);
  });

  test('table(a date, a map, an object that holds itself) writes what can be written', () => {
    const circle: { own?: object } = {};
    circle.own = circle;
    const values = [[new Date(0), new Map([['a', 1]]), circle]];
    expect(table({ columns: ['a', 'b', 'c'], values }, named).rows).toEqual([
      ['1970-01-01T00:00:00.000Z', '[["a",1]]', '[object Object]'],
    ]);
  });

  test('table(values) rounds to 6 digits; null and NaN are absent; lists and objects become JSON', () => {
    const values = [[2 / 3, 12345678, Number.NaN, null, [1], { a: 1 }, 10n, Number.POSITIVE_INFINITY]];
    expect(table({ columns: [...'abcdefgh'], values }, named).rows).toEqual([
      [0.666667, 12345678, undefined, undefined, '[1]', '{"a":1}', '10', 'Infinity'],
    ]);
  });

  test('table([]) is empty', () => {
    expect(table([], named)).toMatchObject({ columns: [], rows: [] });
  });
});

describe('tableHtml', () => {
  const html = tableHtml({ columns: ['<i>', 'n'], rows: [['<script>', 1 / 3]], caption: 'a & "b"' });

  test('tableHtml(corpus text) escapes header, cells and caption', () => {
    expect(html).toContain('&lt;i&gt;');
    expect(html).toContain('&lt;script&gt;');
    expect(html).toContain('<figcaption>a &amp; &quot;b&quot;</figcaption>');
    expect(html).not.toContain('<script>');
  });

  test('tableHtml(numbers) puts them to the right with 4 digits', () => {
    expect(html).toContain('<td class="number" style="text-align:right">0.3333</td>');
  });
});

test('tableText(rows) aligns its columns, numbers to the right', () => {
  const rows = [
    ['war', 10],
    ['peace\nnow', undefined],
  ];
  const lines = ['term        n', '---------  --', 'war        10', 'peace now', 'Words.'];
  expect(tableText({ columns: ['term', 'n'], rows, caption: 'Words.' })).toBe(lines.join('\n'));
});
