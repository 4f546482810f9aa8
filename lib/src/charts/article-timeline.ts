import type { Chart, Dropped, Result } from '../model.js';
import {
  chooseUnit,
  compareText,
  countNoun,
  type DateUnit,
  dateOf,
  joinSentences,
  placeOf,
  precisionOf,
  showNumber,
} from '../text/index.js';
import { type ArticleFacts, groupArticles, largestSources } from './articles.js';
import { emptyChart, makeChart } from './chart.js';
import { describeRest, dropRest } from './groups.js';
import { nameText, wrapTitle } from './labels.js';
import { findMarks } from './marks.js';
import { drawTimeline, type TimelineDot } from './timeline-figure.js';

const step = 'articleTimeline';
const id = 'articles-over-time';
const mostSources = 20;

/**
 * Returns a chart of the articles over time, one line a source: dots whose area is the number of articles, and a column
 * of their own for the articles without a date, which are counted there and never placed. Steps are days, or months or
 * years where the time is long or a date is no more exact than that, so that no day is guessed.
 *
 * Sources are ordered by their number of articles, ties by code unit; of more than 20 the 20 with the most are drawn,
 * and the caption says so. A date that cannot be read counts as none and is named in `method.dropped`. Without
 * articles the chart says so in a sentence.
 *
 * @example articleTimeline(listArticles(corpus)).rows[0] // { source: 'A', date: '2021-11-11', articles: 2 }
 */
export function articleTimeline<Row extends ArticleFacts>(articles: Result<Row>): Chart {
  const { method } = articles;
  const sources = groupArticles(articles.rows);
  if (sources.length === 0) return emptyChart(method, { step, id }, 'There are no articles.');
  const dated = articles.rows.flatMap(({ date }) => (isDate(date) ? [date] : []));
  const unit = chooseUnit(dated);
  const drawn = largestSources(sources, 'articles', mostSources);
  const dots = drawn.flatMap(({ rows }, line) => placeArticles(rows, line, unit));
  const timed = dots.filter(({ place }) => place !== undefined);
  const undated = dots.filter(({ place }) => place === undefined);
  const finding = describeDates(dated, articles.rows.length);
  const names = drawn.map(({ source }) => source);
  return makeChart(method, {
    step,
    id,
    n: { articles: articles.rows.length, dated: dated.length, sources: drawn.length },
    dropped: [...dropRest(drawn.length, sources.length, 'sources'), ...dropDates(articles.rows)],
    ...drawTimeline({ timed, undated, names, unit, title: wrapTitle(finding) }),
    marks: findMarks(
      articles,
      [timed, undated].flatMap((some, trace) =>
        some.map(({ rows }, point) => ({ trace, point, total: rows.length, rows })),
      ),
      { perRow: 1 },
    ),
    rows: [...timed, ...undated].map(({ line, place, rows }) => ({
      source: names[line] ?? '',
      ...(place !== undefined && { date: dateOf(place, unit) }),
      articles: rows.length,
    })),
    caption: joinSentences(
      `Articles by ${unit} and source; the area of a dot is their number, and those without a date stand in a column of their own.`,
      describeRest(drawn.length, sources.length, { nouns: 'sources', size: 'articles' }),
      describeLargest(dots, names, unit),
      `n = ${countNoun(articles.rows.length, 'article')} of ${countNoun(sources.length, 'source')}, ${showNumber(dated.length)} with a date.`,
    ),
    alt: joinSentences('Dots on one line a source.', finding, describeLargest(dots, names, unit)),
  });
}

function placeArticles<Row extends ArticleFacts>(
  rows: readonly Row[],
  line: number,
  unit: DateUnit,
): readonly TimelineDot<Row>[] {
  const places = new Map<number | undefined, Row[]>();
  for (const row of rows) {
    const place = isDate(row.date) ? placeOf(row.date, unit) : undefined;
    const known = places.get(place);
    if (known) known.push(row);
    else places.set(place, [row]);
  }
  return [...places]
    .map(([place, own]) => ({ line, place, rows: own }))
    .sort((a, b) => (a.place ?? Number.POSITIVE_INFINITY) - (b.place ?? Number.POSITIVE_INFINITY));
}

function isDate(date: string | undefined): date is string {
  return date !== undefined && precisionOf(date) !== undefined;
}

function dropDates(rows: readonly ArticleFacts[]): readonly Dropped[] {
  return rows.flatMap(({ id: where, date }) =>
    date === undefined || isDate(date) ? [] : [{ where, reason: `date not read: "${date}"` }],
  );
}

function describeDates(dated: readonly string[], articles: number): string {
  const sorted = dated.toSorted(compareText);
  const [first] = sorted;
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) {
    return articles === 1 ? 'The only article has no date.' : `None of ${countNoun(articles, 'article')} has a date.`;
  }
  const span = first === last ? first : `from ${first} to ${last}`;
  if (dated.length === articles) return `${articles === 1 ? 'The article is' : 'All articles are'} dated: ${span}.`;
  return `${showNumber(dated.length)} of ${countNoun(articles, 'article')} ${dated.length === 1 ? 'has' : 'have'} a date: ${span}.`;
}

function describeLargest<Row>(dots: readonly TimelineDot<Row>[], names: readonly string[], unit: DateUnit): string {
  const largest = dots.toSorted((a, b) => b.rows.length - a.rows.length)[0];
  if (!largest) return '';
  const when = largest.place === undefined ? 'without a date' : `dated ${dateOf(largest.place, unit)}`;
  return `The largest dot is ${countNoun(largest.rows.length, 'article')} of ${nameText(names[largest.line] ?? '')} ${when}.`;
}
