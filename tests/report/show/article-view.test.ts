import { describe, expect, test } from 'vitest';
import { articleView } from '../../../lib/src/report/index.js';
import { listEditMarks, markText } from '../../../lib/src/report/show/article-marks.js';
import { countRunningWords } from '../../../lib/src/report/show/passages.js';
import { articleOf, corpusOf } from '../literals.js';

const text = 'Peace <now>\n\nBy Ann Lee\n\nIt’s over.';
const article = articleOf({
  id: 'one',
  text,
  zones: [
    { start: 0, end: 11, kind: 'headline', rule: 'first line' },
    { start: 13, end: 23, kind: 'byline', rule: 'by' },
    { start: 25, end: 35, kind: 'body', rule: 'rest' },
  ],
  edits: [{ start: 27, end: 29, before: '??', after: '’', rule: 'apostrophe', certainty: 'inferred' }],
  authors: [
    {
      value: { name: 'Ann Lee', role: 'reporter' },
      certainty: 'stated',
      evidence: { in: 'text', start: 16, end: 23, rule: 'by' },
    },
  ],
});
const corpus = corpusOf(articleOf({ id: 'zero', text: 'Nothing.' }), article);

describe('articleView', () => {
  test('articleView(corpus, id) labels zones, marks edits and evidence, and escapes the text', () => {
    const view = articleView(corpus, 'one');
    expect(view.html).toContain('<strong>headline</strong>');
    expect(view.html).toContain('Peace &lt;now&gt;');
    expect(view.html).toContain('By <mark title="reporter, stated; rule: by">Ann Lee</mark>');
    expect(view.html).toMatch(/It<del [^>]*>\?\?<\/del><ins [^>]*>’<\/ins>s over\./);
    expect(view.text).toContain('reporter: Ann Lee (stated, text: by)');
    expect(view.text).toContain('It[-??-]{+’+}s over.');
    expect(view.text).toContain('1 edit, 1 of them marked here.');
  });

  test('articleView(corpus, id, { show }) leaves out what is not asked for', () => {
    const view = articleView(corpus, 'one', { show: [] });
    expect(view.text).toContain('It’s over.');
    expect(view.text).not.toContain('[headline]');
    expect(view.html).not.toContain('<ins');
  });

  test('articleView(corpus, "") takes the article with the most edits, the first of equals', () => {
    expect(articleView(corpus, '').text).toMatch(/^one /);
    expect(articleView(corpusOf(articleOf({ id: 'b', text: '' }), articleOf({ id: 'a', text: '' })), '').text).toMatch(
      /^b /,
    );
  });

  test('articleView(no articles, any id) says so', () => {
    expect(articleView(corpusOf(), 'one').text).toBe('The corpus holds no article to show.');
  });

  test('articleView(corpus, an unknown id or part) throws with the choices', () => {
    expect(() => articleView(corpus, 'two')).toThrow('unknown article: "two"; known: zero, one');
    const show = ['tone'] as unknown as readonly ['zones'];
    expect(() => articleView(corpus, 'one', { show })).toThrow('unknown part to show: "tone"; known: zones, edits');
  });

  test('articleView(a long article, excerpt) shows at most 25 words of its text', () => {
    const long = articleOf({ id: 'long', text: Array.from({ length: 400 }, () => 'wort').join(' ') });
    const shown = articleView(corpusOf(long), 'long', { passages: 'excerpt' }).text;
    expect(shown.match(/wort/g)).toHaveLength(25);
    expect(shown).toContain('[body, 400 words]');
  });

  test('articleView(corpus, id, none) shows labels and lengths alone', () => {
    const view = articleView(corpus, 'one', { passages: 'none' });
    for (const form of [view.html, view.text]) expect(form).not.toMatch(/Peace|over/);
    expect(view.text).toContain('[headline, 2 words]');
    expect(view.text).toContain('The text of articles is left out.');
  });

  test('articleView(text outside the zones) is shown as unlabelled', () => {
    const loose = articleOf({ id: 'l', text: 'a b', zones: [{ start: 2, end: 3, kind: 'body', rule: 'r' }] });
    expect(articleView(corpusOf(loose), 'l').text).toContain('[unlabelled]\na \n[body]\nb');
  });
});

describe('markText', () => {
  test('listEditMarks(edits) follows the shift of the edits before', () => {
    const edit = { rule: 'r', certainty: 'certain' } as const;
    const edits = [
      { ...edit, start: 0, end: 2, before: '??', after: 'x' },
      { ...edit, start: 4, end: 4, before: '', after: 'yy' },
    ];
    expect(listEditMarks({ edits }).map(({ start, end }) => [start, end])).toEqual([
      [0, 1],
      [3, 5],
    ]);
  });

  test('markText(a deletion) shows what was there, at the end of a stretch too', () => {
    const mark = { start: 2, end: 2, before: '\u200b', title: 't' };
    expect(markText('ab', { start: 0, end: 2 }, [mark])).toMatchObject({ text: 'ab[-U+200B-]', edits: 1 });
  });

  test('markText(evidence over an edit) nests both', () => {
    const marks = [
      { start: 0, end: 3, title: 'title' },
      { start: 1, end: 2, before: '', title: 'edit' },
    ];
    const { html, text: plain } = markText('a<c', { start: 0, end: 3 }, marks);
    expect(plain).toBe('a{+<+}c');
    expect(html.replace(/ (?:title|style)="[^"]*"/g, '')).toBe(
      '<mark>a</mark><ins><mark>&lt;</mark></ins><mark>c</mark>',
    );
  });
});

test('countRunningWords agrees with what an excerpt may show', () => {
  expect(countRunningWords(text)).toBe(7);
});
