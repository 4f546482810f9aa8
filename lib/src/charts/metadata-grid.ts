import type { Chart, Result } from '../model.js';
import { compareText, countNoun, joinPhrases, joinSentences, showNumber } from '../text/index.js';
import type { MetadataFacts } from './articles.js';
import { emptyChart, makeChart } from './chart.js';
import { wrapTitle } from './labels.js';
import { findMarks } from './marks.js';
import { drawCells, drawShares } from './metadata-figure.js';

const step = 'metadataGrid';
const id = 'metadata';
const mostArticles = 40;

/**
 * Returns a chart of what is known about the articles: up to 40 of them, a grid with one mark for each field that an
 * article states, that was inferred, or that is absent. Of more articles, bars with the number that state each field,
 * in which it was inferred, or is absent. The forms of the marks differ as well as their colours.
 *
 * Articles and fields stand in the order of the table. Without articles the chart says so in a sentence.
 *
 * @example metadataGrid(listMetadata(corpus)).id // 'metadata'
 */
export function metadataGrid<Row extends MetadataFacts>(metadata: Result<Row>): Chart {
  const { method, rows } = metadata;
  if (rows.length === 0) return emptyChart(method, { step, id }, 'There are no articles.');
  const articles = [...new Set(rows.map(({ article }) => article))];
  const fields = [...new Set(rows.map(({ field }) => field))];
  const finding = describeKnown(rows, fields, articles.length);
  const isWhole = articles.length <= mostArticles;
  const facts = { rows, articles, fields, title: wrapTitle(finding) };
  const { data, layout, sources, drawn } = isWhole ? drawCells(facts) : drawShares(facts);
  const known = rows.filter(({ status }) => status !== 'absent').length;
  return makeChart(method, {
    step,
    id,
    n: { articles: articles.length, fields: fields.length, known },
    data,
    layout,
    marks: findMarks(metadata, sources, { perRow: 1 }),
    rows: drawn,
    caption: joinSentences(
      'Stated: written in the article or given by you. Inferred: concluded from the form of what is written. Absent: not found, and not guessed.',
      isWhole ? undefined : `With more than ${mostArticles} articles their number is drawn, not each.`,
      `n = ${countNoun(rows.length, 'field')} of ${countNoun(articles.length, 'article')}, ${showNumber(known)} known.`,
    ),
    alt: `${isWhole ? 'Grid of articles by fields' : 'Bars of fields'}. ${finding} ${describeStates(rows)}`,
  });
}

function describeKnown(rows: readonly MetadataFacts[], fields: readonly string[], articles: number): string {
  const counts = fields.map((field) => ({
    field,
    known: rows.filter((row) => row.field === field && row.status !== 'absent').length,
  }));
  counts.sort((a, b) => b.known - a.known || compareText(a.field, b.field));
  const most = counts[0]?.known ?? 0;
  if (most === 0) return `Nothing but the text is known of ${countNoun(articles, 'article')}.`;
  const best = joinPhrases(counts.filter(({ known }) => known === most).map(({ field }) => field));
  const never = counts.filter(({ known }) => known === 0).map(({ field }) => field);
  const rest = never.length === 0 ? '' : `; ${joinPhrases(never)} for none`;
  return `Known most often: ${best}, for ${showNumber(most)} of ${countNoun(articles, 'article')}${rest}.`;
}

function describeStates(rows: readonly MetadataFacts[]): string {
  const of = (status: string): number => rows.filter((row) => row.status === status).length;
  return `Fields: ${showNumber(of('stated'))} stated, ${showNumber(of('inferred'))} inferred, ${showNumber(of('absent'))} absent.`;
}
