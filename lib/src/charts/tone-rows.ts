import { significant } from '../statistics/index.js';
import type { QuotationToneRow, SpeakerToneRow } from '../tone/index.js';
import { spreadValues } from './spread.js';
import type { ToneLine } from './tone-lines.js';

/** A quotation as it is drawn, so many pixels below the top. */
export interface TonePoint {
  readonly row: QuotationToneRow;
  readonly y: number;
}

export interface ToneMean {
  readonly row: SpeakerToneRow;
  readonly y: number;
}

/** Where everything stands in a chart of tone, in pixels from the top. */
export interface ToneRows {
  readonly height: number;
  /** The middle of each speaker's points. */
  readonly middles: readonly number[];
  readonly marked: readonly TonePoint[];
  readonly reported: readonly TonePoint[];
  readonly means: readonly ToneMean[];
}

const laneHeight = 9;
const padding = 12;
const meanHeight = 13;
/** Pixels that the points of all speakers may take together, and those of one. */
const most = { all: 700, one: 140 } as const;

/** Returns the places of points and means; `width` is that of a point on the scale of scores. */
export function placeTone(lines: readonly ToneLine[], width: number): ToneRows {
  const room = Math.min(most.one, most.all / lines.length);
  const middles: number[] = [];
  const marked: TonePoint[] = [];
  const reported: TonePoint[] = [];
  const means: ToneMean[] = [];
  let top = 0;
  for (const line of lines) {
    const rows = [...line.marked, ...line.reported];
    const lanes = spreadValues(
      rows.map(({ score }) => score),
      width,
    );
    const [above, below] = [Math.max(0, ...lanes), Math.max(0, ...lanes.map((lane) => -lane))];
    const step = Math.min(laneHeight, room / Math.max(1, above + below));
    const middle = top + padding + above * step;
    const points = rows.map((row, i) => ({ row, y: significant(middle - (lanes[i] ?? 0) * step) }));
    marked.push(...points.slice(0, line.marked.length));
    reported.push(...points.slice(line.marked.length));
    middles.push(significant(middle));
    top = middle + below * step + padding;
    if (line.speaker.mean === undefined) continue;
    means.push({ row: line.speaker, y: significant(top) });
    top += meanHeight;
  }
  return { height: Math.ceil(top), middles, marked, reported, means };
}
