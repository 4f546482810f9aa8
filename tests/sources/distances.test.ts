import { describe, expect, test } from 'vitest';

import { corpusFromRecords } from '../../lib/src/corpus/index.js';
import type { Corpus } from '../../lib/src/model.js';
import { compareSources, describeSources } from '../../lib/src/sources/index.js';
import { expectedJensenShannon, significant } from '../../lib/src/statistics/index.js';

type Text = readonly [source: string, text: string, fields?: Record<string, string>];

function makeCorpus(texts: readonly Text[]): Corpus {
  return corpusFromRecords(
    texts.map(([source, text, fields = {}], i) => ({ id: `a${i + 1}`, source, text, fields })),
    { zones: 'none' },
  );
}

function repeat(times: number, source: string, textOf: (i: number) => string): readonly Text[] {
  return Array.from({ length: times }, (_, i) => [source, textOf(i)] as const);
}

const three = makeCorpus([
  ['B', 'rain sun'],
  ['A', 'rain snow'],
  ['C', 'rain rain constructor constructor'],
]);

describe('compareSources', () => {
  test('compareSources(corpus) has every pair, with the words of either side that add most', () => {
    const { rows, key } = compareSources(three);
    expect(key).toEqual(['source', 'other']);
    expect(rows).toHaveLength(3);
    expect(rows[0]).toEqual({
      source: 'A',
      other: 'B',
      distance: 0.5,
      expected: significant(expectedJensenShannon({ pooled: [2, 1, 1], size: 2, otherSize: 2 }) ?? 0),
      reason: 'A description of these texts only: 1 and 1 articles, and an interval needs 5 on each side.',
      words: 2,
      otherWords: 2,
      articles: 1,
      otherArticles: 1,
      more: 'snow',
      less: 'sun',
      places: 2,
    });
    expect(rows[1]).toMatchObject({ source: 'A', other: 'C', distance: 0.5, more: 'snow', less: 'constructor' });
  });

  test('compareSources(corpus) orders pairs from the nearest, ties by name', () => {
    const corpus = makeCorpus([
      ['C', 'rain snow'],
      ['A', 'rain snow'],
      ['B', 'rain fog'],
    ]);
    expect(compareSources(corpus).rows.map(({ source, other, distance }) => [source, other, distance])).toEqual([
      ['A', 'C', 0],
      ['A', 'B', 0.5],
      ['B', 'C', 0.5],
    ]);
  });

  test('compareSources(corpus, { distance: "cosine" }) is 1 - cos, and its words sum to it', () => {
    const [row] = compareSources(three, { distance: 'cosine' }).rows;
    expect(row).toMatchObject({ source: 'A', other: 'B', distance: 0.5, more: 'snow', less: 'sun' });
    expect(row?.expected).toBe(significant(5 / 7));
  });

  test('compareSources(corpus, { distance: "burrowsDelta" }) compares the most frequent words', () => {
    const { rows, method } = compareSources(three, { distance: 'burrowsDelta', frequentWords: 2 });
    expect(rows[0]).toMatchObject({ source: 'A', other: 'B', distance: 0 });
    expect(rows[1]).toMatchObject({
      source: 'A',
      other: 'C',
      distance: significant(Math.sqrt(3)),
      less: 'constructor',
    });
    expect(method.options).toMatchObject({ frequentWords: 2 });
  });

  test('compareSources(two sources, { distance: "burrowsDelta" }) has no rows and says why', () => {
    const { rows, method } = compareSources(
      makeCorpus([
        ['A', 'rain'],
        ['B', 'sun'],
      ]),
      { distance: 'burrowsDelta' },
    );
    expect(rows).toEqual([]);
    expect(method.dropped).toEqual([
      { where: 'source', reason: "Burrows's Delta needs three: the z-scores of two always differ by the same" },
    ]);
  });

  test('compareSources(five articles on each side) has an interval around the distance', () => {
    const corpus = makeCorpus([
      ...repeat(5, 'A', (i) => `rain snow ${'hail '.repeat(i)}`),
      ...repeat(6, 'B', (i) => `rain sun ${'wind '.repeat(i)}`),
    ]);
    const { rows, method } = compareSources(corpus);
    const [row] = rows;
    expect(row?.reason).toBeUndefined();
    expect(row?.low).toBeLessThan(row?.distance ?? 0);
    expect(row?.high).toBeGreaterThan(row?.distance ?? 1);
    expect(row?.high).toBeLessThanOrEqual(1);
    expect(method.n.intervals).toBe(1);
    expect(method.references.at(-1)).toContain('Efron');
    expect(compareSources(corpus).rows).toEqual(rows);
  });

  test('compareSources(five articles that are all the same) has an interval without width', () => {
    const corpus = makeCorpus([...repeat(5, 'A', () => 'rain snow'), ...repeat(5, 'B', () => 'rain sun')]);
    expect(compareSources(corpus).rows[0]).toMatchObject({ distance: 0.5, low: 0.5, high: 0.5 });
  });

  test('compareSources(26 sources of five articles) leaves the intervals out and says why', () => {
    const corpus = makeCorpus(
      Array.from({ length: 26 }, (_, k) => repeat(5, `s${k}`, (i) => `rain ${'hail '.repeat(i)}`)).flat(),
    );
    const { rows } = compareSources(corpus);
    expect(rows).toHaveLength(325);
    expect(rows[0]?.low).toBeUndefined();
    expect(rows[0]?.reason).toBe('Intervals are made for 25 groups at most, and there are 26.');
  });

  test('compareSources(corpus, { stopwords, minCount, top }) leaves words out of the comparison, not of the sizes', () => {
    const corpus = makeCorpus([
      ['A', 'the rain the snow'],
      ['B', 'the rain the sun'],
    ]);
    const { rows, method } = compareSources(corpus, { stopwords: 'english', minCount: 2, top: 1 });
    expect(rows[0]).toMatchObject({ distance: 0, words: 4, more: '', less: '' });
    expect(method.n).toMatchObject({ words: 8, compared: 2, types: 1, 'words in A': 4 });
    expect(compareSources(corpus, { top: 1 }).rows[0]).toMatchObject({ more: 'snow', less: '' });
  });

  test('compareSources(corpus) finds the words of a row in their own sources', () => {
    const { rows, passages } = compareSources(three);
    const [row] = rows;
    expect(row && passages({ ...row })).toEqual([
      { article: 'a2', start: 5, end: 9 },
      { article: 'a1', start: 5, end: 8 },
    ]);
    expect(row && passages(row, 1)).toHaveLength(1);
  });

  test('compareSources(corpus, { by: field }) leaves out articles without a value, and groups without words', () => {
    const corpus = makeCorpus([
      ['A', 'rain', { region: 'n' }],
      ['A', 'sun', { region: 's' }],
      ['A', '…', { region: 'w' }],
      ['A', 'fog'],
    ]);
    const { rows, key, method } = compareSources(corpus, { by: 'region' });
    expect(key).toEqual(['group', 'other']);
    expect(rows.map(({ group, other, distance }) => [group, other, distance])).toEqual([['n', 's', 1]]);
    expect(method.dropped).toEqual([
      { where: 'a4', reason: 'no value for "region": left out' },
      { where: 'w', reason: 'no words to compare' },
    ]);
  });

  test('compareSources(one source, none) has no rows and says why', () => {
    expect(compareSources(makeCorpus([['A', 'rain']])).method.dropped).toEqual([
      { where: 'A', reason: 'the only source with words: nothing to compare it with' },
    ]);
    const none = compareSources(makeCorpus([]));
    expect([none.rows, none.method.dropped]).toEqual([[], [{ where: 'source', reason: 'no words to compare' }]]);
  });

  test('compareSources(twelve sources, right to left among them) compares all pairs', () => {
    const texts = Array.from({ length: 12 }, (_, i) => [i === 0 ? 'صحيفة' : `s${i}`, `rain مطر w${i}`] as const);
    expect(compareSources(makeCorpus(texts)).rows).toHaveLength(66);
  });

  test('compareSources(corpus, what is not known) is refused', () => {
    const wrong: { distance: 'cosine' } = JSON.parse('{ "distance": "euclid" }');
    expect(() => compareSources(three, wrong)).toThrow(
      'unknown distance: "euclid"; known: jensenShannon, cosine, burrowsDelta',
    );
    expect(() => compareSources(three, { by: 'none' })).toThrow('needs groups');
    expect(() => compareSources(three, { by: 'region' })).toThrow('unknown field: "region"');
    expect(() => compareSources(three, { minCount: 0 })).toThrow('minCount must be a whole number from 1: 0');
  });
});

describe('describeSources', () => {
  test('describeSources(distances) says the nearest, the farthest, and what chance gives', () => {
    const { markdown } = describeSources(
      compareSources(
        makeCorpus([
          ['A', 'rain snow'],
          ['<b>', 'rain snow'],
          ['C', 'sun sand'],
        ]),
      ),
    );
    expect(markdown).toContain(
      '3 sources were compared in 3 pairs by Jensen-Shannon divergence (bits, 0 to 1), on 6 words.',
    );
    expect(markdown).toContain('Nearest: **&lt;b&gt;** and **A** (0; by chance ');
    expect(markdown).toContain('Farthest apart: **A** and **C** (1; by chance ');
    expect(markdown).toContain('more frequent use of **rain** and **snow** in A and **sand** and **sun** in C.');
    expect(markdown).toContain('All 3 sources have fewer than 5 articles');
  });

  test('describeSources(intervals) says whether they overlap', () => {
    const five = (source: string, text: string) => repeat(5, source, (i) => `${text} ${'hail '.repeat(i % 2)}`);
    const apart = makeCorpus([...five('A', 'rain snow'), ...five('B', 'rain snow'), ...five('C', 'sun sand')]);
    expect(describeSources(compareSources(apart)).markdown).toContain('do not overlap');
    const same = makeCorpus([...five('A', 'rain snow'), ...five('B', 'rain sun'), ...five('C', 'rain fog')]);
    expect(describeSources(compareSources(same)).markdown).toContain('it cannot be told which lies nearer');
  });

  test('describeSources(nothing) says why', () => {
    expect(describeSources(compareSources(makeCorpus([['A', 'rain']]))).markdown).toBe(
      'Nothing was compared: A is the only source with words: nothing to compare it with.',
    );
    expect(describeSources(compareSources(makeCorpus([]))).markdown).toBe('Nothing was compared: no words to compare.');
  });
});
