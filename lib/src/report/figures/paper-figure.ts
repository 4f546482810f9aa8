import { fitFigure } from '../../charts/index.js';
import type { Chart } from '../../model.js';
import { drawChart, drawingTask } from './figure.js';
import { type PaperSize, pointsPerMillimetre } from './paper-size.js';
import { smallestLetters } from './svg.js';

/** A chart as it was drawn for its place on paper. */
export interface PaperFigure {
  /** Without its font, in pixels. */
  readonly svg: string;
  /** Millimetres. */
  readonly width: number;
  readonly height: number;
  /** The size of the smallest letters in points; absent where there are none. */
  readonly letters?: number;
}

/** Pixels: the smallest that charts use outside of cells. */
const smallLetters = 13;

/**
 * Returns a chart drawn so that its letters are large enough where it is to stand: the narrower the place, the less wide
 * it is drawn, never wider than by itself. What is printed within cells may be smaller, and `letters` tells. Absent
 * where there is no browser.
 */
export async function drawForPaper(
  chart: Chart,
  paper: PaperSize,
  title: 'drawn' | 'left out',
): Promise<PaperFigure | undefined> {
  const own = drawingTask(chart);
  const readable = (paper.width * pointsPerMillimetre * smallLetters) / paper.letters;
  const width = Math.floor(Math.min(own.width, readable));
  const figure = fitFigure(chart.figure, { width, title });
  const task = { ...drawingTask({ figure }), room: width < own.width ? 'as needed' : 'as laid out' } as const;
  const drawn = await drawChart(chart, task);
  if (drawn === undefined) return undefined;
  const fitted = Math.min(paper.width / drawn.width, (paper.height ?? Number.POSITIVE_INFINITY) / drawn.height);
  const letters = smallestLetters(drawn.svg);
  return {
    svg: drawn.svg,
    width: round(drawn.width * fitted),
    height: round(drawn.height * fitted),
    ...(letters !== undefined && { letters: round(letters * fitted * pointsPerMillimetre) }),
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
