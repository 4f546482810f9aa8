import type { KeynessRow } from '../terms/index.js';
import { showNumber } from '../text/index.js';
import { type LabelPlace, placeLabels } from './label-places.js';
import { escapeLabel, isolateText, labelOf, shortenText, textWidth } from './labels.js';
import { chartWidth, colours, fontSizes, layoutOf, valueAxis } from './theme.js';

/** A term at its two rates; a rate is absent where a side lacks the term. */
export interface ScatterPoint {
  readonly row: KeynessRow;
  readonly x: number | undefined;
  readonly y: number | undefined;
  readonly isTold: boolean;
}

interface ScatterParts {
  /** The labelled ones first. */
  readonly points: readonly ScatterPoint[];
  readonly labelled: number;
  readonly sides: { readonly here: string; readonly rest: string };
  /** Lines of the title, already escaped. */
  readonly title: readonly string[];
}

/** Where rates lie, in pixels. */
interface Scale {
  /** log10 at the left of the scale, where terms stand that the side lacks, and at its right. */
  readonly from: number;
  readonly to: number;
  readonly pixels: number;
}

const margin = { l: 74, r: 24 } as const;
const side = chartWidth - margin.l - margin.r;
/** Dots nearer to each other than this, in pixels, are one. */
const spot = 7;
/** Half of a spot stands for nothing beyond so many dots: figures stay small, whatever the vocabulary. */
const mostDots = 1500;
const radius = 4;
const small = 2.5;
const letter = 7.2;
const termWidth = 22;

/** Returns one point for each spot of the picture, the first of those that fall on it, in their order. */
export function thinPoints(points: readonly ScatterPoint[]): readonly ScatterPoint[] {
  const [across, up] = scalesOf(points);
  const taken = new Set<number>();
  const kept: ScatterPoint[] = [];
  for (const point of points) {
    const cell = Math.floor(placeOf(point.x, across) / spot) * 1000 + Math.floor(placeOf(point.y, up) / spot);
    if (taken.has(cell)) continue;
    taken.add(cell);
    kept.push(point);
    if (kept.length === mostDots) break;
  }
  return kept;
}

/** Returns terms between two scales of equal ratios, with the diagonal of equal rates. */
export function drawScatter({ points, labelled, sides, title }: ScatterParts): {
  readonly data: readonly object[];
  readonly layout: object;
} {
  const [across, up] = scalesOf(points);
  const named = points.slice(0, labelled);
  const places = placeLabels(
    named.map((point) => ({
      x: placeOf(point.x, across),
      y: side - placeOf(point.y, up),
      radius,
      width: textWidth(shortenText(point.row.term, termWidth)) * letter + 4,
    })),
    { width: side, height: side },
    points.slice(labelled).map(({ x, y }) => ({ x: placeOf(x, across), y: side - placeOf(y, up), radius: small })),
  );
  const dots = {
    type: 'scatter',
    mode: 'markers',
    x: points.map(({ x }) => valueOf10(x, across)),
    y: points.map(({ y }) => valueOf10(y, up)),
    hovertext: points.map(hoverOf),
    hoverinfo: 'text',
    marker: {
      size: points.map((_, i) => 2 * (i < labelled ? radius : small)),
      color: points.map(({ isTold }) => (isTold ? colours.main : colours.paper)),
      opacity: 1,
      line: { color: points.map((_, i) => (i < labelled ? colours.main : colours.quiet)), width: 1 },
    },
    cliponaxis: false,
  };
  const [from, to] = [Math.max(across.from, up.from), Math.min(across.to, up.to)];
  const diagonal = {
    type: 'line',
    x0: from,
    y0: from,
    x1: to,
    y1: to,
    layer: 'below',
    line: { color: colours.quiet, width: 1, dash: 'dot' },
  };
  return {
    data: [dots],
    layout: layoutOf({
      title,
      plotHeight: side,
      above: 10,
      margin,
      more: {
        xaxis: rateAxis(sides.rest, across),
        yaxis: rateAxis(sides.here, up),
        shapes: from < to ? [diagonal] : [],
        annotations: places.map((place, i) => annotationOf(named[i], place, across, up)),
      },
    }),
  };
}

/** Both scales have the same number of pixels for a doubling, so that the diagonal has one slope. */
function scalesOf(points: readonly ScatterPoint[]): readonly [Scale, Scale] {
  const extentOf = (values: readonly (number | undefined)[]): readonly [number, number] => {
    const logs = values.flatMap((value) => (value === undefined ? [] : [Math.log10(value)]));
    const least = logs.reduce((low, value) => Math.min(low, value), Number.POSITIVE_INFINITY);
    const most = logs.reduce((high, value) => Math.max(high, value), Number.NEGATIVE_INFINITY);
    return logs.length === 0 ? [0, 1] : [least, most];
  };
  const [left, right] = extentOf(points.map(({ x }) => x));
  const [low, high] = extentOf(points.map(({ y }) => y));
  const extent = Math.max(right - left, high - low, 0.5) * 1.24;
  return [
    { from: left - extent * 0.12, to: left + extent * 0.88, pixels: side },
    { from: low - extent * 0.12, to: low + extent * 0.88, pixels: side },
  ];
}

/** A rate as the figure has it, log10; a term that a side lacks stands near the edge. */
function valueOf10(rate: number | undefined, { from, to }: Scale): number {
  return Math.round((rate === undefined ? from + (to - from) * 0.03 : Math.log10(rate)) * 1e4) / 1e4;
}

function placeOf(rate: number | undefined, scale: Scale): number {
  return ((valueOf10(rate, scale) - scale.from) / (scale.to - scale.from)) * scale.pixels;
}

function rateAxis(name: string, { from, to }: Scale): object {
  const ticks: number[] = [];
  for (let power = Math.ceil(from + (to - from) * 0.13); power <= to; power += 1) ticks.push(power);
  const few = ticks.length < 2 ? [from + (to - from) * 0.15, from + (to - from) * 0.88] : ticks;
  return valueAxis('', {
    title: { text: `per 10,000 words in ${labelOf(name, 40)}`, standoff: 10 },
    range: [from, to],
    rangemode: 'normal',
    zeroline: false,
    tickvals: [from + (to - from) * 0.03, ...few],
    ticktext: ['none', ...few.map((power) => showNumber(10 ** power))],
    automargin: false,
  });
}

function annotationOf(point: ScatterPoint | undefined, place: LabelPlace, across: Scale, up: Scale): object {
  const [x, y] = [placeOf(point?.x, across), side - placeOf(point?.y, up)];
  return {
    text: escapeLabel(isolateText(shortenText(point?.row.term ?? '', termWidth))),
    x: valueOf10(point?.x, across),
    y: valueOf10(point?.y, up),
    ax: Math.round(place.x - x),
    ay: Math.round(place.y - y),
    xanchor: 'center',
    yanchor: 'middle',
    showarrow: true,
    arrowhead: 0,
    arrowwidth: 1,
    arrowcolor: place.isFar ? colours.quiet : 'rgba(0,0,0,0)',
    standoff: 3,
    borderpad: 0,
    font: { size: fontSizes.small },
  };
}

function hoverOf({ row }: ScatterPoint): string {
  const rate = (count: number, size: number): string => showNumber((count * 10_000) / size);
  return `<b>${escapeLabel(row.term)}</b><br>${showNumber(row.count)} times (${rate(row.count, row.size)}) against ${showNumber(row.restCount)} (${rate(row.restCount, row.restSize)})<br>log ratio ${row.logRatio}`;
}
