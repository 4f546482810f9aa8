import { describe, expect, test } from 'vitest';

import { termTimeline } from '../../lib/src/charts/index.js';
import type { TermDateRow } from '../../lib/src/terms/index.js';
import { makeResult, textsOf, valueAt } from './results.js';

function dateRow(term: string, date: string | undefined, per10k: number, more: Partial<TermDateRow> = {}): TermDateRow {
  return {
    term,
    ...(date !== undefined && { date }),
    count: 2,
    documents: 1,
    articles: 5,
    words: 100,
    per10k,
    ...more,
  };
}

const method = { options: { unit: 'month' }, n: { articles: 9, undated: 2 } };

describe('termTimeline', () => {
  const rows = [
    dateRow('coup', '2021-02', 10, { low: 5, high: 30 }),
    dateRow('coup', '2021-03', 40, { low: 35, high: 45 }),
    dateRow('coup', '2021-06', 20, { reason: 'Few.' }),
    dateRow('coup', undefined, 7),
  ];

  test('termTimeline(counts) draws points with intervals, the undated in a panel of their own', () => {
    const { figure, caption, method: made } = termTimeline(makeResult(rows, method));
    const [dots, undated, line] = figure.data;
    expect(valueAt(dots, 'x')).toEqual([613, 614, 617]);
    expect(valueAt(dots, 'error_y', 'arrayminus')).toEqual([5, 5, 0]);
    expect([valueAt(undated, 'xaxis'), valueAt(undated, 'y')]).toEqual(['x2', [7]]);
    expect([valueAt(line, 'x'), valueAt(line, 'mode')]).toEqual([[613, 614], 'lines']);
    expect(figure.data).toHaveLength(3);
    expect(caption).toContain('Steps of fewer than 5 articles have none');
    expect(caption).toContain('n = 9 articles, 2 without a date.');
    expect(made.n).toEqual({ terms: 1, marks: 4 });
  });

  test('termTimeline(counts) describes the extremes and concludes nothing', () => {
    expect(termTimeline(makeResult(rows, method)).alt).toContain(
      '“coup” is rarest in 2021-02, 10, and most frequent in 2021-03, 40 per 10,000 words.',
    );
    expect(termTimeline(makeResult(rows.slice(3), method)).alt).toContain('No article has a date.');
    expect(termTimeline(makeResult(rows.slice(0, 1), method)).alt).toContain('“coup” in 2021-02: 10 per 10,000 words.');
  });

  test('termTimeline(7 terms) is refused; without rows it says so; text is shown as text', () => {
    const seven = Array.from({ length: 7 }, (_, i) => dateRow(`w${i}`, '2021-02', 1));
    expect(() => termTimeline(makeResult(seven, method))).toThrow('6 terms at most, not 7');
    expect(termTimeline(makeResult<TermDateRow>([], method)).caption).toBe('There is nothing to count over time.');
    const chart = termTimeline(makeResult([dateRow('<b>$x$', '2021-02', 1)], method));
    expect(textsOf(chart.figure).filter((text) => /<b>\$|\$x/.test(text))).toEqual([]);
    expect(JSON.parse(JSON.stringify(chart))).toEqual(chart);
  });
});
