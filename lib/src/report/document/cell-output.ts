import type { MarkPlace } from '../figures/places.js';
import { escapeHtml } from '../html.js';
import { plainText } from '../plain-text.js';
import { tableElement } from '../show/table-parts.js';
import { placesKey, readFigure, type ShownFigure } from '../shown-figure.js';
import { cleanFragment } from './fragment.js';
import type { ReportFiles } from './manifest.js';
import { type MarkedChart, markChart } from './marked-chart.js';
import { methodList } from './method-list.js';
import { joinLines, type Output, outputData } from './notebook.js';

/** Columns of a table that fit a printed page in letters of the usual size. */
const mostNarrow = 8;

/** What an output is rendered with: the chapter it stands in. */
export interface OutputSetting {
  readonly notebook: string;
  /** The charts and tables of the report, to embed and to link. */
  readonly files: ReportFiles;
  /** Where the marks of a chart lie in its picture, by its notebook and id. */
  readonly places: ReadonlyMap<string, readonly (MarkPlace | undefined)[]>;
  /** The anchors of the articles whose text stands in the page. */
  readonly articles: ReadonlyMap<string, string>;
  /** Gives each figure its anchor, by its name. */
  readonly anchor: (name: string) => string;
  /** Markdown of a computed sentence as HTML. */
  readonly prose: (markdown: string) => string;
}

/**
 * Returns one output of a cell as HTML that needs nothing from elsewhere: charts and tables of this library as
 * figures with caption, files and method; computed sentences as text; what other libraries show cleaned to plain
 * tags, as a picture, or as text.
 */
export function renderOutput(output: Output, setting: OutputSetting): string {
  if (output.output_type === 'stream') return preformatted(joinLines(output.text), `stream ${String(output.name)}`);
  if (output.output_type === 'error') return preformatted(`${String(output.ename)}: ${String(output.evalue)}`, 'error');
  const data = outputData(output);
  const figure = readFigure(data, setting.notebook);
  if (figure !== undefined) return renderFigure(figure, joinLines(data.get('image/png')), setting);
  if (data.has('text/markdown'))
    return `<div class="prose">${setting.prose(joinLines(data.get('text/markdown')))}</div>`;
  if (data.has('text/html'))
    return `<div class="view" role="group" tabindex="0" aria-label="Shown by the cell">${cleanFragment(joinLines(data.get('text/html')))}</div>`;
  if (data.has('image/png'))
    return picture('image/png', joinLines(data.get('image/png')), joinLines(data.get('text/plain')));
  return preformatted(joinLines(data.get('text/plain')), 'result');
}

function renderFigure(figure: ShownFigure, png: string, setting: OutputSetting): string {
  const name = setting.anchor(`${setting.notebook}-${figure.id}`);
  const marked = markFigure(figure, name, setting);
  const inside =
    figure.kind === 'chart'
      ? `<div class="picture">${chartPicture(figure, png, setting.files)}${marked.links}</div>`
      : tableElement(figure);
  const method =
    figure.method === undefined
      ? ''
      : `<details><summary>How this ${figure.kind} was made</summary>${methodList(figure.method)}</details>`;
  const caption = `<figcaption>${escapeHtml(figure.caption)}${tableExtent(figure)}${fileLinks(figure, setting.files)}</figcaption>`;
  const wide = figure.columns.length > mostNarrow ? ' wide' : '';
  return `<figure class="${figure.kind}${wide}" id="${escapeHtml(name)}">${inside}${caption}${marked.lists}${method}</figure>`;
}

function markFigure(figure: ShownFigure, id: string, { places, articles }: OutputSetting): MarkedChart {
  const found = places.get(placesKey(figure));
  if (figure.shown === undefined || found === undefined) return { links: '', lists: '' };
  return markChart(figure.shown, found, { id, articleAnchor: (article) => articles.get(article) });
}

function chartPicture(figure: ShownFigure, png: string, files: ReportFiles): string {
  const svg = files.get(figure.files.find((file) => file.endsWith('.svg')) ?? '');
  if (svg !== undefined) return picture('image/svg+xml', Buffer.from(svg).toString('base64'), figure.alt);
  if (png !== '') return picture('image/png', png, figure.alt);
  return `<p class="missing">${escapeHtml(figure.alt)} (No picture: no browser was found to draw it.)</p>`;
}

function picture(mime: string, base64: string, alt: string): string {
  return `<img src="data:${mime};base64,${base64.replace(/[^A-Za-z0-9+/=]/g, '')}" alt="${escapeHtml(alt)}">`;
}

function tableExtent({ kind, rows, total }: ShownFigure): string {
  return kind === 'table' && total > rows.length ? ` <span class="extent">${rows.length} of ${total} rows.</span>` : '';
}

function fileLinks(figure: ShownFigure, files: ReportFiles): string {
  const links = figure.files
    .filter((file) => files.has(file))
    .map((file) => `<a href="${escapeHtml(file)}">${escapeHtml(file.split('.').at(-1)?.toUpperCase() ?? file)}</a>`);
  return links.length === 0 ? '' : ` <span class="files">${links.join(' ')}</span>`;
}

function preformatted(text: string, kind: string): string {
  return text.trim() === '' ? '' : `<pre class="${escapeHtml(kind)}">${escapeHtml(plainText(text))}</pre>`;
}
