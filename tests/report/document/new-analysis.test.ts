import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newAnalysis } from '../../../lib/src/report/document/new-analysis.js';
import { parseNotebook } from '../../../lib/src/report/document/notebook.js';
import { findOwnNotebooks } from '../../../lib/src/report/document/own-notebooks.js';
import { listParameters } from '../../../lib/src/report/document/parameters.js';

const project = join(import.meta.dirname, '..', '..', '..');
let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'presslab test é '));
  cpSync(join(project, 'notebooks', 'template.ipynb'), join(root, 'notebooks', 'template.ipynb'));
  for (const folder of ["it's news", 'empty']) mkdirSync(join(root, 'data', folder), { recursive: true });
  writeFileSync(join(root, 'data', "it's news", 'a.txt'), 'It rained.');
});
afterAll(() => rmSync(root, { recursive: true }));

const folderOf = (file: string): string | undefined =>
  listParameters(parseNotebook(readFileSync(file, 'utf8'), 'a')).find(({ name }) => name === 'folder')?.literal;

describe('newAnalysis', () => {
  test('newAnalysis(folder) is a notebook pointed at it, which belongs to a report on it', () => {
    const { file, markdown } = newAnalysis("data/it's news", {}, root);
    expect(file).toBe(join(root, 'notebooks', 'my-it-s-news.ipynb'));
    expect(folderOf(file)).toBe("'data/it\\'s news'");
    expect(markdown).toContain('[my-it-s-news.ipynb](my-it-s-news.ipynb)');
    expect(findOwnNotebooks({ root, python: '' }, join(root, 'data', "it's news"))).toEqual({
      paths: [file],
      left: [],
    });
  });

  test('newAnalysis(folder, { name }) never replaces a notebook', () => {
    const [first, second] = [1, 2].map(() => newAnalysis(join(root, 'data', "it's news"), { name: 'Rain' }, root).file);
    expect([first, second]).toEqual(['rain', 'rain-2'].map((name) => join(root, 'notebooks', `${name}.ipynb`)));
  });

  test('newAnalysis(a folder without articles, or none) throws', () => {
    expect(() => newAnalysis('data/empty', {}, root)).toThrow('no articles in');
    expect(() => newAnalysis('path/to/folder', {}, root)).toThrow('no such folder');
  });
});
