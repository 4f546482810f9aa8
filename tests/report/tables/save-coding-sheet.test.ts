import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { corpusFromRecords, loadCodingSheet } from '../../../lib/src/corpus/index.js';
import { findQuotations } from '../../../lib/src/quotations/index.js';
import { saveCodingSheet } from '../../../lib/src/report/index.js';

const quotations = findQuotations(
  corpusFromRecords(
    [
      {
        id: '=a',
        source: '@A',
        text: 'It was late.\n\n“It rained all night,” said Anna Berg. “The cellar is full.”\nAll left.',
      },
      { id: 'b', source: 'B', text: `“=1+2 is three,” said Olaf Lund. ${'More words followed here. '.repeat(60)}` },
    ],
    { zones: 'none' },
  ),
);
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'presslab test é '));
});
afterEach(() => vi.unstubAllEnvs());
afterAll(() => rmSync(folder, { recursive: true }));

const save = (name: string): string => readFileSync(saveCodingSheet(quotations, join(folder, name)).file, 'utf8');

describe('saveCodingSheet', () => {
  test('saveCodingSheet(quotations, path) has each quotation between marks in its context, and columns to fill in', async () => {
    const [head, first, second] = save('full.csv').split('\r\n');
    expect(head).toBe(
      '\ufeffnumber,article,start,end,source,type,stratum,of,text,found,mention,extent,speaker right,speaker,coder',
    );
    expect(first).toContain("1,'=a,");
    expect(first).toContain(
      ',"It was late. “[[It rained all night,]]” said Anna Berg. “[[The cellar is full.]]” All left.",',
    );
    expect(first).toMatch(/,Anna Berg,Anna Berg,,,,$/);
    expect(second).toMatch(/“\[\[=1\+2 is three,\]\]” said Olaf Lund\. .*…/);
    const { rows } = await loadCodingSheet(join(folder, 'full.csv'));
    expect(rows.map(({ article, source, of, found }) => [article, source, of, found])).toEqual([
      ['=a', '@A', 1, 'Anna Berg'],
      ['b', 'B', 1, 'Olaf Lund'],
    ]);
  });

  test('saveCodingSheet(a file that somebody has coded) leaves it and says so; the same again is no change', () => {
    const path = join(folder, 'coded.csv');
    expect(saveCodingSheet(quotations, path).markdown).toMatch(/^Saved `coded.csv`: 2 quotations of 2/);
    expect(saveCodingSheet(quotations, path).markdown).toMatch(/^Saved/);
    writeFileSync(path, 'coded');
    expect(saveCodingSheet(quotations, path).markdown).toContain('was left as it is');
    expect(readFileSync(path, 'utf8')).toBe('coded');
  });

  test('saveCodingSheet(PRESSLAB_PASSAGES) writes no more text than is allowed', () => {
    vi.stubEnv('PRESSLAB_PASSAGES', 'excerpt');
    const text = save('excerpt.csv').split('\r\n')[2]?.split('direct,B,1,"')[1] ?? '';
    expect(text).toMatch(/^“\[\[=1\+2 is three,\]\]” said Olaf Lund\. More/);
    expect(text.split('…')[0]?.split(' ').length).toBeLessThanOrEqual(25);
    vi.stubEnv('PRESSLAB_PASSAGES', 'none');
    expect(save('none.csv')).not.toContain('rained');
  });

  test('saveCodingSheet(another ending) is refused', () => {
    expect(() => saveCodingSheet(quotations, 'x.docx')).toThrow('unknown ending: "x.docx"; known: .csv');
  });
});
