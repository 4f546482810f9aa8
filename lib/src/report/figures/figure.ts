import type { Chart } from '../../model.js';
import { withDrawingPage } from './browser.js';
import type { DrawingTask, Drawn, PaintingTask } from './drawing.js';
import { setDensity } from './png-density.js';
import { shrinkPng } from './small-png.js';
import { embedFont, settleSvg } from './svg.js';

/** A chart as pictures. */
export interface ChartPictures {
  /** A document of its own, with its font and with the chart's alternative text as its description. */
  readonly svg: string;
  /** The same without the font, for a notebook's output: a quarter of the size. */
  readonly lightSvg: string;
  /** For print. */
  readonly png: Uint8Array;
  /** For a notebook's output, where no vector picture is shown: small enough to be kept in git. */
  readonly preview: Uint8Array;
}

/** 174 mm, two columns of a journal, at 300 dots an inch. */
const printWidth = 2055;
const dotsPerInch = 300;
/** Pixels of a preview: wide enough for a notebook's column. */
const previewWidth = 800;
const usualWidth = 700;
const usualHeight = 450;

/** Said where pictures are missing, with the remedy. */
export const missingPictures =
  'Static pictures of charts are missing: no browser could be started to draw them. Install Chrome, Chromium or Edge, or set PRESSLAB_BROWSER to the path of one.';

let told = false;

/**
 * Returns a chart as SVG and PNG, with a smaller PNG beside, drawn by plotly.js in a browser without a window; absent
 * where there is no browser, which is said once on standard error. The PNG has 300 dots an inch when it is printed
 * 174 mm wide. The same chart gives the same bytes on one machine: the drawing library's random names are replaced.
 *
 * @example (await exportChart(termBars(counts)))?.svg // '<svg class="main-svg" role="img" ...'
 */
export async function exportChart(chart: Chart): Promise<ChartPictures | undefined> {
  const drawn = await drawChart(chart, drawingTask(chart));
  if (drawn === undefined) return undefined;
  const svg = embedFont(drawn.svg);
  const [png, preview] = await paintChart(svg, [printWidth, previewWidth]);
  if (png === undefined || preview === undefined) return undefined;
  return { svg, lightSvg: drawn.svg, png: setDensity(png, dotsPerInch), preview: shrinkPng(preview) };
}

/** Returns what it takes to draw a chart in the size that it has by itself. */
export function drawingTask({ figure }: Pick<Chart, 'figure'>): DrawingTask {
  const layout = new Map<string, unknown>(Object.entries(figure.layout));
  const width = sizeOr(layout.get('width'), usualWidth);
  const height = sizeOr(layout.get('height'), usualHeight);
  return { figure, width, height, room: 'as laid out' };
}

/** Returns the drawn chart, described, without its font; absent where there is no browser, which is said once. */
export async function drawChart(chart: Pick<Chart, 'id' | 'alt'>, task: DrawingTask): Promise<Drawn | undefined> {
  const drawn = await withDrawingPage((page) => page.evaluate(`drawFigure(${JSON.stringify(task)})`));
  if (drawn === undefined) {
    if (!told) process.stderr.write(`${missingPictures}\n`);
    told = true;
    return undefined;
  }
  const { svg, width, height } = drawn as Drawn;
  return { svg: settleSvg(svg, chart), width, height };
}

/** Returns a drawn document in pixels, one PNG for each width; none where there is no browser. */
export async function paintChart(svg: string, widths: readonly number[]): Promise<readonly Uint8Array[]> {
  const task: PaintingTask = { svg, widths };
  const painted = await withDrawingPage((page) => page.evaluate(`paintSvg(${JSON.stringify(task)})`));
  return ((painted ?? []) as readonly string[]).map((png) => Buffer.from(png, 'base64'));
}

function sizeOr(value: unknown, usual: number): number {
  return typeof value === 'number' && value >= 10 ? value : usual;
}
