import { expect, test } from 'vitest';
import { locateTerms } from '../../lib/src/terms/index.js';
import { makeCorpus } from './corpus.js';

const corpus = makeCorpus([
  ['A', 'A coup. The army, the coup'],
  ['B', 'coup'],
  ['B', '…'],
]);

test('locateTerms(corpus, query) counts places in words from the beginning of each article', () => {
  const { rows, method, passages } = locateTerms(corpus, 'coup');
  expect(rows.map(({ article, word, words, share }) => [article, word, words, share])).toEqual([
    ['a1', 2, 6, 1 / 5],
    ['a1', 6, 6, 1],
    ['a2', 1, 1, 0],
  ]);
  expect(method.n).toEqual({ articles: 2, words: 7, rows: 3, 'articles with a place': 2 });
  expect(rows[1] && passages(rows[1])).toEqual([{ article: 'a1', start: 22, end: 26 }]);
});

test('locateTerms(corpus, several queries) keeps them apart, in the order of the text', () => {
  const { rows } = locateTerms(corpus, ['the *', 'coup']);
  expect(rows.map(({ query, word }) => [query, word])).toEqual([
    ['coup', 2],
    ['the *', 3],
    ['the *', 5],
    ['coup', 6],
    ['coup', 1],
  ]);
  expect(() => locateTerms(corpus, [])).toThrow('needs a query');
  expect(() => locateTerms(corpus, '/coup/')).toThrow('a regular expression');
});
