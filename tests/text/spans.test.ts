import { describe, expect, it } from 'vitest';
import { bodySpans, paragraphSpans } from '../../lib/src/text/index.js';

describe('bodySpans', () => {
  it('is the whole text of an article without zones', () => {
    expect(bodySpans({ text: 'abc', zones: [] })).toEqual([{ start: 0, end: 3 }]);
  });

  it('is the body zones, in order, and nothing when there are only others', () => {
    const headline = { start: 0, end: 1, kind: 'headline', rule: 'test' } as const;
    const body = { start: 1, end: 3, kind: 'body', rule: 'test' } as const;
    expect(bodySpans({ text: 'abc', zones: [headline, body] })).toEqual([{ start: 1, end: 3 }]);
    expect(bodySpans({ text: 'abc', zones: [headline] })).toEqual([]);
  });

  it('of an empty text is empty', () => {
    expect(bodySpans({ text: '', zones: [] })).toEqual([]);
  });
});

describe('paragraphSpans', () => {
  it('cuts at blank lines and at line breaks, but not before a small letter', () => {
    const text = ' One\ntwo\n\nThree\r\nFour ';
    const paragraphs = paragraphSpans(text, { start: 0, end: text.length });
    expect(paragraphs.map(({ start, end }) => text.slice(start, end))).toEqual(['One\ntwo', 'Three', 'Four']);
  });
});
