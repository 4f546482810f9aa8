import type { TermRow } from '../terms/index.js';
import { countNoun, joinPhrases, showNumber } from '../text/index.js';
import { type Group, type Groups, groupNameOf, pluralOf, type TermGroup } from './groups.js';
import { labelOf, nameText, quoteText } from './labels.js';
import { heightOfLegend, legendAbove, legendWidth } from './legend.js';
import { heightOf, hoverOf, rateTitle, type TermDrawing, termAxis } from './term-rows.js';
import { colours, groupLooks, layoutOf, valueAxis } from './theme.js';

/** Returns terms with one dot for each group that has them. */
export function drawDots(
  terms: readonly TermGroup<TermRow>[],
  title: readonly string[],
  groups: readonly Group[],
): TermDrawing {
  const series = groups.map(({ name }) =>
    terms.flatMap((term, y) => term.rows.filter((row) => groupNameOf(row) === name).map((row) => ({ row, y, term }))),
  );
  const data = series.map((points, i) => ({
    type: 'scatter',
    mode: 'markers',
    name: labelOf(groups[i]?.label ?? '', legendWidth),
    x: points.map(({ row }) => row.per10k),
    y: points.map(({ y }) => y),
    hovertext: points.map(({ row, term }) => hoverOf(term.label, row, groups[i]?.label)),
    hoverinfo: 'text',
    marker: { ...groupLooks[i], size: 11, line: { color: colours.paper, width: 1 } },
    cliponaxis: false,
  }));
  return {
    data,
    sources: series.flatMap((points, trace) =>
      points.map(({ row }, point) => ({ trace, point, total: row.count, rows: [row] })),
    ),
    layout: layoutOf({
      title,
      plotHeight: heightOf(terms),
      above: heightOfLegend(groups.map(({ label }) => label)),
      more: {
        xaxis: valueAxis(rateTitle),
        yaxis: termAxis(terms, { showgrid: true, gridcolor: colours.line }),
        showlegend: true,
        legend: legendAbove,
      },
    }),
  };
}

/** Returns the sentence for the most frequent term and the group in which its rate is highest. */
export function describeGroupedFinding(terms: readonly TermGroup<TermRow>[], { by, shown, left }: Groups): string {
  const tied = terms.filter(({ count }) => count === terms[0]?.count);
  const names = joinPhrases(tied.map(({ label }) => quoteText(label)));
  if (tied.length > 1) return `${names} are the most frequent terms: ${countNoun(tied[0]?.count ?? 0, 'time')} each.`;
  const drawn = new Set(shown.map(({ name }) => name));
  const [first, ...others] = tied.flatMap(({ rows }) => rows).filter((row) => drawn.has(groupNameOf(row)));
  if (!first) return `${names} is the most frequent term.`;
  const highest = others.reduce((a, b) => (b.per10k > a.per10k ? b : a), first);
  const where = nameText(groupNameOf(highest) ?? 'articles without a value');
  const among = left.length > 0 ? ` of the ${shown.length} largest ${pluralOf(by)}` : '';
  return `${names} is the most frequent term,${among} most so in ${where}: ${showNumber(highest.per10k)} per 10,000 words.`;
}
