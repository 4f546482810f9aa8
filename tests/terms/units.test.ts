import { expect, test } from 'vitest';
import { findTerm } from '../../lib/src/terms/units.js';
import { makeCorpus } from './corpus.js';

const { articles } = makeCorpus([
  ['A', 'The army waits.'],
  ['A', 'A mer\u00adcenary ARMY. The constructor left an army.'],
]);
const options = { stopwords: 'none', stem: 'none', ngrams: 1, case: 'fold' } as const;

test.each([
  ['army', 1, ['army', 'ARMY', 'army']],
  ['mercenary', 1, ['mer\u00adcenary']],
  ['constructor', 1, ['constructor']],
  ['an army', 2, ['an army']],
  ['navy', 1, []],
])('findTerm(articles, %s) finds it however the text writes it', (term, ngrams, expected) => {
  const passages = findTerm(articles, term, { ...options, ngrams }, 50);
  const textOf = (id: string): string => articles.find((article) => article.id === id)?.text ?? '';
  expect(passages.map(({ article, start, end }) => textOf(article).slice(start, end))).toEqual(expected);
});

test('findTerm(articles, stem) finds words that lack its letters', () => {
  const stemmed = { ...options, stem: 'porter' } as const;
  expect(findTerm(articles, 'mercenari', stemmed, 50)).toHaveLength(1);
});
