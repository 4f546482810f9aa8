import type { Chart, Result } from '../model.js';
import { type KeynessRow, nameOpponent } from '../terms/index.js';
import { countNoun, joinSentences, showNumber } from '../text/index.js';
import { checkTop, emptyChart, makeChart } from './chart.js';
import { groupNameOf } from './groups.js';
import { isTested, isTold } from './keyness-trace.js';
import { nameText, quoteText, wrapTitle } from './labels.js';
import { findMarks } from './marks.js';
import { drawScatter, type ScatterPoint, thinPoints } from './scatter-figure.js';

export interface TermScatterOptions {
  /** The source, or value of a field, to draw; by default the first of the table. */
  readonly source?: string;
  /** Terms with a label, by their G2. */
  readonly top?: number;
}

const step = 'termScatter';
const id = 'term-scatter';
/** Passages are sought for all dots in a small corpus; in a larger one, where each search takes its time, for labelled ones. */
const mostSearched = 500;

/**
 * Returns all terms of a comparison in one picture: across how frequent each is in the rest (or in the other source of
 * a pair), up how frequent in the source, both per 10,000 words on scales of equal steps for equal ratios. Terms on the
 * diagonal are as frequent in both; the farther from it, the more a term belongs to one side. Terms that a side lacks
 * stand on its edge. Where many terms fall on the same spot one dot stands for them, the one with the largest G2.
 *
 * The terms with the largest G2 have labels; a filled dot is a difference at corrected p < 0.05. Without rows the chart
 * says so in a sentence.
 *
 * @example termScatter(compareTerms(corpus, { pair: ['A', 'B'] })).id // 'term-scatter'
 * @throws when no row is of the source, or `top` is not a whole number from 1
 */
export function termScatter(keyness: Result<KeynessRow>, { source, top = 15 }: TermScatterOptions = {}): Chart {
  checkTop(top);
  const { method } = keyness;
  const options = { top, ...(source !== undefined && { source }) };
  const [first] = keyness.rows;
  if (!first) return emptyChart(method, { step, id, options }, 'Nothing was compared: there are no rows.');
  const name = source ?? groupNameOf(first);
  const rows = keyness.rows.filter((row) => groupNameOf(row) === name);
  const [own] = rows;
  if (!own) {
    const known = [...new Set(keyness.rows.map((row) => groupNameOf(row) ?? ''))];
    throw new Error(`unknown source: "${source}"; known: ${known.join(', ')}`);
  }
  const points = thinPoints(rows.toSorted((a, b) => b.g2 - a.g2).map(pointOf));
  const sides = { here: name ?? 'the corpus', rest: nameOpponent(method) };
  const finding = describeFinding(rows, sides);
  const labelled = Math.min(top, points.length);
  const isSmall = (method.n.articles ?? 0) <= mostSearched;
  const { data, layout } = drawScatter({ points, labelled, sides, title: wrapTitle(finding) });
  return makeChart(method, {
    step,
    id,
    options,
    n: { terms: rows.length, marks: points.length, labelled },
    data,
    layout,
    marks: findMarks(
      keyness,
      points.map(({ row }, point) => ({
        trace: 0,
        point,
        total: row.count,
        rows: row.count > 0 && (isSmall || point < labelled) ? [row] : [],
      })),
    ),
    rows: points.map(({ row }) => row),
    caption: joinSentences(
      `Each dot is a term: up its rate in ${nameText(sides.here)}, across in ${nameText(sides.rest)}, on scales of equal ratios; on the line both are equal, and a term that a side lacks stands on that edge.`,
      describeForms(rows),
      `${countNoun(rows.length, 'term')} in ${countNoun(points.length, 'dot')}; where several fall on one spot the one with the largest G2 is drawn. The ${labelled} with the largest G2 have labels; n = ${countNoun(own.size, 'word')} against ${showNumber(own.restSize)}.`,
    ),
    alt: `Scatter of ${countNoun(rows.length, 'term')}. ${finding}`,
  });
}

function pointOf(row: KeynessRow): ScatterPoint {
  const rate = (count: number, size: number): number => (count * 10_000) / size;
  return {
    row,
    x: row.restCount === 0 ? undefined : rate(row.restCount, row.restSize),
    y: row.count === 0 ? undefined : rate(row.count, row.size),
    isTold: isTold(row),
  };
}

function describeFinding(rows: readonly KeynessRow[], { here, rest }: { here: string; rest: string }): string {
  const sorted = rows.toSorted((a, b) => b.g2 - a.g2);
  const most = sorted.find(({ logRatio }) => logRatio > 0);
  const least = sorted.find(({ logRatio }) => logRatio < 0);
  const ends = [
    most && `${quoteText(most.term)} marks ${nameText(here)}`,
    least && `${quoteText(least.term)} ${nameText(rest)}`,
  ].filter((end) => end !== undefined);
  if (ends.length === 0) return `All terms are as frequent in ${nameText(here)} as in ${nameText(rest)}.`;
  const claim = rows.some(isTested) ? '' : 'In these texts ';
  return `${claim}${ends.length === 2 ? ends.join(', ') : ends[0]} most.`;
}

function describeForms(rows: readonly KeynessRow[]): string {
  const [untested] = rows.flatMap(({ reason }) => reason ?? []);
  if (untested !== undefined) return `Hollow: not tested. ${untested}`;
  return 'Filled: a difference at corrected p < 0.05; hollow: none can be told.';
}
