import { extname } from 'node:path';
import { alikeInGrey, titleOf } from '../../charts/index.js';
import type { Chart, Prose } from '../../model.js';
import { escapeMarkdown, joinPhrases, joinSentences, showNumber } from '../../text/index.js';
import { describeMethod } from '../methods/index.js';
import { tableCsv } from '../show/csv.js';
import { limitTable } from '../show/limited-table.js';
import { outputPath } from '../show/output.js';
import { passagesPolicy } from '../show/passages.js';
import { hideChartNames, hideNames } from '../show/pseudonyms.js';
import { table } from '../show/table.js';
import { writeWhole } from '../whole-file.js';
import { missingPictures, paintChart } from './figure.js';
import { missingCharacters, textOfSvg } from './fonts.js';
import { drawForPaper, type PaperFigure } from './paper-figure.js';
import { type FigureWidth, type PaperSize, readWidth } from './paper-size.js';
import { printFigure } from './pdf.js';
import { setDensity } from './png-density.js';
import { embedFont, resizeSvg } from './svg.js';

const pictureFormats = ['svg', 'pdf', 'png'] as const;
const formatsKnown = [...pictureFormats, 'csv', 'txt', 'json'] as const;

/** `csv`: the data of the chart; `txt`: caption, alternative text and method; `json`: the chart itself. */
export type ChartFormat = (typeof formatsKnown)[number];

export interface SaveChartOptions {
  /** By default that of the path's ending alone; without an ending SVG, PDF and PNG, the data, and the caption. */
  readonly formats?: readonly ChartFormat[];
  /** How wide it will stand: `column` (84 mm), `page` (174 mm), `slide` (254 mm), or a length such as `120mm`. */
  readonly width?: FigureWidth;
  /** `left out`: for journals that want it in the caption, where it is then. */
  readonly title?: 'drawn' | 'left out';
}

/** What was saved, as a sentence. */
export interface SavedChart extends Prose {
  /** Absolute paths. */
  readonly files: readonly string[];
  /** Of the pictures, in millimetres; absent where none was saved. */
  readonly size?: { readonly width: number; readonly height: number };
  /** The smallest letters, in points. */
  readonly letters?: number;
  /** What to mind before it is printed. */
  readonly notes: readonly string[];
}

const defaultFormats: readonly ChartFormat[] = [...pictureFormats, 'csv', 'txt'];
const dotsPerInch = 300;
/** So many points below what is asked for are not worth a word. */
const leeway = 0.5;
/** Millimetres: of the text on an A4 page. */
const highest = 247;

/**
 * Saves a chart for a manuscript, and returns what was saved: vector pictures as SVG and PDF with their font inside, a
 * PNG of 300 dots an inch, its data as CSV, and a text with caption, alternative text, n and method. The chart is drawn
 * for the width at which it will stand, so that its letters have 6.5 points at least (14 on a slide); where it has
 * smaller ones, series that a grey print does not tell apart, or characters that the font lacks, `notes` says so.
 *
 * A path begins at the folder in which the notebook runs, in a report at the report's; folders are made, files replaced.
 * The same chart gives the same bytes on one machine.
 *
 * @throws when a format or width is unknown, when there is no browser to draw with, or a file cannot be written
 * @example await saveChart(speakerHeatmap(counts), 'figures/who-is-quoted', { width: 'column' })
 * // figures/who-is-quoted.svg, .pdf, .png, .csv, .txt
 */
export async function saveChart(
  given: Chart,
  path: string,
  { formats, width = 'page', title = 'drawn' }: SaveChartOptions = {},
): Promise<SavedChart> {
  const named = hideChartNames(given);
  const chart = named === given ? given : { ...named, marks: [], method: hideNames(given.method) };
  const { stem, chosen } = readTarget(path, formats);
  const paper = readWidth(width);
  const contents = new Map<ChartFormat, string | Uint8Array>();
  const wanted = pictureFormats.filter((format) => chosen.includes(format));
  const drawn = wanted.length === 0 ? undefined : await drawForPaper(chart, paper, title);
  if (drawn === undefined && wanted.length > 0) throw new Error(`"${path}" is not saved. ${missingPictures}`);
  if (drawn !== undefined) for (const format of wanted) contents.set(format, await drawAs(format, drawn, chart));
  if (chosen.includes('csv')) contents.set('csv', dataOf(chart));
  if (chosen.includes('txt')) contents.set('txt', captionOf(chart));
  if (chosen.includes('json')) contents.set('json', `${JSON.stringify(chart, undefined, 2)}\n`);
  const files = [...contents].map(([format, content]) => {
    const file = outputPath(`${stem}.${format}`);
    writeWhole(file, content);
    return file;
  });
  return describeSaved(stem, files, drawn, drawn === undefined ? [] : notesOn(chart, drawn, paper));
}

function readTarget(
  path: string,
  formats: readonly ChartFormat[] | undefined,
): { readonly stem: string; readonly chosen: readonly ChartFormat[] } {
  const ending = extname(path);
  const own = formatsKnown.find((format) => `.${format}` === ending.toLowerCase());
  if (formats === undefined && own === undefined && /^\.[a-z]{2,4}$/i.test(ending)) {
    throw new Error(`unknown ending: "${path}"; known: ${formatsKnown.map((format) => `.${format}`).join(', ')}`);
  }
  const unknown = formats?.find((format) => !formatsKnown.includes(format));
  if (unknown !== undefined) throw new Error(`unknown format: "${unknown}"; known: ${formatsKnown.join(', ')}`);
  const stem = own === undefined ? path : path.slice(0, -ending.length);
  return { stem, chosen: formats ?? (own === undefined ? defaultFormats : [own]) };
}

async function drawAs(
  format: (typeof pictureFormats)[number],
  { svg, width, height }: PaperFigure,
  { id }: Chart,
): Promise<string | Uint8Array> {
  if (format === 'svg') return resizeSvg(embedFont(svg), { width, height });
  const picture =
    format === 'pdf'
      ? await printFigure(svg, { title: id, width, height })
      : (await paintChart(embedFont(svg), [Math.round((width / 25.4) * dotsPerInch)]))[0];
  if (picture === undefined) throw new Error(missingPictures);
  return format === 'pdf' ? picture : setDensity(picture, dotsPerInch);
}

function dataOf({ rows, id, caption }: Chart): string {
  return tableCsv(limitTable(table(rows, { id, caption }), passagesPolicy()));
}

/** Plain text, so that it can be pasted anywhere. */
function captionOf({ figure, caption, alt, method }: Chart): string {
  const { text, references } = describeMethod(method);
  const parts = [
    ['Caption', joinSentences(titleOf(figure), caption)],
    ['Alternative text', alt],
    ['Method', text],
    ...(references.length > 0 ? [['References', references.join('\n')]] : []),
  ];
  return parts.map(([name, content]) => `${name}\n\n${content}\n`).join('\n');
}

function describeSaved(
  stem: string,
  files: readonly string[],
  drawn: PaperFigure | undefined,
  notes: readonly string[],
): SavedChart {
  const endings = files.map((file) => `\`${extname(file)}\``);
  const size = drawn && `${showNumber(drawn.width)} × ${showNumber(drawn.height)} mm`;
  const letters = drawn?.letters === undefined ? '' : `, the smallest letters ${showNumber(drawn.letters)} points high`;
  const markdown = joinSentences(
    `Saved \`${stem.replaceAll('`', '')}\` as ${joinPhrases(endings, endings.length)}${size ? `: ${size}${letters}` : ''}.`,
    ...notes.map(escapeMarkdown),
  );
  return {
    kind: 'prose',
    markdown,
    files,
    ...(drawn && { size: { width: drawn.width, height: drawn.height } }),
    ...(drawn?.letters !== undefined && { letters: drawn.letters }),
    notes,
  };
}

function notesOn(chart: Chart, { svg, height, letters }: PaperFigure, paper: PaperSize): readonly string[] {
  const alike = alikeInGrey(chart).map(({ first, second }) => `${first} and ${second}`);
  const missing = missingCharacters([...textOfSvg(svg).values()].join(''));
  return [
    letters !== undefined && letters < paper.letters - leeway
      ? `Letters below ${paper.letters} points are hard to read there: give it more width, or draw less in it.`
      : undefined,
    height > highest ? `It is ${showNumber(height)} mm high, more than a page holds: draw less in it.` : undefined,
    alike.length > 0 ? `In grey these look alike: ${joinPhrases(alike)}.` : undefined,
    missing !== ''
      ? `The font lacks ${joinPhrases(Array.from(missing), 6)}: a font of this machine is used for them, and without one they stay empty.`
      : undefined,
  ].filter((note) => note !== undefined);
}
