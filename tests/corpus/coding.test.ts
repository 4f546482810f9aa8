import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadCodingSheet, readCodingSheet } from '../../lib/src/corpus/index.js';

const head = 'number,article,start,end,source,type,stratum,of,text,found,mention,extent,speaker right,speaker,coder\n';
const line = (article: string, coded: string): string =>
  `1,${article},1,7,A,direct,A,9,[[x]],Anna Berg,Berg,${coded}\n`;

let folder = '';
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'presslab é '));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('readCodingSheet', () => {
  test('readCodingSheet(text) reads what was filled in, in any case, and keeps rows that nobody has coded', () => {
    const { rows, dropped } = readCodingSheet(
      `${head}${line('a', 'Too  Long,NO,Olaf Lund,Mia')}${line('b', ',,,')}`,
      'x.csv',
    );
    expect(rows).toEqual([
      {
        where: 'x.csv, line 2',
        ...{ article: 'a', start: 1, end: 7, source: 'A', type: 'direct', stratum: 'A', of: 9, found: 'Anna Berg' },
        ...{ extent: 'too long', speakerRight: 'no', speaker: 'Olaf Lund', coder: 'Mia' },
      },
      {
        where: 'x.csv, line 3',
        ...{ article: 'b', start: 1, end: 7, source: 'A', type: 'direct', stratum: 'A', of: 9, found: 'Anna Berg' },
        coder: 'Mia',
      },
    ]);
    expect(dropped).toEqual([]);
  });

  test('readCodingSheet(text) drops with line and reason what cannot be used', () => {
    const bad = [
      line('a', 'long,,,'),
      line('b', 'right,maybe,,'),
      line('c', ',yes,,'),
      line('d', 'right,yes,Olaf Lund,'),
      line('e', 'right,yes,Anna Berg,'),
      line('e', 'right,,,'),
      line('', 'right,,,'),
      line('f', 'right,,,').replace(',9,', ',10,'),
      line('g', 'right,,,').replace(',9,', ',few,'),
    ];
    const { rows, dropped } = readCodingSheet(`${head}${bad.join('')}`, 'x.csv');
    expect(rows.map(({ article }) => article)).toEqual(['e']);
    expect(dropped.map(({ where, reason }) => `${where}: ${reason}`)).toEqual([
      'x.csv, line 2: unknown extent: "long"; known: right, too long, too short, no quotation',
      'x.csv, line 3: unknown speaker right: "maybe"; known: yes, no, cannot tell',
      'x.csv, line 4: "speaker right" is filled in, but "extent" is empty',
      'x.csv, line 5: "speaker right" is yes, but "speaker" names another: "Olaf Lund"',
      'x.csv, line 8: has no article',
      'x.csv, line 10: of is no whole number from 1: "few"',
      'x.csv, line 7: "x" has coded this quotation already',
      'x.csv, line 9: another corpus: "A" has 10 quotations here and 9 before',
    ]);
  });

  test('readCodingSheet(another table) is refused, naming the file', () => {
    expect(() => readCodingSheet('term,count\nrain,1\n', 'x.csv')).toThrow('x.csv has no column "extent"');
  });
});

describe('loadCodingSheet', () => {
  test('loadCodingSheet(paths) joins the sheets of several coders, named by their files unless they sign', async () => {
    const paths = [
      file('mia.csv', head + line('a', 'right,yes,,')),
      file('two.csv', head + line('a', 'right,no,,Ole')),
    ];
    const { rows, names } = await loadCodingSheet(paths);
    expect(names).toEqual(['mia.csv', 'two.csv']);
    expect(rows.map(({ coder, speakerRight }) => [coder, speakerRight])).toEqual([
      ['mia', 'yes'],
      ['Ole', 'no'],
    ]);
  });

  test('loadCodingSheet(semicolons, a byte order mark, guarded names) reads them as they were', async () => {
    const text = `\ufeff${head}${line("'=1+2", "'right,,,")}`.replaceAll(',', ';').replace("'right", 'right');
    const { rows } = await loadCodingSheet(file('s.csv', text));
    expect(rows.map(({ article, extent }) => [article, extent])).toEqual([['=1+2', 'right']]);
  });

  test('loadCodingSheet(no such file) says so', async () => {
    await expect(loadCodingSheet(join(folder, 'none.csv'))).rejects.toThrow('no such file: ');
  });
});
