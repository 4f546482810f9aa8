import { countNoun } from '../text/index.js';
import type { MetadataFacts } from './articles.js';
import { escapeLabel, heightOfRisen, labelOf } from './labels.js';
import type { MarkSource } from './marks.js';
import { colours, labelAxis, layoutOf, valueAxis } from './theme.js';

interface MetadataDrawing<Row> {
  readonly data: readonly object[];
  readonly layout: object;
  readonly sources: readonly MarkSource<Row>[];
  readonly drawn: readonly object[];
}

interface DrawnFacts<Row> {
  readonly rows: readonly Row[];
  readonly articles: readonly string[];
  readonly fields: readonly string[];
  readonly title: readonly string[];
}

/** Dark, light and nearly nothing: the three are told apart in grey, and by their forms. */
const looks = [
  { status: 'stated', marker: { symbol: 'square', color: colours.main, size: 16 }, bar: colours.main },
  { status: 'inferred', marker: { symbol: 'diamond', color: colours.light, size: 16 }, bar: colours.light },
  { status: 'absent', marker: { symbol: 'circle-open', color: colours.quiet, size: 6 }, bar: colours.paper },
] as const;

const cellHeight = 26;
const barHeight = 30;
const legendHeight = 32;
const nameWidth = 16;
const legend = { orientation: 'h', traceorder: 'normal', x: 0, xanchor: 'left' } as const;

/** Returns one mark for each field of each article. */
export function drawCells<Row extends MetadataFacts>(facts: DrawnFacts<Row>): MetadataDrawing<Row> {
  const { rows, articles, fields, title } = facts;
  const line = placesOf(articles);
  const column = placesOf(fields);
  const series = looks.map(({ status }) => rows.filter((row) => row.status === status));
  const plotHeight = Math.max(60, articles.length * cellHeight);
  return {
    data: series.map((own, i) => ({
      type: 'scatter',
      mode: 'markers',
      name: looks[i]?.status,
      x: own.map(({ field }) => column.get(field) ?? 0),
      y: own.map(({ article }) => line.get(article) ?? 0),
      hovertext: own.map(hoverOf),
      hoverinfo: 'text',
      marker: { ...looks[i]?.marker, opacity: 1, line: { color: i === 2 ? colours.quiet : colours.main, width: 1 } },
      cliponaxis: false,
      showlegend: true,
    })),
    layout: layoutOf({
      title,
      plotHeight,
      above: heightOfRisen(fields, nameWidth),
      below: legendHeight + 14,
      more: {
        xaxis: labelAxis(
          fields.map((field) => labelOf(field, nameWidth)),
          'across',
          { side: 'top', tickangle: -35 },
        ),
        yaxis: labelAxis(
          articles.map((article) => labelOf(article, 30)),
          'down',
          { showgrid: true, gridcolor: colours.line },
        ),
        showlegend: true,
        legend: { ...legend, y: -12 / plotHeight, yanchor: 'top' },
      },
    }),
    sources: series.flatMap((own, trace) =>
      own.map((row, point) => ({ trace, point, total: row.status === 'absent' ? 0 : 1, rows: [row] })),
    ),
    drawn: rows.map(({ article, field, status }) => ({ article, field, status })),
  };
}

/** Returns one bar for each field, with its articles by status. */
export function drawShares<Row extends MetadataFacts>(facts: DrawnFacts<Row>): MetadataDrawing<Row> {
  const { rows, articles, fields, title } = facts;
  const own = (status: string, field: string): readonly Row[] =>
    rows.filter((row) => row.status === status && row.field === field);
  const series = looks.map(({ status }) => fields.map((field) => own(status, field)));
  return {
    data: series.map((bars, i) => ({
      type: 'bar',
      orientation: 'h',
      name: looks[i]?.status,
      x: bars.map(({ length }) => length),
      y: bars.map((_, place) => place),
      hovertext: bars.map(
        ({ length }, place) =>
          `<b>${escapeLabel(fields[place] ?? '')}</b><br>${looks[i]?.status}: ${countNoun(length, 'article')}`,
      ),
      hoverinfo: 'text',
      marker: { color: looks[i]?.bar, line: { color: colours.main, width: 1 } },
      width: 0.72,
      showlegend: true,
    })),
    layout: layoutOf({
      title,
      plotHeight: fields.length * barHeight,
      above: legendHeight,
      more: {
        barmode: 'stack',
        xaxis: valueAxis('articles', { range: [0, articles.length], nticks: 6 }),
        yaxis: labelAxis(
          fields.map((field) => labelOf(field)),
          'down',
        ),
        showlegend: true,
        legend: { ...legend, y: 1, yanchor: 'bottom' },
      },
    }),
    sources: series.flatMap((bars, trace) =>
      bars.map((some, point) => ({ trace, point, total: trace === 2 ? 0 : some.length, rows: some })),
    ),
    drawn: fields.map((field, place) => ({
      field,
      stated: series[0]?.[place]?.length ?? 0,
      inferred: series[1]?.[place]?.length ?? 0,
      absent: series[2]?.[place]?.length ?? 0,
    })),
  };
}

function placesOf(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map(names.map((name, place) => [name, place]));
}

/** Without the value: what an article says is shown by tables, which keep to how much of a text may be shown. */
function hoverOf({ article, field, status }: MetadataFacts): string {
  return `<b>${escapeLabel(article)}</b><br>${escapeLabel(field)}: ${status}`;
}
