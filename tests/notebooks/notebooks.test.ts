import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Notebook, type NotebookCell, runNotebookFile, runOneAfterAnother } from '../jupyter/notebook.js';

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

/** Corpora that each notebook has to hold for, beside the seeds. */
const corpora = ['empty', 'nobody quoted', 'two sources'] as const;
const pictures = /data:image\/svg\+xml[^"']*/g;
let place = '';

beforeAll(() => {
  place = mkdtempSync(path.join(tmpdir(), 'presslab corpora é '));
  makeFolder('empty', []);
  makeFolder('nobody quoted', [
    ['a.txt', '<b>Ships</b> left the harbour; __proto__ and constructor were aboard & waited.'],
  ]);
  makeFolder('two sources', makeArticles());
});

afterAll(() => rmSync(place, { recursive: true, force: true }));

function makeFolder(name: (typeof corpora)[number], files: readonly (readonly [string, string])[]): void {
  const folder = path.join(place, name);
  mkdirSync(folder);
  for (const [file, text] of files) writeFileSync(path.join(folder, file), text);
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

function read(name: string): Notebook {
  return JSON.parse(readFileSync(path.join(root, 'notebooks', name), 'utf8'));
}

/** What the outputs of a notebook show, in order. */
function readShown(cells: readonly NotebookCell[]): Shown {
  const bundles = cells.flatMap((cell) => cell.outputs ?? []).map((output) => output.data ?? {});
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

/** What cells show, pictures aside: those differ with the fonts of a machine. */
function withoutPictures(notebook: Notebook): unknown {
  return notebook.cells.map(({ source, execution_count, outputs = [] }) => ({
    source: joined(source),
    execution_count,
    outputs: outputs.map(({ data = {}, ...rest }) => ({
      ...rest,
      data: Object.entries(data)
        .filter(([mime]) => mime !== 'image/png')
        .map(([mime, value]) => [mime, mime === 'text/html' ? joined(value).replace(pictures, '') : value]),
    })),
  }));
}

describe.each(notebooks)('%s', (name) => {
  test(
    'shows what a run from top to bottom shows: rows, tables, figures and text',
    async () => {
      const result = await runNotebookFile(path.join(root, 'notebooks', name));
      expect(result.failure).toBeUndefined();
      expect(withoutPictures(result.notebook), 'npm run notebooks makes it anew').toEqual(withoutPictures(read(name)));
    },
    patience,
  );

  test(
    'runs from top to bottom on corpora of other kinds',
    async () => {
      const runs = await runOneAfterAnother(
        read(name),
        corpora.map((corpus) => ({ folder: path.join(place, corpus) })),
      );
      for (const [i, cells] of runs.entries()) {
        const shown = readShown(cells);
        expect(shown.charts.length, corpora[i]).toBeGreaterThan(1);
        expect(shown.charts.filter(({ picture }) => !picture)).toEqual([]);
        expect(shown.tables.length).toBeGreaterThan(1);
        for (const sentence of shown.sentences) expect(sentence).not.toMatch(/undefined|NaN|\[object/);
      }
    },
    patience,
  );

  test('has cells of ten lines at most', () => {
    const code = read(name).cells.filter((cell) => cell.cell_type === 'code');
    expect(code.filter((cell) => joined(cell.source).split('\n').length > 10)).toEqual([]);
  });
});

test('the notebooks stay below two megabytes, with all that they show', () => {
  const sizes = notebooks.map((name) => statSync(path.join(root, 'notebooks', name)).size);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(2_000_000);
});
