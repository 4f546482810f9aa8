import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findOwnNotebooks } from '../../../lib/src/report/document/own-notebooks.js';

let root: string;

function place(name: string, folder?: string, kernel = 'presslab'): void {
  const source = folder === undefined ? 'const a = 1;' : `const folder = ${JSON.stringify(folder)}; // yours`;
  const cells = [{ cell_type: 'code', metadata: { tags: ['parameters'] }, source }];
  writeFileSync(join(root, 'notebooks', name), JSON.stringify({ cells, metadata: { kernelspec: { name: kernel } } }));
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'presslab test é '));
  mkdirSync(join(root, 'notebooks', 'folder.ipynb.d'), { recursive: true });
  for (const name of ['01-corpus.ipynb', 'start.ipynb', 'template.ipynb', '.hidden.ipynb']) place(name);
  place('b-any.ipynb');
  place('a-copy.ipynb', 'seeds');
  place('c-here.ipynb', 'news é');
  place('d-there.ipynb', 'elsewhere');
  place('e-python.ipynb', 'seeds', 'python3');
  writeFileSync(join(root, 'notebooks', 'f-broken.ipynb'), '{');
});
afterAll(() => rmSync(root, { recursive: true }));

test('findOwnNotebooks(project, corpus) are those pointed at it or at none, the others with their reason', () => {
  const { paths, left } = findOwnNotebooks({ root, python: '' }, join(root, 'news é'));
  expect(paths).toEqual(['a-copy', 'b-any', 'c-here'].map((name) => join(root, 'notebooks', `${name}.ipynb`)));
  expect(left).toEqual([
    { name: 'd-there', reason: 'it is pointed at another folder (elsewhere)' },
    { name: 'e-python', reason: 'it is not for the TypeScript kernel' },
    { name: 'f-broken', reason: 'it is no notebook' },
  ]);
});
