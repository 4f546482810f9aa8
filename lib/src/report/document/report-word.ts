import type { Table } from '../../model.js';
import { joinSentences, showNumber } from '../../text/index.js';
import { libraryVersion } from '../../version.js';
import { paintChart } from '../figures/figure.js';
import type { MethodText } from '../methods/index.js';
import { plainText } from '../plain-text.js';
import { readFigure, type ShownFigure } from '../shown-figure.js';
import { documentTable } from '../tables/document-table.js';
import type { WordBlock, WordPicture } from '../word/blocks.js';
import { wordDocument } from '../word/document.js';
import { codeBlocks, markdownBlocks } from '../word/markdown-blocks.js';
import type { NamedNotebook } from './chapter.js';
import type { ReportFiles } from './manifest.js';
import { readMarkdown } from './markdown.js';
import type { ReportSettings } from './method-file.js';
import { joinLines, type Output, outputData } from './notebook.js';
import { readMethod } from './read-method.js';

/** Millimetres of the widest chart; a chart of this library is 600 pixels wide. */
const pictureWidth = 150;
const usualPixels = 600;
/** 200 dots an inch. */
const fallbackPixels = 1180;

/**
 * Returns a report as a document for Word and LibreOffice, to be written on in: the prose of the notebooks, their charts
 * as vectors with caption and alternative text, the first rows of their tables, methods and references; no code. The same
 * report gives the same bytes.
 */
export async function reportWord(
  notebooks: readonly NamedNotebook[],
  files: ReportFiles,
  settings: ReportSettings,
  { paragraphs, references }: MethodText,
): Promise<Uint8Array> {
  const title = `Report on ${settings.corpus}`;
  const parts: WordBlock[] = [];
  for (const { name, notebook } of notebooks) {
    for (const cell of notebook.cells) {
      if (cell.cell_type === 'markdown') parts.push(...markdownBlocks(readMarkdown(cell.source)));
      const outputs = cell.cell_type === 'code' ? (cell.outputs ?? []) : [];
      for (const output of outputs) parts.push(...(await outputBlocks(output, name, files)));
    }
  }
  const methods: readonly WordBlock[] = paragraphs.map((text) => ({ kind: 'paragraph', runs: [{ text }] }));
  const works: readonly WordBlock[] = references.map((text) => ({ kind: 'paragraph', runs: [{ text }], look: 'work' }));
  return await wordDocument(
    [
      { kind: 'title', text: title },
      { kind: 'paragraph', runs: [{ text: `Made with presslab ${libraryVersion}.` }], look: 'quiet' },
      ...parts,
      ...(methods.length === 0 ? [] : [headingOf('Methods'), ...methods]),
      ...(works.length === 0 ? [] : [headingOf('References'), ...works]),
    ],
    { title },
  );
}

function headingOf(text: string): WordBlock {
  return { kind: 'heading', level: 1, text };
}

async function outputBlocks(output: Output, notebook: string, files: ReportFiles): Promise<readonly WordBlock[]> {
  if (output.output_type === 'stream') return codeBlocks(plainText(joinLines(output.text)));
  const data = outputData(output);
  const figure = readFigure(data, notebook);
  if (figure?.kind === 'table')
    return [{ kind: 'table', table: documentTable(tableOf(figure), { note: noteOf(figure) }) }];
  if (figure !== undefined) return await chartBlocks(figure, files);
  if (data.has('text/markdown')) return markdownBlocks(readMarkdown(joinLines(data.get('text/markdown'))));
  return codeBlocks(plainText(joinLines(data.get('text/plain'))));
}

/** A chart without a picture is its finding in words. */
async function chartBlocks(figure: ShownFigure, files: ReportFiles): Promise<readonly WordBlock[]> {
  const [svg, png] = ['.svg', '.png'].map((ending) =>
    files.get(figure.files.find((file) => file.endsWith(ending)) ?? ''),
  );
  if (png === undefined) return [{ kind: 'paragraph', runs: [{ text: joinSentences(figure.alt, figure.caption) }] }];
  return [{ kind: 'figure', picture: await pictureOf(svg, png, figure.alt), caption: figure.caption }];
}

/**
 * Word processors read no font in a picture, so it is left out of it. The pixels are for programs that draw no vectors, and
 * need not be those of the print.
 */
async function pictureOf(svg: Uint8Array | undefined, png: Uint8Array, alt: string): Promise<WordPicture> {
  const whole = svg && Buffer.from(svg).toString('utf8');
  const text = whole?.replace(/<style>@font-face[^<]*<\/style>/, '');
  const [small = png] = whole === undefined ? [] : await paintChart(whole, [fallbackPixels]);
  const bytes = Buffer.from(png);
  const [across, down] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  const pixels = Number(/^<svg[^>]* width="([\d.]+)"/.exec(text ?? '')?.[1] ?? usualPixels);
  const width = Math.min(pictureWidth, (pixels / usualPixels) * pictureWidth);
  return { ...(text !== undefined && { svg: text }), png: small, width, height: (width * down) / across, alt };
}

function tableOf({ id, columns, rows, caption, method }: ShownFigure): Table {
  return {
    kind: 'table',
    id,
    columns,
    rows: rows.map((row) =>
      row.map((cell) => (typeof cell === 'object' ? (cell === null ? undefined : JSON.stringify(cell)) : cell)),
    ),
    shown: rows.length,
    caption,
    method: readMethod(method) ?? {
      step: '',
      version: '',
      options: {},
      n: {},
      references: [],
      dropped: [],
      inputs: [],
    },
  };
}

/** How it was made stands in the methods of the report. */
function noteOf({ rows, total, files }: ShownFigure): string {
  if (total <= rows.length) return '';
  const where = files[0] === undefined ? '' : `; all are in ${files[0]}`;
  return `${showNumber(rows.length)} of ${showNumber(total)} rows${where}.`;
}
