import { describe, expect, test } from 'vitest';

import { type MetadataFacts, metadataGrid } from '../../lib/src/charts/index.js';
import { makeResult, textsOf, valueAt } from './results.js';

const metadata = makeResult<MetadataFacts & { readonly value?: string }>([
  { article: 'a', field: 'title', value: 'T', status: 'stated' },
  { article: 'a', field: 'date', status: 'absent' },
  { article: 'b', field: 'title', value: 'U', status: 'inferred' },
  { article: 'b', field: 'date', status: 'absent' },
]);

describe('metadataGrid', () => {
  test('metadataGrid(metadata) has one mark a field of an article, by status', () => {
    const { figure, rows, marks } = metadataGrid(metadata);
    expect(figure.data.map((trace) => [valueAt(trace, 'name'), valueAt(trace, 'x'), valueAt(trace, 'y')])).toEqual([
      ['stated', [0], [0]],
      ['inferred', [0], [1]],
      ['absent', [1, 1], [0, 1]],
    ]);
    expect(new Set(figure.data.map((trace) => valueAt(trace, 'marker', 'symbol'))).size).toBe(3);
    expect(rows).toEqual(metadata.rows.map(({ article, field, status }) => ({ article, field, status })));
    expect(marks.map(({ total }) => total)).toEqual([1, 1, 0, 0]);
  });

  test('metadataGrid(metadata) says which fields are known, and which never', () => {
    const { alt, caption } = metadataGrid(metadata);
    expect(alt).toContain('Known most often: title, for 2 of 2 articles; date for none.');
    expect(alt).toContain('Fields: 1 stated, 1 inferred, 2 absent.');
    expect(caption).toContain('n = 4 fields of 2 articles, 2 known.');
  });

  test('metadataGrid(41 articles) draws their number by field instead', () => {
    const rows = Array.from({ length: 41 }, (_, i): readonly MetadataFacts[] => [
      { article: `a${i}`, field: 'title', status: i === 0 ? 'inferred' : 'stated' },
      { article: `a${i}`, field: 'date', status: 'absent' },
    ]).flat();
    const chart = metadataGrid(makeResult(rows));
    expect(chart.rows).toEqual([
      { field: 'title', stated: 40, inferred: 1, absent: 0 },
      { field: 'date', stated: 0, inferred: 0, absent: 41 },
    ]);
    expect(chart.figure.data.map((trace) => valueAt(trace, 'x'))).toEqual([
      [40, 0],
      [1, 0],
      [0, 41],
    ]);
    expect(chart.caption).toContain('With more than 40 articles their number is drawn, not each.');
  });

  test('metadataGrid(nothing known, no articles) are charts', () => {
    const rows: readonly MetadataFacts[] = [{ article: 'a', field: 'date', status: 'absent' }];
    expect(metadataGrid(makeResult(rows)).alt).toContain('Nothing but the text is known of 1 article.');
    expect(metadataGrid(makeResult<MetadataFacts>([])).caption).toBe('There are no articles.');
  });

  test('metadataGrid(corpus text) shows it as text, and is JSON', () => {
    const row: MetadataFacts = { article: '<b>$x$', field: '<script>', status: 'stated' };
    const chart = metadataGrid(makeResult([row]));
    expect(textsOf(chart.figure).filter((text) => /<script|<b>\$|\$/.test(text))).toEqual([]);
    expect(JSON.parse(JSON.stringify(chart))).toEqual(chart);
  });
});
