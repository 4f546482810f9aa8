import { describe, expect, test } from 'vitest';

import { concordanceView } from '../../../lib/src/report/index.js';
import { countRunningWords } from '../../../lib/src/report/show/passages.js';
import { resultOf } from '../literals.js';

const line = {
  article: 'a<1>',
  source: 'Gazette',
  left: 'the <b>old',
  match: 'war',
  right: 'is over',
  start: 11,
  end: 14,
};
const words = (n: number): string => Array.from({ length: n }, (_, i) => `w${i}`).join(' ');

describe('concordanceView', () => {
  test('concordanceView(lines) escapes the text and puts the match in the middle', () => {
    const { html, text } = concordanceView(resultOf([line]));
    expect(html).toContain('<bdi>the &lt;b&gt;old</bdi>');
    expect(html).toContain('<strong><bdi>war</bdi></strong>');
    expect(html).toContain('a&lt;1&gt;');
    expect(html).not.toContain('<b>old');
    expect(text).toBe('the <b>old  war  is over  [a<1>; Gazette]\n1 line.');
  });

  test('concordanceView(lines, { top }) says how many there are', () => {
    expect(concordanceView(resultOf([line, line, line]), { top: 2 }).text).toContain('2 of 3 lines.');
    expect(() => concordanceView(resultOf([line]), { top: -1 })).toThrow('top must be a whole number from 0: -1');
  });

  test('concordanceView(no lines) says so', () => {
    expect(concordanceView(resultOf([])).text).toBe('No line: the query is found nowhere.');
  });

  test('concordanceView(a long line, excerpt) shows 25 words of it', () => {
    const long = { ...line, left: words(40), right: words(40) };
    const { text } = concordanceView(resultOf([long]), { passages: 'excerpt' });
    expect(countRunningWords(text.split('  [')[0] ?? '')).toBe(25);
  });

  test('concordanceView(lines, none) shows places, no text', () => {
    const { html, text } = concordanceView(resultOf([line]), { passages: 'none' });
    expect(text).toContain('a<1>  Gazette  11');
    for (const form of [html, text]) expect(form).not.toMatch(/war|is over|the old/);
  });
});
