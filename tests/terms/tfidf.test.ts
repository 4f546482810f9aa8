import { describe, expect, it } from 'vitest';
import { significant } from '../../lib/src/statistics/index.js';
import { tfIdf } from '../../lib/src/terms/index.js';
import { makeCorpus } from './corpus.js';

const corpus = makeCorpus([
  ['A', 'the coup the army'],
  ['B', 'the coup'],
  ['B', ''],
]);

describe('tfIdf', () => {
  it('weighs terms by article, the largest first', () => {
    const rows = tfIdf(corpus).rows;
    expect(rows.filter(({ article }) => article === 'a1')).toEqual([
      { term: 'army', article: 'a1', source: 'A', count: 1, tfIdf: significant((1 / 4) * Math.log(3)) },
      { term: 'the', article: 'a1', source: 'A', count: 2, tfIdf: significant((2 / 4) * Math.log(3 / 2)) },
      { term: 'coup', article: 'a1', source: 'A', count: 1, tfIdf: significant((1 / 4) * Math.log(3 / 2)) },
    ]);
  });

  it('keeps stop words in the length, and names articles without words', () => {
    const { rows, method } = tfIdf(corpus, { stopwords: 'english' });
    expect(rows[0]).toMatchObject({ term: 'army', tfIdf: significant((1 / 4) * Math.log(3)) });
    expect(method.dropped).toEqual([{ where: 'a3', reason: 'no words in its body' }]);
  });

  it("tfIdf(corpus, { variant: 'lfc' }) weighs by a scheme of SMART, and names its letters", () => {
    const { rows, method } = tfIdf(corpus, { variant: 'nfn' });
    expect(rows.slice(0, 2).map(({ term, tfIdf }) => [term, tfIdf])).toEqual([
      ['army', significant(Math.log2(3))],
      ['the', significant(2 * Math.log2(3 / 2))],
    ]);
    expect(method.references.some((work) => work.startsWith('Salton'))).toBe(true);
    const lengths = tfIdf(corpus, { variant: 'lfc' }).rows.filter(({ article }) => article === 'a1');
    expect(lengths.reduce((sum, { tfIdf }) => sum + tfIdf ** 2, 0)).toBeCloseTo(1, 5);
    expect(tfIdf(corpus, { variant: 'bnn' }).rows.every(({ tfIdf }) => tfIdf === 1)).toBe(true);
    const unknown = JSON.parse('{"variant":"lxc"}');
    expect(() => tfIdf(corpus, unknown)).toThrow('unknown scheme: "lxc"; letter 2 must be one of n, f, t, p');
  });

  it('finds the passages of a row in its own article', () => {
    const { rows, passages } = tfIdf(corpus);
    expect(
      rows.filter(({ term, article }) => term === 'coup' && article === 'a2').flatMap((row) => passages(row)),
    ).toEqual([{ article: 'a2', start: 4, end: 8 }]);
  });

  it('tfIdf(corpus, { top: 1 }) keeps the largest of each article; less than 1 throws', () => {
    expect(tfIdf(corpus, { top: 1 }).rows.map(({ article, term }) => [article, term])).toEqual([
      ['a1', 'army'],
      ['a2', 'coup'],
    ]);
    expect(() => tfIdf(corpus, { top: 0 })).toThrow('top must be at least 1, not 0');
  });

  it('of no articles has no rows', () => {
    expect(tfIdf(makeCorpus([])).rows).toEqual([]);
  });
});
