import { expect, test } from 'vitest';

import { unpackChart } from '../../../jupyter/charts/src/packed.js';
import { packChart } from '../../../lib/src/report/show/packed-chart.js';
import { readShownChart } from '../../../lib/src/report/show/read-shown-chart.js';
import type { ShownChart } from '../../../lib/src/report/show/shown-chart.js';

const chart: ShownChart = {
  id: 'chart',
  figure: { data: [{ x: [1, 2] }], layout: {} },
  caption: 'n = 3',
  alt: 'Two bars.',
  policy: 'full',
  marks: [
    {
      trace: 0,
      point: 0,
      total: 3,
      label: 'rain',
      passages: [
        { article: 'a', start: 4, end: 8, from: 0, to: 12 },
        { article: '__proto__', start: 0, end: 4, from: 0, to: 4, text: 'Rain' },
        { article: 'constructor', start: 1, end: 5 },
      ],
    },
    { trace: 0, point: 1, total: 0, label: 'snow', passages: [] },
  ],
  articles: [
    {
      id: 'a',
      source: 'A',
      direction: 'ltr',
      text: 'The rain fell.',
      zones: [{ kind: 'body', start: 0, end: 14 }],
      quotations: [
        { type: 'direct', parts: [{ start: 0, end: 8 }], speaker: 0, mention: { start: 9, end: 13 } },
        { type: 'indirect', parts: [{ start: 0, end: 8 }] },
      ],
      speakers: ['Berg'],
    },
    { id: '__proto__', source: 'B', direction: 'rtl' },
  ],
};

test('a page reads from packChart(chart) the chart again', () => {
  expect(unpackChart(packChart(chart), chart.figure)).toEqual(chart);
});

test('readShownChart(packChart(chart), chart.figure) is the chart without what is only coloured in an article', () => {
  const articles = chart.articles.map(({ zones, quotations, speakers, ...article }) => article);
  expect(readShownChart(packChart(chart), chart.figure)).toEqual({ ...chart, articles });
});

test('packChart(chart) names no article twice', () => {
  expect(packChart(chart).match(/constructor|"__proto__"/g)).toHaveLength(2);
});
