import { significant } from '../statistics/index.js';
import { showNumber } from '../text/index.js';
import { type Dot, type DotLine, type DotMean, type Placed, placeDots } from './dot-lines.js';
import { textWidth } from './labels.js';
import { chartWidth, colours, fontSizes, groupLooks, labelAxis, layoutOf, valueAxis } from './theme.js';

/** The traces with what stands behind their points, in the same order. */
export interface DotFigure<Row, MeanRow> {
  readonly data: readonly object[];
  readonly layout: object;
  readonly dots: readonly Row[];
  readonly hollow: readonly Row[];
  readonly means: readonly MeanRow[];
}

export interface DotFigureOptions {
  /** Lines of the title, already escaped. */
  readonly title: readonly string[];
  /** What the axis measures. */
  readonly axis: string;
  /** What the legend calls the points, and the hollow ones. */
  readonly names: { readonly dots: string; readonly hollow?: string };
  /** The mean of all, against which the lines are read. */
  readonly mean?: number | undefined;
}

const markSize = 9;
const letterWidth = 7;
const edges = { left: 14, right: 24 } as const;
/** Pixels of a line of the legend, and of the name of the dashed line; and the least of a panel. */
const legendHeight = 21;
const referenceHeight = 20;
const lowest = 60;
const looks = {
  dots: { symbol: groupLooks[0].symbol, color: colours.main, line: { color: colours.paper, width: 0.5 } },
  hollow: { symbol: 'diamond-open', color: groupLooks[4].color, line: { color: groupLooks[4].color, width: 1.5 } },
} as const;

/** Returns one line after the other: their points, and below them the mean with its interval. */
export function drawDotLines<Row, MeanRow>(
  lines: readonly DotLine<Row, MeanRow>[],
  { title, axis, names, mean }: DotFigureOptions,
): DotFigure<Row, MeanRow> {
  const labels = lines.map(({ label }) => label);
  const left = edges.left + 10 + letterWidth * Math.max(...labels.map(textWidth));
  const width = chartWidth - left - edges.right;
  const { height, middles, dots, hollow, means } = placeDots(lines, (2.1 * (markSize + 1)) / width);
  const data = [
    dotTrace(dots, names.dots, looks.dots),
    dotTrace(hollow, names.hollow ?? '', looks.hollow),
    meanTrace(means),
  ].filter(({ x }) => x.length > 0);
  const plotHeight = Math.max(lowest, height);
  const spare = (plotHeight - height) / 2;
  const reference = mean === undefined ? 0 : referenceHeight;
  return {
    data,
    layout: layoutOf({
      title,
      plotHeight,
      above:
        8 +
        reference +
        heightOfLegend(
          data.map(({ name }) => name),
          width,
        ),
      margin: { l: left, r: edges.right },
      more: {
        xaxis: valueAxis(axis, {
          range: [-1.05, 1.05],
          tickvals: [-1, -0.5, 0, 0.5, 1],
          ticktext: ['−1', '−0.5', '0', '0.5', '1'],
          automargin: false,
        }),
        yaxis: labelAxis(labels, 'down', {
          range: [height + spare, -spare],
          tickvals: middles,
          showgrid: true,
          gridcolor: colours.line,
          tickfont: { size: fontSizes.small },
          automargin: false,
        }),
        showlegend: true,
        legend: {
          orientation: 'h',
          x: 0,
          xanchor: 'left',
          y: 1 + reference / plotHeight,
          yanchor: 'bottom',
        },
        ...(mean !== undefined && referenceLine(mean)),
      },
    }),
    dots: dots.map(({ item }) => item.row),
    hollow: hollow.map(({ item }) => item.row),
    means: means.map(({ item }) => item.row),
  };
}

function dotTrace<Row>(dots: readonly Placed<Dot<Row>>[], name: string, look: object) {
  return {
    type: 'scatter',
    mode: 'markers',
    name,
    x: dots.map(({ item }) => item.score),
    y: dots.map(({ y }) => y),
    hovertext: dots.map(({ item }) => item.hover),
    hoverinfo: 'text',
    marker: { ...look, size: markSize, opacity: 0.85 },
    cliponaxis: false,
  };
}

function meanTrace<Row>(means: readonly Placed<DotMean<Row>>[]) {
  const tints = means.map(({ item }) => (item.few ? colours.quiet : colours.ink));
  return {
    type: 'scatter',
    mode: 'markers',
    name: 'mean',
    x: means.map(({ item }) => item.mean),
    y: means.map(({ y }) => y),
    error_x: {
      type: 'data',
      symmetric: false,
      array: means.map(({ item: { mean, high = mean } }) => significant(Math.max(0, high - mean))),
      arrayminus: means.map(({ item: { mean, low = mean } }) => significant(Math.max(0, mean - low))),
      color: colours.ink,
      thickness: 1.5,
      width: 0,
    },
    hovertext: means.map(({ item }) => item.hover),
    hoverinfo: 'text',
    marker: { symbol: 'line-ns-open', size: 10, opacity: 1, color: tints, line: { color: tints, width: 3 } },
    cliponaxis: false,
  };
}

/** The mean of all: a dashed line, named above. */
function referenceLine(mean: number): object {
  const x = significant(mean);
  return {
    shapes: [
      {
        type: 'line',
        xref: 'x',
        yref: 'paper',
        x0: x,
        x1: x,
        y0: 0,
        y1: 1,
        line: { color: colours.ink, width: 1, dash: 'dash' },
        layer: 'below',
      },
    ],
    annotations: [
      {
        text: `all: ${showNumber(Math.round(mean * 100) / 100)}`,
        x,
        xref: 'x',
        y: 1,
        yref: 'paper',
        yanchor: 'bottom',
        showarrow: false,
        font: { size: fontSizes.small },
      },
    ],
  };
}

/** Side by side where the panel has room for all entries; else each is as wide as the longest. */
function heightOfLegend(names: readonly string[], width: number): number {
  const widths = names.map((name) => 45 + textWidth(name) * letterWidth);
  const whole = widths.reduce((sum, one) => sum + one, 0);
  const perLine = whole <= width ? names.length : Math.max(1, Math.floor(width / Math.max(...widths)));
  return legendHeight * Math.ceil(names.length / perLine);
}
