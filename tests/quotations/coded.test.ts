import { describe, expect, test } from 'vitest';
import { type CodingRow, describeCoding, measureCoding } from '../../lib/src/quotations/index.js';
import { wilsonInterval } from '../../lib/src/statistics/index.js';
import type { CodedQuotation, CodingSheet } from '../../lib/src/text/index.js';

type Coded = Partial<CodedQuotation>;

/** Each row a quotation of its own, unless it names a start. */
function sheetOf(rows: readonly Coded[]): CodingSheet {
  return {
    kind: 'codingSheet',
    names: ['x.csv'],
    rows: rows.map((row, i) => ({
      where: `x.csv, line ${i + 2}`,
      article: 'a',
      start: i * 10,
      end: i * 10 + 5,
      source: 'A',
      type: 'direct',
      stratum: 'A',
      of: 100,
      coder: 'Mia',
      ...row,
    })),
    dropped: [],
  };
}

function repeat(count: number, row: Coded): readonly Coded[] {
  return Array.from({ length: count }, () => row);
}

function find(sheet: CodingSheet, measure: string, name = 'all'): CodingRow | undefined {
  return measureCoding(sheet).rows.find((row) => row.measure === measure && row.name === name);
}

describe('measureCoding', () => {
  test('measureCoding(one stratum) is the plain share with its Wilson interval', () => {
    const sheet = sheetOf([...repeat(8, { extent: 'right' }), { extent: 'too long' }, { extent: 'no quotation' }, {}]);
    const { low, high } = wilsonInterval({ count: 8, size: 10 });
    const row = find(sheet, 'extent right');
    expect(row).toMatchObject({ part: 'all', n: 10, count: 8, share: 8 / 10 });
    expect([row?.low, row?.high]).toEqual([expect.closeTo(low, 5), expect.closeTo(high, 5)]);
    expect(find(sheet, 'extent nearly right')).toMatchObject({ n: 10, count: 9, share: 9 / 10 });
    expect(find(sheet, 'speaker right')).toBeUndefined();
    expect(measureCoding(sheet).method.n).toMatchObject({ corpus: 100, drawn: 11, coded: 10, coders: 1 });
  });

  test('measureCoding(strata of different size) counts each quotation for as many as it stands for', () => {
    const sheet = sheetOf([
      ...repeat(2, { extent: 'right' }),
      ...repeat(2, { extent: 'no quotation', source: 'B', stratum: 'B', of: 300, type: 'indirect' }),
    ]);
    expect(find(sheet, 'extent right')).toMatchObject({ n: 4, count: 2, share: 100 / 400 });
    expect(find(sheet, 'extent right', 'A')).toMatchObject({ part: 'source', n: 2, count: 2, share: 1, high: 1 });
    expect(find(sheet, 'extent right', 'indirect')).toMatchObject({ part: 'type', n: 2, count: 0, share: 0, low: 0 });
  });

  test('measureCoding(speakers) passes over what is no quotation and what nobody can tell', () => {
    const sheet = sheetOf([
      { extent: 'right', found: 'Berg', speakerRight: 'yes' },
      { extent: 'too short', found: 'Berg', speakerRight: 'no', speaker: 'Lund' },
      { extent: 'right', found: 'Berg', speakerRight: 'cannot tell' },
      { extent: 'no quotation', found: 'Berg', speakerRight: 'no' },
      { extent: 'right', speakerRight: 'yes' },
      { extent: 'right', speakerRight: 'no', speaker: 'Lund' },
      { extent: 'right', speakerRight: 'no' },
    ]);
    expect(find(sheet, 'speaker right')).toMatchObject({ n: 2, count: 1, share: 1 / 2 });
    expect(find(sheet, 'no speaker, rightly')).toMatchObject({ n: 3, count: 1 });
    expect(measureCoding(sheet).method.n.cannotTell).toBe(1);
  });

  test('measureCoding(two coders) takes the one who coded most, and tells how far they agree', () => {
    const sheet = sheetOf([
      { extent: 'right', coder: 'Ole', start: 0 },
      { extent: 'right', start: 0 },
      { extent: 'right', coder: 'Ole', start: 10 },
      { extent: 'too long', start: 10 },
      { extent: 'too long', coder: 'Ole', start: 20 },
      { extent: 'too long', start: 20 },
      { extent: 'right', start: 30 },
    ]);
    const result = measureCoding(sheet);
    expect(result.method.options).toEqual({ files: ['x.csv'], coder: 'Mia' });
    expect(find(sheet, 'extent right')).toMatchObject({ n: 4, count: 2 });
    const agreement = find(sheet, 'coders agree on extent');
    expect(agreement).toMatchObject({ n: 3, count: 2 });
    expect(agreement?.alpha).toBeCloseTo(1 - (5 * 2) / 18, 5);
    expect(measureCoding(sheet, { coder: 'Ole' }).rows[0]).toMatchObject({ n: 3, count: 2 });
    expect(() => measureCoding(sheet, { coder: 'constructor' })).toThrow(
      'unknown coder: "constructor"; known: Ole, Mia',
    );
  });

  test('measureCoding(sheet).passages(row) are the quotations that it was measured on', () => {
    const result = measureCoding(sheetOf([{ extent: 'right' }, {}, { extent: 'too long', source: 'B' }]));
    const behind = (name: string): readonly number[] =>
      result.rows
        .filter((row) => row.measure === 'extent right' && row.name === name)
        .flatMap((row) => result.passages(row).map(({ start }) => start));
    expect(behind('all')).toEqual([0, 20]);
    expect(behind('B')).toEqual([20]);
  });
});

describe('describeCoding', () => {
  const describeRows = (rows: readonly Coded[]): string => describeCoding(measureCoding(sheetOf(rows))).markdown;

  test('describeCoding(nothing coded) says what is to be filled in', () => {
    expect(describeRows([{}, {}])).toBe(
      'Nothing is coded yet of 2 quotations drawn: the columns `extent` and `speaker right` are to be filled in.',
    );
    expect(describeRows([])).toMatch(/^Nothing is coded yet of 0 quotations drawn/);
  });

  test('describeCoding(result) tells n, shares and intervals, with names escaped', () => {
    const text = describeRows([
      ...repeat(9, { extent: 'right', coder: 'M*a', found: 'Berg', speakerRight: 'yes' }),
      { extent: 'no quotation', coder: 'M*a' },
    ]);
    expect(text).toBe(
      '**M\\*a** has coded 10 of 10 quotations drawn from 100. The extent is right in 9 of 10 (90 %, 95 % interval 60 to 98 %). It is at least nearly right in 9 of 10 (90 %, 95 % interval 60 to 98 %). The speaker found is right in 9 of 9 (100 %, 95 % interval 70 to 100 %).',
    );
  });

  test('describeCoding(result) says that shares are weighted, which part is not coded, and how far coders agree', () => {
    const text = describeRows([
      ...repeat(10, { extent: 'right' }),
      ...repeat(10, { extent: 'no quotation', source: 'B', stratum: 'B', of: 300 }),
      { source: 'C', stratum: 'C' },
      { extent: 'right', start: 0, coder: 'Ole' },
      { extent: 'no quotation', start: 100, coder: 'Ole' },
    ]);
    expect(text).toContain('The extent is right in 10 of 20 (25 %');
    expect(text).toContain('count each quotation for as many as it stands for');
    expect(text).toContain('Of 3 parts that were drawn from, 1 is not coded yet');
    expect(text).toMatch(/right extents go from \*\*B\*\* 0 of 10 .* to \*\*A\*\* 10 of 10 [^;]*\.( |$)/);
    expect(text).toContain('The coders agree on the extent of 2 of 2 (100 %');
    expect(text).toContain('alpha is 1, reliable by his rule of 0.8.');
  });
});
