import type { Chart } from '../../model.js';
import { escapeHtml } from '../html.js';
import { withDrawingPage } from './browser.js';
import type { DrawingTask, Drawn } from './drawing.js';
import { shrinkPng } from './small-png.js';

/** A chart as pictures. */
export interface ChartPictures {
  /** A document of its own, with the chart's alternative text as its description. */
  readonly svg: string;
  /** For print. */
  readonly png: Uint8Array;
  /** For a notebook's output, where no vector picture is shown: small enough to be kept in git. */
  readonly preview: Uint8Array;
}

/** 174 mm, two columns of a journal, at 300 dots an inch. */
const printWidth = 2055;
/** Pixels of a preview: wide enough for a notebook's column. */
const previewWidth = 800;
const usualWidth = 700;
const usualHeight = 450;

/** Said where pictures are missing, with the remedy. */
export const missingPictures =
  'Static pictures of charts are missing: no browser could be started to draw them. Install Chrome, Chromium or Edge, or set PRESSLAB_BROWSER to the path of one.';

let told = false;

/**
 * Returns a chart as SVG and PNG, with a smaller PNG beside, drawn by plotly.js in a browser without a window; absent where there is no browser,
 * which is said once on standard error. The PNG has 300 dots an inch when it is printed 174 mm wide.
 * The same chart gives the same bytes on one machine: the drawing library's random names are replaced.
 *
 * @example (await exportChart(termBars(counts)))?.svg // '<svg class="main-svg" role="img" ...'
 */
export async function exportChart(chart: Chart): Promise<ChartPictures | undefined> {
  const task = drawingTask(chart);
  const drawn = await withDrawingPage((page) => page.evaluate(`drawFigure(${JSON.stringify(task)})`));
  if (drawn === undefined) {
    if (!told) process.stderr.write(`${missingPictures}\n`);
    told = true;
    return undefined;
  }
  const { svg, png, preview } = drawn as Drawn;
  return {
    svg: settleSvg(svg, chart),
    png: Buffer.from(png, 'base64'),
    preview: shrinkPng(Buffer.from(preview, 'base64')),
  };
}

function drawingTask({ figure }: Chart): DrawingTask {
  const layout = new Map<string, unknown>(Object.entries(figure.layout));
  const width = sizeOr(layout.get('width'), usualWidth);
  const height = sizeOr(layout.get('height'), usualHeight);
  return { figure, width, height, scales: { png: printWidth / width, preview: previewWidth / width } };
}

function sizeOr(value: unknown, usual: number): number {
  return typeof value === 'number' && value >= 10 ? value : usual;
}

/**
 * A name in place of the random one of each drawing, attributes in one order, since the library sets some of them
 * sooner or later, and title and description for those who do not see the picture.
 */
function settleSvg(svg: string, { id, alt }: Chart): string {
  const random = /\bid="(?:top)?defs-([0-9a-f]{6})"/.exec(svg)?.[1];
  const named = random === undefined ? svg : svg.replace(new RegExp(`(defs-|clip|legend)${random}`, 'g'), '$1figure');
  const settled = named.replace(/(<[\w:]+)((?:\s+[\w:-]+="[^"]*")+)/g, (_, tag: string, attributes: string) => {
    const sorted = attributes.match(/[\w:-]+="[^"]*"/g)?.sort() ?? [];
    return `${tag} ${sorted.join(' ')}`;
  });
  const description = `<title>${escapeXml(id)}</title><desc>${escapeXml(alt)}</desc>`;
  return settled.replace(/^<svg([^>]*)>/, (_, attributes: string) => `<svg role="img"${attributes}>${description}`);
}

/** As in HTML, without the characters that XML does not allow at all. */
function escapeXml(text: string): string {
  return escapeHtml(text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd'));
}
