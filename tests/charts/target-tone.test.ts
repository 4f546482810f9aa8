import { describe, expect, test } from 'vitest';

import { targetToneDots } from '../../lib/src/charts/index.js';
import { corpusFromRecords } from '../../lib/src/corpus/index.js';
import type { Chart } from '../../lib/src/model.js';
import { toneOfMentions, toneTowardBySource } from '../../lib/src/tone/index.js';
import { textsOf, valueAt } from './results.js';

const bad = 'The judge called Berg a reckless liar.';
const good = 'Berg won wide praise for her brave rescue of the crew.';

type Article = readonly [source: string, text: string];

function draw(articles: readonly Article[], targets: readonly string[] = ['Berg'], top?: number): Chart {
  const records = articles.map(([source, text], i) => ({ id: `a${i}`, source, text }));
  const corpus = corpusFromRecords(records, { zones: 'none' });
  const options = top === undefined ? {} : { top };
  return targetToneDots(toneTowardBySource(corpus, targets), toneOfMentions(corpus, targets), options);
}

const titleOf = (chart: Chart): string => String(valueAt(chart.figure.layout, 'title', 'text')).replaceAll('<br>', ' ');
const apart = Array.from({ length: 5 }, () => [['Lamp', good] as const, ['Bell', bad] as const]).flat();

describe('targetToneDots', () => {
  test('targetToneDots(tables) has a line for each target and source, a point a sentence, and means with intervals', () => {
    const { figure, marks, method } = draw(apart);
    expect(valueAt(figure.layout, 'yaxis', 'ticktext')).toEqual(['Berg: Bell (n = 5)', 'Berg: Lamp (n = 5)']);
    expect(valueAt(figure.data[0], 'x')).toHaveLength(10);
    expect(valueAt(figure.data[1], 'error_x', 'array')).toEqual([0, 0]);
    expect(valueAt(figure.data[1], 'marker', 'color')).toEqual(['#767676', '#767676']);
    expect(method.n).toEqual({ lines: 2, marks: 12 });
    expect(marks[0]).toEqual({
      trace: 0,
      point: 0,
      total: 1,
      passages: [{ article: 'a1', start: 0, end: bad.length }],
    });
    expect(marks[10]).toMatchObject({ trace: 1, point: 0, total: 5 });
  });

  test('targetToneDots(tables) says the finding: who lies apart, that no difference can be told, or what the texts hold', () => {
    expect(titleOf(draw(apart))).toBe(
      'Shown in another light than in all sentences together: “Berg” worse in Bell and “Berg” better in Lamp.',
    );
    expect(titleOf(draw(apart.map(([, text], i) => [i < 5 ? 'Lamp' : 'Bell', text])))).toContain(
      'No difference can be told in the light in which “Berg” is shown.',
    );
    expect(titleOf(draw([['Lamp', good]]))).toBe(
      'Sentences of these texts in a bad and in a good light: “Berg” 0 and 1 of 1.',
    );
  });

  test('targetToneDots(tables, { top }) draws the lines with the most sentences, in the order of the targets', () => {
    const articles = [
      ['Lamp', `${good} ${good}`] as const,
      ['Bell', bad] as const,
      ['Lamp', 'The crew slept.'] as const,
    ];
    const { figure, caption, method } = draw(articles, ['crew', 'Berg'], 2);
    expect(valueAt(figure.layout, 'yaxis', 'ticktext')).toEqual(['crew: Lamp (n = 3)', 'Berg: Lamp (n = 2)']);
    expect(caption).toContain('Of 3 pairs of a target and a source the 2 with the most sentences are drawn.');
    expect(method.dropped).toHaveLength(1);
    expect(() => draw(articles, ['Berg'], 0)).toThrow('top must be a whole number from 1: 0');
  });

  test('targetToneDots(nobody names it) says so; tables of other targets are refused', () => {
    const { caption, figure } = draw([['Lamp', good]], ['constructor']);
    expect([caption, figure.data]).toEqual(['No sentence of 1 article names “constructor”.', []]);
    const corpus = corpusFromRecords([{ id: 'a', text: good }]);
    expect(() => targetToneDots(toneTowardBySource(corpus, ['Berg']), toneOfMentions(corpus, ['crew']))).toThrow(
      'of other targets or groups',
    );
  });

  test('targetToneDots(names of a corpus) shows text as text, long names short, and is JSON', () => {
    const name = `<b>$x$ ${'very '.repeat(20)}long`;
    const chart = draw([[name, `Then ${name} failed.`]], [name]);
    expect(textsOf(chart.figure).filter((text) => /<b>\$|\$/.test(text))).toEqual([]);
    expect(String(valueAt(chart.figure.layout, 'yaxis', 'ticktext', 0)).length).toBeLessThan(80);
    expect(JSON.parse(JSON.stringify(chart))).toEqual(chart);
  });
});
