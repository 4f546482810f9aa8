import { significant } from '../statistics/index.js';
import { countNoun, showNumber } from '../text/index.js';
import type { QuotationToneRow, SpeakerToneRow } from '../tone/index.js';
import { escapeLabel, isolateText, shortenText, textWidth, wrapTitle } from './labels.js';
import { chartWidth, colours, fontSizes, groupLooks, labelAxis, layoutOf, valueAxis } from './theme.js';
import type { ToneLine, ToneLines } from './tone-lines.js';
import { placeTone, type ToneMean, type TonePoint } from './tone-rows.js';

/** The traces with what stands behind their points, in the same order. */
export interface ToneFigure {
  readonly data: readonly object[];
  readonly layout: object;
  readonly marked: readonly QuotationToneRow[];
  readonly reported: readonly QuotationToneRow[];
  readonly means: readonly SpeakerToneRow[];
}

export interface ToneFigureOptions {
  /** Lines of the title, already escaped. */
  readonly title: readonly string[];
  /** What was scored of the quotations: `words between marks`. */
  readonly scored: string;
  readonly withReported: boolean;
}

const markSize = 9;
const letterWidth = 7;
const widestName = 22;
const edges = { left: 14, right: 24 } as const;
/** Pixels of a line of the legend, and of the name of the dashed line; and the least of a panel. */
const legendHeight = 21;
const referenceHeight = 20;
const lowest = 60;
const looks = {
  marked: { symbol: groupLooks[0].symbol, color: colours.main, line: { color: colours.paper, width: 0.5 } },
  reported: { symbol: 'diamond-open', color: groupLooks[4].color, line: { color: groupLooks[4].color, width: 1.5 } },
} as const;

/** Returns one line a speaker: a point for each quotation, and below them the mean with its interval. */
export function drawToneLines(
  { shown, mean }: ToneLines,
  { title, scored, withReported }: ToneFigureOptions,
): ToneFigure {
  const labels = shown.map((line) => tickOf(line, withReported));
  const left = edges.left + 10 + letterWidth * Math.max(...labels.map(textWidth));
  const width = chartWidth - left - edges.right;
  const { height, middles, marked, reported, means } = placeTone(shown, (2.1 * (markSize + 1)) / width);
  const data = [
    pointTrace(marked, scored, looks.marked),
    pointTrace(reported, 'indirect speech', looks.reported),
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
        xaxis: valueAxis(`tone of the ${withReported ? 'words' : scored} (−1 to 1)`, {
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
    marked: marked.map(({ row }) => row),
    reported: reported.map(({ row }) => row),
    means: means.map(({ row }) => row),
  };
}

function pointTrace(points: readonly TonePoint[], name: string, look: object) {
  return {
    type: 'scatter',
    mode: 'markers',
    name,
    x: points.map(({ row }) => row.score),
    y: points.map(({ y }) => y),
    hovertext: points.map(({ row }) => hoverOf(row)),
    hoverinfo: 'text',
    marker: { ...look, size: markSize, opacity: 0.85 },
    cliponaxis: false,
  };
}

function meanTrace(means: readonly ToneMean[]) {
  const tints = means.map(({ row }) => (row.few ? colours.quiet : colours.ink));
  return {
    type: 'scatter',
    mode: 'markers',
    name: 'mean',
    x: means.map(({ row }) => row.mean ?? 0),
    y: means.map(({ y }) => y),
    error_x: {
      type: 'data',
      symmetric: false,
      array: means.map(({ row: { mean = 0, high = mean } }) => significant(Math.max(0, high - mean))),
      arrayminus: means.map(({ row: { mean = 0, low = mean } }) => significant(Math.max(0, mean - low))),
      color: colours.ink,
      thickness: 1.5,
      width: 0,
    },
    hovertext: means.map(({ row }) => hoverOfMean(row)),
    hoverinfo: 'text',
    marker: { symbol: 'line-ns-open', size: 10, opacity: 1, color: tints, line: { color: tints, width: 3 } },
    cliponaxis: false,
  };
}

/** The mean of all quotations: a dashed line, named above. */
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

function tickOf({ speaker, reported }: ToneLine, withReported: boolean): string {
  const beside = withReported ? ` + ${showNumber(reported.length)}` : '';
  const name = isolateText(shortenText(speaker.speaker, widestName));
  return escapeLabel(`${name} (n = ${showNumber(speaker.n)}${beside})`);
}

function hoverOf({ speaker = '', article, source, score, words, evidence, label }: QuotationToneRow): string {
  const counted = wrapTitle(evidence === '' ? 'no word with a tone' : evidence, 60).join('<br>');
  return `<b>${escapeLabel(speaker)}</b><br>${escapeLabel(`${article}, ${source}`)}<br>${label}: ${score}, ${countNoun(words, 'word')}<br>${counted}`;
}

function hoverOfMean({ speaker, mean, relative, low, high, n, articles, reason = '' }: SpeakerToneRow): string {
  const interval = low === undefined || high === undefined ? escapeLabel(reason) : `95 % interval ${low} to ${high}`;
  const where = `${countNoun(n, 'quotation')} in ${countNoun(articles, 'article')}`;
  return `<b>${escapeLabel(speaker)}</b><br>mean ${mean}, ${relative} against all<br>${interval}<br>${where}`;
}
