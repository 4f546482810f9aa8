import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeCorpus, loadCorpus } from '../../lib/src/corpus/index.js';
import { folderOf } from './seeds.js';

const text = 'The river rose by two metres overnight, officials said on Monday.';

describe('loadCorpus(folder) finds files and makes ids', () => {
  it('below the folder, with /, without ending, by code unit; hidden ones passed over', async () => {
    const folder = await folderOf([
      ['b.txt', text],
      ['B.TXT', text],
      ['a/é.txt', text],
      ['a/z.txt', text],
      ['a.b.txt', text],
      ['.hidden.txt', text],
      ['.git/x.txt', text],
    ]);
    const { articles, dropped } = await loadCorpus(folder);
    expect(articles.map(({ id }) => id)).toEqual(['B', 'a.b', 'a/z', 'a/é', 'b']);
    expect(dropped).toEqual([]);
  });

  it('and a file that is named itself by its base name', async () => {
    const folder = await folderOf([['deep/er/a.txt', text]]);
    expect((await loadCorpus(join(folder, 'deep/er/a.txt'))).articles.map(({ id }) => id)).toEqual(['a']);
  });

  it('and names what it drops, with the reason', async () => {
    const folder = await folderOf([
      ['a.txt', text],
      ['empty.txt', ' \n'],
      ['binary.txt', Uint8Array.of(65, 0, 66)],
      ['README.md', 'x'],
    ]);
    const { articles, dropped } = await loadCorpus([folder, join(folder, 'a.txt'), join(folder, 'none')]);
    expect(articles.map(({ id }) => id)).toEqual(['a']);
    expect(dropped.map(({ where, reason }) => `${basename(where)}: ${reason}`)).toEqual([
      'README.md: not read: articles are .txt files',
      'none: no such file or folder',
      'binary.txt: not a text: holds NUL bytes',
      'empty.txt: empty',
      'a: repeats the id of another article',
    ]);
  });

  it('and gives an empty corpus for an empty folder', async () => {
    const corpus = await loadCorpus(await folderOf([]));
    expect(corpus.articles).toEqual([]);
    expect(describeCorpus(corpus).markdown).toBe('The corpus holds no articles. Nothing was dropped.');
  });

  it('and tells how far it is', async () => {
    const seen: string[] = [];
    await loadCorpus(
      await folderOf([
        ['a.txt', text],
        ['b.txt', text],
      ]),
      {
        onProgress: ({ done, total, file }) => seen.push(`${done}/${total} ${file}`),
      },
    );
    expect(seen).toEqual(['1/2 a.txt', '2/2 b.txt']);
  });

  it('throws on an unknown option, naming the choices', async () => {
    const options = JSON.parse('{"sourceFrom":"title"}');
    await expect(loadCorpus('x', options)).rejects.toThrow(
      'unknown sourceFrom: "title"; known: user, outlet, folder, agency, file',
    );
  });
});

describe('loadCorpus(folder) decodes', () => {
  it.each([
    ['UTF-8 with a mark', Uint8Array.of(0xef, 0xbb, 0xbf, 0x63, 0xc3, 0xa9), 'cé'],
    ['UTF-16, small end first', Uint8Array.of(0xff, 0xfe, 0x63, 0, 0xe9, 0), 'cé'],
    ['UTF-16, big end first', Uint8Array.of(0xfe, 0xff, 0, 0x63, 0, 0xe9), 'cé'],
  ])('%s', async (_, bytes, expected) => {
    const { articles } = await loadCorpus(await folderOf([['a.txt', bytes]]));
    expect(articles.map((article) => [article.text, article.edits])).toEqual([[expected, []]]);
  });

  it('all else as windows-1252, logged as an inference that changes nothing', async () => {
    const { articles } = await loadCorpus(await folderOf([['a.txt', Uint8Array.of(0x93, 0x63, 0xe9, 0x94)]]));
    expect(articles[0]?.text).toBe('“cé”');
    expect(articles[0]?.edits).toEqual([
      { start: 0, end: 0, before: '', after: '', rule: 'decode-windows-1252', certainty: 'inferred' },
    ]);
  });
});

describe('loadCorpus(folder) chooses the source', () => {
  const agency = `OSLO (AFP) - ${text}`;
  const outlet = `${agency}\nhttps://www.valleytimes.example/river`;

  it('user, outlet, folder, agency, file, in this order', async () => {
    const folder = await folderOf([
      ['a.txt', text],
      ['b.txt', agency],
      ['paper/c.txt', agency],
      ['paper/d.txt', outlet],
      ['paper/e.txt', outlet],
      ['metadata.csv', 'file,source\npaper/e,My Paper'],
    ]);
    expect((await loadCorpus(folder)).articles.map(({ source }) => `${source.name} (${source.from})`)).toEqual([
      'a (file)',
      'AFP (agency)',
      'paper (folder)',
      'Valley Times (outlet)',
      'My Paper (user)',
    ]);
  });

  it('by file only up to ten articles', async () => {
    const files = Array.from({ length: 11 }, (_, i): [string, string] => [`${i}.txt`, text]);
    expect((await loadCorpus(await folderOf(files))).articles[0]?.source).toEqual({ name: 'unknown', from: 'unknown' });
    expect((await loadCorpus(await folderOf(files.slice(1)))).articles[0]?.source.from).toBe('file');
  });

  it('from one place alone, where the user says so', async () => {
    const folder = await folderOf([
      ['paper/c.txt', outlet],
      ['d.txt', outlet],
    ]);
    const { articles } = await loadCorpus(folder, { sourceFrom: 'folder' });
    expect(articles.map(({ source }) => source.name)).toEqual(['unknown', 'paper']);
  });
});

describe('loadCorpus(folder) reads metadata.csv', () => {
  it('known columns as metadata with the column as evidence, others as fields', async () => {
    const folder = await folderOf([
      ['a.txt', `OSLO (AFP) - ${text}`],
      [
        'metadata.csv',
        '\ufefffile;Title;Date;Authors;place;desk\na.txt;"Rain; ""much"" of it";3 May 2020;Jane Doe, Bo Ek;Bergen;north\n',
      ],
    ]);
    const { articles, dropped } = await loadCorpus(folder);
    expect(dropped).toEqual([]);
    expect(articles[0]?.title).toEqual({
      value: 'Rain; "much" of it',
      evidence: { in: 'column', name: 'Title', rule: 'given' },
      certainty: 'stated',
    });
    expect(articles[0]?.date?.value).toBe('2020-05-03');
    expect(articles[0]?.place?.value).toBe('Bergen');
    expect(articles[0]?.agency?.value).toBe('AFP');
    expect(articles[0]?.authors.map(({ value }) => value.name)).toEqual(['Jane Doe', 'Bo Ek']);
    expect([...(articles[0]?.fields ?? [])]).toEqual([['desk', 'north']]);
  });

  it('in each folder for the files below it, the nearest first', async () => {
    const folder = await folderOf([
      ['metadata.csv', 'file,desk\nsub/a,far\nsub/b,far'],
      ['sub/metadata.csv', 'file,desk\na,near'],
      ['sub/a.txt', text],
      ['sub/b.txt', text],
    ]);
    const { articles, dropped } = await loadCorpus(folder);
    expect(articles.map(({ fields }) => fields.get('desk'))).toEqual(['near', 'far']);
    expect(dropped).toEqual([{ where: 'metadata.csv, line 2', reason: 'no such file: "sub/a"' }]);
  });

  it('beside a file that is named itself, without complaint about other files', async () => {
    const folder = await folderOf([
      ['a.txt', text],
      ['metadata.csv', 'file,desk\na,north\nb,south'],
    ]);
    const { articles, dropped } = await loadCorpus(join(folder, 'a.txt'));
    expect(articles[0]?.fields.get('desk')).toBe('north');
    expect(dropped).toEqual([]);
  });

  it('and names rows and values it cannot use', async () => {
    const folder = await folderOf([
      ['a.txt', text],
      ['metadata.csv', 'file,date,constructor\na,31/31/2020,x\nb,2020-01-01,\n,2020-01-01,\na,2020-01-01,'],
    ]);
    const { articles, dropped } = await loadCorpus(folder);
    expect(articles[0]?.date).toBeUndefined();
    expect(articles[0]?.fields.get('constructor')).toBe('x');
    expect(dropped).toEqual([
      { where: 'metadata.csv, line 2', reason: 'date not understood: "31/31/2020"; write it as 2021-11-30' },
      { where: 'metadata.csv, line 4', reason: 'no file is named in the column "file"' },
      { where: 'metadata.csv, line 5', reason: 'a second row for the file "a"' },
      { where: 'metadata.csv, line 3', reason: 'no such file: "b"' },
    ]);
  });

  it('and says why a table cannot be used at all', async () => {
    const folder = await folderOf([
      ['a.txt', text],
      ['metadata.csv', 'name,date\na,2020'],
    ]);
    expect((await loadCorpus(folder)).dropped).toEqual([
      { where: 'metadata.csv', reason: 'has no column "file"; columns: name, date' },
    ]);
  });
});

it('loadCorpus(folder, { zones: "none" }) takes all text as body', async () => {
  const folder = await folderOf([['a.txt', `River rises\n\n${text}\nPhoto: Jane Doe`]]);
  const { articles } = await loadCorpus(folder, { zones: 'none' });
  expect(articles[0]?.zones.map(({ kind }) => kind)).toEqual(['body', 'body', 'body']);
});

it('loadCorpus(folder).method tells what was loaded and how, without paths of a machine', async () => {
  const folder = await folderOf([
    ['a.txt', text],
    ['b.txt', ''],
  ]);
  const { method } = await loadCorpus(folder);
  expect(method).toMatchObject({
    step: 'load',
    options: { paths: [basename(folder)], zones: 'rules', sourceFrom: 'first known' },
    n: { articles: 1, sources: 1, edits: 0, dropped: 1 },
    dropped: [{ where: 'b.txt', reason: 'empty' }],
  });
});
