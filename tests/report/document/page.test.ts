import { describe, expect, test } from 'vitest';

import { parseNotebook } from '../../../lib/src/report/document/notebook.js';
import { reportPage } from '../../../lib/src/report/document/page.js';

const hostile = '<img src=x onerror=alert(1)> <script>alert(1)</script> "quoted" & \'single\'';
const settings = { corpus: 'seeds', passages: 'excerpt', names: 'printed' as const, set: new Map<string, string>() };
const method = {
  step: 'count terms',
  version: '0.1.0',
  options: { by: hostile },
  n: { articles: 5 },
  references: ['Author 2000'],
  dropped: [{ where: hostile, reason: 'empty' }],
  inputs: [{ step: 'load', version: '0.1.0', options: {}, n: {}, references: [], dropped: [], inputs: [] }],
};
const chart = {
  kind: 'chart',
  id: 'frequent-words',
  caption: `Words. ${hostile}`,
  alt: 'The word a leads.',
  files: ['charts/one-frequent-words.svg', 'charts/one-frequent-words.png', '../../etc/passwd'],
  method,
};
const table = {
  kind: 'table',
  id: 'words',
  caption: 'All words.',
  files: ['tables/one-words.csv'],
  columns: ['term', 'count', 'share'],
  rows: [
    [hostile, 3, 1 / 3],
    ['__proto__', 1, null],
  ],
  total: 40,
  method,
};
const files = new Map<string, Uint8Array>([
  ['charts/one-frequent-words.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ['charts/one-frequent-words.png', Buffer.from('png')],
  ['tables/one-words.csv', Buffer.from('term\r\n')],
]);

const show = (data: object): object => ({ output_type: 'execute_result', data, metadata: {} });
const text = (source: string): object => ({ cell_type: 'markdown', metadata: {}, source });
const code = (source: string, ...outputs: object[]): object => ({ cell_type: 'code', metadata: {}, source, outputs });

function page(...cells: object[]): string {
  const notebook = parseNotebook(JSON.stringify({ cells }), 'one.ipynb');
  return reportPage([{ name: 'one', notebook }], files, settings);
}

describe('reportPage', () => {
  test('reportPage(notebooks) makes a chapter of each, with contents that lead to its headings', () => {
    const html = page(text('# The words\n\nSome *text*.'), text('## Often used'), text('## Often used'));
    expect(html).toContain('<h2 id="one-the-words">The words</h2>');
    expect(html).toContain('<h3 id="one-often-used">Often used</h3>');
    expect(html).toContain('<h3 id="one-often-used-2">Often used</h3>');
    expect(html).toContain('<a href="#one">The words</a>');
    expect(html).toContain('<a href="#one-often-used-2">Often used</a>');
    expect(html).toContain('Some <em>text</em>.');
  });

  test('reportPage(notebooks) has each anchor once, and every inner link leads to one', () => {
    const data = { 'application/vnd.presslab.chart+json': chart };
    const html = page(text('# One'), text('## frequent words'), code('a', show(data)), code('b', show(data)));
    const anchors = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(anchors).size).toBe(anchors.length);
    for (const [, target] of html.matchAll(/href="#([^"]+)"/g)) expect(anchors).toContain(target);
  });

  test('reportPage(a chart) embeds the picture, with caption, files and method', () => {
    const html = page(code('chart', show({ 'application/vnd.presslab.chart+json': chart, 'text/plain': 'no' })));
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>').toString('base64');
    expect(html).toContain(`<img src="data:image/svg+xml;base64,${svg}" alt="The word a leads.">`);
    expect(html).toContain('<a href="charts/one-frequent-words.png">PNG</a>');
    expect(html).not.toContain('passwd');
    expect(html).toContain('<cite>Author 2000</cite>');
    expect(html).toContain('articles = 5');
  });

  test('reportPage(a chart without a picture) says so in words', () => {
    const bare = { ...chart, files: [] };
    expect(page(code('chart', show({ 'application/vnd.presslab.chart+json': bare })))).toContain(
      'The word a leads. (No picture',
    );
  });

  test('reportPage(a table) shows its rows and how many there are', () => {
    const html = page(code('table', show({ 'application/vnd.presslab.table+json': table })));
    expect(html).toContain('2 of 40 rows.');
    expect(html).toContain('<td class="number" style="text-align:right">0.3333</td>');
    expect(html).toContain(
      '<td dir="auto" class="long" style="text-align:left">__proto__</td><td class="number" style="text-align:right">1</td><td class="number" style="text-align:right"></td>',
    );
    expect(html).toContain('<a href="tables/one-words.csv">CSV</a>');
  });

  test('reportPage(a table) gives the numbers of a column the same decimals, unless the smallest would vanish', () => {
    const rows = [
      [221.382, 0.5, 1],
      [54, 0.0000123, 2],
    ];
    const html = page(code('t', show({ 'application/vnd.presslab.table+json': { ...table, rows, total: 2 } })));
    const cells = [...html.matchAll(/<td class="number" style="text-align:right">([^<]*)</g)].map(([, text]) => text);
    expect(cells).toEqual(['221.4', '0.5', '1', '54.0', '0.0000123', '2']);
  });

  test('reportPage(computed prose) is text, with its HTML as text', () => {
    const html = page(code('x', show({ 'text/markdown': `**5** words. ${hostile}` })));
    expect(html).toContain('<strong>5</strong> words. &lt;img src=x onerror=alert(1)&gt;');
  });

  test('reportPage(printed text) shows it without terminal codes', () => {
    const html = page(code('x', { output_type: 'stream', name: 'stdout', text: `\u001b[31m${hostile}\u001b[0m` }));
    expect(html).toContain('<pre class="stream stdout">&lt;img');
  });

  test('reportPage(hostile text anywhere) has no tag, no handler and nothing from elsewhere', () => {
    const html = page(
      text(`# ${hostile}\n\n${hostile}\n\n![a](https://example.org/a.png) [b](javascript:alert(1))`),
      code(hostile, show({ 'application/vnd.presslab.chart+json': chart, 'text/html': hostile })),
      code('x', show({ 'application/vnd.presslab.table+json': table })),
      code('x', show({ 'text/html': `<b>${hostile}</b>` }), show({ 'text/plain': hostile })),
      code('x', { output_type: 'error', ename: 'Error', evalue: hostile }),
    );
    expect(html).not.toMatch(/<script/i);
    expect(html).not.toMatch(/<[^>]*\son\w+\s*=/i);
    expect(html).not.toMatch(/href="javascript/i);
    expect([...html.matchAll(/\ssrc="([^"]{0,11})/g)].every(([, start]) => start === 'data:image/')).toBe(true);
  });

  test('reportPage(settings) says what the report holds of the texts, and how to make it again', () => {
    const set = new Map([['query', "it's"]]);
    const html = reportPage([], files, { corpus: 'my news', passages: 'none', names: 'printed', set });
    expect(html).toContain('none of the running text');
    expect(html).toContain('are called by their names');
    const command = "npm run report -- --corpus 'my news' --passages none --set 'query=it'\\''s'";
    expect(html).toContain(command.replaceAll("'", '&#39;'));
  });

  test('reportPage(the same) is the same', () => {
    expect(page(text('# A'))).toBe(page(text('# A')));
  });
});
