import type { Chart, Result } from '../model.js';
import { type DistanceRow, nameDistance } from '../sources/index.js';
import { countNoun, joinSentences, showNumber } from '../text/index.js';
import { type Cell, drawCells, labelColumn } from './cells.js';
import { emptyChart, makeChart } from './chart.js';
import { escapeLabel, wrapTitle } from './labels.js';
import { findMarks } from './marks.js';
import {
  describeExtremes,
  describeNoPairs,
  describePairs,
  dropPairs,
  readPairs,
  type SourcePairs,
} from './source-pairs.js';
import { placeSources } from './source-places.js';

const step = 'distanceGrid';
const id = 'source-distances';
const mostSources = 15;
/** Below this all distances are printed in thousandths. */
const smallest = 0.2;

/**
 * Returns a grid of all pairs of sources (or values of a field) with the distance in each cell, the darker the farther:
 * to look up what a map can only hint at. Each pair stands once, below the diagonal. Sources are ordered along the first
 * direction of the map, so that near ones stand side by side.
 *
 * Of more than 15 sources the 15 with the most words are drawn, and the caption says so. With one source or none the
 * chart says so in a sentence.
 *
 * @example distanceGrid(compareSources(corpus)).method.n // { sources: 5, marks: 10 }
 */
export function distanceGrid(distances: Result<DistanceRow>): Chart {
  const { method } = distances;
  if (distances.rows.length === 0) return emptyChart(method, { step, id }, describeNoPairs(distances));
  const pairs = readPairs(distances, mostSources);
  const names = orderNames(pairs);
  const scale = Math.max(...pairs.rows.map(({ distance }) => distance)) < smallest ? 1000 : 1;
  const finding = describeExtremes(pairs);
  const { data, layout, sources } = drawCells({
    title: wrapTitle(finding),
    columns: names.slice(0, -1).map((name) => labelColumn(name)),
    lines: names.slice(1),
    cells: listCells(pairs, names, scale),
  });
  return makeChart(method, {
    step,
    id,
    n: { sources: names.length, marks: pairs.rows.length },
    dropped: dropPairs(pairs),
    data,
    layout,
    marks: findMarks(distances, sources),
    rows: pairs.rows,
    caption: joinSentences(
      `${nameDistance(method)} of each pair${scale === 1 ? '' : ', in thousandths'}: the lightest cell is the nearest pair, the darkest the farthest.`,
      describePairs(pairs, distances),
    ),
    alt: `Grid of ${countNoun(pairs.rows.length, 'pair')}. ${finding} ${describePairs(pairs, distances)}`,
  });
}

/** Along the first direction of the map. */
function orderNames(pairs: SourcePairs): readonly string[] {
  const { points } = placeSources(pairs);
  const places = pairs.sources.map(({ name }, i) => ({ name, at: points[i]?.[0] ?? 0 }));
  return places.sort((a, b) => a.at - b.at).map(({ name }) => name);
}

function listCells(pairs: SourcePairs, names: readonly string[], scale: number): readonly Cell<DistanceRow>[] {
  const values = pairs.rows.map(({ distance }) => distance);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return names.flatMap((name, i) =>
    names.slice(0, i).flatMap((other, column): Cell<DistanceRow>[] => {
      const row = pairs.find(name, other);
      if (!row) return [];
      return [
        {
          column,
          line: i - 1,
          text: printDistance(row.distance * scale),
          strength: most > least ? (row.distance - least) / (most - least) : 0.5,
          hover: hoverOf(row, name, other),
          total: row.places,
          rows: [row],
        },
      ];
    }),
  );
}

function printDistance(distance: number): string {
  return showNumber(Number(distance.toPrecision(distance >= 100 ? 3 : 2)));
}

function hoverOf({ distance, expected, low, high, more, less }: DistanceRow, name: string, other: string): string {
  const interval = low === undefined || high === undefined ? '' : ` (95 % ${showNumber(low)} to ${showNumber(high)})`;
  const words = [more, less].filter((list) => list !== '').join(' | ');
  return [
    `<b>${escapeLabel(`${name} and ${other}`)}</b>`,
    `${distance}${interval}, by chance ${expected}`,
    escapeLabel(words),
  ].join('<br>');
}
