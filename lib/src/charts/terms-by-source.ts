import type { Chart, Result } from '../model.js';
import type { TermRow } from '../terms/index.js';
import { countNoun, joinSentences, showNumber } from '../text/index.js';
import { checkTop, emptyChart, makeChart } from './chart.js';
import {
  countGroups,
  describeLeft,
  dropLeft,
  type Group,
  type Groups,
  groupNameOf,
  listGroups,
  pluralOf,
  topTerms,
} from './groups.js';
import { heightOfRisen, labelOf, nameText, quoteText, wrapTitle } from './labels.js';
import { findMarks } from './marks.js';
import { heightOf, hoverOf, termAxis } from './term-rows.js';
import { describeCounting, describeNoTerms } from './term-wording.js';
import { colours, fontSizes, labelAxis, layoutOf } from './theme.js';

export interface TermsBySourceOptions {
  /** Terms drawn, by their count in all sources together. */
  readonly top?: number;
}

const step = 'termsBySource';
const id = 'words-by-source';
const mostGroups = 12;
/** Beyond so many columns there is no room for numbers beside the dots. */
const mostNumbered = 6;
const mostLevel = 3;
const nameWidth = 20;
const largestDot = 21;

/**
 * Returns a grid of dots, terms by sources (or values of a field), whose area is the rate: in which sources a frequent
 * term stands, and where it is missing. Up to 6 sources the rate is printed beside its dot; of more than 12 the 12 with
 * the most words are drawn, and the caption says so. A place without a dot is a count of zero.
 *
 * Terms are chosen and ordered by count, ties by code unit. Without rows the chart says so in a sentence.
 *
 * @example termsBySource(countTerms(corpus, { by: 'source' }), { top: 15 }).id // 'words-by-source'
 * @throws when the counts are not by group, or `top` is not a whole number from 1
 */
export function termsBySource(counts: Result<TermRow>, { top = 15 }: TermsBySourceOptions = {}): Chart {
  checkTop(top);
  const { method, rows } = counts;
  if (rows.length === 0) return emptyChart(method, { step, id, options: { top } }, describeNoTerms(method));
  if (rows.every((row) => groupNameOf(row) === undefined)) {
    throw new Error('termsBySource needs counts by group: countTerms(corpus, { by: "source" })');
  }
  const groups = listGroups(rows, method, mostGroups);
  const terms = topTerms(counts, top);
  const column = new Map(groups.shown.map(({ name }, x) => [name, x]));
  const dots = terms.flatMap((term, y) =>
    term.rows.flatMap((row) => {
      const x = column.get(groupNameOf(row));
      return x === undefined ? [] : [{ row, term, x, y }];
    }),
  );
  const drawn = dots.map(({ row }) => row);
  const highest = Math.max(0, ...drawn.map(({ per10k }) => per10k));
  const finding = describeSpread(drawn, groups, terms.length);
  const isNumbered = groups.shown.length <= mostNumbered;
  const trace = {
    type: 'scatter',
    mode: isNumbered ? 'markers+text' : 'markers',
    x: dots.map(({ x }) => x),
    y: dots.map(({ y }) => y),
    text: dots.map(({ row }) => `  ${showNumber(row.per10k)}`),
    textposition: 'middle right',
    textfont: { size: fontSizes.small },
    hovertext: dots.map(({ row, term, x }) => hoverOf(term.label, row, groups.shown[x]?.label)),
    hoverinfo: 'text',
    marker: {
      size: drawn.map(({ per10k }) => diameter(per10k, highest)),
      color: colours.main,
      opacity: 1,
      line: { width: 0 },
    },
    cliponaxis: false,
  };
  return makeChart(method, {
    step,
    id,
    options: { top },
    n: { terms: terms.length, groups: groups.shown.length, marks: dots.length },
    dropped: dropLeft(groups),
    data: [trace],
    layout: layoutOf({
      title: wrapTitle(finding),
      plotHeight: heightOf(terms) + 6,
      above: heightOfNames(groups.shown),
      below: 24,
      more: {
        xaxis: groupAxis(groups.shown),
        yaxis: termAxis(terms, { showgrid: !isNumbered, gridcolor: colours.line }),
      },
    }),
    marks: findMarks(
      counts,
      drawn.map((row, point) => ({ trace: 0, point, total: row.count, rows: [row] })),
    ),
    rows: drawn,
    caption: joinSentences(
      `The area of a dot is the rate; the largest is ${showNumber(highest)} per 10,000 words, and no dot is none.`,
      describeLeft(groups),
      describeCounting(method),
    ),
    alt: `Grid of dots, ${countNoun(terms.length, 'term')} by ${countGroups(groups)}. ${finding} Rates from ${showNumber(Math.min(highest, ...drawn.map(({ per10k }) => per10k)))} to ${showNumber(highest)} per 10,000 words.`,
  });
}

/** In whole tenths of a pixel, so that figures stay short. */
function diameter(rate: number, highest: number): number {
  return Math.round(10 * Math.max(3, largestDot * Math.sqrt(rate / (highest || 1)))) / 10;
}

/** Names stand level while there is room, and rise beyond. */
function groupAxis(groups: readonly Group[]): object {
  const labels = groups.map(({ label }) => labelOf(label, nameWidth));
  return labelAxis(labels, 'across', {
    side: 'top',
    tickangle: groups.length > mostLevel ? -35 : 0,
    ticklabeloverflow: 'allow',
  });
}

function heightOfNames(groups: readonly Group[]): number {
  if (groups.length <= mostLevel) return 32;
  return heightOfRisen(
    groups.map(({ label }) => label),
    nameWidth,
  );
}

function describeSpread(rows: readonly TermRow[], groups: Groups, terms: number): string {
  const { by, shown, left } = groups;
  const [first, ...others] = rows;
  if (!first) return `None of the ${countNoun(terms, 'term')} stands in the ${pluralOf(by)} drawn.`;
  const shared = new Map<string, number>();
  for (const { term } of rows) shared.set(term, (shared.get(term) ?? 0) + 1);
  const everywhere = [...shared.values()].filter((count) => count === shown.length).length;
  const highest = others.reduce((a, b) => (b.per10k > a.per10k ? b : a), first);
  const name = nameText(groupNameOf(highest) ?? `articles without ${by}`);
  const peak = `${quoteText(highest.form ?? highest.term)} in ${name} has the highest rate: ${showNumber(highest.per10k)} per 10,000 words.`;
  if (shown.length < 2) return peak;
  return `${everywhere} of ${countNoun(terms, 'frequent term')} ${everywhere === 1 ? 'stands' : 'stand'} in all ${shown.length}${left.length > 0 ? ' largest' : ''} ${pluralOf(by)}; ${peak}`;
}
