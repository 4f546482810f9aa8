import type { Chart, Result } from '../model.js';
import type { PlaceRow } from '../terms/index.js';
import { compareText, countNoun, joinPhrases, joinSentences, showNumber } from '../text/index.js';
import { checkTop, emptyChart, makeChart } from './chart.js';
import { describeRest, dropRest } from './groups.js';
import { escapeLabel, isolateText, labelOf, quoteText, shortenText, wrapTitle } from './labels.js';
import { heightOfLegend, legendAbove, legendWidth } from './legend.js';
import { findMarks } from './marks.js';
import { chartWidth, colours, fontSizes, groupLooks, labelAxis, layoutOf, valueAxis } from './theme.js';

export interface TermBarcodeOptions {
  /** Articles drawn, those with the most places. */
  readonly top?: number;
}

/** An article with its places. */
interface Strip {
  readonly article: string;
  readonly source: string;
  readonly words: number;
  readonly rows: readonly PlaceRow[];
}

const step = 'termBarcode';
const id = 'term-places';
const rowHeight = 26;
const tickHeight = 16;
const labelWidth = 22;

/**
 * Returns one strip an article, from its first word to its last, with a tick at every place where a term stands: does it
 * open articles, close them, or crowd in one part? All strips are as long, whatever the length of their articles, which
 * stands at the end. Several queries have a colour each, up to 6.
 *
 * The articles with the most places are drawn, ties by source, then by id, and the caption says how many have none.
 * Without places the chart says so in a sentence.
 *
 * @example termBarcode(locateTerms(corpus, 'coup')).method.n // { articles: 5, places: 12 }
 * @throws when `top` is not a whole number from 1, or there are more than 6 queries
 */
export function termBarcode(places: Result<PlaceRow>, { top = 20 }: TermBarcodeOptions = {}): Chart {
  checkTop(top);
  const { method } = places;
  const queries = [...new Set(places.rows.map(({ query }) => query))];
  if (queries.length > groupLooks.length) {
    throw new Error(`termBarcode draws ${groupLooks.length} queries at most, not ${queries.length}`);
  }
  const all = listStrips(places.rows);
  const articles = method.n.articles ?? all.length;
  if (all.length === 0) {
    return emptyChart(
      method,
      { step, id, options: { top } },
      `Nothing was found in ${countNoun(articles, 'article')}.`,
    );
  }
  const strips = all.slice(0, top);
  const drawn = queries.map((query) => strips.flatMap(({ rows }, line) => placesOf(rows, query, line)));
  const finding = describeFinding(places.rows, queries);
  return makeChart(method, {
    step,
    id,
    options: { top },
    n: { articles: strips.length, places: drawn.reduce((sum, dots) => sum + dots.length, 0) },
    dropped: dropRest(strips.length, all.length, 'articles'),
    data: drawn.map((dots, i) => traceOf(dots, queries[i] ?? '', groupLooks[i]?.color ?? colours.main)),
    layout: layoutOfStrips(strips, { title: wrapTitle(finding), queries }),
    marks: findMarks(
      places,
      drawn.flatMap((dots, trace) => dots.map(({ row }, point) => ({ trace, point, total: 1, rows: [row] }))),
    ),
    rows: strips.flatMap(({ rows }) => rows),
    caption: joinSentences(
      'Each strip is an article from its first word to its last, each tick a place; at the right the places and the words of the article.',
      describeRest(strips.length, all.length, { nouns: 'articles', size: 'places' }),
      `n = ${countNoun(places.rows.length, 'place')} in ${showNumber(all.length)} of ${countNoun(articles, 'article')}.`,
    ),
    alt: `${countNoun(strips.length, 'strip')} with ticks. ${finding}`,
  });
}

function listStrips(rows: readonly PlaceRow[]): readonly Strip[] {
  const byArticle = new Map<string, PlaceRow[]>();
  for (const row of rows) {
    const known = byArticle.get(row.article);
    if (known) known.push(row);
    else byArticle.set(row.article, [row]);
  }
  return [...byArticle]
    .map(([article, own]) => ({ article, source: own[0]?.source ?? '', words: own[0]?.words ?? 0, rows: own }))
    .sort(
      (a, b) => b.rows.length - a.rows.length || compareText(a.source, b.source) || compareText(a.article, b.article),
    );
}

function placesOf(rows: readonly PlaceRow[], query: string, line: number): readonly { row: PlaceRow; line: number }[] {
  return rows.filter((row) => row.query === query).map((row) => ({ row, line }));
}

function traceOf(
  dots: readonly { readonly row: PlaceRow; readonly line: number }[],
  query: string,
  color: string,
): object {
  return {
    type: 'scatter',
    mode: 'markers',
    name: labelOf(query, legendWidth),
    x: dots.map(({ row }) => Math.round(row.share * 1e4) / 100),
    y: dots.map(({ line }) => line),
    hovertext: dots.map(
      ({ row }) =>
        `<b>${escapeLabel(row.query)}</b><br>word ${showNumber(row.word)} of ${showNumber(row.words)} in ${escapeLabel(row.article)}`,
    ),
    hoverinfo: 'text',
    marker: { symbol: 'line-ns', size: tickHeight, color, line: { color, width: 2 }, opacity: 1 },
    cliponaxis: false,
  };
}

function layoutOfStrips(
  strips: readonly Strip[],
  { title, queries }: { readonly title: readonly string[]; readonly queries: readonly string[] },
): object {
  const isNamed = queries.length > 1;
  const labels = strips.map(({ article, source }) => escapeLabel(nameStrip(article, source)));
  return layoutOf({
    title,
    plotHeight: Math.max(60, strips.length * rowHeight),
    above: isNamed ? heightOfLegend(queries, 280) : 6,
    margin: { l: 20, r: 118 },
    more: {
      xaxis: valueAxis('place in the article, % of its words', {
        range: [-1, 101],
        tickvals: [0, 25, 50, 75, 100],
        showgrid: false,
        zeroline: false,
      }),
      yaxis: labelAxis(labels, 'down', { tickfont: { size: fontSizes.small } }),
      shapes: strips.map((_, line) => ({
        type: 'line',
        ...{ x0: 0, x1: 100, y0: line, y1: line },
        layer: 'below',
        line: { color: colours.line, width: 9 },
      })),
      annotations: strips.map(({ rows, words }, line) => ({
        text: `${showNumber(rows.length)} in ${showNumber(words)}`,
        ...{ x: 1, xref: 'paper', xanchor: 'left', xshift: 10, y: line, yanchor: 'middle', showarrow: false },
        font: { size: fontSizes.small },
      })),
      ...(isNamed && {
        showlegend: true,
        legend: { ...legendAbove, itemclick: false, itemdoubleclick: false },
      }),
      width: chartWidth,
    },
  });
}

/** The source before the name of the article, where that does not say it already. */
function nameStrip(article: string, source: string): string {
  const name = article.slice(article.lastIndexOf('/') + 1);
  const text = name.includes(source) ? name : `${source}: ${name}`;
  return isolateText(shortenText(text, labelWidth));
}

function describeFinding(rows: readonly PlaceRow[], queries: readonly string[]): string {
  const names = joinPhrases(queries.map(quoteText));
  const first = rows.filter(({ share }) => share < 1 / 3).length;
  const last = rows.filter(({ share }) => share > 2 / 3).length;
  const most = Math.max(first, last, rows.length - first - last);
  const third = most === first ? 'first' : most === last ? 'last' : 'middle';
  const verb = queries.length === 1 ? 'stands' : 'stand';
  const times = countNoun(rows.length, 'time');
  if (rows.length === 1) return `${names} ${verb} once, in the ${third} third of an article.`;
  return `${names} ${verb} ${times}, ${showNumber(most)} of them in the ${third} third of an article.`;
}
