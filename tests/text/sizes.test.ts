import { expect, test } from 'vitest';
import { countWords, tokenise } from '../../lib/src/text/index.js';

const body = (text: string) => ({ text, zones: [] });

test('countWords(articles) has the words of each body, as the tokeniser reads them', () => {
  const texts = ['', '…', "Mali's army didn't. 3,000 U.S. men", 'cafe\u0301 mer\u00adcenary', '東京は大きい'];
  const articles = texts.map(body);
  expect(countWords(articles)).toEqual(articles.map((article) => tokenise([article]).term.length));
  expect(countWords([])).toEqual([]);
});

test('countWords(articles) leaves out what is not body, and counts an article again alike', () => {
  const zones = [{ start: 0, end: 3, kind: 'headline', rule: 'test' } as const];
  const article = {
    text: 'One two three',
    zones: [...zones, { start: 4, end: 13, kind: 'body', rule: 'test' } as const],
  };
  expect([countWords([article]), countWords([article, article])]).toEqual([[2], [2, 2]]);
  expect(countWords([{ text: 'One two', zones }])).toEqual([0]);
});
