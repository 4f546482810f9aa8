import { showNumber } from '../text/index.js';
import { placeLabels } from './label-places.js';
import { escapeLabel, isolateText, shortenText, textWidth } from './labels.js';
import type { Link, Point } from './network-layout.js';
import { chartWidth, colours, fontSizes, layoutOf } from './theme.js';

export interface NetworkNode {
  readonly label: string;
  /** Whether it is a node whose collocates the others are. */
  readonly isCentre: boolean;
  readonly count: number;
}

interface NetworkParts {
  readonly nodes: readonly NetworkNode[];
  readonly links: readonly Link[];
  readonly places: readonly Point[];
  /** Lines of the title, already escaped. */
  readonly title: readonly string[];
}

const margin = { l: 12, r: 12 } as const;
const width = chartWidth - margin.l - margin.r;
const height = 430;
const room = { across: 70, up: 34 } as const;
const letter = 7.4;
const labelWidth = 20;
const smallest = 4;
const largest = 13;
const centreRadius = 9;
const thinnest = 1;
const thickest = 5;

/** Returns the network as lines below dots; the collocates are the dots of trace `markTrace`, in their order. */
export function drawNetwork({ nodes, links, places, title }: NetworkParts): {
  readonly data: readonly object[];
  readonly layout: object;
  readonly markTrace: number;
} {
  const dots = placeDots(nodes, places);
  const lines = links.map(({ from, to, strength }) => ({
    type: 'scatter',
    mode: 'lines',
    x: [dots[from]?.x, dots[to]?.x],
    y: [dots[from]?.y, dots[to]?.y],
    hoverinfo: 'skip',
    line: { color: colours.light, width: round(thinnest + (thickest - thinnest) * strength) },
  }));
  const order = [...nodes.keys()].sort((a, b) => Number(nodes[b]?.isCentre) - Number(nodes[a]?.isCentre));
  const labels = placeLabels(
    order.map((at) => ({
      x: dots[at]?.x ?? 0,
      y: dots[at]?.y ?? 0,
      radius: dots[at]?.radius ?? 0,
      width: textWidth(textOf(nodes[at])) * letter * (nodes[at]?.isCentre ? 1.1 : 1) + 4,
    })),
    { width, height },
  );
  const axis = { visible: false, fixedrange: true };
  return {
    data: [...lines, traceOf(nodes, dots, true), traceOf(nodes, dots, false)],
    markTrace: lines.length + 1,
    layout: layoutOf({
      title,
      plotHeight: height,
      above: 6,
      below: 14,
      margin,
      more: {
        xaxis: { ...axis, range: [0, width] },
        yaxis: { ...axis, range: [height, 0] },
        annotations: labels.map((place, i) => {
          const node = nodes[order[i] ?? 0];
          const dot = dots[order[i] ?? 0];
          const text = escapeLabel(textOf(node));
          return {
            text: node?.isCentre ? `<b>${text}</b>` : text,
            ...{
              x: dot?.x ?? 0,
              y: dot?.y ?? 0,
              ax: round(place.x - (dot?.x ?? 0)),
              ay: round(place.y - (dot?.y ?? 0)),
            },
            ...{
              xanchor: 'center',
              yanchor: 'middle',
              showarrow: true,
              arrowhead: 0,
              arrowwidth: 1,
              standoff: 4,
              borderpad: 0,
            },
            arrowcolor: place.isFar ? colours.quiet : 'rgba(0,0,0,0)',
            font: { size: node?.isCentre ? fontSizes.text : fontSizes.small },
          };
        }),
      },
    }),
  };
}

interface Dot extends Point {
  readonly radius: number;
}

/** The places in pixels, as large as the frame allows. */
function placeDots(nodes: readonly NetworkNode[], places: readonly Point[]): readonly Dot[] {
  const range = (values: readonly number[]): readonly [number, number] => [Math.min(...values), Math.max(...values)];
  const [left, right] = range(places.map(({ x }) => x));
  const [low, high] = range(places.map(({ y }) => y));
  const across = (width - 2 * room.across) / (right - left || 1);
  const up = (height - 2 * room.up) / (high - low || 1);
  const most = Math.max(1, ...nodes.map(({ count }) => count));
  return places.map(({ x, y }, i) => {
    const { isCentre = false, count = 0 } = nodes[i] ?? {};
    return {
      x: round(width / 2 + (x - (left + right) / 2) * across),
      y: round(height / 2 + (y - (low + high) / 2) * up),
      radius: isCentre ? centreRadius : Math.max(smallest, largest * Math.sqrt(count / most)),
    };
  });
}

function traceOf(nodes: readonly NetworkNode[], dots: readonly Dot[], isCentre: boolean): object {
  const shown = nodes.flatMap((node, i) => (node.isCentre === isCentre ? [{ node, dot: dots[i] }] : []));
  return {
    type: 'scatter',
    mode: 'markers',
    x: shown.map(({ dot }) => dot?.x ?? 0),
    y: shown.map(({ dot }) => dot?.y ?? 0),
    hovertext: shown.map(
      ({ node }) =>
        `<b>${escapeLabel(node.label)}</b>${isCentre ? '' : `<br>${showNumber(node.count)} times near the node`}`,
    ),
    hoverinfo: 'text',
    marker: {
      size: shown.map(({ dot }) => round(2 * (dot?.radius ?? 0))),
      symbol: isCentre ? 'square' : 'circle',
      color: isCentre ? colours.ink : colours.main,
      opacity: 1,
      line: { color: colours.paper, width: 1 },
    },
    cliponaxis: false,
  };
}

function textOf(node: NetworkNode | undefined): string {
  const label = isolateText(shortenText(node?.label ?? '', labelWidth));
  return node && !node.isCentre ? `${label} (${showNumber(node.count)})` : label;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
