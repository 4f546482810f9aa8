import { significant } from '../statistics/index.js';
import type { KeynessRow } from '../terms/index.js';
import { escapeLabel } from './labels.js';
import { colours } from './theme.js';

/** Differences are told at this corrected p. */
const level = 0.05;

/** Returns the dots of one panel with their intervals; an open one runs beyond the edge of the scale. */
export function keynessTrace(rows: readonly KeynessRow[], axis: string, extent: number): object {
  const beyond = extent * 2;
  return {
    type: 'scatter',
    mode: 'markers',
    x: rows.map(({ logRatio }) => logRatio),
    y: rows.map((_, i) => i),
    xaxis: `x${axis}`,
    yaxis: `y${axis}`,
    error_x: {
      type: 'data',
      symmetric: false,
      array: rows.map((row) => (isTested(row) ? lengthOf((row.high ?? beyond) - row.logRatio) : 0)),
      arrayminus: rows.map((row) => (isTested(row) ? lengthOf(row.logRatio - (row.low ?? -beyond)) : 0)),
      color: colours.ink,
      thickness: 1.3,
      width: 0,
    },
    hovertext: rows.map(hoverOf),
    hoverinfo: 'text',
    marker: {
      size: 10,
      symbol: rows.map((row) => (isTested(row) ? 'circle' : 'diamond')),
      color: rows.map((row) => (isTold(row) ? colours.main : colours.paper)),
      opacity: 1,
      line: { color: colours.main, width: 2 },
    },
  };
}

/** Whether the row was tested; with few articles it is only described. */
export function isTested({ pCorrected }: KeynessRow): boolean {
  return pCorrected !== undefined;
}

/** Whether a difference can be told after correction. */
export function isTold({ pCorrected = 1 }: KeynessRow): boolean {
  return pCorrected < level;
}

/** Whether it holds when articles, not words, are dealt to the sides by chance; absent where that was not checked. */
export function isHeld({ pArticles }: KeynessRow): boolean | undefined {
  return pArticles === undefined ? undefined : pArticles < level;
}

function hoverOf(row: KeynessRow): string {
  const { low, high, pCorrected, pArticles, logRatio, g2 } = row;
  const interval = isTested(row) ? `<br>95 % interval ${low ?? 'open'} to ${high ?? 'open'}` : '';
  const p = pCorrected === undefined ? '<br>not tested' : `<br>corrected p ${pCorrected}`;
  const counts = `${row.count} of ${row.size} words, rest ${row.restCount} of ${row.restSize}`;
  const check = pArticles === undefined ? '' : `<br>p by article ${pArticles}`;
  return `<b>${escapeLabel(row.term)}</b><br>${counts}<br>log ratio ${logRatio}, G2 ${g2}${interval}${p}${check}`;
}

function lengthOf(difference: number): number {
  return significant(Math.max(0, difference));
}
