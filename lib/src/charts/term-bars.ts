import type { Chart, Result } from '../model.js';
import type { TermRow } from '../terms/index.js';
import { countNoun, joinPhrases, joinSentences, showNumber } from '../text/index.js';
import { checkTop, emptyChart, makeChart } from './chart.js';
import { describeLeft, dropLeft, listGroups, type TermGroup, topTerms } from './groups.js';
import { quoteText, wrapTitle } from './labels.js';
import { findMarks } from './marks.js';
import { describeGroupedFinding, drawDots } from './term-dots.js';
import { heightOf, hoverOf, rateTitle, type TermDrawing, termAxis } from './term-rows.js';
import { describeCounting, describeNoTerms } from './term-wording.js';
import { colours, fontSizes, groupLooks, layoutOf, valueAxis } from './theme.js';

export interface TermBarsOptions {
  /** Terms drawn, by their count in all groups together. */
  readonly top?: number;
}

const step = 'termBars';
const id = 'frequent-words';

/**
 * Returns a chart of the most frequent terms: which words the articles use most. One bar a term, as long as its rate,
 * with its count at the end. Where the counts are by source (or by a field), dots on one line a term instead, one look
 * a source; the 6 sources with the most words at most, and the caption says how many there are.
 *
 * Terms are chosen and ordered by count, ties by code unit. Without rows the chart says so in a sentence.
 *
 * @example termBars(countTerms(corpus), { top: 15 }).alt // 'Bar chart. “mali” is the most frequent term: ...'
 * @throws when `top` is not a whole number from 1
 */
export function termBars(counts: Result<TermRow>, { top = 15 }: TermBarsOptions = {}): Chart {
  checkTop(top);
  const { method } = counts;
  const terms = topTerms(counts, top);
  if (terms.length === 0) return emptyChart(method, { step, id, options: { top } }, describeNoTerms(method));
  const groups = listGroups(counts.rows, method, groupLooks.length);
  const grouped = groups.shown.some(({ name }) => name !== undefined);
  const title = grouped ? describeGroupedFinding(terms, groups) : describeFinding(terms);
  const draw = grouped ? drawDots : drawBars;
  const { data, sources, layout, note } = draw(terms, wrapTitle(title), groups.shown);
  const types = new Set(counts.rows.map(({ term }) => term)).size;
  const extent = `${terms.length} of ${countNoun(types, 'term')}, the most frequent first.`;
  return makeChart(method, {
    step,
    id,
    options: { top },
    n: { terms: terms.length, marks: sources.length },
    dropped: grouped ? dropLeft(groups) : [],
    data,
    layout,
    marks: findMarks(counts, sources),
    rows: sources.flatMap(({ rows }) => rows),
    caption: joinSentences(extent, note, grouped ? describeLeft(groups) : undefined, describeCounting(method)),
    alt: `${grouped ? 'Dot' : 'Bar'} chart. ${title} ${describeRange(sources.flatMap(({ rows }) => rows))}`,
  });
}

function drawBars(terms: readonly TermGroup<TermRow>[], title: readonly string[]): TermDrawing {
  const rows = terms.flatMap((term) => term.rows.slice(0, 1));
  const bars = {
    type: 'bar',
    orientation: 'h',
    x: rows.map(({ per10k }) => per10k),
    y: rows.map((_, i) => i),
    text: rows.map(({ count }) => showNumber(count)),
    textposition: 'outside',
    textfont: { size: fontSizes.small },
    cliponaxis: false,
    constraintext: 'none',
    hovertext: rows.map((row, i) => hoverOf(terms[i]?.label ?? row.term, row)),
    hoverinfo: 'text',
    marker: { color: colours.main },
    width: 0.72,
  };
  return {
    data: [bars],
    sources: rows.map((row, point) => ({ trace: 0, point, total: row.count, rows: [row] })),
    layout: layoutOf({
      title,
      plotHeight: heightOf(terms),
      more: { xaxis: valueAxis(rateTitle), yaxis: termAxis(terms) },
    }),
    note: 'The number at a bar is the count.',
  };
}

function describeFinding(terms: readonly TermGroup<TermRow>[]): string {
  const first = terms[0];
  const tied = terms.filter(({ count }) => count === first?.count);
  const names = joinPhrases(tied.map(({ label }) => quoteText(label)));
  const rate = `${showNumber(first?.rows[0]?.per10k ?? 0)} per 10,000 words`;
  if (tied.length === 1) return `${names} is the most frequent term: ${rate}.`;
  return `${names} are the most frequent terms: ${rate} each.`;
}

function describeRange(rows: readonly TermRow[]): string {
  const rates = rows.map(({ per10k }) => per10k);
  const terms = countNoun(new Set(rows.map(({ term }) => term)).size, 'term');
  return `${terms} from ${showNumber(Math.min(...rates))} to ${showNumber(Math.max(...rates))} per 10,000 words.`;
}
