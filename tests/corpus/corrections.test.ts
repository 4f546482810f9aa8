import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { loadCorpus, loadCorrections } from '../../lib/src/corpus/index.js';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'presslab '));
  writeFileSync(join(folder, 'a.txt'), '“It rained,” said Lund.');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('loadCorrections', () => {
  test('loadCorrections(a folder without corrections.csv) has none', async () => {
    expect(await loadCorrections(folder)).toEqual({ kind: 'corrections', name: '', corrections: [], dropped: [] });
  });

  test('loadCorrections(a folder with corrections.csv) reads it, and the corpus does not take it for an article', async () => {
    writeFileSync(join(folder, 'corrections.csv'), '\ufeffspeaker;becomes\nLund;Olaf Lund\n');
    const { corrections } = await loadCorrections(folder);
    expect(corrections).toEqual([{ where: 'corrections.csv, line 2', speaker: 'Lund', becomes: 'Olaf Lund' }]);
    expect((await loadCorpus(folder)).dropped).toEqual([]);
  });

  test('loadCorrections(a file) reads that file, and a missing one is an error', async () => {
    const file = join(folder, 'other.csv');
    writeFileSync(file, 'speaker,becomes\nLund,Constructor\n');
    expect((await loadCorrections(file)).name).toBe('other.csv');
    await expect(loadCorrections(join(folder, 'none.csv'))).rejects.toThrow('no such file or folder');
  });
});
