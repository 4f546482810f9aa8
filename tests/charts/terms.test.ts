import { describe, expect, test } from 'vitest';

import { termBars, termsBySource } from '../../lib/src/charts/index.js';
import type { TermRow } from '../../lib/src/terms/index.js';
import { makeResult, termRow, textsOf, valueAt } from './results.js';

const n = { articles: 2, words: 100, 'words in A': 60, 'words in B': 40 };
const all = makeResult([termRow('mali', 3, 300), termRow('coup', 2, 200), termRow('said', 2, 200)], {
  n,
  options: { by: 'none', stopwords: 'english' },
});
const bySource = makeResult(
  [
    termRow('mali', 3, 750, 'B'),
    termRow('coup', 2, 333.333, 'A'),
    termRow('mali', 1, 166.667, 'A'),
    termRow('__proto__', 1, 250, 'B'),
  ],
  { n, options: { by: 'source' } },
  ({ count }) => count,
);
const none = makeResult<TermRow>([], { n: { articles: 0, words: 0 } });

describe('termBars', () => {
  test('termBars(counts) draws one bar a term, with its rate and count', () => {
    const { figure, rows, id } = termBars(all);
    expect(id).toBe('frequent-words');
    expect(figure.data).toHaveLength(1);
    expect(figure.data[0]).toMatchObject({
      type: 'bar',
      uid: 'frequent-words-1',
      x: [300, 200, 200],
      y: [0, 1, 2],
      text: ['3', '2', '2'],
    });
    expect(valueAt(figure.layout, 'yaxis', 'ticktext')).toEqual(['mali', 'coup', 'said']);
    expect(rows).toEqual(all.rows);
  });

  test('termBars(counts) says its finding in title and alternative text, and n in the caption', () => {
    const { figure, alt, caption } = termBars(all);
    expect(valueAt(figure.layout, 'title', 'text')).toBe('“mali” is the most frequent term: 300 per 10,000 words.');
    expect(alt).toContain('“mali” is the most frequent term: 300 per 10,000 words. 3 terms from 200 to 300');
    expect(caption).toContain('n = 100 words in 2 articles. Stop words (english) are not drawn');
    expect(valueAt(figure.layout, 'xaxis', 'title', 'text')).toBe('occurrences per 10,000 words');
  });

  test('termBars(counts, { top: 1 }) draws one of three and says so; ties name each', () => {
    const { caption, method } = termBars(all, { top: 1 });
    expect(caption).toMatch(/^1 of 3 terms/);
    expect(method).toMatchObject({ step: 'termBars', options: { top: 1 }, n: { terms: 1 }, inputs: [all.method] });
    const tied = makeResult([termRow('b', 1, 10), termRow('a', 1, 10)]);
    expect(termBars(tied).alt).toContain('“a” and “b” are the most frequent terms: 10 per 10,000 words each.');
  });

  test('termBars(counts by source) draws one series a source, the largest first, unlike in form', () => {
    const { figure, rows } = termBars(bySource);
    expect(figure.data.map((trace) => [valueAt(trace, 'name'), valueAt(trace, 'x'), valueAt(trace, 'y')])).toEqual([
      ['A', [166.667, 333.333], [0, 1]],
      ['B', [750, 250], [0, 2]],
    ]);
    expect(figure.data.map((trace) => valueAt(trace, 'marker', 'symbol'))).toEqual(['circle', 'diamond']);
    expect(rows).toHaveLength(4);
  });

  test('termBars(counts by 9 sources) draws 6 and names the others as left out', () => {
    const rows = 'abcdefghi'.split('').map((source, i) => termRow('mali', i + 1, 100 - i, source));
    const { caption, method, figure, alt } = termBars(makeResult(rows, { options: { by: 'source' } }));
    expect(figure.data).toHaveLength(6);
    expect(caption).toContain('Of 9 sources the 6 with the most words are drawn.');
    expect(alt).toContain('of the 6 largest sources most so in a');
    expect(method.dropped).toEqual([{ where: '3 of 9 sources', reason: 'not among the largest: not drawn' }]);
  });

  test('termBars(counts) gives the passages of every mark, fewer than 1,000 in all', () => {
    const { marks } = termBars(bySource);
    expect(marks.map(({ trace, point, total, passages }) => [trace, point, total, passages.length])).toEqual([
      [0, 0, 1, 1],
      [0, 1, 2, 2],
      [1, 0, 3, 3],
      [1, 1, 1, 1],
    ]);
    const rows = Array.from({ length: 100 }, (_, i) => termRow(`t${i}`, 500 - i, 10));
    const many = termBars(
      makeResult(rows, {}, ({ count }) => count),
      { top: 100 },
    );
    expect(many.marks.map(({ total, passages }) => [total, passages.length])[0]).toEqual([500, 10]);
  });

  test('termBars(counts made without a corpus) has marks without passages', () => {
    const { marks } = termBars({ ...all, method: { ...all.method, inputs: [] } });
    expect(marks.map(({ passages }) => passages.length)).toEqual([0, 0, 0]);
  });

  test('termBars(stems) shows the commonest form', () => {
    const { figure } = termBars(makeResult<TermRow>([{ ...termRow('mercenari', 2, 20), form: 'mercenaries' }]));
    expect(valueAt(figure.layout, 'yaxis', 'ticktext')).toEqual(['mercenaries']);
  });

  test('termBars(no rows) is an empty chart with a sentence', () => {
    const { figure, caption, marks, rows } = termBars(none);
    expect([figure.data, marks, rows]).toEqual([[], [], []]);
    expect(caption).toBe('There are no words to count in 0 articles.');
  });

  test('termBars(counts, { top: 0 }) is refused with the value', () => {
    expect(() => termBars(all, { top: 0 })).toThrow('top must be a whole number from 1: 0');
    expect(() => termsBySource(bySource, { top: 1.5 })).toThrow('top must be a whole number from 1: 1.5');
  });
});

describe('termsBySource', () => {
  test('termsBySource(counts) has a column for each source and a dot for each count', () => {
    const { figure, alt } = termsBySource(bySource);
    expect(valueAt(figure.layout, 'xaxis', 'ticktext')).toEqual(['A', 'B']);
    expect(figure.data[0]).toMatchObject({ x: [1, 0, 0, 1], y: [0, 0, 1, 2], mode: 'markers+text' });
    expect(alt).toContain('1 of 3 frequent terms stands in all 2 sources; “mali” in B has the highest rate: 750');
  });

  test('termsBySource(counts) makes the area of a dot its rate', () => {
    const rows = [termRow('a', 4, 400, 'A'), termRow('b', 1, 100, 'A')];
    const size = valueAt(termsBySource(makeResult(rows)).figure.data[0], 'marker', 'size');
    expect(size).toEqual([21, 10.5]);
  });

  test('termsBySource(200 sources) draws the 12 with the most words', () => {
    const sources = Array.from({ length: 200 }, (_, i) => `s${i}`);
    const sizes = Object.fromEntries(sources.map((source, i) => [`words in ${source}`, i]));
    const rows = sources.map((source) => termRow('mali', 1, 10, source));
    const chart = termsBySource(makeResult(rows, { n: sizes, options: { by: 'source' } }));
    expect(valueAt(chart.figure.layout, 'xaxis', 'ticktext', 0)).toBe('s199');
    expect(chart.rows).toHaveLength(12);
    expect(chart.caption).toContain('Of 200 sources the 12 with the most words are drawn.');
    expect(chart.method.dropped).toEqual([{ where: '188 of 200 sources', reason: 'not among the largest: not drawn' }]);
  });

  test('termsBySource(counts by a field) names articles without a value', () => {
    const rows = [{ ...termRow('a', 1, 10), group: 'left' }, termRow('a', 1, 20)];
    const { figure, alt } = termsBySource(makeResult(rows, { options: { by: 'lean' } }));
    expect(valueAt(figure.layout, 'xaxis', 'ticktext')).toEqual(['(no lean)', 'left']);
    expect(alt).toContain('1 term by 2 values of lean');
  });

  test('termsBySource(counts without groups) is refused with the remedy', () => {
    expect(() => termsBySource(all)).toThrow(
      'termsBySource needs counts by group: countTerms(corpus, { by: "source" })',
    );
    expect(termsBySource(none).figure.data).toEqual([]);
  });
});

test('charts of terms show corpus text as text, and are the same twice', () => {
  const hostile = makeResult([termRow('<script>$x$', 2, 20, '<b>A&B'), termRow('x'.repeat(5000), 1, 10, 'B')]);
  for (const chart of [termBars(hostile), termsBySource(hostile)]) {
    const texts = textsOf(chart.figure);
    expect(texts.filter((text) => /<script|<b>A|\$/.test(text))).toEqual([]);
    expect(texts.some((text) => text.includes('&lt;script&gt;&#36;x&#36;'))).toBe(true);
    expect(JSON.parse(JSON.stringify(chart))).toEqual(chart);
  }
  expect(JSON.stringify(termBars(hostile))).toBe(JSON.stringify(termBars(hostile)));
});
