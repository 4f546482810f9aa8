import { describe, expect, test } from 'vitest';
import { significant } from '../../lib/src/statistics/index.js';
import { measureBigrams, measureCollocates } from '../../lib/src/terms/index.js';
import { makeCorpus } from './corpus.js';

const corpus = makeCorpus([
  ['A', 'The red army left. The red army came.'],
  ['B', 'Red tape. The army. Constructor valueOf Red Army'],
]);

describe('measureBigrams', () => {
  const { rows, method, passages } = measureBigrams(corpus, { minCount: 2, discount: 1 });

  test('measureBigrams(corpus) counts words side by side against all pairs of a sentence', () => {
    expect(rows.map(({ term, count, documents }) => [term, count, documents])).toEqual([
      ['red army', 3, 2],
      ['the red', 2, 1],
    ]);
    expect(rows[0]).toMatchObject({ size: 4, restCount: 1, restSize: 7 });
    expect(method.n).toEqual({ articles: 2, words: 16, pairs: 11, types: 8, rows: 2 });
  });

  test('measureBigrams(corpus) measures: phrase score, NPMI, logDice, lambda', () => {
    const types = 8 + 8;
    expect(rows[0]).toMatchObject({
      phraseScore: significant(((3 - 1) * types) / (4 * 4)),
      npmi: significant(Math.log((3 * 11) / (4 * 4)) / -Math.log(3 / 11)),
      logDice: significant(14 + Math.log2((2 * 3) / (4 + 4))),
      lambda: significant(Math.log((3.5 * 6.5) / (1.5 * 1.5))),
    });
    expect(measureCollocates(measureBigrams(corpus, { minCount: 2 })).rows[0]).toMatchObject({ term: 'red army' });
  });

  test('passages(row) are the pairs in the text', () => {
    const texts = corpus.articles.map(({ text }) => text);
    const found = rows[0] ? passages(rows[0]) : [];
    expect(found.map(({ article, start, end }) => texts[Number(article.slice(1)) - 1]?.slice(start, end))).toEqual([
      'red army',
      'red army',
      'Red Army',
    ]);
  });

  test('measureBigrams(corpus, { measure, stopwords, case }) orders, leaves out, keeps case', () => {
    const ordered = measureBigrams(corpus, { minCount: 1, measure: 'deltaP' }).rows;
    expect(ordered.map(({ value }) => value)).toEqual(
      ordered.map(({ value }) => value).toSorted((a, b) => (b ?? 0) - (a ?? 0)),
    );
    const open = measureBigrams(corpus, { minCount: 1, stopwords: 'english' }).rows.map(({ term }) => term);
    expect(open).toContain('constructor valueof');
    expect(open.some((term) => /\bthe\b/.test(term))).toBe(false);
    expect(measureBigrams(corpus, { minCount: 2, case: 'keep' }).rows.map(({ count }) => count)).toEqual([2, 2]);
  });

  test('measureBigrams(no pairs) has no rows; an unknown measure throws', () => {
    expect(measureBigrams(makeCorpus([['A', 'Red. Army.']]), { minCount: 1 }).rows).toEqual([]);
    const unknown = JSON.parse('{"measure":"luck"}');
    expect(() => measureBigrams(corpus, unknown)).toThrow('unknown measure: "luck"; known: phraseScore, z, logDice');
    expect(() => measureBigrams(corpus, { discount: -1 })).toThrow('discount must be 0 or more: -1');
  });
});
