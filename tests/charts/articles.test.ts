import { describe, expect, test } from 'vitest';

import { type ArticleFacts, articleTimeline, wordsBySource } from '../../lib/src/charts/index.js';
import { makeResult, textsOf, valueAt } from './results.js';

const articles = makeResult<ArticleFacts>([
  { id: '1', source: 'B', date: '2021-11-11', words: 10 },
  { id: '2', source: 'B', date: '2021-11-11', words: 20 },
  { id: '3', source: 'A', date: '2021-11-13', words: 40 },
  { id: '4', source: 'A', words: 5 },
]);
const none = makeResult<ArticleFacts>([]);

describe('articleTimeline', () => {
  test('articleTimeline(articles) places each by day, and counts the undated in a column of their own', () => {
    const { figure, rows, marks } = articleTimeline(articles);
    expect(rows).toEqual([
      { source: 'A', date: '2021-11-13', articles: 1 },
      { source: 'B', date: '2021-11-11', articles: 2 },
      { source: 'A', articles: 1 },
    ]);
    expect(figure.data.map((trace) => [valueAt(trace, 'y'), valueAt(trace, 'xaxis')])).toEqual([
      [[0, 1], undefined],
      [[0], 'x2'],
    ]);
    expect(valueAt(figure.layout, 'xaxis', 'ticktext')).toEqual(['2021-11-11', '2021-11-12', '2021-11-13']);
    expect(marks.map(({ trace, total, passages }) => [trace, total, passages.length])).toEqual([
      [0, 1, 1],
      [0, 2, 2],
      [1, 1, 1],
    ]);
  });

  test('articleTimeline(articles) says how many are dated, and n', () => {
    const { alt, caption } = articleTimeline(articles);
    expect(alt).toContain('3 of 4 articles have a date: from 2021-11-11 to 2021-11-13.');
    expect(alt).toContain('The largest dot is 2 articles of B dated 2021-11-11.');
    expect(caption).toContain('n = 4 articles of 2 sources, 3 with a date.');
  });

  test('articleTimeline(all dated) needs no second column', () => {
    const { figure } = articleTimeline(makeResult<ArticleFacts>(articles.rows.slice(0, 3)));
    expect(figure.data).toHaveLength(1);
    expect(valueAt(figure.layout, 'xaxis2')).toBe(undefined);
    expect(valueAt(figure.layout, 'xaxis', 'domain')).toEqual([0, 1]);
  });

  test('articleTimeline(a date without a day) draws months and guesses no day', () => {
    const rows = [...articles.rows, { id: '5', source: 'B', date: '2021-12', words: 1 }];
    expect(articleTimeline(makeResult<ArticleFacts>(rows)).rows).toContainEqual({
      source: 'B',
      date: '2021-12',
      articles: 1,
    });
  });

  test('articleTimeline(a date that cannot be read) counts it as undated, and names it', () => {
    const { rows, method } = articleTimeline(
      makeResult<ArticleFacts>([{ id: '1', source: 'A', date: 'soon', words: 1 }]),
    );
    expect(rows).toEqual([{ source: 'A', articles: 1 }]);
    expect(method.dropped).toEqual([{ where: '1', reason: 'date not read: "soon"' }]);
  });

  test('articleTimeline(21 sources) draws the 20 with the most articles', () => {
    const rows = Array.from({ length: 21 }, (_, i) => ({ id: `${i}`, source: `s${i}`, words: 1 }));
    const { caption, method } = articleTimeline(
      makeResult<ArticleFacts>([...rows, { id: 'x', source: 's9', words: 1 }]),
    );
    expect(caption).toContain('Of 21 sources the 20 with the most articles are drawn.');
    expect(method.dropped).toEqual([{ where: '1 of 21 sources', reason: 'not among the largest: not drawn' }]);
  });

  test('articleTimeline(no dates, one article, none) are charts', () => {
    const one = makeResult<ArticleFacts>([{ id: '1', source: 'A', words: 1 }]);
    expect(articleTimeline(one).alt).toContain('The only article has no date.');
    expect(articleTimeline(none).caption).toBe('There are no articles.');
  });
});

describe('wordsBySource', () => {
  test('wordsBySource(articles) draws the words of each source, the largest first, with its articles', () => {
    const { figure, rows, alt } = wordsBySource(articles);
    expect(rows).toEqual([
      { source: 'A', articles: 2, words: 45 },
      { source: 'B', articles: 2, words: 30 },
    ]);
    expect(figure.data[0]).toMatchObject({ x: [45, 30], text: ['2 articles', '2 articles'] });
    expect(alt).toContain('A has the most words, 45; B has the fewest, 30. n = 75 words in 4 articles of 2 sources.');
  });

  test('wordsBySource(ties) are ordered by name and said to be equal', () => {
    const rows = ['b', 'a'].map((source) => ({ id: source, source, words: 7 }));
    const chart = wordsBySource(makeResult<ArticleFacts>(rows));
    expect(valueAt(chart.figure.layout, 'yaxis', 'ticktext')).toEqual(['a', 'b']);
    expect(chart.alt).toContain('All 2 sources have 7 words each.');
  });

  test('wordsBySource(one source, none) are charts', () => {
    expect(wordsBySource(makeResult<ArticleFacts>([{ id: '1', source: 'A', words: 0 }])).alt).toContain(
      'The only source, A, has 0 words.',
    );
    expect(wordsBySource(none).figure.data).toEqual([]);
  });

  test('wordsBySource(200 sources) draws 25, and counts all in n', () => {
    const rows = Array.from({ length: 200 }, (_, i) => ({ id: `${i}`, source: `s${i}`, words: i }));
    const { rows: drawn, caption } = wordsBySource(makeResult<ArticleFacts>(rows));
    expect(drawn).toHaveLength(25);
    expect(caption).toContain('Of 200 sources the 25 with the most words are drawn.');
    expect(caption).toContain('n = 19,900 words in 200 articles of 200 sources.');
  });
});

test('charts of articles show corpus text as text, and are the same twice', () => {
  const hostile = makeResult<ArticleFacts>([{ id: '1', source: '<script>$x$', words: 1 }]);
  for (const draw of [articleTimeline, wordsBySource]) {
    const chart = draw(hostile);
    expect(textsOf(chart.figure).filter((text) => /<script|\$/.test(text))).toEqual([]);
    expect(JSON.parse(JSON.stringify(chart))).toEqual(chart);
    expect(JSON.stringify(draw(hostile))).toBe(JSON.stringify(chart));
  }
});
