import { expect, test } from 'vitest';
import { countSkipGrams } from '../../lib/src/terms/index.js';
import { makeCorpus } from './corpus.js';

const corpus = makeCorpus([
  ['A', 'the minister then said. Said'],
  ['B', 'The minister said: the constructor'],
]);

test('countSkipGrams(corpus) counts words in their order with at most so many between, within a sentence', () => {
  const { rows, passages, method } = countSkipGrams(corpus, { skip: 1 });
  expect(rows).toEqual([
    { term: 'minister said', count: 2, documents: 2 },
    { term: 'the minister', count: 2, documents: 2 },
  ]);
  expect(rows[0] && passages(rows[0])).toEqual([
    { article: 'a1', start: 4, end: 22 },
    { article: 'a2', start: 4, end: 17 },
  ]);
  expect(method.n).toMatchObject({ articles: 2, words: 10, rows: 2 });
});

test('countSkipGrams(corpus, { skip: 0 }) are words side by side; { minDocuments } asks for several articles', () => {
  const plain = countSkipGrams(corpus, { skip: 0, minCount: 1 }).rows.map(({ term }) => term);
  expect(plain).toContain('then said');
  expect(plain).not.toContain('minister constructor');
  expect(countSkipGrams(corpus, { minCount: 1, minDocuments: 2 }).rows.every(({ documents }) => documents === 2)).toBe(
    true,
  );
  expect(() => countSkipGrams(corpus, { words: 5 })).toThrow('words must be a whole number from 2 to 4: 5');
  expect(countSkipGrams(makeCorpus([['A', '']])).rows).toEqual([]);
});
