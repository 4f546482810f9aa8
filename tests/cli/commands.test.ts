import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { folderOf, presslab, presslabIntoClosedPipe, readLines } from './presslab.js';

const article = (id: string, text: string): string => `${JSON.stringify({ id, text })}\n`;
let folder: ReturnType<typeof folderOf>;

beforeAll(() => {
  folder = folderOf({
    'articles/north/one.txt': 'The river rose. The river fell.\n',
    'articles/south/two.txt': 'The town slept by the river.\n',
    'articles/south/empty.txt': '',
    'clean/one.txt': 'The river rose.\n',
    'nothing/readme.md': 'no article',
    'lines.jsonl': article('a', '=2+3 wins the day.') + article('b', 'The day was long.'),
    'many.jsonl': Array.from({ length: 3000 }, (_, at) => article(`a${at}`, `Word${at} and more of it.`)).join(''),
  });
});
afterAll(() => folder.drop());

const inside = (path: string): string => join(folder.path, path);

describe('presslab', () => {
  test('presslab --help names the commands, --version the version', async () => {
    const [help, version] = await Promise.all([presslab(['--help']), presslab(['--version'])]);
    expect(help.code).toBe(0);
    for (const name of ['load', 'quotations', 'tone', 'terms', 'keyness', 'report'])
      expect(help.out).toContain(`  ${name} `);
    expect(version).toEqual({ code: 0, out: '0.1.0\n', err: '' });
  });

  test.each([
    [['frobnicate'], 'unknown command: "frobnicate"; known: load, quotations, tone, terms, keyness, report'],
    [['terms', '--bye'], 'unknown option: "--bye"; known: '],
    [['terms', '--stem', 'lovins'], 'unknown value of --stem: "lovins"; known: porter, none'],
    [['load', 'no-such-folder'], 'no such file or folder: no-such-folder'],
    [['load', '--out', 'x.parquet'], '.parquet is not available yet; known: .jsonl, .csv'],
    [['load', '--out', 'x.xml'], 'unknown format of --out: ".xml"; known: .jsonl, .csv'],
    [['load', '--out', 'no-such-folder/x.csv'], 'no such folder: no-such-folder'],
    [['report', 'somewhere'], 'unexpected: "somewhere"; a corpus is named by --corpus somewhere'],
    [['report', '--set', 'query'], '--set takes NAME=VALUE, not "query"'],
    [['load'], 'no articles in standard input'],
  ])('presslab %j ends with 2 and one line', async (args, message) => {
    const { code, out, err } = await presslab(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(`presslab: ${message}`);
    expect(err.trimEnd()).not.toContain('\n');
  });

  test('presslab COMMAND --help names its options', async () => {
    expect((await presslab(['keyness', '--help'])).out).toMatch(/--correction holm\|/);
  });
});

describe('presslab load', () => {
  test('presslab load FOLDER writes one object per article, in the order of the fields', async () => {
    const { code, out } = await presslab(['load', inside('clean')]);
    const [record] = readLines(out);
    expect(code).toBe(0);
    expect(record).toMatchObject({ id: 'one', text: 'The river rose.\n' });
    expect(Object.keys(record ?? {}).slice(0, 3)).toEqual(['id', 'source', 'sourceFrom']);
    expect(out).not.toContain('null');
  });

  test('presslab load FOLDER with an empty file ends with 3 and names it, with --lenient with 0', async () => {
    const [strict, lenient] = await Promise.all([
      presslab(['load', inside('articles')]),
      presslab(['load', inside('articles'), '--lenient']),
    ]);
    expect(readLines(strict.out).map(({ id }) => id)).toEqual(['north/one', 'south/two']);
    expect(strict.err).toMatch(/^presslab: dropped .*empty/);
    expect([strict.code, lenient.code]).toEqual([3, 0]);
    expect(lenient.out).toBe(strict.out);
  });

  test('presslab load FOLDER without articles ends with 2', async () => {
    const { code, out, err } = await presslab(['load', inside('nothing')]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('presslab: no ');
  });

  test('presslab load < JSON lines drops a broken line by its number', async () => {
    const input = `${article('a', 'One day.')}\n{broken\n${article('b', 'Two days.')}[1]\n`;
    const { code, out, err } = await presslab(['load'], { input });
    expect(readLines(out).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(err).toContain('presslab: dropped line 3: not JSON\n');
    expect(err).toContain('presslab: dropped line 5: ');
    expect(code).toBe(3);
  });

  test('presslab load --zones none takes all text as body', async () => {
    const { out } = await presslab(['load', '--zones', 'none', inside('clean')]);
    expect(readLines(out)[0]?.zones).toMatchObject([{ kind: 'body' }]);
  });

  test('presslab load --out FILE.csv guards formulas, quotes, and keeps nested fields as JSON', async () => {
    const out = inside('out.csv');
    expect((await presslab(['load', inside('lines.jsonl'), '--out', out])).code).toBe(0);
    const text = readFileSync(out, 'utf8');
    expect(text).toMatch(/^id,source,sourceFrom,/);
    expect(text).toContain("'=2+3 wins the day.");
    expect(text).toContain('"[{""kind"":');
    expect(readdirSync(folder.path)).not.toContain('out.csv.part');
  });

  test('presslab load | presslab load is the same again', async () => {
    const first = await presslab(['load', inside('clean')]);
    const second = await presslab(['load'], { input: first.out });
    expect(readLines(second.out).map(({ id, text }) => ({ id, text }))).toEqual(
      readLines(first.out).map(({ id, text }) => ({ id, text })),
    );
  });

  test('presslab load into a closed pipe is no error', async () => {
    const { code, err } = await presslabIntoClosedPipe(['load', inside('many.jsonl')]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });
});

describe('presslab terms', () => {
  test('presslab terms FOLDER counts by source', async () => {
    const { code, out } = await presslab(['terms', inside('clean')]);
    const rows = readLines(out);
    expect(code).toBe(0);
    expect(Object.keys(rows[0] ?? {})).toEqual(['term', 'source', 'count', 'documents', 'per10k']);
    expect(rows.find(({ term }) => term === 'river')).toMatchObject({ count: 1, documents: 1, per10k: 3333.33 });
  });

  test('presslab terms --by none has no source', async () => {
    const { out } = await presslab(['terms', '--by', 'none', '--min-count', '3', inside('articles'), '--lenient']);
    const rows = readLines(out);
    expect(rows.map(({ term, count }) => [term, count])).toEqual([
      ['the', 4],
      ['river', 3],
    ]);
    expect(rows[0]).not.toHaveProperty('source');
  });

  test('presslab terms --by an unknown field ends with 2 and names the known', async () => {
    const { code, out, err } = await presslab(['terms', '--by', 'bloc', inside('clean')]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/"bloc".*known: /);
  });
});

describe('presslab keyness', () => {
  test('presslab keyness FOLDER compares each source with the rest, and says why p is absent', async () => {
    const { code, out, err } = await presslab(['keyness', '--min-count', '1', inside('articles'), '--lenient']);
    const rows = readLines(out);
    expect(code).toBe(0);
    expect(rows.find(({ term, source }) => term === 'river' && source === 'north')).toMatchObject({
      count: 2,
      size: 6,
      restCount: 1,
      restSize: 6,
      documents: 1,
      restDocuments: 1,
      logRatio: 1,
    });
    expect(rows.every((row) => !('p' in row) && !('low' in row) && !('reason' in row))).toBe(true);
    expect(err).toContain('article');
  });

  test('presslab keyness of one source ends with 2 and says why', async () => {
    const { code, out, err } = await presslab(['keyness', inside('clean')]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('source');
    expect(existsSync(inside('clean/out.csv'))).toBe(false);
  });
});
