import { describe, expect, test } from 'vitest';

import {
  corpusFromRecords,
  countQuotations,
  countTerms,
  findQuotations,
  speakerHeatmap,
  termBars,
} from '../../../lib/src/index.js';
import { showChart } from '../../../lib/src/report/show/chart-bundle.js';
import { countRunningWords } from '../../../lib/src/report/show/passages.js';
import { chartOf } from '../literals.js';

const text = 'Rain falls. “The rain stays,” said Anna Berg.';
const corpus = corpusFromRecords([
  { id: 'a', text, source: 'Gazette', title: 'Rain', date: '2024-05-01', language: 'en' },
  { id: 'constructor', text: 'المطر rain', source: 'صحيفة', language: 'some tongue' },
]);
const bars = termBars(countTerms(corpus), { top: 1 });

describe('showChart', () => {
  test('showChart(chart, full) holds the articles with text, zones and quotations, and each passage as places', () => {
    const { articles, marks } = showChart(bars, 'full');
    expect(articles.map(({ id }) => id)).toEqual(['a', 'constructor']);
    expect(articles[0]).toMatchObject({ source: 'Gazette', title: 'Rain', date: '2024-05-01', language: 'en', text });
    expect(articles[0]?.zones).toEqual([{ kind: 'body', start: 0, end: text.length }]);
    expect(articles[0]?.quotations).toMatchObject([{ type: 'direct', speaker: 0, parts: [{ start: 13, end: 28 }] }]);
    expect(articles[0]?.speakers).toEqual(['Anna Berg']);
    expect(marks[0]).toMatchObject({ trace: 0, point: 0, total: 3, label: expect.stringMatching(/^rain\n3 times/) });
    expect(marks[0]?.passages[0]).toEqual({ article: 'a', start: 0, end: 4, from: 0, to: text.length });
  });

  test('showChart(chart, full) tells the direction of a text, and no language that is none', () => {
    const { articles } = showChart(bars, 'full');
    expect(articles.map(({ direction }) => direction)).toEqual(['ltr', 'rtl']);
    expect(articles[1]).not.toHaveProperty('language');
  });

  test('showChart(chart of quotations) shows those that it was made from', () => {
    const named = { where: 'line 1', speaker: 'Anna Berg', becomes: 'Berta Ang' };
    const corrections = { kind: 'corrections', name: '', corrections: [named], dropped: [] } as const;
    const quotations = findQuotations(corpus, { corrections });
    const chart = speakerHeatmap(countQuotations(quotations, { by: ['speaker', 'source'] }));
    expect(showChart(chart, 'full').articles[0]?.speakers).toEqual(['Berta Ang']);
  });

  test('showChart(chart, excerpt) has 25 words of each passage and no article', () => {
    const long = corpusFromRecords([{ id: 'a', text: `${'so '.repeat(50)}rain ${'on '.repeat(50)}` }]);
    const { articles, marks } = showChart(termBars(countTerms(long)), 'excerpt');
    expect(articles[0]).not.toHaveProperty('text');
    const passages = marks.flatMap((mark) => mark.passages);
    expect(passages).toHaveLength(101);
    for (const passage of passages) expect(countRunningWords(passage.text ?? '')).toBeLessThanOrEqual(25);
    const rain = marks.find(({ label }) => label.startsWith('rain'))?.passages[0];
    expect(rain?.text?.slice(rain.start - (rain.from ?? 0)).startsWith('rain on')).toBe(true);
  });

  test('showChart(chart, none) has places alone', () => {
    const shown = showChart(bars, 'none');
    expect(shown.marks[0]?.passages[0]).toEqual({ article: 'a', start: 0, end: 4 });
    expect(JSON.stringify(shown)).not.toContain('falls');
  });

  test('showChart(a chart whose corpus is not in memory) has places alone', () => {
    const { articles, marks } = showChart(JSON.parse(JSON.stringify(bars)), 'full');
    expect(articles).toEqual([]);
    expect(marks[0]?.passages[0]).toEqual({ article: 'a', start: 0, end: 4 });
  });

  test('showChart(passages beyond the end of their article) gives them no text', () => {
    const passages = [{ article: 'a', start: 5, end: 999 }];
    const chart = { ...bars, marks: [{ trace: 0, point: 0, total: 1, passages }] };
    expect(showChart(chart, 'full').marks[0]?.passages).toEqual(passages);
  });

  test('showChart(many long articles) holds 100,000 characters of them, and of the others the passages', () => {
    const records = ['a', 'b', 'c'].map((id) => ({ id, text: `war ${'x y. '.repeat(9000)}` }));
    const { articles, marks } = showChart(termBars(countTerms(corpusFromRecords(records)), { top: 3 }), 'full');
    expect(articles.filter((article) => article.text !== undefined).map(({ id }) => id)).toEqual(['a', 'b']);
    const war = marks.flatMap(({ passages }) => passages).find(({ article, start }) => article === 'c' && start === 0);
    expect(war?.text).toMatch(/^war x y\./);
  });

  test('showChart(a mark with more passages than its total) counts the passages', () => {
    const passages = [1, 2].map((start) => ({ article: 'a', start, end: 3 }));
    expect(showChart(chartOf({ marks: [{ trace: 0, point: 0, total: 1, passages }] }), 'full').marks[0]?.total).toBe(2);
  });
});
