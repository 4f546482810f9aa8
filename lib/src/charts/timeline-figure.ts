import { countNoun, type DateUnit, dateOf, tickPlaces } from '../text/index.js';
import { escapeLabel, labelOf } from './labels.js';
import { colours, fontSizes, labelAxis, layoutOf } from './theme.js';

/** Articles of one source at one place in time; without a place they have no date. */
export interface TimelineDot<Row> {
  /** The line of the source, from 0 at the top. */
  readonly line: number;
  readonly place: number | undefined;
  readonly rows: readonly Row[];
}

interface TimelineParts {
  readonly timed: readonly TimelineDot<unknown>[];
  readonly undated: readonly TimelineDot<unknown>[];
  /** The sources, from the top. */
  readonly names: readonly string[];
  readonly unit: DateUnit;
  readonly title: readonly string[];
}

const rowHeight = 30;
const smallestDot = 9;
const largestDot = 24;
/** Pixels across the panel, for the dots of one line. */
const roomAcross = 400;
/** Beyond so many columns numbers would run into the next dot. */
const mostNumbered = 6;
/** Where the panel of the undated begins, as a share of the width. */
const undatedFrom = 0.86;

/** Between the two panels. */
const separator = {
  type: 'line',
  xref: 'paper',
  yref: 'paper',
  x0: undatedFrom - 0.02,
  x1: undatedFrom - 0.02,
  y0: 0,
  y1: 1,
  line: { color: colours.quiet, width: 1, dash: 'dot' },
};

/** Returns the dots with a date and, in a panel at the right, those without. */
export function drawTimeline({ timed, undated, names, unit, title }: TimelineParts): {
  readonly data: readonly object[];
  readonly layout: object;
} {
  const places = timed.map(({ place }) => place ?? 0);
  const first = Math.min(...places);
  const last = Math.max(...places);
  const ticks = timed.length === 0 ? [] : tickPlaces(first, last);
  const margin = Math.max(0.6, (last - first) * 0.06);
  const most = Math.max(1, ...[...timed, ...undated].map(({ rows }) => rows.length));
  const columns = timed.length === 0 ? 1 : last - first + 1;
  const look = {
    most,
    isNumbered: most > 1 && columns <= mostNumbered,
    largest: Math.min(largestDot, roomAcross / columns),
  };
  const whole = undated.length === 0;
  const labels = names.map((name) => labelOf(name, 30));
  return {
    data: [
      traceOf(timed, names, unit, look),
      ...(whole ? [] : [{ ...traceOf(undated, names, unit, look), xaxis: 'x2' }]),
    ],
    layout: layoutOf({
      title,
      plotHeight: Math.max(60, names.length * rowHeight),
      above: 6,
      more: {
        xaxis: {
          ...labelAxis([], 'across'),
          domain: [0, whole ? 1 : undatedFrom - 0.04],
          range: timed.length === 0 ? [0, 1] : [first - margin, last + margin],
          tickvals: ticks,
          ticktext: ticks.map((place) => dateOf(place, unit)),
          title: { text: timed.length === 0 ? 'no dates' : `date (by ${unit})`, standoff: 10 },
          showgrid: true,
          gridcolor: colours.line,
        },
        ...(!whole && {
          xaxis2: { ...labelAxis(['no date'], 'across'), domain: [undatedFrom, 1], anchor: 'y' },
        }),
        yaxis: labelAxis(labels, 'down', { showgrid: true, gridcolor: colours.line }),
        shapes: whole ? [] : [separator],
      },
    }),
  };
}

/** How large dots may be, and whether there is room for their numbers beside them. */
interface DotLook {
  readonly most: number;
  readonly isNumbered: boolean;
  readonly largest: number;
}

function traceOf(
  dots: readonly TimelineDot<unknown>[],
  names: readonly string[],
  unit: DateUnit,
  { most, isNumbered, largest }: DotLook,
): object {
  const counts = dots.map(({ rows }) => rows.length);
  return {
    type: 'scatter',
    mode: isNumbered ? 'markers+text' : 'markers',
    x: dots.map(({ place }) => place ?? 0),
    y: dots.map(({ line }) => line),
    text: counts.map((count) => (count > 1 ? ` ${count}` : '')),
    textposition: 'middle right',
    textfont: { size: fontSizes.small },
    hovertext: dots.map(({ line, place, rows }) => {
      const when = place === undefined ? 'no date' : dateOf(place, unit);
      return `<b>${escapeLabel(names[line] ?? '')}</b><br>${when}<br>${countNoun(rows.length, 'article')}`;
    }),
    hoverinfo: 'text',
    marker: {
      symbol: dots.map(({ place }) => (place === undefined ? 'circle-open' : 'circle')),
      size: counts.map((count) => diameter(count, most, largest)),
      color: colours.main,
      opacity: 1,
      line: { color: dots.map(({ place }) => (place === undefined ? colours.main : colours.paper)), width: 1 },
    },
    cliponaxis: false,
  };
}

/** The area is the number of articles; where all dots hold one, they have a size that is well seen. */
function diameter(count: number, most: number, room: number): number {
  const largest = Math.min(room, smallestDot * Math.sqrt(most) + 2);
  return Math.round(10 * Math.max(4, largest * Math.sqrt(count / most))) / 10;
}
