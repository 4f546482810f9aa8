import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

import { writeReport } from '../../../lib/src/report/document/document.js';
import { findProject } from '../../../lib/src/report/document/project.js';
import { closeBrowser } from '../../../lib/src/report/figures/browser.js';
import { readZip } from '../../../lib/src/report/zip.js';
import { openBrowser } from '../../browser.js';
import { findFaults } from '../../jupyter/charts/page.js';

let folder: string;
let out: string;

const cell = (source: string, tags: readonly string[] = [], cell_type = 'code') => ({
  cell_type,
  id: `c${source.length}`,
  metadata: { tags },
  source,
  ...(cell_type === 'code' ? { outputs: [], execution_count: null } : {}),
});
const parameters = cell("const folder = 'seeds';\nconst query = 'a';\nconst top = 3;", ['parameters']);

/** Writes a notebook of these cells, and returns its path. */
function notebook(name: string, ...cells: object[]): string {
  const kernelspec = { name: 'presslab', display_name: 'TypeScript', language: 'typescript' };
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify({ cells, metadata: { kernelspec }, nbformat: 4, nbformat_minor: 5 }));
  return path;
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'presslab test é '));
  out = join(folder, 'report');
  mkdirSync(join(folder, 'news', 'north'), { recursive: true });
  mkdirSync(join(folder, 'empty'));
  mkdirSync(join(folder, 'news', 'south'));
  writeFileSync(join(folder, 'news', 'north', 'one.txt'), 'The river rose.\n');
  writeFileSync(join(folder, 'news', 'south', 'two.txt'), '“The river is a danger,” said Anna Berg.\n');
  mkdirSync(join(folder, 'staging'));
  for (const name of ['TMPDIR', 'TEMP']) vi.stubEnv(name, join(folder, 'staging'));
});
afterAll(async () => {
  await closeBrowser();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const paths = [
  ...['keyness', 'speakers-by-source', 'words-by-source'].flatMap((id) => [`charts/${id}.png`, `charts/${id}.svg`]),
  ...['csv', 'pdf', 'png', 'svg', 'txt'].map((ending) => `figures/who-is-quoted.${ending}`),
  'index.html',
  'method.json',
  'methods.txt',
  'notebooks/01-one.ipynb',
  'notebooks/template.ipynb',
  'references.bib',
  'report.docx',
  'report.pdf',
  'tables/keyness.docx',
];

/** Whether each tag of XML is closed in its order. */
function isWellFormed(bytes: Uint8Array | undefined): boolean {
  const open: string[] = [];
  for (const [, slash, name = '', end] of Buffer.from(bytes ?? [])
    .toString('utf8')
    .matchAll(/<(\/?)([\w:]+)[^>]*?(\/?)>/g)) {
    if (slash === '/' && open.pop() !== name) return false;
    if (slash === '' && end === '') open.push(name);
  }
  return open.length === 0;
}

/** The staging folders that were not removed. */
const leftOver = (): readonly string[] =>
  readdirSync(join(folder, 'staging')).filter((name) => name.startsWith('presslab-report-'));

describe('writeReport', { timeout: 60_000 }, () => {
  test('writeReport({ corpus, notebooks, set }) runs the notebooks by the real kernel and writes the folder', async () => {
    const hostile = '"; console.log(`owned`); //';
    const steps: string[] = [];
    const written = await writeReport({
      corpus: join(folder, 'news'),
      out,
      set: new Map([
        ['query', hostile],
        ['top', '5'],
      ]),
      notebooks: [
        notebook(
          '01-one.ipynb',
          cell('# One', [], 'markdown'),
          parameters,
          cell('Only of the seeds.', ['seeds'], 'markdown'),
          cell('throw new Error("only of the seeds")', ['seeds']),
          cell('console.log(folder, query, top + 1, process.env.PRESSLAB_PASSAGES)'),
        ),
        join(findProject().root, 'notebooks', 'template.ipynb'),
      ],
      onProgress: (step) => steps.push(step),
    });
    expect(written).toMatchObject({ folder: out, written: paths });
    expect(steps).toContain('notebook 01-one: cell 3 of 3');
    expect(steps.slice(-3)).toEqual(['writing index.html', 'writing report.docx', 'writing report.pdf']);
    const executed = readFileSync(join(out, 'notebooks', '01-one.ipynb'), 'utf8');
    expect(executed).toContain(JSON.stringify(`news ${hostile} 6 excerpt\n`));
    for (const file of ['index.html', 'method.json', 'notebooks/01-one.ipynb']) {
      const text = readFileSync(join(out, file), 'utf8');
      expect(text).not.toContain(folder);
      expect(text).not.toContain(findProject().root);
      expect(text).not.toContain('nly of the seeds');
    }
    expect(JSON.parse(readFileSync(join(out, 'method.json'), 'utf8'))).toMatchObject({
      corpus: 'news',
      passages: 'excerpt',
      set: { query: hostile, top: '5' },
      charts: [{ id: 'words-by-source' }, { id: 'keyness' }, { id: 'speakers-by-source' }],
      tables: [],
    });
  });

  test('writeReport(...) wrote a page whose marks lead to their passages, offline, and that all can use', async () => {
    const browser = await openBrowser();
    try {
      const page = await browser.newPage();
      await page.setOfflineMode(true);
      await page.goto(pathToFileURL(join(out, 'index.html')).href, { waitUntil: 'load' });
      expect(await findFaults(page, 'html')).toEqual([]);
      const lists = () => page.$$eval('.passages', (all) => all.filter((list) => list.checkVisibility()).length);
      expect(await lists()).toBe(0);
      const name = await page.$eval('.mark', (mark) => mark.getAttribute('aria-label'));
      expect(name).toMatch(/^river in north; 1 time in 1 article; .*: 1 of 1 passage$/);
      await page.click('.mark');
      expect(await lists()).toBe(1);
      expect(await page.$eval('.passages:target mark', (mark) => mark.textContent)).toBe('river');
      expect(await page.$eval('#methods', (part) => part.textContent)).toContain('Terms were counted');
    } finally {
      await browser.close();
    }
  });

  test('writeReport(...) wrote report.docx with headings, vector figures with their text, and methods', () => {
    const zip = readZip(readFileSync(join(out, 'report.docx')));
    const document = Buffer.from(zip.get('word/document.xml') ?? []).toString('utf8');
    expect(document).toMatch(/<w:pStyle w:val="Heading1"\/><\/w:pPr><w:r><w:t[^>]*>One<\/w:t>/);
    expect(document).toMatch(/<wp:docPr id="3" name="Figure 3" descr="[^"]*Anna Berg[^"]*"/);
    expect(document).toContain('<asvg:svgBlip');
    expect(document).toContain('w:instr="SEQ Figure \\* ARABIC"');
    expect(document).toContain('Terms were counted in each source');
    expect(document).toMatch(/<w:t[^>]*>Methods<\/w:t>/);
    const pictures = [...zip.keys()].filter((path) => path.startsWith('word/media/'));
    expect(pictures.map((path) => path.split('.').at(-1)).sort()).toEqual(['png', 'png', 'png', 'svg', 'svg', 'svg']);
    expect(document).not.toContain(folder);
    for (const part of zip.keys()) if (/\.(?:xml|rels)$/.test(part)) expect(isWellFormed(zip.get(part))).toBe(true);
  });

  test('writeReport(...) wrote report.pdf with bookmarks, its fonts and no date', () => {
    const pdf = readFileSync(join(out, 'report.pdf')).toString('latin1');
    expect(pdf).toMatch(/\/FontName \/[A-Z]{6}\+OpenSans-Regular/);
    expect(pdf).toContain('/Outlines');
    expect(pdf).toContain('/StructTreeRoot');
    expect(pdf).not.toContain('/Subtype /Image');
    expect([...pdf.matchAll(/\/(?:CreationDate|ModDate) \((.{16})/g)].map(([, date]) => date)).toEqual([
      'D:20000101000000',
      'D:20000101000000',
    ]);
  });

  test('writeReport({ notebooks }) with a failing cell throws notebook, cell and error, and publishes nothing', async () => {
    const kept = join(folder, 'kept');
    mkdirSync(kept);
    writeFileSync(join(kept, 'index.html'), 'a good one');
    const failing = notebook(
      '02-two.ipynb',
      parameters,
      cell('const fine = 1;'),
      cell("throw new RangeError('out\\nof luck')"),
    );
    const work = writeReport({ corpus: join(folder, 'news'), out: kept, notebooks: [failing] });
    await expect(work).rejects.toThrow(/^notebook 02-two, cell 3(?:, line 1)?: RangeError: out of luck$/);
    expect(readdirSync(kept)).toEqual(['index.html']);
    expect(leftOver()).toEqual([]);
  });

  test('writeReport({ signal }) that is ended publishes nothing and leaves no staging folder', async () => {
    const controller = new AbortController();
    const endless = notebook(
      '03-three.ipynb',
      parameters,
      cell('await new Promise((done) => setTimeout(done, 60_000));'),
    );
    const ended = join(folder, 'ended');
    const work = writeReport({
      corpus: join(folder, 'news'),
      out: ended,
      notebooks: [endless],
      onProgress: (step) => step.includes('cell') && controller.abort(new Error('ended')),
      signal: controller.signal,
    });
    await expect(work).rejects.toThrow('ended');
    expect(existsSync(ended)).toBe(false);
    expect(leftOver()).toEqual([]);
  });

  test.each([
    [
      'a parameter that no notebook declares',
      { set: new Map([['quarry', 'x']]) },
      'unknown parameter: "quarry"; known: query, top',
    ],
    [
      'a parameter of the wrong kind',
      { set: new Map([['top', 'many']]) },
      'parameter "top" must be a number, not "many"',
    ],
    ['the folder as a parameter', { set: new Map([['folder', 'x']]) }, 'the folder is chosen by the option corpus'],
    ['no such corpus', { corpus: '/no/such/place' }, 'no such folder: /no/such/place'],
  ])('writeReport with %s throws before any work', async (_, options, message) => {
    const notebooks = [notebook('04-four.ipynb', parameters)];
    await expect(writeReport({ corpus: join(folder, 'news'), out, notebooks, ...options })).rejects.toThrow(message);
  });

  test('writeReport with a folder that cannot be the right one throws', async () => {
    const corpus = join(folder, 'news');
    await expect(writeReport({ corpus: join(folder, 'empty'), out })).rejects.toThrow('no articles in');
    await expect(writeReport({ corpus, out: corpus })).rejects.toThrow('a folder of its own, not that of the articles');
    await expect(writeReport({ corpus, out: findProject().root })).rejects.toThrow('not that of the project');
    await expect(writeReport({ corpus, out: join(corpus, 'north', 'one.txt') })).rejects.toThrow('not a folder');
  });
});
