import { expect, test } from 'vitest';
import type { Article } from '../../lib/src/model.js';
import { countTermsOverTime } from '../../lib/src/terms/index.js';
import { makeCorpus } from './corpus.js';

function dated(texts: readonly (readonly [string | undefined, string])[]) {
  const corpus = makeCorpus(texts.map(([, text]) => ['A', text] as const));
  const articles = corpus.articles.map((article, i): Article => {
    const value = texts[i]?.[0];
    if (value === undefined) return article;
    return {
      ...article,
      date: { value, certainty: 'stated', evidence: { in: 'column', name: 'date', rule: 'given' } },
    };
  });
  return { ...corpus, articles };
}

test('countTermsOverTime(corpus, queries) has a row a query and step, the undated last', () => {
  const corpus = dated([
    ['2021-03', 'a coup'],
    ['2021-02-05', 'the coup and the coup'],
    [undefined, 'no word'],
    ['2021-02-06', 'army'],
  ]);
  const { rows, method, passages } = countTermsOverTime(corpus, ['coup', 'constructor']);
  const reason = 'A description of these texts only: 2 articles, and an interval needs 5.';
  expect(rows.slice(0, 3)).toEqual([
    { term: 'coup', date: '2021-02', count: 2, documents: 1, articles: 2, words: 6, per10k: 3333.33, reason },
    expect.objectContaining({ term: 'coup', date: '2021-03', count: 1, per10k: 5000 }),
    expect.objectContaining({ term: 'coup', count: 0, articles: 1, words: 2, per10k: 0 }),
  ]);
  expect(rows[2] && 'date' in rows[2]).toBe(false);
  expect(method.n).toEqual({ articles: 4, undated: 1, words: 10, steps: 2 });
  expect(method.options.unit).toBe('month');
  expect(rows[0] && passages({ ...rows[0] }).map(({ article, start }) => [article, start])).toEqual([
    ['a2', 4],
    ['a2', 17],
  ]);
  expect(rows[2] && passages({ ...rows[2] })).toEqual([]);
});

test('countTermsOverTime(five articles a step) has an interval by article', () => {
  const five = dated(Array.from({ length: 5 }, () => ['2021-02-05', 'a coup'] as const));
  expect(countTermsOverTime(five, ['coup']).rows[0]).toMatchObject({ per10k: 5000, low: 5000, high: 5000 });
});

test('countTermsOverTime(a finer unit than a date) leaves the article undated; no words have no rate', () => {
  const { rows } = countTermsOverTime(
    dated([
      ['2021', 'coup'],
      ['2021-02-05', '…'],
    ]),
    ['coup'],
    { unit: 'day' },
  );
  expect(rows.map(({ date, count, per10k }) => [date, count, per10k])).toEqual([
    ['2021-02-05', 0, undefined],
    [undefined, 1, 10000],
  ]);
  expect(countTermsOverTime(makeCorpus([]), ['coup']).rows).toEqual([]);
});
