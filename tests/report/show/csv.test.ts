import { describe, expect, test } from 'vitest';

import { tableCsv } from '../../../lib/src/report/index.js';

const cell = (value: string | number | boolean | undefined): string =>
  tableCsv({ columns: ['a', 'b'], rows: [[value, 1]] }).slice('a,b\r\n'.length, -',1\r\n'.length);

describe('tableCsv', () => {
  test('tableCsv(rows) writes a header and ends every line with CR LF', () => {
    const rows = [['war', 2] as const, ['peace', undefined] as const];
    expect(tableCsv({ columns: ['term', 'count'], rows })).toBe('term,count\r\nwar,2\r\npeace,\r\n');
  });

  test('tableCsv(no rows) is the header', () => {
    expect(tableCsv({ columns: ['term'], rows: [] })).toBe('term\r\n');
  });

  test('tableCsv(a cell with a comma, a quote or a line) quotes it', () => {
    expect(cell('a,b')).toBe('"a,b"');
    expect(cell('say "no"')).toBe('"say ""no"""');
    expect(cell('a\nb')).toBe('"a\nb"');
  });

  test.each(['=1+2', '+cmd', '-x', '@sum', '\tx', '＝1'])('tableCsv(%j) guards against a formula', (text) => {
    expect(cell(text)).toBe(`'${text}`);
  });

  test('tableCsv(a return or formula in a header) guards it too', () => {
    expect(cell('\r=1')).toBe('"\'\r=1"');
    expect(tableCsv({ columns: ['=a'], rows: [] })).toBe("'=a\r\n");
  });

  test('tableCsv(numbers) leaves them numbers, also where they are text', () => {
    expect(cell(-1.5)).toBe('-1.5');
    expect(cell('-1.5')).toBe('-1.5');
    expect(cell('+3e-7')).toBe('+3e-7');
    expect(cell(true)).toBe('true');
  });
});
