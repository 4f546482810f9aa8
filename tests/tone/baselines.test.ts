import { expect, test } from 'vitest';
import { scoreByNatural } from '../../lib/src/tone/index.js';

test('scoreByNatural(text) is the mean valence by word', () => {
  expect(scoreByNatural('a good day')).toBe(3 / 3);
  expect(scoreByNatural('not a good day')).toBe(-3 / 4);
  expect(scoreByNatural('constructor')).toBe(0);
});

test('scoreByNatural(text without words) is absent, never NaN', () => {
  expect([scoreByNatural(''), scoreByNatural('… “”')]).toEqual([undefined, undefined]);
});
