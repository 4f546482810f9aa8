import { describe, expect, test } from 'vitest';
import type { Article } from '../../lib/src/model.js';
import { concordance } from '../../lib/src/terms/index.js';
import { makeCorpus } from './corpus.js';

const dates = ['2021-03-05', '2021', undefined, '2022-01-01'];
const plain = makeCorpus([
  ['A', 'a coup'],
  ['B', 'the coup'],
  ['A', 'coup'],
  ['B', 'no coup, a coup'],
]);
const corpus = {
  ...plain,
  articles: plain.articles.map((article, i): Article => {
    const value = dates[i];
    return value === undefined
      ? article
      : { ...article, date: { value, certainty: 'stated', evidence: { in: 'column', name: 'date', rule: 'given' } } };
  }),
};

describe('concordance with a filter', () => {
  const articlesOf = (options: Parameters<typeof concordance>[2]): readonly string[] =>
    concordance(corpus, 'coup', options).rows.map(({ article }) => article);

  test('{ source } keeps the articles of one source, and refuses one that is not there', () => {
    expect(articlesOf({ source: 'A' })).toEqual(['a1', 'a3']);
    expect(() => articlesOf({ source: 'C' })).toThrow('unknown source: "C"; known: A, B');
  });

  test('{ dates } keeps what may lie between them; without a date nothing does', () => {
    expect(articlesOf({ dates: { from: '2021-03', to: '2021-12-31' } })).toEqual(['a1', 'a2']);
    expect(articlesOf({ dates: { from: '2021-03-06' } })).toEqual(['a2', 'a4', 'a4']);
    expect(articlesOf({ dates: {} })).toEqual(['a1', 'a2', 'a4', 'a4']);
  });

  test('{ within } keeps matches inside passages', () => {
    expect(articlesOf({ within: [{ article: 'a4', start: 8, end: 15 }] })).toEqual(['a4']);
    expect(articlesOf({ within: [] })).toEqual([]);
  });

  test('{ sample } draws matches by chance, the same for a seed, in their order', () => {
    const drawn = articlesOf({ sample: 3, seed: 2 });
    expect(drawn).toHaveLength(3);
    expect([...drawn].sort()).toEqual(drawn);
    expect(articlesOf({ sample: 3, seed: 2 })).toEqual(drawn);
    expect(articlesOf({ sample: 9 })).toHaveLength(5);
    expect(concordance(corpus, 'coup', { sample: 2 }).method.n.matches).toBe(5);
    expect(() => articlesOf({ sample: 0 })).toThrow('sample');
  });
});
