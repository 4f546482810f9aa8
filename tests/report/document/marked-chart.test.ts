import { describe, expect, test } from 'vitest';
import { markChart } from '../../../lib/src/report/document/marked-chart.js';
import { packChart } from '../../../lib/src/report/show/packed-chart.js';
import { readShownChart } from '../../../lib/src/report/show/read-shown-chart.js';
import type { ShownChart } from '../../../lib/src/report/show/shown-chart.js';

const hostile = '<b onclick="x()">&';
const passage = { article: 'a', start: 7, end: 11, from: 0, to: 16 };
const shown: ShownChart = {
  id: 'x',
  figure: { data: [], layout: {} },
  caption: '',
  alt: '',
  policy: 'full',
  marks: [
    {
      trace: 0,
      point: 0,
      total: 3,
      label: `${hostile}\n3 times`,
      passages: [{ ...passage, text: `It was ${hostile.slice(0, 4)} there` }],
    },
    { trace: 0, point: 1, total: 0, label: 'none', passages: [] },
    { trace: 0, point: 2, total: 1, label: 'no place', passages: [passage] },
  ],
  articles: [{ id: 'a', source: 'S', title: hostile, direction: 'rtl', text: 'It was rain today' }],
};
const chart = readShownChart(packChart(shown), shown.figure);
if (chart === undefined) throw new Error('no chart');
const place = { left: 0.25, top: 0.5, width: 0.1, height: 0.05 };

describe('markChart', () => {
  test('markChart(chart, places) links each mark with a place and a passage to its list', () => {
    const { links, lists } = markChart(chart, [place, place], { id: 'fig', articleAnchor: () => 'article-a' });
    expect(links.match(/<a /g)).toHaveLength(1);
    expect(links).toContain('href="#fig-mark-1" style="left:25%;top:50%;width:10%;height:5%"');
    expect(lists).toContain('<section class="passages" id="fig-mark-1"');
    expect(lists).toContain('1 of 3 passages.');
    expect(lists).toContain('<a href="#article-a"><bdi>&lt;b onclick=&quot;x()&quot;&gt;&amp;, S</bdi></a>');
    expect(lists).toContain('<p dir="rtl">It was <mark>&lt;b o</mark> the');
    expect(links + lists).not.toContain('<b on');
  });

  test('markChart(chart without text) gives positions; without places it links nothing', () => {
    const bare = { ...chart, policy: 'none' as const, articles: [] };
    const { from: _, to: __, ...position } = passage;
    const marks = [{ trace: 0, point: 0, total: 1, label: '', passages: [position] }];
    const { lists } = markChart({ ...bare, marks }, [place], { id: 'fig', articleAnchor: () => undefined });
    expect(lists).toContain('The text of articles is left out');
    expect(lists).toContain('<bdi>a</bdi> <small>7–11</small>');
    expect(markChart(chart, [], { id: 'fig', articleAnchor: () => undefined })).toEqual({ links: '', lists: '' });
  });
});

describe('readShownChart', () => {
  test('readShownChart(text) gives back what a notebook holds', () => {
    expect(JSON.parse(JSON.stringify(chart))).toEqual(shown);
  });

  test('readShownChart(anything else) leaves out what has not the right form', () => {
    for (const text of [undefined, 3, '{', '[]']) expect(readShownChart(text, shown.figure)).toBeUndefined();
    for (const figure of [undefined, 3, [], {}, { data: {} }]) expect(readShownChart('{}', figure)).toBeUndefined();
    const odd = {
      policy: 'all',
      marks: [1, { trace: -1 }, { trace: 0, point: 0, total: 1, passages: [3, [0, 1, 2], ['a', 1, 2]] }],
      articles: [{ id: 2 }],
    };
    expect(readShownChart(JSON.stringify(odd), { data: [1, {}], layout: {} })).toMatchObject({
      figure: { data: [{}] },
      policy: 'none',
      marks: [{ passages: [] }],
      articles: [],
    });
  });
});
