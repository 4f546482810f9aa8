import { describe, expect, test } from 'vitest';

import { keynessDots } from '../../lib/src/charts/index.js';
import type { KeynessRow } from '../../lib/src/terms/index.js';
import { makeResult, textsOf, valueAt } from './results.js';

const sizes = { size: 100, restSize: 100, documents: 1, restDocuments: 1 };
const reason = 'Too few articles.';

function keynessRow(term: string, source: string, logRatio: number, more: Partial<KeynessRow> = {}): KeynessRow {
  return { term, source, count: 4, restCount: 2, ...sizes, logRatio, g2: Math.abs(logRatio), ...more };
}

const tested = makeResult(
  [
    keynessRow('coup', 'A', -2, { low: -3, high: -1, p: 0.001, pCorrected: 0.002 }),
    keynessRow('mali', 'A', 1, { low: -0.5, p: 0.2, pCorrected: 0.4 }),
    keynessRow('mali', 'B', -1, { reason, size: 50 }),
  ],
  { options: { by: 'source' } },
  ({ count }) => count,
);

describe('keynessDots', () => {
  test('keynessDots(keyness) has one panel a source, its terms from the largest log ratio', () => {
    const { figure, rows, method } = keynessDots(tested);
    expect(figure.data.map((trace) => [valueAt(trace, 'x'), valueAt(trace, 'xaxis'), valueAt(trace, 'uid')])).toEqual([
      [[1, -2], 'x', 'keyness-1'],
      [[-1], 'x2', 'keyness-2'],
    ]);
    expect(valueAt(figure.layout, 'yaxis', 'ticktext')).toEqual(['mali (4 : 2)', 'coup (4 : 2)']);
    expect(valueAt(figure.layout, 'annotations', 1, 'text')).toBe('<b>B</b>');
    expect(rows).toHaveLength(3);
    expect(method.n).toEqual({ groups: 2, marks: 3 });
  });

  test('keynessDots(keyness) tells by form what can be told: filled, hollow, not tested', () => {
    const marks = keynessDots(tested).figure.data.map((trace) => valueAt(trace, 'marker'));
    expect(marks.map((marker) => [valueAt(marker, 'symbol'), valueAt(marker, 'color')])).toEqual([
      [
        ['circle', 'circle'],
        ['#ffffff', '#0072b2'],
      ],
      [['diamond'], ['#ffffff']],
    ]);
  });

  test('keynessDots(keyness) draws intervals where there are, an open end beyond the scale', () => {
    const { figure } = keynessDots(tested);
    const extent = Number(valueAt(figure.layout, 'xaxis', 'range', 1));
    expect(valueAt(figure.data[0], 'error_x', 'array')).toEqual([extent * 2 - 1, 1]);
    expect(valueAt(figure.data[0], 'error_x', 'arrayminus')).toEqual([1.5, 1]);
    expect(valueAt(figure.data[1], 'error_x', 'array')).toEqual([0]);
    expect(valueAt(figure.layout, 'xaxis2', 'range')).toEqual([-extent, extent]);
  });

  test('keynessDots(keyness) says the finding and the reason in words', () => {
    const { alt, caption } = keynessDots(tested);
    expect(alt).toContain(
      'A difference can be told in 1 of 2 comparisons: “coup” in A most clearly (4 times less frequent).',
    );
    expect(caption).toContain('Hollow diamond: not tested. Too few articles.');
    expect(caption).toContain('n = 100 words in A and 50 words in B');
  });

  test('keynessDots(keyness) says how many differences hold article by article, where that was checked', () => {
    const told = { low: 1, high: 3, p: 0.001, pCorrected: 0.002 };
    const rows = [
      keynessRow('coup', 'A', 2, { ...told, pArticles: 0.3 }),
      keynessRow('army', 'A', 2, { ...told, pArticles: 0.01 }),
      keynessRow('mali', 'A', 2, told),
    ];
    const { caption, figure } = keynessDots(makeResult(rows));
    expect(caption).toContain('Of 2 filled dots 1 holds when articles are dealt to the sides by chance (p < 0.05).');
    expect(textsOf(figure).filter((text) => text.includes('p by article'))).toHaveLength(2);
    expect(keynessDots(makeResult(rows.slice(2))).caption).not.toContain('dealt');
  });

  test('keynessDots(nothing tested) claims nothing about the sources', () => {
    const { alt } = keynessDots(
      makeResult([keynessRow('mali', 'A', 1, { reason }), keynessRow('mali', 'B', -1, { reason })]),
    );
    expect(alt).toContain('too few articles to tell more of the sources');
  });

  test('keynessDots(no difference) says that none can be told', () => {
    const { alt } = keynessDots(makeResult([keynessRow('mali', 'A', 1, { low: -1, high: 2, p: 0.5, pCorrected: 1 })]));
    expect(alt).toContain('No difference between sources can be told in 1 comparison.');
  });

  test('keynessDots(13 sources) draws the 12 with the most words; { top } is by panel, by G2', () => {
    const rows = Array.from({ length: 13 }, (_, i) => [
      keynessRow('a', `s${i}`, 1, { size: 100 + i, g2: 1 }),
      keynessRow('b', `s${i}`, -2, { size: 100 + i, g2: 3 }),
    ]).flat();
    const { figure, caption, method } = keynessDots(makeResult(rows), { top: 1 });
    expect(figure.data.map((trace) => valueAt(trace, 'x'))).toEqual(Array.from({ length: 12 }, () => [-2]));
    expect(caption).toContain('Of 13 sources the 12 with the most words are drawn.');
    expect(method.dropped).toEqual([{ where: '1 of 13 sources', reason: 'not among the largest: not drawn' }]);
  });

  test('keynessDots(long terms) gives panels one below the other where two have no room', () => {
    const long = { count: 1234567, restCount: 1234567 };
    const rows = ['A', 'B'].map((source) => keynessRow('x'.repeat(40), source, 1, long));
    expect(valueAt(keynessDots(makeResult(rows)).figure.layout, 'xaxis2', 'domain')).toEqual([0, 1]);
  });

  test('keynessDots(no rows) says why', () => {
    const dropped = [{ where: 'A', reason: 'the only source with words: nothing to compare it with' }];
    const { figure, caption } = keynessDots(makeResult<KeynessRow>([], { dropped }));
    expect(figure.data).toEqual([]);
    expect(caption).toBe('Nothing was compared: A is the only source with words: nothing to compare it with.');
  });

  test('keynessDots(keyness) gives passages by mark, shows corpus text as text, and is JSON', () => {
    const chart = keynessDots(makeResult([keynessRow('<b>$x$', '<i>S', 1)], {}, ({ count }) => count));
    expect(chart.marks.map(({ total, passages }) => [total, passages.length])).toEqual([[4, 4]]);
    expect(textsOf(chart.figure).filter((text) => /<i>|<b>\$|\$x/.test(text))).toEqual([]);
    expect(JSON.parse(JSON.stringify(chart))).toEqual(chart);
  });
});
