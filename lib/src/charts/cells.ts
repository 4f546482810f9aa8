import { showNumber } from '../text/index.js';
import { escapeLabel, heightOfRisen, isolateText, labelOf, shortenText, textWidth } from './labels.js';
import type { MarkSource } from './marks.js';
import { chartWidth, colours, fontSizes, labelAxis, layoutOf } from './theme.js';

/** One filled cell of a grid. */
export interface Cell<Row> {
  readonly column: number;
  readonly line: number;
  /** What is printed in it. */
  readonly text: string;
  /** How dark it is: 0 the lightest, 1 the darkest. */
  readonly strength: number;
  readonly hover: string;
  /** Passages there are. */
  readonly total: number;
  readonly rows: readonly Row[];
}

export interface CellGrid<Row> {
  /** Lines of the title, already escaped. */
  readonly title: readonly string[];
  /** Labels as `labelColumn` makes them. */
  readonly columns: readonly string[];
  readonly lines: readonly string[];
  readonly cells: readonly Cell<Row>[];
}

const lineHeight = 26;
const gap = 0.06;
const columnWidth = 20;
const lineWidth = 30;
/** Of many columns the names of the lines leave them more room. */
const narrowLineWidth = 20;
const manyColumns = 8;
const risenWidth = 40;
/** Of a letter, in parts of its size. */
const letterWidth = 0.58;
const smallestFont = 9;
/** So many letters of all column names stand side by side; more rise. */
const mostLevel = 46;
const lightest = [234, 243, 249] as const;
const darkest = [0, 90, 141] as const;
/** From here on white letters are read better. */
const dark = 0.7;

/** Returns a grid of cells, each with its text, from light to dark in one colour, so that it can be read in grey too. */
export function drawCells<Row>({ title, columns, lines, cells }: CellGrid<Row>): {
  readonly data: readonly object[];
  readonly layout: object;
  readonly sources: readonly MarkSource<Row>[];
} {
  const labels = lines.map((line) => labelOf(line, columns.length > manyColumns ? narrowLineWidth : lineWidth));
  const isLevel = columns.every((name) => textWidth(name) * columns.length <= mostLevel);
  const bars = {
    type: 'bar',
    orientation: 'h',
    base: cells.map(({ column }) => column - 0.5 + gap / 2),
    x: cells.map(() => 1 - gap),
    y: cells.map(({ line }) => line),
    width: 1 - gap,
    text: cells.map(({ text }) => text),
    textposition: 'inside',
    insidetextanchor: 'middle',
    insidetextfont: {
      size: fontSizeFor(cells, labels, columns.length),
      color: cells.map(({ strength }) => (strength > dark ? colours.paper : colours.ink)),
    },
    textangle: 0,
    constraintext: 'none',
    hovertext: cells.map(({ hover }) => hover),
    hoverinfo: 'text',
    marker: { color: cells.map(({ strength }) => shade(strength)), line: { width: 0 } },
    cliponaxis: false,
  };
  return {
    data: [bars],
    layout: layoutOf({
      title,
      plotHeight: Math.max(60, lines.length * lineHeight),
      above: isLevel ? 32 : heightOfRisen(columns, risenWidth),
      below: 24,
      more: {
        barmode: 'overlay',
        xaxis: labelAxis(columns, 'across', {
          side: 'top',
          tickangle: isLevel ? 0 : -35,
          ticklabeloverflow: 'allow',
        }),
        yaxis: labelAxis(labels, 'down'),
      },
    }),
    sources: cells.map(({ total, rows }, point) => ({ trace: 0, point, total, rows })),
  };
}

/** Returns the label of a column, shortened, with its size in brackets where it has one. */
export function labelColumn(name: string, size = 0): string {
  const label = isolateText(shortenText(name, columnWidth));
  return escapeLabel(size > 0 ? `${label} (${showNumber(size)})` : label);
}

/** The size at which the longest text fits its cell. */
function fontSizeFor<Row>(cells: readonly Cell<Row>[], labels: readonly string[], columns: number): number {
  const taken = Math.max(0, ...labels.map(textWidth)) * fontSizes.text * letterWidth + 50;
  const room = ((chartWidth - taken) / Math.max(columns, 1)) * (1 - gap) - 2;
  const longest = Math.max(1, ...cells.map(({ text }) => textWidth(text)));
  return Math.max(smallestFont, Math.min(fontSizes.small, Math.floor(room / (longest * letterWidth))));
}

/** Between the lightest and the darkest, in whole steps of a colour. */
function shade(strength: number): string {
  const mix = lightest.map((light, i) => Math.round(light + strength * ((darkest[i] ?? 0) - light)));
  return `#${mix.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
