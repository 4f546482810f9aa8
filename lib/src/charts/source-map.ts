import type { Chart, Result } from '../model.js';
import { type DistanceRow, nameDistance } from '../sources/index.js';
import { countNoun, joinSentences, showNumber } from '../text/index.js';
import { emptyChart, makeChart } from './chart.js';
import { escapeLabel, wrapTitle } from './labels.js';
import { drawMap } from './map-figure.js';
import { findMarks } from './marks.js';
import {
  describeExtremes,
  describeNoPairs,
  describePairs,
  dropPairs,
  type PairedSource,
  readPairs,
  type SourcePairs,
} from './source-pairs.js';
import { placeSources } from './source-places.js';

const step = 'sourceMap';
const id = 'source-map';
const mostSources = 30;
const references = [
  'Torgerson, W. S. (1952). Multidimensional scaling: I. Theory and method. Psychometrika 17(4), 401-419.',
  'Fuglede, B., & Topsøe, F. (2004). Jensen-Shannon divergence and Hilbert space embedding. Proceedings of the IEEE International Symposium on Information Theory, 31.',
  'Schoenberg, I. J. (1938). Metric spaces and positive definite functions. Transactions of the American Mathematical Society 44(3), 522-536.',
] as const;

/**
 * Returns a map of the sources (or values of a field): the nearer two lie, the more alike are their words. The places
 * are found by classical scaling of the square roots of the distances; the caption says how much of the squared
 * distances the map keeps, since what does not fit is flattened. Directions have no meaning of their own. The area of a
 * dot is the number of words.
 *
 * Two sources lie on a line, and so do more whose distances add up: no second direction is invented. Of more than 30
 * sources the 30 with the most words are drawn, and the caption says so. With one source or none, and where all are the
 * same, the chart says so in a sentence. The passages of a dot are those of the pair with its nearest neighbour.
 *
 * @example sourceMap(compareSources(corpus)).rows[0] // { source: 'A', x: -0.31, y: 0.12, words: 812, articles: 2, ... }
 */
export function sourceMap(distances: Result<DistanceRow>): Chart {
  const { method } = distances;
  if (distances.rows.length === 0) return emptyChart(method, { step, id }, describeNoPairs(distances));
  const pairs = readPairs(distances, mostSources);
  const { points, kept } = placeSources(pairs);
  if (kept.length === 0) {
    return emptyChart(
      method,
      { step, id },
      `All ${pairs.sources.length} lie at the same place: their words are the same.`,
    );
  }
  const most = Math.max(...pairs.sources.map(({ words }) => words));
  const placed = pairs.sources.map((source, i) => {
    const nearest = findNearest(pairs, source.name);
    const [x = 0, y = 0] = (points[i] ?? []).map((value) => Math.round(value * 1e6) / 1e6 + 0);
    return { source, nearest, x, y };
  });
  const finding = describeExtremes(pairs);
  const kind = kept.length === 1 ? 'line' : 'plane';
  const { data, layout } = drawMap({
    title: wrapTitle(finding),
    points: placed.map(({ source, nearest, x, y }) => ({
      name: source.name,
      x,
      y,
      size: source.words / (most || 1),
      hover: hoverOf(source, nearest),
    })),
    axes: kept.map((share) => `root of the distance (${percent(share)} % kept)`),
  });
  const chart = makeChart(method, {
    step,
    id,
    n: { sources: placed.length, directions: kept.length },
    dropped: dropPairs(pairs),
    data,
    layout,
    marks: findMarks(
      distances,
      placed.map(({ nearest }, point) => ({
        trace: 0,
        point,
        total: nearest?.places ?? 0,
        rows: nearest ? [nearest] : [],
      })),
    ),
    rows: placed.map(({ source: { name, words, articles }, nearest, x, y }) => ({
      [pairs.by === 'source' ? 'source' : 'group']: name,
      x,
      ...(kind === 'plane' && { y }),
      words,
      articles,
      ...(nearest && { nearest: otherOf(nearest, name), distance: nearest.distance }),
    })),
    caption: joinSentences(
      `Map by classical scaling of the square roots of the distances, here ${nameDistance(method)}: the ${kind} keeps ${percent(kept.reduce((sum, share) => sum + share, 0))} % of the squared distances, so look up a single distance in the table. Directions have no meaning of their own. The area of a dot is the number of words, from ${showNumber(Math.min(...pairs.sources.map(({ words }) => words)))} to ${showNumber(most)}.`,
      describePairs(pairs, distances),
    ),
    alt: `Map of ${countNoun(placed.length, pairs.by === 'source' ? 'source' : 'group')} on a ${kind}. ${finding} ${describePairs(pairs, distances)}`,
  });
  return { ...chart, method: { ...chart.method, references } };
}

function findNearest({ rows }: SourcePairs, name: string): DistanceRow | undefined {
  return rows.find(({ source, group, other }) => (source ?? group) === name || other === name);
}

function otherOf({ source, group, other }: DistanceRow, name: string): string {
  return other === name ? (source ?? group ?? '') : other;
}

function hoverOf({ name, words, articles }: PairedSource, nearest: DistanceRow | undefined): string {
  const near = nearest ? `<br>nearest: ${escapeLabel(otherOf(nearest, name))}, ${nearest.distance}` : '';
  return `<b>${escapeLabel(name)}</b><br>${countNoun(words, 'word')} in ${countNoun(articles, 'article')}${near}`;
}

function percent(share: number): string {
  return showNumber(Math.round(100 * share));
}
