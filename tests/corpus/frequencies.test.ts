import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadFrequencies } from '../../lib/src/corpus/index.js';

function fileOf(text: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'frequencies-')), 'list.csv');
  writeFileSync(file, text);
  return file;
}

test('loadFrequencies(file) has counts by word, adds what folds to the same, and drops bad rows by line', async () => {
  const list = await loadFrequencies(fileOf('Term;Count\nCoup;3\ncoup;2\n;4\nconstructor;1.5\nit’s;7\n'));
  expect([...list.counts]).toEqual([
    ['coup', 5],
    ["it's", 7],
  ]);
  expect([list.size, list.name]).toEqual([12, 'list.csv']);
  expect(list.dropped).toEqual([
    { where: 'list.csv, line 4', reason: 'has no word' },
    { where: 'list.csv, line 5', reason: 'count is not a whole number: "1.5"' },
  ]);
});

test('loadFrequencies(file, { size }) takes the size of the collection, which cannot be smaller than the list', async () => {
  const file = fileOf('term,count\ncoup,3\n');
  expect((await loadFrequencies(file, { size: 1000 })).size).toBe(1000);
  await expect(loadFrequencies(file, { size: 2 })).rejects.toThrow('from the sum of the counts, 3: 2');
  await expect(loadFrequencies(fileOf('word,count\na,1\n'))).rejects.toThrow('has no column "term"');
  await expect(loadFrequencies(fileOf('term,count\na,x\n'))).rejects.toThrow('no row with a term and a count');
});
