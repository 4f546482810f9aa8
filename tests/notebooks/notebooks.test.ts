import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Notebook, type NotebookRun, runNotebookFile } from '../jupyter/notebook.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const notebooks = readdirSync(path.join(root, 'notebooks')).filter((name) => /^\d\d-.*\.ipynb$/.test(name));
/** Milliseconds: a notebook is run by a kernel of its own, and a busy machine takes its time. */
const patience = 120_000;
const chartMime = 'application/vnd.presslab.chart+json';
const tableMime = 'application/vnd.presslab.table+json';

interface Shown {
  readonly charts: readonly { readonly id: string; readonly picture: boolean }[];
  readonly tables: readonly { readonly id: string; readonly total: number }[];
  readonly sentences: readonly string[];
}

const folders = { seeds: path.join(root, 'seeds'), empty: '', 'nobody quoted': '', 'two sources': '' };
let place = '';

beforeAll(() => {
  place = mkdtempSync(path.join(tmpdir(), 'presslab corpora é '));
  folders.empty = makeFolder('empty', []);
  folders['nobody quoted'] = makeFolder('nobody quoted', [
    ['a.txt', '<b>Ships</b> left the harbour; __proto__ and constructor were aboard & waited.'],
  ]);
  folders['two sources'] = makeFolder('two sources', makeArticles());
});

afterAll(() => rmSync(place, { recursive: true, force: true }));

function makeFolder(name: string, files: readonly (readonly [string, string])[]): string {
  const folder = path.join(place, name);
  mkdirSync(folder);
  for (const [file, text] of files) writeFileSync(path.join(folder, file), text);
  return folder;
}

/** Six articles of each of two sources, with the same two people quoted in all. */
function makeArticles(): readonly (readonly [string, string])[] {
  const titles = ['Lamp', 'قلم'];
  const days = Array.from({ length: 6 }, (_, i) => i + 1);
  const files = titles.flatMap((title, at) => days.map((day) => ({ name: `${at}${day}`, title, day })));
  const texts = files.map(({ name, day }, i): readonly [string, string] => [
    `${name}.txt`,
    `“The new harbour is a great success for ${day} towns,” said Anna Berg. Constructor Lund said the harbour was ` +
      `“a terrible mistake and a waste of ${i} ships”. Lund, the mayor of Oldby, denied that it was dangerous.`,
  ]);
  const rows = files.map(({ name, title, day }) => `${name},${title},2024-01-0${day}`);
  return [['metadata.csv', `file,source,date\n${rows.join('\n')}\n`], ...texts];
}

async function run(name: string, folder: string): Promise<NotebookRun> {
  const result = await runNotebookFile(path.join(root, 'notebooks', name), { parameters: { folder } });
  expect(result.failure).toBeUndefined();
  return result;
}

/** What the outputs of a notebook show, in order. */
function readShown({ notebook }: NotebookRun): Shown {
  const bundles = notebook.cells.flatMap((cell) => cell.outputs ?? []).map((output) => output.data ?? {});
  return {
    charts: bundles
      .filter((data) => chartMime in data)
      .map((data) => ({
        ...(data[chartMime] as { id: string }),
        picture:
          typeof data['image/png'] === 'string' && JSON.stringify(data['text/html']).includes('data:image/svg+xml'),
      })),
    tables: bundles.filter((data) => tableMime in data).map((data) => data[tableMime] as { id: string; total: number }),
    sentences: bundles.flatMap((data) => ('text/markdown' in data ? [joined(data['text/markdown'])] : [])),
  };
}

function joined(text: unknown): string {
  return Array.isArray(text) ? text.join('') : String(text);
}

describe.each(notebooks)('%s', (name) => {
  test.each(Object.keys(folders) as (keyof typeof folders)[])(
    'runs from top to bottom on %s',
    async (corpus) => {
      const shown = readShown(await run(name, folders[corpus]));
      expect(shown.charts.length).toBeGreaterThan(1);
      expect(shown.charts.filter(({ picture }) => !picture)).toEqual([]);
      expect(shown.tables.length).toBeGreaterThan(1);
      for (const sentence of shown.sentences) expect(sentence).not.toMatch(/undefined|NaN|\[object/);
    },
    patience,
  );

  test('is kept in git without outputs, in cells of ten lines at most', () => {
    const { cells } = JSON.parse(readFileSync(path.join(root, 'notebooks', name), 'utf8')) as Notebook;
    const code = cells.filter((cell) => cell.cell_type === 'code');
    expect(code.filter((cell) => (cell.outputs ?? []).length > 0 || cell.execution_count !== null)).toEqual([]);
    expect(code.filter((cell) => joined(cell.source).split('\n').length > 10)).toEqual([]);
  });
});
