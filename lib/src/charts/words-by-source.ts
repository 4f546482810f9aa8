import type { Chart, Result } from '../model.js';
import { countNoun, joinPhrases, joinSentences, showNumber } from '../text/index.js';
import { type ArticleFacts, groupArticles, largestSources, type SourceArticles } from './articles.js';
import { emptyChart, makeChart } from './chart.js';
import { describeRest, dropRest } from './groups.js';
import { escapeLabel, labelOf, nameText, wrapTitle } from './labels.js';
import { findMarks } from './marks.js';
import { colours, fontSizes, labelAxis, layoutOf, valueAxis } from './theme.js';

const step = 'wordsBySource';
const id = 'source-sizes';
const mostSources = 25;
const rowHeight = 26;

/**
 * Returns bars of the words of body text by source, with the number of articles at the end: how much each source brings
 * to a comparison. The largest source comes first, ties by code unit; of more than 25 sources the largest 25 are drawn,
 * and the caption says so. A source without words keeps its line. Without articles the chart says so in a sentence.
 *
 * @example wordsBySource(listArticles(corpus)).rows[0] // { source: 'A', articles: 2, words: 812 }
 */
export function wordsBySource<Row extends ArticleFacts>(articles: Result<Row>): Chart {
  const { method } = articles;
  const sources = groupArticles(articles.rows);
  if (sources.length === 0) return emptyChart(method, { step, id }, 'There are no articles.');
  const drawn = largestSources(sources, 'words', mostSources);
  const rows = drawn.map(({ source, rows: own, words }) => ({ source, articles: own.length, words }));
  const finding = describeSizes(sources);
  const bars = {
    type: 'bar',
    orientation: 'h',
    x: rows.map(({ words }) => words),
    y: rows.map((_, i) => i),
    text: rows.map(({ articles: count }) => countNoun(count, 'article')),
    textposition: 'outside',
    textfont: { size: fontSizes.small },
    cliponaxis: false,
    constraintext: 'none',
    hovertext: rows.map(
      ({ source, articles: count, words }) =>
        `<b>${escapeLabel(source)}</b><br>${countNoun(words, 'word')} in ${countNoun(count, 'article')}`,
    ),
    hoverinfo: 'text',
    marker: { color: colours.main },
    width: 0.72,
  };
  const most = Math.max(1, ...rows.map(({ words }) => words));
  return makeChart(method, {
    step,
    id,
    n: { sources: rows.length, articles: rows.reduce((sum, row) => sum + row.articles, 0) },
    dropped: dropRest(drawn.length, sources.length, 'sources'),
    data: [bars],
    layout: layoutOf({
      title: wrapTitle(finding),
      plotHeight: Math.max(60, rows.length * rowHeight),
      more: {
        xaxis: valueAxis('words of body text', { range: [0, most * 1.25], nticks: 6 }),
        yaxis: labelAxis(
          rows.map(({ source }) => labelOf(source, 30)),
          'down',
        ),
      },
    }),
    marks: findMarks(
      articles,
      drawn.map(({ rows: own }, point) => ({ trace: 0, point, total: own.length, rows: own })),
      { perRow: 1 },
    ),
    rows,
    caption: joinSentences(
      'Words of body text by source; the number at a bar is that of its articles.',
      describeRest(drawn.length, sources.length, { nouns: 'sources', size: 'words' }),
      describeExtent(sources),
    ),
    alt: `Bar chart. ${finding} ${describeExtent(sources)}`,
  });
}

function describeSizes(sources: readonly SourceArticles<ArticleFacts>[]): string {
  const [first, ...others] = largestSources(sources, 'words', sources.length);
  const last = others.at(-1);
  if (!first) return '';
  const size = countNoun(first.words, 'word');
  if (!last) return `The only source, ${nameText(first.source)}, has ${size}.`;
  const tied = [first, ...others].filter(({ words }) => words === first.words);
  if (tied.length === sources.length) return `All ${sources.length} sources have ${size} each.`;
  const names = joinPhrases(tied.map(({ source }) => nameText(source)));
  const leaders =
    tied.length > 1
      ? `${names} have the most words, ${showNumber(first.words)} each`
      : `${names} has the most words, ${showNumber(first.words)}`;
  return `${leaders}; ${nameText(last.source)} has the fewest, ${showNumber(last.words)}.`;
}

function describeExtent(sources: readonly SourceArticles<ArticleFacts>[]): string {
  const words = sources.reduce((sum, source) => sum + source.words, 0);
  const count = sources.reduce((sum, { rows }) => sum + rows.length, 0);
  return `n = ${countNoun(words, 'word')} in ${countNoun(count, 'article')} of ${countNoun(sources.length, 'source')}.`;
}
