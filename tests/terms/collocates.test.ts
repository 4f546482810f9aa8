import { describe, expect, test } from 'vitest';
import { significant } from '../../lib/src/statistics/index.js';
import {
  associationMeasures,
  compareTerms,
  findCollocates,
  keynessMeasures,
  measureCollocates,
  measureTerms,
} from '../../lib/src/terms/index.js';
import { makeCorpus } from './corpus.js';

const corpus = makeCorpus([
  ['A', 'The red army left. The red army came back.'],
  ['B', 'Red tape. An army of red ants constructor.'],
]);

describe('findCollocates', () => {
  const { rows, method, passages } = findCollocates(corpus, 'army', { window: 2, minCount: 1 });
  const red = rows.find(({ term }) => term === 'red');

  test('findCollocates(corpus, node) counts words near the node against all others, the node left aside', () => {
    expect(red).toMatchObject({ count: 3, size: 10, restCount: 1, restSize: 4, left: 2, right: 1, documents: 2 });
    expect(red?.expected).toBe(significant((4 * 10) / 14));
    expect(red?.logDice).toBe(significant(14 + Math.log2((2 * 3) / (10 + 4))));
    expect(red?.pmi).toBe(significant(Math.log2(3 / (40 / 14))));
    expect(method.n).toEqual({ articles: 2, words: 17, nodes: 3, near: 10, rows: 7 });
  });

  test('findCollocates(corpus, node) never crosses a sentence', () => {
    expect(rows.map(({ term }) => term)).not.toContain('tape');
    expect(findCollocates(corpus, 'tape', { window: 9, minCount: 1 }).rows.map(({ term }) => term)).toEqual(['red']);
  });

  test('findCollocates(corpus, node) counts a word once that is near two nodes', () => {
    const twice = findCollocates(makeCorpus([['A', 'army red army']]), 'army', { minCount: 1 });
    expect(twice.rows).toEqual([
      expect.objectContaining({ term: 'red', count: 1, size: 1, restCount: 0, restSize: 0 }),
    ]);
    expect(Object.keys(twice.rows[0] ?? {})).not.toContain('logDice');
  });

  test('passages(row) run from the node to the word', () => {
    const texts = red ? passages(red).map(({ article, start, end }) => textOf(article).slice(start, end)) : [];
    expect(texts).toEqual(['red army', 'red army', 'army of red']);
    expect(red && passages(red, 1)).toHaveLength(1);
  });

  test('findCollocates(corpus, node, { measure }) orders by it, ties by term', () => {
    const byG2 = findCollocates(corpus, 'army', { window: 2, minCount: 1, measure: 'fisherP' });
    expect(byG2.rows.every((row, i) => (row.value ?? 0) <= (byG2.rows[i - 1]?.value ?? 1))).toBe(true);
    expect(() => findCollocates(corpus, 'army', { measure: 'constructor' as 'pmi' })).toThrow(
      'unknown measure: "constructor"; known: logDice, pmi',
    );
  });

  test('findCollocates(a node that stands nowhere, an empty corpus) has no rows', () => {
    expect(findCollocates(corpus, 'navy').rows).toEqual([]);
    expect(findCollocates(makeCorpus([['A', '']]), 'navy').rows).toEqual([]);
    expect(() => findCollocates(corpus, '/army/')).toThrow('a regular expression is no node');
    expect(() => findCollocates(corpus, 'army', { window: 0 })).toThrow('window');
  });
});

test('measureCollocates(collocates) has every measure under its name, in the same order', () => {
  const collocates = findCollocates(corpus, 'army', { window: 2, minCount: 1 });
  const { rows, passages } = measureCollocates(collocates);
  expect(rows.map(({ term }) => term)).toEqual(collocates.rows.map(({ term }) => term));
  const red = rows.find(({ term }) => term === 'red');
  expect(associationMeasures.filter((measure) => red?.[measure] === undefined)).toEqual([]);
  expect(red && passages({ ...red })).toHaveLength(3);
});

test('measureTerms(keyness) has every measure by group; the p of Fisher only where there are articles enough', () => {
  const { rows, key, passages } = measureTerms(compareTerms(corpus, { minCount: 1 }));
  const red = rows.find(({ term, source }) => term === 'red' && source === 'A');
  expect(keynessMeasures.filter((measure) => red?.[measure] === undefined)).toEqual(['fisherP']);
  expect(red?.relativeRisk).toBe(significant(8 / 9));
  expect(key).toEqual(['term', 'source']);
  expect(red && passages({ ...red })).toHaveLength(2);
});

function textOf(id: string): string {
  return corpus.articles.find((article) => article.id === id)?.text ?? '';
}
