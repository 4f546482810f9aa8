import { describe, expect, test } from 'vitest';
import { readLexicon } from '../../lib/src/tone/choice.js';
import { lexicons, scoreTone } from '../../lib/src/tone/index.js';
import { valenceOf } from '../../lib/src/tone/valence.js';

describe('lexicons', () => {
  test.each(lexicons.map(({ name, size }) => [name, size] as const))(
    '%s has as many words as it states',
    (name, size) => {
      expect(readLexicon(name).size).toBe(size);
    },
  );

  test('lexicons name licence, source and reference', () => {
    expect(lexicons.map(({ name, licence }) => [name, licence.slice(0, 6)])).toEqual([
      ['vader', 'MIT'],
      ['afinn', 'Apache'],
      ['induced', 'MIT (t'],
    ]);
    expect(lexicons.every(({ reference }) => /\(20\d\d\)\./.test(reference))).toBe(true);
  });

  test('readLexicon(name) gives shares of the range, and words only', () => {
    for (const { name } of lexicons) {
      const values = [...readLexicon(name)];
      expect(values.filter(([, value]) => !(Math.abs(value) <= 1))).toEqual([]);
      expect(values.filter(([word]) => !/^\p{Ll}[\p{Ll}' -]*$/u.test(word))).toEqual([]);
    }
    expect(readLexicon('vader').get('good')).toBe(1.9 / 4);
    expect(readLexicon('vader').get("can't stand")).toBe(-2 / 4);
    expect(readLexicon('afinn').get('good')).toBe(3 / 5);
  });

  test('readLexicon(vader) has no abbreviations of chats: WP and TX are names', () => {
    expect(['wp', 'tx', 'kia', 'xd'].filter((word) => readLexicon('vader').has(word))).toEqual([]);
  });
});

describe('induced lexicon', () => {
  test('readLexicon(induced) has frequent words that no published list has, and no names', () => {
    const induced = readLexicon('induced');
    expect(
      [...'Abdul Adidas Jerusalem Merkel Texas'.toLowerCase().split(' ')].filter((name) => induced.has(name)),
    ).toEqual([]);
    expect(['very', 'more', 'the', 'not'].filter((word) => induced.has(word))).toEqual([]);
    expect(induced.get('artistry')).toBeGreaterThan(0.3);
    expect(induced.get('airstrikes')).toBeLessThan(-0.3);
  });

  test('valenceOf(word, all) is 0.4 VADER + 0.4 AFINN + 0.2 induced', () => {
    const parts = [
      readLexicon('vader').get('good'),
      readLexicon('afinn').get('good'),
      readLexicon('induced').get('good'),
    ];
    const [vader = 0, afinn = 0, induced = 0] = parts;
    expect(valenceOf('good', 'all')?.value).toBeCloseTo(0.4 * vader + 0.4 * afinn + 0.2 * induced);
    expect(valenceOf('good', 'induced')?.value).toBeCloseTo(0.5 * induced);
    expect(valenceOf('artistry', 'both')).toBeUndefined();
  });

  test('scoreTone(text, { lexicon }) counts induced words, and leaves them out of its coverage beside published ones', () => {
    const text = 'It is of artistry.';
    expect(scoreTone(text)).toMatchObject({ coverage: 0, words: [{ term: 'artistry', rules: ['induced'] }] });
    expect(scoreTone(text).score).toBeGreaterThan(0);
    expect(scoreTone(text, { lexicon: 'induced' }).coverage).toBe(0.25);
  });

  test('scoreTone(text) takes no capital inside a sentence for an induced word', () => {
    expect(scoreTone('It is of such Artistry that it was done.').words).toMatchObject([
      { term: 'artistry', value: 0, rules: ['name'] },
    ]);
  });
});

describe('valenceOf', () => {
  test('valenceOf(word, lexicon) is absent for words of no list, property names among them', () => {
    for (const word of ['constructor', '__proto__', 'has', 'table']) expect(valenceOf(word, 'both')).toBeUndefined();
  });

  test('valenceOf(form) is that of the base form, and says so', () => {
    expect(valenceOf('atrocities', 'afinn')).toEqual({
      value: valenceOf('atrocity', 'afinn')?.value,
      byForm: true,
      isInduced: false,
    });
    expect(valenceOf('good', 'both')).toEqual({ value: (1.9 / 4 + 3 / 5) / 2, byForm: false, isInduced: false });
  });
});
