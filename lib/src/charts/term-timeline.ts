import type { Chart, Result } from '../model.js';
import type { TermDateRow } from '../terms/index.js';
import { countNoun, type DateUnit, dateOf, joinSentences, placeOf, showNumber, tickPlaces } from '../text/index.js';
import { emptyChart, makeChart } from './chart.js';
import { escapeLabel, labelOf, quoteText, wrapTitle } from './labels.js';
import { heightOfLegend, legendAbove, legendWidth } from './legend.js';
import { findMarks } from './marks.js';
import { colours, groupLooks, labelAxis, layoutOf, valueAxis } from './theme.js';

const step = 'termTimeline';
const id = 'terms-over-time';
const plotHeight = 260;
/** Where the panel of the undated begins, as a share of the width. */
const undatedFrom = 0.88;

/** One query with its rows, in the order of time. */
interface Line {
  readonly term: string;
  readonly dated: readonly TermDateRow[];
  readonly undated: readonly TermDateRow[];
}

/**
 * Returns the rates of words over time, a line a word, with the 95 % interval by article where a step has articles
 * enough for one. The articles without a date stand in a panel of their own at the right and are never placed. Steps
 * without articles have no point, and no line runs through them as if the rate were 0.
 *
 * Up to 6 words have a colour and a symbol each. Without rows, or where no article has words, the chart says so.
 *
 * @example termTimeline(countTermsOverTime(corpus, ['coup', 'army'])).method.n // { terms: 2, marks: 9 }
 * @throws when there are more than 6 words
 */
export function termTimeline(counts: Result<TermDateRow>): Chart {
  const { method, rows } = counts;
  const lines = listLines(rows);
  if (lines.length > groupLooks.length) {
    throw new Error(`termTimeline draws ${groupLooks.length} terms at most, not ${lines.length}`);
  }
  if (lines.every(({ dated, undated }) => dated.length + undated.length === 0)) {
    return emptyChart(method, { step, id }, 'There is nothing to count over time.');
  }
  const unit = unitOf(method.options.unit);
  const finding = describeFinding(lines);
  const traces = lines.flatMap(({ term, dated, undated }, i) => [
    {
      rows: dated,
      trace: traceOf(dated, { term, look: i, places: dated.map(({ date = '' }) => placeOf(date, unit)) }),
    },
    {
      rows: undated,
      trace: {
        ...traceOf(undated, { term, look: i, places: undated.map(() => spread(i, lines.length)) }),
        xaxis: 'x2',
        showlegend: false,
      },
    },
  ]);
  const drawn = traces.filter((one) => one.rows.length > 0);
  return makeChart(method, {
    step,
    id,
    n: { terms: lines.length, marks: drawn.reduce((sum, one) => sum + one.rows.length, 0) },
    data: [...drawn.map(({ trace }) => trace), ...lines.flatMap((line, i) => drawRuns(line, i, unit))],
    layout: layoutOfLines(lines, unit, wrapTitle(finding)),
    marks: findMarks(
      counts,
      drawn.flatMap((one, trace) => one.rows.map((row, point) => ({ trace, point, total: row.count, rows: [row] }))),
    ),
    rows: drawn.flatMap((one) => one.rows),
    caption: joinSentences(
      `Occurrences per 10,000 words by ${unit}; bars are 95 % intervals when articles are drawn anew, and of many steps some lie apart by chance.`,
      rows.some(({ reason }) => reason !== undefined)
        ? 'Steps of fewer than 5 articles have none: they describe these texts.'
        : undefined,
      `n = ${countNoun(method.n.articles ?? 0, 'article')}, ${showNumber(method.n.undated ?? 0)} without a date.`,
    ),
    alt: `Lines over time, one for each of ${countNoun(lines.length, 'term')}. ${finding}`,
  });
}

function listLines(rows: readonly TermDateRow[]): readonly Line[] {
  const terms = [...new Set(rows.map(({ term }) => term))];
  return terms.map((term) => {
    const own = rows.filter((row) => row.term === term && row.per10k !== undefined);
    return {
      term,
      dated: own.filter(({ date }) => date !== undefined),
      undated: own.filter(({ date }) => date === undefined),
    };
  });
}

function traceOf(
  rows: readonly TermDateRow[],
  { term, look, places }: { readonly term: string; readonly look: number; readonly places: readonly number[] },
): object {
  const { color = colours.main, symbol = 'circle' } = groupLooks[look] ?? {};
  return {
    type: 'scatter',
    mode: 'markers',
    name: labelOf(term, legendWidth),
    x: places,
    y: rows.map(({ per10k }) => per10k),
    error_y: {
      type: 'data',
      symmetric: false,
      array: rows.map(({ high, per10k = 0 }) => (high === undefined ? 0 : lengthOf(high - per10k))),
      arrayminus: rows.map(({ low, per10k = 0 }) => (low === undefined ? 0 : lengthOf(per10k - low))),
      color,
      thickness: 1.2,
      width: 3,
    },
    hovertext: rows.map(hoverOf),
    hoverinfo: 'text',
    marker: { color, symbol, size: 8, opacity: 1 },
    cliponaxis: false,
  };
}

function layoutOfLines(lines: readonly Line[], unit: DateUnit, title: readonly string[]): object {
  const places = lines.flatMap(({ dated }) => dated.map(({ date = '' }) => placeOf(date, unit)));
  const first = places.reduce((least, place) => Math.min(least, place), Number.POSITIVE_INFINITY);
  const last = places.reduce((most, place) => Math.max(most, place), Number.NEGATIVE_INFINITY);
  const isDated = places.length > 0;
  const isWhole = lines.every(({ undated }) => undated.length === 0);
  const ticks = isDated ? tickPlaces(first, last) : [];
  const room = isDated ? Math.max(0.5, (last - first) * 0.05) : 1;
  return layoutOf({
    title,
    plotHeight,
    above:
      lines.length > 1
        ? heightOfLegend(
            lines.map(({ term }) => term),
            440,
          )
        : 8,
    more: {
      xaxis: {
        ...labelAxis([], 'across'),
        domain: [0, isWhole ? 1 : undatedFrom - 0.04],
        range: isDated ? [first - room, last + room] : [0, 1],
        tickvals: ticks,
        ticktext: ticks.map((place) => dateOf(place, unit)),
        title: { text: isDated ? `date (by ${unit})` : 'no dates', standoff: 10 },
      },
      ...(!isWhole && { xaxis2: { ...labelAxis(['no date'], 'across'), domain: [undatedFrom, 1], anchor: 'y' } }),
      yaxis: valueAxis('occurrences per 10,000 words'),
      ...(lines.length > 1 && {
        showlegend: true,
        legend: { ...legendAbove, itemclick: false, itemdoubleclick: false },
      }),
    },
  });
}

/** Side by side around the middle of the panel of the undated. */
function spread(i: number, lines: number): number {
  return Math.round((i - (lines - 1) / 2) * 12) / 100;
}

function unitOf(unit: unknown): DateUnit {
  return unit === 'day' || unit === 'month' ? unit : 'year';
}

function lengthOf(length: number): number {
  return Math.max(0, Math.round(length * 1e4) / 1e4);
}

function hoverOf({ term, date, count, documents, articles, per10k = 0, low, high }: TermDateRow): string {
  const interval =
    low === undefined || high === undefined ? '' : `<br>95 % interval ${showNumber(low)} to ${showNumber(high)}`;
  return `<b>${escapeLabel(term)}</b>, ${date ?? 'no date'}<br>${countNoun(count, 'time')} in ${documents} of ${countNoun(articles, 'article')}<br>${showNumber(per10k)} per 10,000 words${interval}`;
}

/** The line with the largest rate, described: of many steps some lie apart by chance, so nothing is concluded. */
function describeFinding(lines: readonly Line[]): string {
  const rateOf = ({ per10k = 0 }: TermDateRow): number => per10k;
  const peaks = lines.flatMap(({ dated }) => dated.toSorted((a, b) => rateOf(b) - rateOf(a)).slice(0, 1));
  const highest = peaks.toSorted((a, b) => rateOf(b) - rateOf(a))[0];
  if (!highest) return 'No article has a date.';
  const line = lines.find(({ term }) => term === highest.term);
  const lowest = line?.dated.toSorted((a, b) => rateOf(a) - rateOf(b))[0];
  const peak = `${showNumber(rateOf(highest))} per 10,000 words`;
  if (!lowest || lowest === highest) return `${quoteText(highest.term)} in ${highest.date}: ${peak}.`;
  return `${quoteText(highest.term)} is rarest in ${lowest.date}, ${showNumber(rateOf(lowest))}, and most frequent in ${highest.date}, ${peak}.`;
}

/** Lines between steps that follow each other; none runs through a step without articles. */
function drawRuns({ dated }: Line, look: number, unit: DateUnit): readonly object[] {
  const color = groupLooks[look]?.color ?? colours.main;
  const runs: { x: number[]; y: number[] }[] = [];
  for (const { date = '', per10k = 0 } of dated) {
    const place = placeOf(date, unit);
    const run = runs.at(-1);
    if (run && run.x.at(-1) === place - 1) {
      run.x.push(place);
      run.y.push(per10k);
    } else runs.push({ x: [place], y: [per10k] });
  }
  return runs
    .filter(({ x }) => x.length > 1)
    .map((run) => ({
      type: 'scatter',
      mode: 'lines',
      ...run,
      hoverinfo: 'skip',
      showlegend: false,
      line: { color, width: 1.6 },
    }));
}
