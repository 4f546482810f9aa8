import { expect, test } from 'vitest';
import { methods } from '../../lib/src/report/index.js';
import { significant } from '../../lib/src/statistics/index.js';
import { toneByLexicon, toneBySource, toneBySpeaker, toneOfQuotations } from '../../lib/src/tone/index.js';
import { makeQuotations, repeatSaid } from './made-quotations.js';

const made = makeQuotations([...repeatSaid('Berg', 'good', 5), ...repeatSaid('Lind', 'constructor', 5)]);
const scores = {
  name: 'two coders',
  threshold: 0.5,
  scores: new Map([
    ['good', -0.5],
    ['constructor', 0.25],
  ]),
  references: ['Berg, A. (2020). On coding. Press Studies 1(1), 1-9.'],
};

test('toneOfQuotations(quotations, { scores }) takes score and label from them, and the words from the lists', () => {
  const [row] = toneOfQuotations(made, { scores }).rows;
  const [own] = toneOfQuotations(made).rows;
  expect(row).toEqual({ ...own, score: -0.5, label: 'negative' });
  expect(toneOfQuotations(made, { scores }).rows.at(-1)).toMatchObject({ score: 0.25, label: 'neutral' });
});

test('toneOfQuotations(quotations, { scores }) looks a split quotation up by its parts with a space between them', () => {
  const split = makeQuotations([{ article: 'a', said: ['a good', 'day'] }]);
  const own = { ...scores, scores: new Map([['a good day', 0.75]]) };
  expect(toneOfQuotations(split, { scores: own }).rows[0]).toMatchObject({ score: 0.75, label: 'positive' });
});

test('toneBySpeaker and toneBySource(quotations, { scores }) are means of these scores', () => {
  expect(toneBySpeaker(made, { scores }).rows.map(({ mean, relative }) => [mean, relative])).toEqual([
    [-0.5, -0.375],
    [0.25, 0.375],
  ]);
  expect(toneBySource(made, { scores }).rows[0]?.mean).toBe((-0.5 + 0.25) / 2);
});

test('toneByLexicon(quotations, { scores }) has them beside the lexicons, and in the spread', () => {
  const [berg] = toneByLexicon(made, { scores }).rows;
  const [own] = toneByLexicon(made).rows;
  const all = [own?.all, own?.both, own?.vader, own?.afinn, own?.induced].map((value) => value ?? 0);
  expect(berg).toMatchObject({ ...own, scores: -0.375, spread: significant(Math.max(...all) + 0.375) });
});

test('methods(toneBySpeaker(quotations, { scores })) names what made the scores, its works and its threshold', () => {
  const { text, references } = methods(toneBySpeaker(made, { scores }));
  expect(text).toContain('scored beforehand by two coders; which words bear on it is told by the word lists VADER');
  expect(text).toContain('Scores beyond ±0.5 are called positive or negative');
  expect(references).toEqual(expect.arrayContaining(scores.references));
  expect(methods(toneByLexicon(made, { scores })).text).toContain('by each word list alone, and by two coders, to see');
});

test.each([
  [new Map([['good', 0]]), 'no score by two coders for the words "constructor"'],
  [new Map([['good', 2]]), 'the score by two coders of the words "good" is not from -1 to 1: 2'],
  [new Map([['good', Number.NaN]]), 'the score by two coders of the words "good" is not from -1 to 1: NaN'],
])('toneBySpeaker(quotations, { scores: %j }) is refused', (wrong, message) => {
  expect(() => toneBySpeaker(made, { scores: { ...scores, scores: wrong } })).toThrow(message);
});
