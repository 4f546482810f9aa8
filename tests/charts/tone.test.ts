import { describe, expect, test } from 'vitest';

import { toneDots } from '../../lib/src/charts/index.js';
import { spreadValues } from '../../lib/src/charts/spread.js';
import type { Chart } from '../../lib/src/model.js';
import { scoreTone, toneBySpeaker, toneOfQuotations } from '../../lib/src/tone/index.js';
import { type MadeQuotation, makeQuotations, repeatSaid } from '../tone/made-quotations.js';
import { textsOf, valueAt } from './results.js';

const good = scoreTone('good').score;
const awful = scoreTone('awful').score;

function draw(made: readonly MadeQuotation[], { top, beside = false }: { top?: number; beside?: boolean } = {}): Chart {
  const quotations = makeQuotations(made);
  return toneDots(toneBySpeaker(quotations), toneOfQuotations(quotations), {
    ...(top !== undefined && { top }),
    ...(beside && { reported: toneOfQuotations(quotations, { words: 'reported' }) }),
  });
}

describe('toneDots', () => {
  const enough = [...repeatSaid('Berg', 'good', 20), ...repeatSaid('Lind', 'awful', 5)];

  test('toneDots(tone) has a point for each quotation, one line a speaker with n in its label', () => {
    const { figure, method, rows } = draw(enough);
    expect(valueAt(figure.data[0], 'x')).toEqual([...Array(20).fill(good), ...Array(5).fill(awful)]);
    expect(valueAt(figure.layout, 'yaxis', 'ticktext')).toEqual(['Berg (n = 20)', 'Lind (n = 5)']);
    expect(valueAt(figure.layout, 'xaxis', 'title', 'text')).toBe('tone of the words between marks (−1 to 1)');
    expect(method.n).toEqual({ speakers: 2, marks: 27 });
    expect(rows).toHaveLength(25);
  });

  test('toneDots(tone) draws mean and interval where there are, grey below 20 quotations', () => {
    const [, means] = draw(enough).figure.data;
    expect(valueAt(means, 'x')).toEqual([good, awful]);
    expect(valueAt(means, 'error_x', 'array')).toEqual([0, 0]);
    expect(valueAt(means, 'marker', 'color')).toEqual(['#222222', '#767676']);
    expect(draw(repeatSaid('Berg', 'good', 4)).figure.data).toHaveLength(1);
  });

  test('toneDots(tone) has the mean of all quotations as a line, of nobody told among them', () => {
    const { figure, caption } = draw([...repeatSaid('Berg', 'good', 5), { article: 'x', said: 'awful' }]);
    expect(valueAt(figure.layout, 'shapes', 0, 'x0')).toBeCloseTo((5 * good + awful) / 6, 5);
    expect(caption).toContain('1 quotation whose speaker is not told is not drawn.');
    expect(valueAt(draw(repeatSaid('Berg', 'good', 4)).figure.layout, 'shapes')).toBeUndefined();
  });

  test('toneDots(ties) keeps dots apart, and draws the same each time', () => {
    const chart = draw(repeatSaid('Berg', 'good', 3));
    const places = valueAt(chart.figure.data[0], 'y');
    expect(new Set(places as readonly number[]).size).toBe(3);
    expect(draw(repeatSaid('Berg', 'good', 3))).toEqual(chart);
  });

  test('toneDots(tone, { reported }) draws indirect speech by another symbol, and in no mean', () => {
    const made = [...enough, { article: 'x', speaker: 'Lind', type: 'indirect' as const, said: 'that all was good' }];
    const { figure, caption } = draw(made, { beside: true });
    expect(figure.data.map((trace) => valueAt(trace, 'marker', 'symbol'))).toEqual([
      'circle',
      'diamond-open',
      'line-ns-open',
    ]);
    expect(valueAt(figure.data[2], 'x')).toEqual([good, awful]);
    expect(valueAt(figure.layout, 'yaxis', 'ticktext')).toEqual(['Berg (n = 20 + 0)', 'Lind (n = 5 + 1)']);
    expect(caption).toContain('n = 25 quotations and 1 of indirect speech.');
  });

  test('toneDots(tone) leads from each mark to its passages', () => {
    const made = [
      ...repeatSaid('Berg', 'awful', 4),
      { article: 'x', speaker: 'Berg', said: ['It is,', 'he said, good'] },
      { article: 'y', speaker: 'Berg', type: 'indirect' as const, said: 'that it was good' },
    ];
    const { marks } = draw(made, { beside: true });
    expect(marks.map(({ trace, point, total, passages }) => [trace, point, total, passages.length])).toEqual([
      [0, 0, 1, 1],
      [0, 1, 1, 1],
      [0, 2, 1, 1],
      [0, 3, 1, 1],
      [0, 4, 2, 2],
      [1, 0, 1, 1],
      [2, 0, 6, 6],
    ]);
    expect(marks[5]?.passages).toEqual([{ article: 'y', start: 0, end: 16 }]);
  });

  test('toneDots(tone) shows in its hover which words counted', () => {
    const { figure } = draw([{ article: 'a', speaker: 'Berg', said: 'It was not good' }]);
    const [hover] = textsOf(valueAt(figure.data[0], 'hovertext'));
    expect(hover).toContain('not −0.2 (negation), good −0.49 (negated)');
    expect(hover).toContain('<b>Berg</b>');
  });

  test('toneDots(tone) says the finding: who differs, who is lightest, or that too little is known', () => {
    const title = (made: readonly MadeQuotation[]): string =>
      String(valueAt(draw(made).figure.layout, 'title', 'text'));
    expect(title(enough)).toBe('Tone above the mean of all quotations: Berg; below it: Lind.');
    const few = enough.map((quotation) => ({ ...quotation, article: 'a' }));
    expect(title(few)).toContain('In these texts the tone of Berg is lightest, that of Lind darkest;');
    expect(title(repeatSaid('Berg', 'good', 5))).toContain('No difference in tone can be told');
    expect(title(repeatSaid('Berg', 'good', 5).map((one) => ({ ...one, article: 'a' })))).toBe(
      'In these texts the mean tone of Berg is 0.7; too few articles to<br>tell more.',
    );
    expect(title(repeatSaid('Berg', 'good', 1))).toBe('Too few quotations to tell a mean: Berg has the most, 1.');
  });

  test('toneDots(13 speakers) draws the 12 with the most quotations; { top } fewer', () => {
    const made = Array.from({ length: 13 }, (_, i) => repeatSaid(`Speaker ${i + 10}`, 'good', i === 12 ? 2 : 1)).flat();
    const { figure, caption, method } = draw(made);
    const labels = textsOf(valueAt(figure.layout, 'yaxis', 'ticktext'));
    expect([labels.length, labels[0], labels.at(-1)]).toEqual([12, 'Speaker 22 (n = 2)', 'Speaker 20 (n = 1)']);
    expect(caption).toContain('Of 13 speakers the 12 with the most quotations are drawn.');
    expect(method.dropped).toEqual([{ where: '1 of 13 speakers', reason: 'not among the largest: not drawn' }]);
    expect(draw(made, { top: 1 }).rows).toHaveLength(2);
    expect(() => draw(made, { top: 0 })).toThrow('top must be a whole number from 1: 0');
  });

  test('toneDots(none) says why', () => {
    expect(draw([]).caption).toBe('There are no words between marks to score.');
    const { figure, caption } = draw([{ article: 'a', said: 'good' }]);
    expect([figure.data, caption]).toEqual([[], 'The text tells of none of 1 quotation who speaks.']);
  });

  test('toneDots(tables of different words) is refused: the two are never put together', () => {
    const quotations = makeQuotations([]);
    const reported = toneOfQuotations(quotations, { words: 'reported' });
    expect(() => toneDots(toneBySpeaker(quotations), reported)).toThrow('words "marked", quotations by "reported"');
    const marked = toneOfQuotations(quotations);
    expect(() => toneDots(toneBySpeaker(quotations), marked, { reported: marked })).toThrow('not "marked"');
    const indirect = toneDots(toneBySpeaker(quotations, { words: 'reported' }), reported);
    expect(indirect.caption).toBe('There are no words of indirect speech to score.');
  });

  test('toneDots(names and words of a corpus) shows text as text, long names short, and is JSON', () => {
    const name = `<i>$x$ ${'very '.repeat(20)}long`;
    const chart = draw([{ article: '<b>$a$', speaker: name, said: 'good <u>$y$' }]);
    expect(textsOf(chart.figure).filter((text) => /<i>|<u>|<b>\$|\$/.test(text))).toEqual([]);
    expect(String(valueAt(chart.figure.layout, 'yaxis', 'ticktext', 0)).length).toBeLessThan(50);
    expect(JSON.parse(JSON.stringify(chart))).toEqual(chart);
  });
});

describe('spreadValues', () => {
  test('spreadValues(values, width) puts what would overlap into the nearest free lane', () => {
    expect(spreadValues([0, 0, 0, 0], 1)).toEqual([0, 1, -1, 2]);
    expect(spreadValues([3, 0, 0.5, 1], 1)).toEqual([0, 0, 1, 0]);
    expect(spreadValues([], 1)).toEqual([]);
  });
});
