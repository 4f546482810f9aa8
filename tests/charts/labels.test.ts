import { describe, expect, test } from 'vitest';

import {
  escapeLabel,
  isolateText,
  labelOf,
  quoteText,
  shortenText,
  textWidth,
  wrapTitle,
} from '../../lib/src/charts/labels.js';
import { countNoun, joinPhrases, showNumber } from '../../lib/src/text/wording.js';

describe('labels', () => {
  test('escapeLabel(tags, references, formulas) keeps them as text', () => {
    expect(escapeLabel('<b>&amp;$x$')).toBe('&lt;b&gt;&amp;amp;&#36;x&#36;');
  });

  test('shortenText(a long word) keeps both ends', () => {
    expect(shortenText('abcdefghij', 5)).toBe('abc…j');
    expect(shortenText('abcde', 5)).toBe('abcde');
    expect(textWidth(shortenText('x'.repeat(1000)))).toBe(36);
  });

  test('shortenText(characters outside the first plane) cuts none in half', () => {
    expect(shortenText('😀😀😀😀', 5)).toBe('😀😀…');
  });

  test('shortenText(wide characters) counts each as two letters', () => {
    expect(textWidth('東京a')).toBe(5);
    expect(shortenText('東京東京東京', 7)).toBe('東京…京');
  });

  test('shortenText(line breaks, controls, direction marks) is one plain line', () => {
    expect(shortenText('a\n\u202eb\u0000  c')).toBe('a b c');
  });

  test('labelOf(a tag) is escaped after it is shortened, so that no reference is cut', () => {
    expect(labelOf('<<<<<<<<', 3)).toBe('&lt;&lt;…');
  });

  test('isolateText(a word from right to left) is closed off, others are not', () => {
    expect(isolateText('مرتزقة')).toBe('\u2068مرتزقة\u2069');
    expect(isolateText('mali')).toBe('mali');
    expect(quoteText('mali')).toBe('“mali”');
  });

  test('wrapTitle(sentence) breaks between words only, and escapes', () => {
    expect(wrapTitle('one <b> three', 7)).toEqual(['one &lt;b&gt;', 'three']);
    expect(wrapTitle('unbreakable', 5)).toEqual(['unbreakable']);
  });
});

describe('wording', () => {
  test('showNumber(number) has three digits after whole numbers, and commas', () => {
    expect([0, 0.123456, 12.345, 1234567.8, -2.5].map(showNumber)).toEqual(['0', '0.123', '12.3', '1,234,568', '−2.5']);
  });

  test('countNoun(1, 2) takes the plural for two', () => {
    expect([countNoun(1, 'word'), countNoun(2, 'word')]).toEqual(['1 word', '2 words']);
  });

  test('joinPhrases(more than it names) says how many others there are', () => {
    expect(joinPhrases(['a', 'b', 'c'])).toBe('a, b and c');
    expect(joinPhrases(['a', 'b', 'c', 'd'])).toBe('a, b and 2 others');
  });
});
