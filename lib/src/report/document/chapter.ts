import { escapeHtml } from '../html.js';
import { type OutputSetting, renderOutput } from './cell-output.js';
import { type Heading, renderMarkdown } from './markdown.js';
import type { Cell, Notebook } from './notebook.js';

/** An executed notebook with its name (`01-corpus`). */
export interface NamedNotebook {
  readonly name: string;
  readonly notebook: Notebook;
}

/** One notebook as a chapter of the page. */
export interface Chapter {
  readonly id: string;
  readonly title: string;
  readonly headings: readonly Heading[];
  readonly html: string;
}

export interface RenderChapterOptions extends Pick<OutputSetting, 'files' | 'places' | 'articles'> {
  /** Gives each place of the page an anchor of its own, by a text. */
  readonly anchor: (text: string) => string;
  /** The anchor of each chapter by the name of its notebook, so that links between notebooks lead there. */
  readonly chapters: ReadonlyMap<string, string>;
}

/**
 * Returns a notebook as a chapter: its prose, its code folded away, its outputs in full.
 * Its title is its first heading, or its name where it has none.
 */
export function renderChapter({ name, notebook }: NamedNotebook, options: RenderChapterOptions): Chapter {
  const id = options.chapters.get(name) ?? options.anchor(name);
  const headings: Heading[] = [];
  const render = (source: string): string => {
    const { html, headings: found } = renderMarkdown(source, {
      anchor: (text) => options.anchor(`${name} ${text}`),
      chapter: (file) => chapterLink(file, options.chapters),
    });
    headings.push(...found);
    return html;
  };
  const { files, places, articles, anchor } = options;
  const setting = { notebook: name, files, places, articles, anchor, prose: render };
  const body = notebook.cells.map((cell) => {
    if (cell.cell_type === 'markdown') return render(cell.source);
    return cell.cell_type === 'code' ? foldCode(cell) + cellOutputs(cell, setting) : '';
  });
  const title = headings[0]?.text ?? name;
  const html = `<section class="chapter" id="${escapeHtml(id)}">\n${body.join('\n')}\n</section>`;
  return { id, title, headings, html };
}

function cellOutputs(cell: Cell, setting: OutputSetting): string {
  return (cell.outputs ?? []).map((output) => renderOutput(output, setting)).join('\n');
}

function foldCode({ source }: Cell): string {
  if (source.trim() === '') return '';
  return `<details class="code"><summary>Code</summary><pre><code>${escapeHtml(source)}</code></pre></details>`;
}

function chapterLink(file: string, chapters: ReadonlyMap<string, string>): string | undefined {
  const name = /^(?:\.\/)?([^/]+)\.ipynb$/.exec(file)?.[1];
  const id = name === undefined ? undefined : chapters.get(name);
  return id === undefined ? undefined : `#${id}`;
}
