import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';

import { display, mimeBundle, table } from '../../../lib/src/report/index.js';
import { articleOf, corpusOf, resultOf } from '../literals.js';

const tableMime = 'application/vnd.presslab.table+json';
const rowsOf = (n: number): readonly { readonly n: number }[] => Array.from({ length: n }, (_, at) => ({ n: at }));

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('mimeBundle', () => {
  test('mimeBundle(a sentence) is Markdown, and text without its escapes', async () => {
    const bundle = await mimeBundle({ kind: 'prose', markdown: 'a \\*b\\*' });
    expect(bundle).toEqual({ 'text/markdown': 'a \\*b\\*', 'text/plain': 'a *b*' });
  });

  test('mimeBundle(a view) is its two forms', async () => {
    expect(await mimeBundle({ kind: 'view', html: '<p>a</p>', text: 'a' })).toEqual({
      'text/html': '<p>a</p>',
      'text/plain': 'a',
    });
  });

  test('mimeBundle(a table) shows 20 rows of all', async () => {
    const bundle = await mimeBundle(table(rowsOf(21), { id: 't', caption: 'Numbers.' }));
    expect(bundle?.[tableMime]).toMatchObject({ kind: 'table', id: 't', columns: ['n'], total: 21, files: [] });
    expect(bundle?.[tableMime]).toHaveProperty('rows.length', 20);
    expect(bundle?.['text/html']).toContain('Numbers. 20 of 21 rows.');
  });

  test('mimeBundle(a table) saves it whole where a folder is named', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'presslab-test-'));
    vi.stubEnv('PRESSLAB_OUTPUT', folder);
    const bundle = await mimeBundle(table(rowsOf(21), { id: 't', caption: '' }));
    expect(bundle?.[tableMime]).toMatchObject({ files: ['tables/t.csv'] });
    expect(readFileSync(join(folder, 'tables', 't.csv'), 'utf8').split('\r\n')).toHaveLength(23);
    rmSync(folder, { recursive: true });
  });

  test('mimeBundle(a result) is named after its step and follows the policy', async () => {
    vi.stubEnv('PRESSLAB_PASSAGES', 'none');
    const bundle = await mimeBundle(resultOf([{ left: 'the', match: 'war', right: 'is', start: 4 }], 'Find lines'));
    expect(bundle?.[tableMime]).toMatchObject({ id: 'find-lines', rows: [[null, null, null, 4]] });
    expect(JSON.stringify(bundle)).not.toContain('war');
    expect(bundle?.['text/html']).toContain('The text of articles is left out.');
  });

  test('mimeBundle(a corpus) is its card', async () => {
    const bundle = await mimeBundle(corpusOf(articleOf({ id: 'a', text: 'War.' })));
    expect(bundle?.['text/plain']).toContain('Articles  1');
  });

  test('mimeBundle(rows) is a table that is not saved', async () => {
    const bundle = await mimeBundle([{ word: '<b>', n: 1 }, { word: 'constructor' }]);
    expect(bundle?.['text/html']).toContain('&lt;b&gt;');
    expect(bundle?.['text/plain']).toContain('constructor');
  });

  test('mimeBundle(a list of anything else) is absent', async () => {
    expect(await mimeBundle([])).toBeUndefined();
    expect(await mimeBundle([{ n: 1 }, 2])).toBeUndefined();
    expect(await mimeBundle([new Date(0), new Map()])).toBeUndefined();
  });

  test('mimeBundle(a frame) is shown and not saved', async () => {
    const frame = { $config: {}, columns: ['a'], values: [['<b>']] };
    const bundle = await mimeBundle(frame);
    expect(bundle?.['text/html']).toContain('&lt;b&gt;');
    expect(bundle).not.toHaveProperty([tableMime]);
  });

  test('mimeBundle(anything else) is absent, also with a kind of its own', async () => {
    const others = [undefined, null, 3, 'text', {}, { kind: 'chart' }, { kind: 'pet' }, { columns: [], values: [] }];
    expect(await Promise.all(others.map(mimeBundle))).toEqual(others.map(() => undefined));
  });
});

describe('display', () => {
  const showing = Symbol.for('presslab.display');

  test('display(value) hands its bundle to the kernel, text for what is not known', async () => {
    const shown: unknown[] = [];
    Reflect.set(globalThis, showing, (bundle: unknown) => shown.push(bundle));
    await display({ kind: 'view', html: '<p>a</p>', text: 'a' });
    await display('plain');
    Reflect.deleteProperty(globalThis, showing);
    expect(shown).toEqual([{ 'text/html': '<p>a</p>', 'text/plain': 'a' }, { 'text/plain': 'plain' }]);
  });
});
