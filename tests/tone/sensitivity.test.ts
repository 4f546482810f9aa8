import { expect, test } from 'vitest';
import { significant } from '../../lib/src/statistics/index.js';
import { scoreTone, toneByLexicon, toneBySpeaker } from '../../lib/src/tone/index.js';
import { makeQuotations, repeatSaid } from './made-quotations.js';

const made = makeQuotations([
  ...repeatSaid('Berg', 'terrorism', 5),
  ...repeatSaid('Lind', 'good', 5),
  ...repeatSaid('Few', 'good', 1),
]);

test('toneByLexicon(quotations) has each lexicon against its own mean of all, and what hangs on the choice', () => {
  const [berg] = toneByLexicon(made).rows;
  const relative = (lexicon: 'all' | 'both' | 'vader' | 'afinn' | 'induced'): number => {
    const score = (text: string): number => scoreTone(text, { lexicon }).score;
    return significant(score('terrorism') - (5 * score('terrorism') + 6 * score('good')) / 11);
  };
  expect(berg).toEqual({
    speakerId: 'berg',
    speaker: 'Berg',
    kind: 'person',
    n: 5,
    all: expect.closeTo(relative('all'), 5),
    both: expect.closeTo(relative('both'), 5),
    vader: expect.closeTo(relative('vader'), 5),
    afinn: expect.closeTo(relative('afinn'), 5),
    induced: expect.closeTo(relative('induced'), 5),
    spread: expect.closeTo(relative('afinn') - relative('vader'), 5),
  });
});

test('toneByLexicon(quotations) agrees with toneBySpeaker, and has no numbers below 5 quotations', () => {
  const { rows, passages } = toneByLexicon(made);
  expect(rows.map(({ all }) => all)).toEqual(toneBySpeaker(made).rows.map(({ relative }) => relative));
  expect(rows[2]).toEqual({ speakerId: 'few', speaker: 'Few', kind: 'person', n: 1 });
  expect(rows[2] && passages(rows[2])).toEqual([{ article: 'Few 0', start: 0, end: 4 }]);
  expect(toneByLexicon(makeQuotations([])).rows).toEqual([]);
});
