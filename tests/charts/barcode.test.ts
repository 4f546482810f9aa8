import { describe, expect, test } from 'vitest';

import { termBarcode } from '../../lib/src/charts/index.js';
import type { PlaceRow } from '../../lib/src/terms/index.js';
import { makeResult, textsOf, valueAt } from './results.js';

function place(article: string, word: number, query = 'coup'): PlaceRow {
  const share = (word - 1) / 100;
  return { article, source: 'A', query, word, words: 101, share, start: word, end: word + 1 };
}

describe('termBarcode', () => {
  const rows = [place('A/one', 1), place('A/two', 21), place('A/two', 101), place('A/two', 6, 'army')];

  test('termBarcode(places) has a strip an article, the one with the most places first, and a trace a query', () => {
    const { figure, caption, method } = termBarcode(makeResult(rows, { n: { articles: 5 } }));
    expect(figure.data.map((trace) => [valueAt(trace, 'x'), valueAt(trace, 'y')])).toEqual([
      [
        [20, 100, 0],
        [0, 0, 1],
      ],
      [[5], [0]],
    ]);
    expect(valueAt(figure.layout, 'yaxis', 'ticktext')).toEqual(['A: two', 'A: one']);
    expect(caption).toContain('n = 4 places in 2 of 5 articles.');
    expect(method.n).toEqual({ articles: 2, places: 4 });
  });

  test('termBarcode(places) says in which third most of them stand', () => {
    expect(termBarcode(makeResult(rows.slice(0, 3))).alt).toContain(
      '“coup” stands 3 times, 2 of them in the first third of an article.',
    );
    expect(termBarcode(makeResult(rows.slice(2, 3))).alt).toContain('“coup” stands once, in the last third');
  });

  test('termBarcode(many articles) draws the top, and says so; 7 queries are refused', () => {
    const many = Array.from({ length: 30 }, (_, i) => place(`a${i}`, 1));
    expect(termBarcode(makeResult(many)).caption).toContain('Of 30 articles the 20 with the most places are drawn.');
    const queries = Array.from({ length: 7 }, (_, i) => place('a', i + 1, `q${i}`));
    expect(() => termBarcode(makeResult(queries))).toThrow('6 queries at most, not 7');
  });

  test('termBarcode(nothing found) says so; corpus text is shown as text', () => {
    expect(termBarcode(makeResult<PlaceRow>([], { n: { articles: 5 } })).caption).toBe(
      'Nothing was found in 5 articles.',
    );
    const chart = termBarcode(makeResult([place('<b>$x$', 1, '<i>$y$')]));
    expect(textsOf(chart.figure).filter((text) => /<i>|<b>\$|\$x|\$y/.test(text))).toEqual([]);
    expect(JSON.parse(JSON.stringify(chart))).toEqual(chart);
  });
});
