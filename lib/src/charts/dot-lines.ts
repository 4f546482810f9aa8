import { significant } from '../statistics/index.js';
import { spreadValues } from './spread.js';

/** A row of a table as a point on the scale of tone. */
export interface Dot<Row> {
  readonly row: Row;
  /** From -1 to 1. */
  readonly score: number;
  /** What is told of it under the mouse: escaped. */
  readonly hover: string;
}

/** The mean of a line, with its interval where there is one. */
export interface DotMean<Row> {
  readonly row: Row;
  readonly mean: number;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  /** Whether it stands on so few points that it is drawn grey. */
  readonly few: boolean;
  readonly hover: string;
}

/** One line of a chart of tone. */
export interface DotLine<Row, MeanRow> {
  /** Escaped. */
  readonly label: string;
  readonly dots: readonly Dot<Row>[];
  /** Points of another kind, which count in no mean. */
  readonly hollow: readonly Dot<Row>[];
  readonly mean?: DotMean<MeanRow>;
}

/** Something drawn so many pixels below the top. */
export interface Placed<T> {
  readonly item: T;
  readonly y: number;
}

/** Where everything stands in a chart of tone, in pixels from the top. */
export interface DotPlaces<Row, MeanRow> {
  readonly height: number;
  /** The middle of the points of each line. */
  readonly middles: readonly number[];
  readonly dots: readonly Placed<Dot<Row>>[];
  readonly hollow: readonly Placed<Dot<Row>>[];
  readonly means: readonly Placed<DotMean<MeanRow>>[];
}

const laneHeight = 9;
const padding = 12;
const meanHeight = 13;
/** Pixels that the points of all lines may take together, and those of one. */
const most = { all: 700, one: 140 } as const;

/** Returns the places of points and means; `width` is that of a point on the scale of scores. */
export function placeDots<Row, MeanRow>(
  lines: readonly DotLine<Row, MeanRow>[],
  width: number,
): DotPlaces<Row, MeanRow> {
  const room = Math.min(most.one, most.all / lines.length);
  const middles: number[] = [];
  const dots: Placed<Dot<Row>>[] = [];
  const hollow: Placed<Dot<Row>>[] = [];
  const means: Placed<DotMean<MeanRow>>[] = [];
  let top = 0;
  for (const line of lines) {
    const all = [...line.dots, ...line.hollow];
    const lanes = spreadValues(
      all.map(({ score }) => score),
      width,
    );
    const [above, below] = [Math.max(0, ...lanes), Math.max(0, ...lanes.map((lane) => -lane))];
    const step = Math.min(laneHeight, room / Math.max(1, above + below));
    const middle = top + padding + above * step;
    const placed = all.map((item, i) => ({ item, y: significant(middle - (lanes[i] ?? 0) * step) }));
    dots.push(...placed.slice(0, line.dots.length));
    hollow.push(...placed.slice(line.dots.length));
    middles.push(significant(middle));
    top = middle + below * step + padding;
    if (line.mean === undefined) continue;
    means.push({ item: line.mean, y: significant(top) });
    top += meanHeight;
  }
  return { height: Math.ceil(top), middles, dots, hollow, means };
}
