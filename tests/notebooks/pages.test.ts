import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Notebook } from '../jupyter/notebook.js';

const folder = fileURLToPath(new URL('../../notebooks/', import.meta.url));
const read = (name: string): Notebook => JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as Notebook;
const textOf = (source: unknown): string => (Array.isArray(source) ? source.join('') : String(source));

describe.each(['start.ipynb', 'template.ipynb'])('%s', (name) => {
  test('is kept in git without outputs, in cells of ten lines at most', () => {
    const code = read(name).cells.filter((cell) => cell.cell_type === 'code');
    expect(code.filter((cell) => (cell.outputs ?? []).length > 0 || cell.execution_count !== null)).toEqual([]);
    expect(code.filter((cell) => textOf(cell.source).split('\n').length > 10)).toEqual([]);
  });
});

test('start.ipynb leads to every numbered notebook, and to nothing that is not there', () => {
  const text = read('start.ipynb')
    .cells.map(({ source }) => textOf(source))
    .join('\n');
  const links = [...text.matchAll(/\]\(([^)]+\.ipynb)\)/g)].map(([, link]) => link);
  expect(links).toEqual(readdirSync(folder).filter((name) => /^\d\d-.*\.ipynb$/.test(name)));
});
