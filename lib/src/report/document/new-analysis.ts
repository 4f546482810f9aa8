import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import type { Prose } from '../../model.js';
import { escapeMarkdown } from '../../text/index.js';
import { fileName } from '../show/output.js';
import { cellTags, notebookText, parseNotebook } from './notebook.js';
import { checkCorpus, findRoot } from './project.js';

export interface NewAnalysisOptions {
  /** Of the notebook, without ending; `my-` and the name of the folder unless told otherwise. */
  readonly name?: string;
}

/** A notebook that was made, as a sentence with a link to it. */
export interface NewAnalysis extends Prose {
  /** Absolute. */
  readonly file: string;
}

const template = 'template.ipynb';

/**
 * Returns a notebook of one's own, made from the template of the project and pointed at a folder of articles: a start for
 * an analysis that can be changed at will. It lies beside the notebooks of the project, and is a chapter of every report on
 * that folder. A notebook that is there is never replaced: the next is called `my-news-2`.
 *
 * A relative path begins at the folder of the project.
 *
 * @throws when there is no such folder, or no articles in it
 * @example newAnalysis('../news').file // '/.../notebooks/my-news.ipynb'
 */
export function newAnalysis(folder: string, { name }: NewAnalysisOptions = {}, root: string = findRoot()): NewAnalysis {
  const corpus = checkCorpus(resolve(root, folder));
  const inside = relative(root, corpus);
  const pointed = (inside.startsWith('..') || resolve(inside) === inside ? corpus : inside).split(sep).join('/');
  const notebook = parseNotebook(readFileSync(join(root, 'notebooks', template), 'utf8'), template);
  const cells = notebook.cells.map((cell) =>
    cellTags(cell).includes('parameters') ? { ...cell, source: pointAt(cell.source, pointed) } : cell,
  );
  const file = freePlace(join(root, 'notebooks'), fileName(name ?? `my-${basename(corpus)}`));
  writeFileSync(file, notebookText({ ...notebook, cells }), { flag: 'wx' });
  const link = encodeURIComponent(basename(file));
  return {
    kind: 'prose',
    markdown: `Your notebook on ${escapeMarkdown(pointed)}: [${escapeMarkdown(basename(file))}](${link}).`,
    file,
  };
}

/** The path is written as a literal, so that it can never become code. */
function pointAt(source: string, folder: string): string {
  const literal = `'${folder.replace(/[\\']/g, '\\$&').replace(/[\n\r\u2028\u2029]/g, ' ')}'`;
  return source.replace(/^(const folder = )'[^']*'/m, (_, start: string) => start + literal);
}

function freePlace(folder: string, stem: string): string {
  for (let n = 1; ; n += 1) {
    const file = join(folder, `${n === 1 ? stem : `${stem}-${n}`}.ipynb`);
    if (!existsSync(file)) return file;
  }
}
