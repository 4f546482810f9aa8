import { describe, expect, test } from 'vitest';
import { lexicons } from '../../lib/src/tone/index.js';
import { readLexicon } from '../../lib/src/tone/lexicons.js';
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

describe('valenceOf', () => {
  test('valenceOf(word, lexicon) is absent for words of no list, property names among them', () => {
    for (const word of ['constructor', '__proto__', 'has', 'table']) expect(valenceOf(word, 'both')).toBeUndefined();
  });

  test('valenceOf(form) is that of the base form, and says so', () => {
    expect(valenceOf('atrocities', 'afinn')).toEqual({ value: valenceOf('atrocity', 'afinn')?.value, byForm: true });
    expect(valenceOf('good', 'both')).toEqual({ value: (1.9 / 4 + 3 / 5) / 2, byForm: false });
  });
});
