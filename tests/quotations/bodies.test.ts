import { describe, expect, test } from 'vitest';

import { findFullBody, findSubjectBody } from '../../lib/src/quotations/bodies.js';

describe('bodies', () => {
  test.each([
    ['Rain fell on the Municipality of Oldby. The city', 'city', 'Municipality of Oldby'],
    ['The Church of the Lamp met. The Church', 'Church', 'Church of the Lamp'],
    ['The Lamp Council met. The council', 'council', 'Lamp Council'],
    ['The Lamp Council met. The court', 'court', undefined],
    ['The Lamp Government met. The government', 'government', undefined],
    ['', 'constructor', undefined],
  ])('findFullBody(%s) is the name that the text gives', (text, head, expected) => {
    expect(findFullBody(text, head, text.length)).toBe(expected);
  });

  test('findFullBody(two of them) takes the nearest, and none where both are far', () => {
    const text = 'The Lamp Council met. The Harbour Council met.';
    expect(findFullBody(text, 'council', text.length)).toBe('Harbour Council');
    expect(findFullBody(`${text}${' it rained'.repeat(60)}`, 'council', 640)).toBeUndefined();
  });

  test.each([
    ['The Lamp Council met on Monday. ', 'Lamp Council'],
    ['In a letter, the Lamp Council denied it. It was late. ', 'Lamp Council'],
    ['The Lamp Council met. Anna Berg was there. ', undefined],
    ['', undefined],
  ])('findSubjectBody(%s) is the subject before, past sentences of pronouns', (text, expected) => {
    expect(findSubjectBody(text, text.length, 0)).toBe(expected);
  });
});
