import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { saveTable, table } from '../../../lib/src/report/index.js';
import { readZip } from '../../../lib/src/report/zip.js';
import { method, resultOf } from '../literals.js';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'presslab test é '));
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const hostile = ['=1+2', '+1', '-cmd', '@SUM(A1)', '\tx', '<b>&"', '\\input{x}_%$', '__proto__', 'العربية'];
const rows = hostile.map((term, i) => ({ term, per10k: i / 4 - 0.5, count: i * 1000 }));
const options = { caption: 'Words & signs.', method: { ...method, n: { articles: 1, words: 1852 } } };

async function save(name: string, more: object = {}): Promise<Buffer> {
  const { file } = await saveTable(rows, join(folder, 'tables', name), { ...options, ...more });
  return readFileSync(file);
}

const part = (bytes: Uint8Array, path: string): string => Buffer.from(readZip(bytes).get(path) ?? []).toString('utf8');

describe('saveTable', () => {
  test('saveTable(rows, "x.csv") has the fields, all digits, and no formula', async () => {
    const [head, first, , third, , tab] = (await save('x.csv')).toString().split('\r\n');
    expect([head, first, third, tab]).toEqual(['term,per10k,count', "'=1+2,-0.5,0", "'-cmd,0,2000", "'\tx,0.5,4000"]);
  });

  test('saveTable(rows, "x.xlsx") has numbers as numbers with the decimals that are read, and text as text', async () => {
    const bytes = await save('x.xlsx');
    const sheet = part(bytes, 'xl/worksheets/sheet1.xml');
    expect(sheet).not.toContain('<f>');
    expect(sheet.match(/t="inlineStr"/g)).toHaveLength(3 + hostile.length);
    expect(sheet).toContain('<t xml:space="preserve">=1+2</t>');
    expect(sheet).toContain('<t xml:space="preserve">per 10,000 words</t>');
    expect(sheet).toContain('<c s="7"><v>-0.5</v></c><c s="4"><v>0</v></c>');
    expect(part(bytes, 'xl/styles.xml')).toContain('quotePrefix="1"');
    expect(part(bytes, 'xl/worksheets/sheet2.xml')).toContain('n = 1 article and 1,852 words.');
  });

  test('saveTable(rows, "x.docx") is a table with a numbered caption, a head that repeats, and a note', async () => {
    const document = part(await save('x.docx', { top: 2 }), 'word/document.xml');
    expect(document).toContain('w:instr="SEQ Table \\* ARABIC"');
    expect(document).toContain('. Words &amp; signs. The first 2 of 9 rows.');
    expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(document.match(/<w:tr>/g)).toHaveLength(3);
    expect(document).toContain('>=1+2</w:t>');
    expect(document).toContain('>−0.5000</w:t>');
    expect(document).toContain('n = 1 article and 1,852 words.');
  });

  test('saveTable(rows, "x.tex") escapes what TeX would read', async () => {
    const text = (await save('x.tex')).toString();
    expect(text).toContain('\\begin{tabular}{lrr}');
    expect(text).toContain('\\caption{Words \\& signs.}');
    expect(text).toContain('\\textbackslash{}input\\{x\\}\\_\\%\\$ & ');
    expect(text).toContain('=1+2 & $-$0.500 & 0 \\\\');
  });

  test('saveTable(rows, "x.html") is a page on which nothing runs', async () => {
    const text = (await save('x.html', { labels: { term: 'word' } })).toString();
    expect(text).toContain("default-src 'none'");
    expect(text).toContain('<th scope="col">word</th>');
    expect(text).toContain('&lt;b&gt;&amp;&quot;');
    expect(text).not.toMatch(/<script|<b>/);
  });

  test.each(['docx', 'xlsx', 'html'])(
    'saveTable(rows, "x.%s") gives the same bytes whenever it is called',
    async (ending) => {
      const first = await save(`same.${ending}`);
      vi.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z'), toFake: ['Date'] });
      const second = await save(`same.${ending}`);
      vi.useRealTimers();
      expect(second.equals(first)).toBe(true);
    },
  );

  test('saveTable(a result without rows) saves its columns', async () => {
    const { file } = await saveTable({ ...resultOf<{ term: string }>([]), key: ['term'] }, join(folder, 'none.docx'));
    expect(part(readFileSync(file), 'word/document.xml')).toContain('>term</w:t>');
    const bare = await saveTable(table([], { id: 'bare', caption: 'Nothing.' }), join(folder, 'bare.docx'));
    expect(part(readFileSync(bare.file), 'word/document.xml')).toContain('Nothing.');
  });

  test('saveTable(rows with passages) follows PRESSLAB_PASSAGES', async () => {
    vi.stubEnv('PRESSLAB_PASSAGES', 'none');
    const { file } = await saveTable([{ term: 'rain', match: 'It rained' }], join(folder, 'p.csv'));
    vi.unstubAllEnvs();
    expect(readFileSync(file, 'utf8')).toBe('term,match\r\nrain,\r\n');
  });

  test('saveTable with an unknown ending or a wrong number throws', async () => {
    await expect(saveTable(rows, 'x.ods')).rejects.toThrow(
      'unknown ending: "x.ods"; known: .docx, .xlsx, .csv, .tex, .html',
    );
    await expect(saveTable(rows, 'x.csv', { top: 0 })).rejects.toThrow('top must be a whole number from 1: 0');
  });
});
