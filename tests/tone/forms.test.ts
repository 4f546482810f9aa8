import { expect, test } from 'vitest';
import { baseForms } from '../../lib/src/tone/forms.js';

test.each([
  ['denied', 'deny'],
  ['stopped', 'stop'],
  ['causing', 'cause'],
  ['wishes', 'wish'],
  ['recklessly', 'reckless'],
  ['noisily', 'noisy'],
  ['capably', 'capable'],
  ['emptiness', 'empty'],
  ['tragedies', 'tragedy'],
])('baseForms(%s) has %s among them', (word, base) => {
  expect(baseForms(word)).toContain(base);
});

test.each(['loss', 'need', 'red', 'sing', 'only', 'bus', ''])(
  'baseForms(%j) finds nothing of four letters to strip',
  (word) => {
    expect(baseForms(word)).toEqual([]);
  },
);
