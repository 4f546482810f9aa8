import { expect, test } from 'vitest';
import { TermReader, Vocabulary } from '../../lib/src/text/index.js';

/** Short words, long ones, and what is neither: each of them differs from another in one letter, sign or length. */
const hazards = [
  '',
  'a',
  'aa',
  'z',
  'constructor',
  '__proto__',
  'abcdefghijkl',
  'abcdefghijkm',
  'abcdefghijklm',
  'zzzzzzzzzzzz',
  'É',
  'A',
  '{',
  '`',
  "don't",
  'u.s.',
  '12',
  '𝒳',
  'q'.repeat(70_000),
];

test('add(term) numbers each term once, in the order in which they are met', () => {
  const vocabulary = new Vocabulary();
  expect(hazards.map((term) => vocabulary.add(term))).toEqual(hazards.map((_, i) => i));
  expect(hazards.map((term) => vocabulary.add(term))).toEqual(hazards.map((_, i) => i));
  expect(vocabulary.terms).toEqual(hazards);
  expect(vocabulary.size).toBe(hazards.length);
});

test('add(term) finds every term again after the tables have grown', () => {
  const vocabulary = new Vocabulary();
  const words = Array.from({ length: 6000 }, (_, i) => [
    i.toString(36).replace(/\d/g, 'é'),
    `w${i}`,
    letters(i),
  ]).flat();
  const numbers = words.map((word) => vocabulary.add(word));
  expect(words.map((word) => vocabulary.add(word))).toEqual(numbers);
  expect(words.map((word) => vocabulary.terms[vocabulary.add(word)])).toEqual(words);
  expect(vocabulary.size).toBe(new Set(words).size);
});

test('addPacked(terms of another) gives their numbers here, and adds what is new', () => {
  const [here, there] = [new Vocabulary(), new Vocabulary()];
  for (const term of ['mali', 'u.s.']) here.add(term);
  for (const term of ['u.s.', ...hazards.slice(0, 5), 'mali']) there.add(term);
  expect([...here.addPacked(there.pack())]).toEqual([1, 2, 3, 4, 5, 6, 0]);
  expect(here.terms).toEqual(['mali', 'u.s.', ...hazards.slice(0, 5)]);
  expect([...here.addPacked(new Vocabulary().pack())]).toEqual([]);
});

test('a TermReader reads a word under the number that its term has by add', () => {
  const reader = new TermReader();
  const text = 'Abcdefghijkl ABCDEFGHIJKLM café 12 the U.S. don’t constructor';
  const terms = ['abcdefghijkl', 'abcdefghijklm', 'café', '12', 'the', 'u.s.', "don't", 'constructor'];
  const read = [...reader.read({ text, zones: [] })];
  expect(terms.map((term) => reader.vocabulary.add(term))).toEqual(read);
});

/** A word of small letters alone for each number. */
function letters(number: number): string {
  return [...number.toString(26)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join('');
}
