import type { KeynessRow } from '../terms/index.js';
import { showNumber } from '../text/index.js';
import type { KeynessPanel } from './keyness-panels.js';
import { keynessTrace } from './keyness-trace.js';
import { escapeLabel, isolateText, labelOf, shortenText, textWidth } from './labels.js';
import type { MarkSource } from './marks.js';
import { chartWidth, colours, fontSizes, labelAxis, layoutOf, valueAxis } from './theme.js';

/** The panels as traces and layout, and what stands behind each dot. */
interface KeynessFigure {
  readonly data: readonly object[];
  readonly layout: object;
  readonly sources: readonly MarkSource<KeynessRow>[];
}

/** Where the panels stand, in pixels. */
interface Grid {
  /** Panels side by side: 1 or 2. */
  readonly across: number;
  /** Width of the labels at the left of each column. */
  readonly labels: readonly number[];
  readonly panelWidth: number;
  /** Height of each line of panels, with the names above them. */
  readonly heights: readonly number[];
}

const rowHeight = 23;
const headHeight = 40;
const letterWidth = 7;
const edges = { left: 14, right: 24, between: 22 } as const;
/** Widths of a panel: below the first, panels stand one below the other; from the second, more numbers have room. */
const narrowest = 75;
const roomy = 130;

/** Returns one panel for each source, two side by side where there is room, all with the same scale. */
export function drawPanels(panels: readonly KeynessPanel[], title: readonly string[]): KeynessFigure {
  const grid = gridOf(panels);
  const extent = extentOf(panels);
  const axes = panels.flatMap((panel, i) => axesOf(panel, i, panels.length, grid, extent));
  const more = { ...Object.fromEntries(axes), annotations: panels.map((panel, i) => headOf(panel, i, grid)) };
  const margin = { l: edges.left + (grid.labels[0] ?? 0), r: edges.right };
  return {
    data: panels.map((panel, i) => keynessTrace(panel.rows, suffixOf(i), extent)),
    layout: layoutOf({ title, plotHeight: sum(grid.heights), margin, more }),
    sources: panels.flatMap(({ rows }, trace) =>
      rows.map((row, point) => ({ trace, point, total: row.count, rows: [row] })),
    ),
  };
}

function gridOf(panels: readonly KeynessPanel[]): Grid {
  const two = panels.length > 1 ? columnsOf(panels, 2) : undefined;
  const { across, labels, panelWidth } = two && two.panelWidth >= narrowest ? two : columnsOf(panels, 1);
  const heights = Array.from({ length: Math.ceil(panels.length / across) }, (_, line) => {
    const most = Math.max(...panels.slice(line * across, (line + 1) * across).map(({ rows }) => rows.length));
    return headHeight + rowHeight * Math.max(2, most);
  });
  return { across, labels, panelWidth, heights };
}

function columnsOf(panels: readonly KeynessPanel[], across: number): Omit<Grid, 'heights'> {
  const labels = Array.from({ length: across }, (_, side) => {
    const rows = panels.flatMap((panel, i) => (i % across === side ? panel.rows : []));
    return 10 + letterWidth * Math.max(...rows.map((row) => textWidth(tickOf(row, across))));
  });
  const free = chartWidth - edges.left - edges.right - edges.between * (across - 1) - sum(labels);
  return { across, labels, panelWidth: Math.floor(free / across) };
}

function axesOf(
  { rows }: KeynessPanel,
  i: number,
  panels: number,
  { across, labels, panelWidth, heights }: Grid,
  extent: number,
): readonly (readonly [string, object])[] {
  const line = Math.floor(i / across);
  const whole = sum(heights);
  const top = 1 - (sum(heights.slice(0, line)) + headHeight) / whole;
  const start = i % across === 0 ? 0 : panelWidth + edges.between + (labels[1] ?? 0);
  const width = chartWidth - edges.left - edges.right - (labels[0] ?? 0);
  const isLowest = i + across >= panels;
  const x = valueAxis(isLowest ? 'log₂ ratio' : '', {
    range: [-extent, extent],
    domain: [start / width, Math.min(1, (start + panelWidth) / width)],
    anchor: `y${suffixOf(i)}`,
    zerolinewidth: 2,
    dtick: Math.ceil(extent / (panelWidth < roomy ? 2 : 3)),
    tickangle: 0,
    showticklabels: isLowest,
    automargin: false,
  });
  const ticks = rows.map((row) => escapeLabel(tickOf(row, across)));
  const y = labelAxis(ticks, 'down', {
    domain: [Math.max(0, top - (rowHeight * rows.length) / whole), top],
    anchor: `x${suffixOf(i)}`,
    showgrid: true,
    gridcolor: colours.line,
    tickfont: { size: fontSizes.small },
    automargin: false,
  });
  return [
    [`xaxis${suffixOf(i)}`, x],
    [`yaxis${suffixOf(i)}`, y],
  ];
}

/** The name of a panel, above its labels. */
function headOf({ label }: KeynessPanel, i: number, { across, labels }: Grid): object {
  return {
    text: `<b>${labelOf(label, across === 1 ? 60 : 32)}</b>`,
    x: 0,
    xref: `x${suffixOf(i)} domain`,
    xanchor: 'left',
    xshift: -(labels[i % across] ?? 0),
    y: 1,
    yref: `y${suffixOf(i)} domain`,
    yanchor: 'bottom',
    yshift: 2,
    showarrow: false,
  };
}

function tickOf({ term, count, restCount }: KeynessRow, across: number): string {
  return `${isolateText(shortenText(term, across === 1 ? 32 : 14))} (${showNumber(count)} : ${showNumber(restCount)})`;
}

/** Half of the scale: all dots are on it, and of the intervals what goes on for not more than a half beyond. */
function extentOf(panels: readonly KeynessPanel[]): number {
  const rows = panels.flatMap((panel) => panel.rows);
  const dots = Math.max(1, ...rows.map(({ logRatio }) => Math.abs(logRatio)));
  const ends = Math.max(...rows.flatMap(({ low = 0, high = 0 }) => [Math.abs(low), Math.abs(high)]));
  return Math.ceil((Math.min(Math.max(dots, ends), dots * 1.5) + Math.max(0.3, dots / 10)) * 2) / 2;
}

/** How plotly.js numbers axes: the first has no number. */
function suffixOf(i: number): string {
  return i === 0 ? '' : String(i + 1);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
