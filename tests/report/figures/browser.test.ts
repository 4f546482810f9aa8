import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseNotebook } from '../../../lib/src/report/document/notebook.js';
import { reportPage } from '../../../lib/src/report/document/page.js';
import { openBrowser } from '../../browser.js';

const hostile = '<img src="https://example.org/x.png" onerror="document.title = 1"><script>document.title = 2</script>';
const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 10"><rect width="30" height="10"/></svg>';
const figure = { caption: hostile, alt: hostile, method: { step: hostile, inputs: [] } };
const outputs = [
  { 'application/vnd.presslab.chart+json': { ...figure, id: 'words', files: ['charts/words.svg'] } },
  {
    'application/vnd.presslab.table+json': { ...figure, id: 'words', columns: [hostile], rows: [[hostile]], total: 1 },
  },
  { 'text/html': `<table><tr><td>a view</td></tr></table>${hostile}` },
  { 'text/markdown': `A sentence. ${hostile} ![x](https://example.org/x.png)` },
  { 'text/plain': hostile },
];
const cells = [
  { cell_type: 'markdown', metadata: {}, source: `# A chapter\n\n## Its part\n\n${hostile}` },
  {
    cell_type: 'code',
    metadata: {},
    source: hostile,
    outputs: outputs.map((data) => ({ output_type: 'execute_result', metadata: {}, data })),
  },
];

let browser: Browser;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'presslab test é '));
  const notebook = parseNotebook(JSON.stringify({ cells }), 'one.ipynb');
  const files = new Map([['charts/words.svg', Buffer.from(svg)]]);
  const settings = { corpus: 'seeds', passages: 'excerpt', names: 'printed' as const, set: new Map<string, string>() };
  writeFileSync(join(folder, 'index.html'), reportPage([{ name: 'one', notebook }], files, settings));
  browser = await openBrowser();
}, 60_000);

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

test('index.html in a browser loads nothing, runs nothing, complains of nothing, and shows every picture', async () => {
  const page = await browser.newPage();
  const said: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const isInside = /^(?:file|data):/.test(request.url());
    if (!isInside) asked.push(request.url());
    void (isInside ? request.continue() : request.abort());
  });
  await page.goto(pathToFileURL(join(folder, 'index.html')).href, { waitUntil: 'load' });
  const widths = await page.$$eval('img', (images) => images.map((image) => image.naturalWidth));
  const headings = await page.$$eval('h1, h2, h3', (found) => found.map((heading) => heading.textContent));
  const links = await page.$$eval('nav a', (found) => found.map((link) => link.getAttribute('href') ?? ''));
  expect({ said, asked }).toEqual({ said: [], asked: [] });
  expect(await page.title()).toBe('Report on seeds');
  expect(widths.length).toBe(1);
  expect(widths.every((width) => width > 0)).toBe(true);
  expect(headings).toEqual(['Report on seeds', 'A chapter', 'Its part', 'How this report was made']);
  for (const link of links) expect(await page.$(`[id="${link.slice(1)}"]`)).not.toBeNull();
  await page.setViewport({ width: 360, height: 800 });
  expect(await page.$eval('html', (root) => root.scrollWidth)).toBeLessThanOrEqual(360);
  expect(await page.$$('script')).toEqual([]);
});
