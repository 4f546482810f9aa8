import { describe, expect, test } from 'vitest';

import { thinChart } from '../../../lib/src/report/show/thin-chart.js';
import { chartOf } from '../literals.js';

const count = (n: number): number[] => Array.from({ length: n }, (_, i) => i);
const trace = (n: number, name: string) => ({
  type: 'scatter',
  name,
  x: count(n),
  y: count(n),
  hovertext: count(n).map(String),
  marker: { color: count(n).map(() => '#222222'), size: 9 },
});
const marks = (n: number, of: number) => count(n).map((point) => ({ trace: of, point, total: 1, passages: [] }));

describe('thinChart', () => {
  test('thinChart(3,000 points) is the same chart', () => {
    const chart = chartOf({ figure: { data: [trace(3000, 'a')], layout: {} } });
    expect(thinChart(chart)).toBe(chart);
  });

  test('thinChart(10,000 points) keeps every 4th, in all lists and among the marks, and says so', () => {
    const chart = chartOf({ figure: { data: [trace(10_000, 'a')], layout: {} }, marks: marks(10_000, 0) });
    const thinned = thinChart(chart);
    const [drawn] = thinned.figure.data as ReturnType<typeof trace>[];
    expect([drawn?.x.length, drawn?.hovertext.length, drawn?.marker.color.length]).toEqual([2500, 2500, 2500]);
    expect(drawn?.hovertext[2]).toBe('8');
    expect(thinned.marks).toHaveLength(2500);
    expect(thinned.marks[2]).toMatchObject({ trace: 0, point: 2 });
    expect(thinned.caption).toBe('Two <words>. Of 10,000 points 2,500 are drawn here: of each long series, 1 in 4.');
  });

  test('thinChart(a short series beside a long one) leaves the short one whole', () => {
    const data = [trace(10_000, 'a'), trace(5, 'means')];
    const thinned = thinChart(chartOf({ figure: { data, layout: {} }, marks: marks(5, 1) }));
    expect(thinned.figure.data[1]).toEqual(data[1]);
    expect(thinned.marks).toEqual(marks(5, 1));
  });
});
