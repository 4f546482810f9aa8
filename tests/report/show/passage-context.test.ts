import { describe, expect, test } from 'vitest';

import { findContext } from '../../../lib/src/report/show/passage-context.js';
import { countRunningWords } from '../../../lib/src/report/show/passages.js';

const many = (n: number, word = 'word'): string => Array.from({ length: n }, () => word).join(' ');

/** What is shown of the first place of `match` in a text. */
function shown(text: string, match: string, policy: 'full' | 'excerpt' = 'full'): string {
  const start = text.indexOf(match);
  const context = findContext(text, { start, end: start + match.length }, policy);
  return text.slice(context.start, context.end);
}

describe('findContext', () => {
  test('findContext(a word) is its paragraph where that is short, and no other', () => {
    expect(shown('Before.\n\nThe war goes on.\n\nAfter.', 'war')).toBe('The war goes on.');
  });

  test('findContext(a word far from the ends) has 12 words on both sides', () => {
    expect(shown(`${many(40)} war ${many(40)}`, 'war')).toBe(`${many(12)} war ${many(12)}`);
  });

  test('findContext(a word, excerpt) has 25 words at most', () => {
    expect(countRunningWords(shown(`${many(40)} war ${many(40)}`, 'war', 'excerpt'))).toBe(25);
  });

  test('findContext(a long passage) ends within it, without what stands before', () => {
    expect(shown(`so ${many(100, 'said')}`, many(100, 'said'), 'excerpt')).toBe(many(25, 'said'));
    expect(countRunningWords(shown(`so ${many(100, 'said')}`, many(100, 'said')))).toBe(84);
  });

  test('findContext(a word without end) is cut', () => {
    expect(shown('x'.repeat(10_000), 'x'.repeat(5000)).length).toBeLessThanOrEqual(250);
  });

  test('findContext(an empty passage at the end) is an empty or a short stretch', () => {
    expect(findContext('', { start: 0, end: 0 }, 'full')).toEqual({ start: 0, end: 0 });
  });
});
