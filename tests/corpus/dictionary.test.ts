import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadDictionary } from '../../lib/src/corpus/index.js';

const folder = mkdtempSync(join(tmpdir(), 'dictionary-'));

function fileOf(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

test('loadDictionary(YAML) has categories within categories, words in lists and between commas', async () => {
  const file = fileOf(
    'a.yml',
    'values:\n  care: [help*, look after]\n  law: rule, court\nconstructor:\n  - 1990\n  -\n',
  );
  const { categories, dropped } = await loadDictionary(file);
  expect(categories).toEqual([
    { path: 'values', entries: [] },
    { path: 'values/care', entries: ['help*', 'look after'] },
    { path: 'values/law', entries: ['rule', 'court'] },
    { path: 'constructor', entries: ['1990'] },
  ]);
  expect(dropped).toEqual([{ where: 'a.yml, constructor', reason: 'no words here' }]);
});

test('loadDictionary(.dic) has categories by number, nested by tabs, and names bad entries by line', async () => {
  const file = fileOf('b.dic', '%\n1\tAffect\n\t2\tAnger\n%\nhate*\t1\t2\nlike\t(02 134)125/464\nmad\t2\nnone\n');
  const { categories, dropped } = await loadDictionary(file);
  expect(categories).toEqual([
    { path: 'Affect', entries: ['hate*'] },
    { path: 'Affect/Anger', entries: ['hate*', 'mad'] },
  ]);
  expect(dropped).toEqual([
    { where: 'b.dic, line 6', reason: 'no such category: "(02 134)125/464"' },
    { where: 'b.dic, line 8', reason: 'has no category' },
  ]);
});

test('loadDictionary(CSV) has the columns category and word', async () => {
  const { categories, dropped } = await loadDictionary(
    fileOf('c.csv', 'Category,Word\ncare,help*\ncare,look after\n,x\nlaw,\n'),
  );
  expect(categories).toEqual([{ path: 'care', entries: ['help*', 'look after'] }]);
  expect(dropped.map(({ reason }) => reason)).toEqual(['has no category', 'has no word']);
});

test('loadDictionary(what is none) says why', async () => {
  await expect(loadDictionary('x.txt')).rejects.toThrow(
    'unknown kind of dictionary: "x.txt"; known: .yml, .yaml, .dic, .csv',
  );
  await expect(loadDictionary(join(folder, 'none.yml'))).rejects.toThrow('no such file');
  await expect(loadDictionary(fileOf('d.yml', '- a\n'))).rejects.toThrow('no categories at its top');
  await expect(loadDictionary(fileOf('e.yml', 'a: [b\n'))).rejects.toThrow('cannot be read as YAML');
  await expect(loadDictionary(fileOf('f.dic', 'a\t1\n'))).rejects.toThrow('two lines that begin with %');
  await expect(loadDictionary(fileOf('g.csv', 'category,word\n'))).rejects.toThrow('no entry that can be used');
});
