import { placeLabels } from './label-places.js';
import { escapeLabel, isolateText, shortenText, textWidth } from './labels.js';
import { chartWidth, colours, fontSizes, layoutOf, valueAxis } from './theme.js';

/** A point of a map, in the unit of its distances. */
export interface MapPoint {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  /** How large it is among the others, 0 to 1. */
  readonly size: number;
  readonly hover: string;
}

export interface MapParts {
  /** Lines of the title, already escaped. */
  readonly title: readonly string[];
  readonly points: readonly MapPoint[];
  /** Titles of the axes; without a second the points lie on a line. */
  readonly axes: readonly string[];
}

const margin = { l: 66, r: 24 } as const;
const width = chartWidth - margin.l - margin.r;
const lineHeight = 130;
const heights = [270, 430] as const;
/** Pixels around the outermost points, for their labels. */
const room = { across: 110, up: 40 } as const;
const letter = 7.4;
const nameWidth = 24;
const smallest = 5;
const largest = 13;

/** Returns points in a plane, or on a line, at one scale both ways, with labels that do not cover each other. */
export function drawMap({ title, points, axes }: MapParts): {
  readonly data: readonly object[];
  readonly layout: object;
} {
  const isLine = axes.length < 2;
  const [left, right] = rangeOf(points.map(({ x }) => x));
  const [low, high] = rangeOf(points.map(({ y }) => y));
  const tallest = isLine ? lineHeight : heights[1];
  const scale = Math.min(fit(width - 2 * room.across, right - left), fit(tallest - 2 * room.up, high - low));
  const height = isLine ? lineHeight : Math.min(tallest, Math.max(heights[0], (high - low) * scale + 2 * room.up));
  const middle = { x: (left + right) / 2, y: (low + high) / 2 };
  const dots = points.map(({ name, x, y, size }) => ({
    x: width / 2 + (x - middle.x) * scale,
    y: height / 2 - (y - middle.y) * scale,
    radius: Math.max(smallest, largest * Math.sqrt(size)),
    width: textWidth(shortenText(name, nameWidth)) * letter + 4,
  }));
  const labels = placeLabels(dots, { width, height });
  return {
    data: [
      {
        type: 'scatter',
        mode: 'markers',
        x: points.map(({ x }) => x),
        y: points.map(({ y }) => y),
        hovertext: points.map(({ hover }) => hover),
        hoverinfo: 'text',
        marker: {
          size: dots.map(({ radius }) => round(2 * radius)),
          color: colours.main,
          opacity: 0.85,
          line: { color: colours.paper, width: 1 },
        },
        cliponaxis: false,
      },
    ],
    layout: layoutOf({
      title,
      plotHeight: Math.round(height),
      above: 10,
      margin,
      more: {
        xaxis: mapAxis(axes[0] ?? '', middle.x, width / scale),
        yaxis: isLine
          ? { visible: false, fixedrange: true, range: [-1, 1] }
          : { ...mapAxis(axes[1] ?? '', middle.y, height / scale), scaleanchor: 'x', constrain: 'domain' },
        annotations: labels.map((place, i) => labelOf(points[i], dots[i], place)),
      },
    }),
  };
}

function labelOf(
  point: MapPoint | undefined,
  dot: { readonly x: number; readonly y: number } | undefined,
  { x, y, isFar }: { readonly x: number; readonly y: number; readonly isFar: boolean },
): object {
  return {
    text: escapeLabel(isolateText(shortenText(point?.name ?? '', nameWidth))),
    x: point?.x ?? 0,
    y: point?.y ?? 0,
    ax: round(x - (dot?.x ?? 0)),
    ay: round(y - (dot?.y ?? 0)),
    xanchor: 'center',
    yanchor: 'middle',
    showarrow: true,
    arrowhead: 0,
    arrowwidth: 1,
    arrowcolor: isFar ? colours.quiet : 'rgba(0,0,0,0)',
    standoff: 4,
    borderpad: 0,
    font: { size: fontSizes.small },
  };
}

function mapAxis(title: string, middle: number, extent: number): object {
  return valueAxis(title, {
    title: { text: title, standoff: 10, font: { size: fontSizes.text } },
    range: [round(middle - extent / 2, 1e6), round(middle + extent / 2, 1e6)],
    rangemode: 'normal',
    zeroline: false,
    nticks: 7,
    automargin: false,
  });
}

function rangeOf(values: readonly number[]): readonly [number, number] {
  return [Math.min(...values), Math.max(...values)];
}

/** Pixels for one unit; a range without extent fits any. */
function fit(pixels: number, extent: number): number {
  return extent > 0 ? pixels / extent : Number.POSITIVE_INFINITY;
}

/** In whole parts of a pixel or a unit, so that figures stay short. */
function round(value: number, parts = 10): number {
  return Math.round(value * parts) / parts;
}
