import { describe, expect, test } from 'vitest';

import { termScatter } from '../../lib/src/charts/index.js';
import type { KeynessRow } from '../../lib/src/terms/index.js';
import { makeResult, textsOf, valueAt } from './results.js';

function keynessRow(term: string, count: number, restCount: number, more: Partial<KeynessRow> = {}): KeynessRow {
  const logRatio = Math.log2((count || 0.5) / (restCount || 0.5));
  const sizes = { size: 1000, restSize: 1000, documents: 1, restDocuments: 1 };
  return { term, source: 'A', count, restCount, ...sizes, logRatio, g2: Math.abs(count - restCount), ...more };
}

const rows = [
  keynessRow('coup', 8, 2, { p: 0.001, pCorrected: 0.002 }),
  keynessRow('army', 0, 5, { p: 0.3, pCorrected: 0.6 }),
  keynessRow('mali', 4, 4, { p: 1, pCorrected: 1 }),
];

describe('termScatter', () => {
  test('termScatter(keyness) has log rates of both sides, terms that a side lacks near its edge', () => {
    const { figure, caption, method } = termScatter(makeResult(rows, { options: { pair: ['A', 'B'] } }), { top: 2 });
    const [dots] = figure.data;
    expect(valueAt(dots, 'x', 0)).toBe(Math.round(Math.log10(20) * 1e4) / 1e4);
    expect(valueAt(dots, 'y', 0)).toBe(Math.round(Math.log10(80) * 1e4) / 1e4);
    expect(Number(valueAt(dots, 'y', 1))).toBeLessThan(Math.log10(40));
    expect(valueAt(dots, 'marker', 'color')).toEqual(['#0072b2', '#ffffff', '#ffffff']);
    expect(valueAt(figure.layout, 'xaxis', 'title', 'text')).toBe('per 10,000 words in B');
    expect(caption).toContain('3 terms in 3 dots');
    expect(method.n).toEqual({ terms: 3, marks: 3, labelled: 2 });
  });

  test('termScatter(keyness) says what marks each side', () => {
    expect(termScatter(makeResult(rows)).alt).toContain('“coup” marks A, “army” the rest most.');
    expect(termScatter(makeResult(rows.slice(2))).alt).toContain('All terms are as frequent in A as in the rest.');
  });

  test('termScatter(terms on one spot) draws the one with the largest G2', () => {
    const { rows: drawn } = termScatter(
      makeResult([keynessRow('b', 4, 2, { g2: 1 }), keynessRow('a', 4, 2, { g2: 3 })]),
    );
    expect(drawn).toMatchObject([{ term: 'a' }]);
  });

  test('termScatter(100,000 terms) draws few dots, quickly', () => {
    const many = Array.from({ length: 100_000 }, (_, i) => keynessRow(`w${i}`, i % 701, (i * 7) % 503));
    const from = performance.now();
    expect(termScatter(makeResult(many)).rows.length).toBeLessThan(1501);
    expect(performance.now() - from).toBeLessThan(5000);
  });

  test('termScatter(few articles) gives the reason, and shows corpus text as text', () => {
    const chart = termScatter(makeResult([keynessRow('<b>$x$', 3, 1, { reason: 'Too few articles.' })]));
    expect(chart.caption).toContain('Hollow: not tested. Too few articles.');
    expect(chart.alt).toContain('In these texts');
    expect(textsOf(chart.figure).filter((text) => /<b>\$|\$x/.test(text))).toEqual([]);
    expect(JSON.parse(JSON.stringify(chart))).toEqual(chart);
  });

  test('termScatter(no rows) says so; an unknown source is refused', () => {
    expect(termScatter(makeResult<KeynessRow>([])).caption).toBe('Nothing was compared: there are no rows.');
    expect(() => termScatter(makeResult(rows), { source: 'C' })).toThrow('unknown source: "C"; known: A');
  });
});
