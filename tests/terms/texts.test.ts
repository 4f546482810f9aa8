import { describe, expect, test } from 'vitest';
import { significant } from '../../lib/src/statistics/index.js';
import { measureDispersion, measureDiversity, measureReadability } from '../../lib/src/terms/index.js';
import { makeCorpus } from './corpus.js';

const corpus = makeCorpus([
  ['A', 'coup coup army'],
  ['B', 'army constructor it'],
  ['B', '…'],
]);

describe('measureDispersion', () => {
  test('measureDispersion(corpus) measures the spread over articles, those without words left aside', () => {
    const { rows, passages, method } = measureDispersion(corpus, { minCount: 2 });
    expect(rows.map(({ term, count, documents, range, dp }) => [term, count, documents, range, dp])).toEqual([
      ['army', 2, 2, 1, 0],
      ['coup', 2, 1, 1 / 2, 1 / 2],
    ]);
    expect(rows[0]).toMatchObject({ juillandD: 1, carrollD2: 1, rosengrenS: 1 });
    expect(rows[0] && passages(rows[0])).toHaveLength(2);
    expect(method.n).toEqual({ articles: 2, words: 6, rows: 2 });
  });

  test('measureDispersion(no words) has no rows; { top } takes the most frequent', () => {
    expect(measureDispersion(makeCorpus([['A', '']])).rows).toEqual([]);
    expect(measureDispersion(corpus, { minCount: 1, top: 1 }).rows.map(({ term }) => term)).toEqual(['army']);
  });

  test('measureDispersion(one article) leaves out what needs two', () => {
    const [row] = measureDispersion(makeCorpus([['A', 'coup coup']]), { minCount: 1 }).rows;
    expect(row).toMatchObject({ count: 2, range: 1, dp: 0 });
    expect(Object.values(row ?? {}).every((value) => typeof value === 'string' || Number.isFinite(value))).toBe(true);
  });
});

describe('measureDiversity', () => {
  test('measureDiversity(corpus) measures each source, and warns where lengths differ', () => {
    const { rows } = measureDiversity(
      makeCorpus([
        ['A', 'a b a'],
        ['B', 'a b c d'],
      ]),
      { window: 2 },
    );
    expect(rows[0]).toMatchObject({ source: 'A', words: 3, types: 2, mattr: 1, typeTokenRatio: significant(2 / 3) });
    expect(rows[0]?.warning).toBe(
      'Texts of 3 to 4 words: all measures but mattr, mtld, hdd and yuleK change with the length of a text, so do not compare them here.',
    );
    expect(
      measureDiversity(
        makeCorpus([
          ['A', 'a b'],
          ['B', 'a b'],
        ]),
      ).rows.every((row) => !row.warning),
    ).toBe(true);
  });

  test('measureDiversity(a text without words, one word many times) has what is defined', () => {
    const { rows } = measureDiversity(
      makeCorpus([
        ['A', ''],
        ['B', 'word '.repeat(5000)],
      ]),
      { by: 'article' },
    );
    expect(rows[0]).toEqual({ article: 'a1', source: 'A', words: 0, types: 0 });
    expect(rows[1]).toMatchObject({ types: 1, mattr: 1 / 100, hdd: significant(1 / 42) });
    expect(() => measureDiversity(corpus, { by: 'region' })).toThrow('unknown field: "region"');
  });
});

test('measureDiversity(corpus, { samples, seed }) adds vocd, the same for the same seed', () => {
  const words = Array.from({ length: 200 }, (_, i) => `w${'x'.repeat((i * i) % 37)}`).join(' ');
  const texts = makeCorpus([['A', words]]);
  const [row] = measureDiversity(texts, { samples: 10, seed: 2 }).rows;
  expect(row?.vocd).toBeGreaterThan(5);
  expect(measureDiversity(texts, { samples: 10, seed: 2 }).rows[0]).toEqual(row);
  expect(measureDiversity(texts).rows[0]).not.toHaveProperty('vocd');
});

describe('measureReadability', () => {
  test('measureReadability(corpus) counts words, sentences and long words by source', () => {
    const { rows, passages } = measureReadability(makeCorpus([['A', 'The government resigned. It rained.']]));
    expect(rows[0]).toMatchObject({
      ...{ source: 'A', words: 5, sentences: 2, wordsPerSentence: 5 / 2, lix: 5 / 2 + 100 * (2 / 5), rix: 1 },
      warning: '2 sentences: of fewer than 30 the values are chance to a large part.',
    });
    expect(rows[0] && passages(rows[0])).toEqual([{ article: 'a1', start: 0, end: 35 }]);
  });

  test('measureReadability(corpus, { familiar }) adds the score of Dale and Chall, names counted as familiar', () => {
    const texts = makeCorpus([
      ['A', 'The cabinet of Mali resigned. Mali waits.'],
      ['B', ''],
    ]);
    const { rows, method } = measureReadability(texts, { familiar: ['the', 'of', 'wait'] });
    const score = 0.1579 * (100 * (2 / 7)) + 0.0496 * (7 / 2) + 3.6365;
    expect(rows[0]).toMatchObject({ words: 7, unfamiliar: 2, daleChall: significant(score) });
    expect(rows[1]?.daleChall).toBeUndefined();
    expect(method.options.familiarWords).toBe(3);
    expect(measureReadability(texts).rows[0]).not.toHaveProperty('unfamiliar');
  });

  test('measureReadability(no words) has no values', () => {
    const [row] = measureReadability(makeCorpus([['A', '']])).rows;
    expect(row).toMatchObject({ source: 'A', words: 0, sentences: 0 });
    expect(Object.keys(row ?? {})).not.toContain('flesch');
  });
});
