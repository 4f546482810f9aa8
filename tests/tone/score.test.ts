import { describe, expect, test } from 'vitest';
import { scoreTone as score, type Tone } from '../../lib/src/tone/index.js';

/** The score by the published lexicons, whose words can be looked up. */
const scoreTone = (text: string): Tone => score(text, { lexicon: 'both' });

describe('scoreTone', () => {
  test('scoreTone(text) is tanh(2.8 S / sqrt(n + 2)) of its words, here one of three', () => {
    const good = (1.9 / 4 + 3 / 5) / 2;
    expect(scoreTone('A good day')).toEqual({
      score: expect.closeTo(Math.tanh((2.8 * good) / Math.sqrt(3 + 2)), 5),
      coverage: 0.333333,
      label: 'positive',
      length: 3,
      words: [{ start: 2, end: 6, term: 'good', valence: good, value: good, rules: [] }],
    });
  });

  test('scoreTone(text) counts a bad word 1.3 times', () => {
    const awful = (-2 / 4 - 3 / 5) / 2;
    expect(scoreTone('An awful day').words[0]).toMatchObject({ valence: awful, value: expect.closeTo(1.3 * awful, 6) });
  });

  test.each([
    ['', 0],
    [' \n', 0],
    ['… “—” !', 0],
    ['The train left at nine.', 5],
    ['constructor __proto__ toString hasOwnProperty', 4],
    ['Ῥόδος ἦν 俄罗斯', 3],
  ])('scoreTone(%j), without a word that has a tone, is 0, covers nothing and is neutral', (text, length) => {
    expect(scoreTone(text)).toEqual({ score: 0, coverage: 0, label: 'neutral', length, words: [] });
  });

  test('scoreTone(text, { lexicon }) takes a word that only one list has from that list, for both at half', () => {
    const terror = (lexicon: 'vader' | 'afinn' | 'both') => score('a terrorism case', { lexicon }).words[0]?.valence;
    expect([terror('vader'), terror('afinn'), terror('both')]).toEqual([-3.6 / 4, undefined, -3.6 / 8]);
  });

  test('scoreTone(text, { lexicon: unknown }) is refused with the choices', () => {
    const lexicon = JSON.parse('"anew"');
    expect(() => score('good', { lexicon })).toThrow(
      'unknown lexicon: "anew"; known: all, both, vader, afinn, induced',
    );
  });

  test('scoreTone(text) is the same whichever marks are typed', () => {
    const typed = scoreTone('"I don\'t like it," she said - "it isn\'t good."');
    const printed = scoreTone('“I don’t like it,” she said – “it isn’t good.”');
    expect(printed).toEqual(typed);
    expect(printed.label).toBe('negative');
  });

  test('scoreTone(text) has a label from 0.15 and from -0.15', () => {
    const long = `A good ${'plain '.repeat(200)}day`;
    expect(scoreTone(long)).toMatchObject({ label: 'neutral', length: 203 });
    expect(scoreTone(long).score).toBeGreaterThan(0);
    expect(scoreTone('They met at the awful house.').label).toBe('negative');
  });

  test('scoreTone(text) stays within -1 and 1, however much is said', () => {
    for (const text of ['good '.repeat(5000), 'evil '.repeat(5000), 'It was not good but I like it '.repeat(5000)]) {
      expect(Math.abs(scoreTone(text).score)).toBeLessThanOrEqual(1);
    }
  });

  test('scoreTone(text) covers the words with a tone, all words of an expression, no blocked ones', () => {
    expect(scoreTone('They are fed up.').coverage).toBe(2 / 4);
    expect(scoreTone('The united party met.').coverage).toBe(0);
  });
});
