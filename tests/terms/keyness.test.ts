import { describe, expect, it } from 'vitest';
import { chiSquareTail, significant } from '../../lib/src/statistics/index.js';
import { compareTerms, keynessCounter, keynessMeasures, partCounter } from '../../lib/src/terms/index.js';
import { makeCorpus } from './corpus.js';

/** Five articles of ten words each on both sides; only A has "coup", once in each. */
const tenArticles = makeCorpus([
  ...Array.from({ length: 5 }, () => ['A', `coup ${'word '.repeat(9)}`] as const),
  ...Array.from({ length: 5 }, () => ['B', 'word '.repeat(10)] as const),
]);

describe('compareTerms with five articles on each side', () => {
  const { rows, method } = compareTerms(tenArticles);
  const g2 = 2 * (5 * Math.log(2) + 45 * Math.log(45 / 47.5) + 50 * Math.log(50 / 47.5));

  it('has effect size, interval and p of 5 in 50 against 0 in 50', () => {
    expect(rows[0]).toEqual({
      term: 'coup',
      source: 'A',
      count: 5,
      size: 50,
      restCount: 0,
      restSize: 50,
      documents: 5,
      restDocuments: 0,
      logRatio: significant(Math.log2(10)),
      low: significant(Math.log2(0.025 ** (1 / 5) / (1 - 0.025 ** (1 / 5)))),
      g2: significant(g2),
      p: significant(chiSquareTail(g2)),
      pCorrected: significant(4 * chiSquareTail(g2)),
      pArticles: significant(2 / 252),
    });
  });

  it('has the same test from the other side, its interval open below', () => {
    const row = rows.find(({ term, source }) => term === 'coup' && source === 'B');
    expect(row).toMatchObject({ count: 0, restCount: 5, logRatio: significant(-Math.log2(10)), g2: significant(g2) });
    expect(row && 'low' in row).toBe(false);
    expect(row?.high).toBe(-(rows[0]?.low ?? 0));
  });

  it('corrects over all tested rows, and says how many', () => {
    expect(method.n).toMatchObject({ rows: 4, tested: 4, articles: 10, words: 100, 'words in A': 50 });
    const plain = compareTerms(tenArticles, { correction: 'none' });
    expect(plain.rows.every((row) => row.p === row.pCorrected)).toBe(true);
  });

  it('names its references and options', () => {
    expect(method.references.map((reference) => reference.slice(0, 6))).toEqual([
      'Hardie',
      'Dunnin',
      'Cloppe',
      'Evert,',
      'Holm, ',
      'Phipso',
    ]);
    expect(method.options).toMatchObject({
      by: 'source',
      measure: 'logRatio',
      correction: 'holm',
      minCount: 3,
      stopwords: 'none',
    });
  });
});

describe('compareTerms', () => {
  const three = makeCorpus([
    ['B', 'coup coup army the'],
    ['A', 'army the the the'],
    ['C', 'coup the'],
  ]);

  it('describes fewer than five articles without interval and p, and says why', () => {
    const { rows, method } = compareTerms(three);
    const reason =
      'A description of these texts only: 1 article against 2, and an interval or a p needs 5 on each side.';
    expect(rows.find(({ term, source }) => term === 'coup' && source === 'B')).toEqual({
      term: 'coup',
      source: 'B',
      count: 2,
      size: 4,
      restCount: 1,
      restSize: 6,
      documents: 1,
      restDocuments: 1,
      logRatio: significant(Math.log2(3)),
      g2: expect.any(Number),
      reason,
    });
    expect(rows.every((row) => row.reason === reason && row.p === undefined)).toBe(true);
    expect(method.n.tested).toBe(0);
  });

  it('tests every group on the same terms, ordered by group, then g2, then term', () => {
    const rows = compareTerms(three).rows;
    expect(rows.map(({ source, term }) => `${source} ${term}`)).toEqual([
      'A coup',
      'A the',
      'B the',
      'B coup',
      'C coup',
      'C the',
    ]);
    expect(
      compareTerms(three, { minCount: 2, stopwords: 'english' }).rows.filter(({ source }) => source === 'C'),
    ).toHaveLength(2);
  });

  it('orders ties by term in code units', () => {
    const ties = makeCorpus([
      ['A', 'b a C'],
      ['B', 'x x x'],
    ]);
    const rows = compareTerms(ties, { minCount: 1, case: 'keep' }).rows;
    expect(rows.filter(({ source }) => source === 'A').map(({ term }) => term)).toEqual(['x', 'C', 'a', 'b']);
  });

  it('finds the passages of a row in its own source', () => {
    const { rows, passages } = compareTerms(three);
    const row = rows.find(({ term, source }) => term === 'coup' && source === 'B');
    expect(row && passages({ ...row })).toEqual([
      { article: 'a1', start: 0, end: 4 },
      { article: 'a1', start: 5, end: 9 },
    ]);
  });

  it('with one source or none has no rows, and says why', () => {
    const one = compareTerms(makeCorpus([['A', 'coup coup coup']]));
    expect([one.rows, one.method.dropped]).toEqual([
      [],
      [{ where: 'A', reason: 'the only source with words: nothing to compare it with' }],
    ]);
    const none = compareTerms(makeCorpus([]));
    expect([none.rows, none.method.dropped]).toEqual([
      [],
      [{ where: 'source', reason: 'no words: nothing to compare' }],
    ]);
  });

  it('leaves out a source without words, and articles without the field, and names them', () => {
    const silent = compareTerms(
      makeCorpus([
        ['A', 'x x x'],
        ['B', 'y y y'],
        ['C', '…'],
      ]),
    );
    expect(new Set(silent.rows.map(({ source }) => source))).toEqual(new Set(['A', 'B']));
    expect(silent.method.dropped).toContainEqual({ where: 'C', reason: 'no words: nothing to compare' });
    const fields = compareTerms(
      makeCorpus([
        ['A', 'x x x', { region: 'n' }],
        ['A', 'y y y', { region: 's' }],
        ['A', 'x'],
      ]),
      { by: 'region' },
    );
    expect(fields.rows[0]).toMatchObject({ term: 'x', group: 'n', count: 3, restCount: 0, restSize: 3 });
    expect(fields.method.dropped).toContainEqual({ where: 'a3', reason: 'no value for "region": left out' });
  });

  it('refuses to compare without groups, and a field that no article has', () => {
    expect(() => compareTerms(three, { by: 'none' })).toThrow('needs groups');
    expect(() => compareTerms(three, { by: 'region' })).toThrow('unknown field: "region"; known: source, none');
  });
});

describe('keynessCounter', () => {
  it('gives the same rows from blocks that are merged', () => {
    const [first, second] = [keynessCounter(), keynessCounter()];
    for (const [i, article] of tenArticles.articles.entries()) (i % 3 === 0 ? first : second).add(article);
    second.merge(first);
    expect(second.result().rows).toEqual(compareTerms(tenArticles, { checked: 0 }).rows);
  });
});

describe('compareTerms against something else', () => {
  const groups = makeCorpus([
    ...Array.from({ length: 5 }, () => ['A', `coup ${'word '.repeat(9)}`] as const),
    ...Array.from({ length: 5 }, () => ['B', 'word '.repeat(10)] as const),
    ...Array.from({ length: 5 }, () => ['C', `constructor ${'word '.repeat(9)}`] as const),
  ]);

  it('{ pair } compares one group with one other alone', () => {
    const { rows, method } = compareTerms(groups, { pair: ['C', 'B'], minCount: 1 });
    expect(
      rows.map(({ term, source, count, restCount, restSize }) => [term, source, count, restCount, restSize]),
    ).toEqual([
      ['constructor', 'C', 5, 0, 50],
      ['word', 'C', 45, 50, 50],
    ]);
    expect(method.options.pair).toEqual(['C', 'B']);
    expect(() => compareTerms(groups, { pair: ['C', 'D'] })).toThrow('unknown source: "D"; known: A, B, C');
    expect(() => compareTerms(groups, { pair: ['C', 'C'] })).toThrow('needs two groups');
  });

  const reference = {
    kind: 'frequencies',
    name: 'list.csv',
    size: 1000,
    counts: new Map([['word', 900]]),
    dropped: [],
  } as const;

  it('{ reference } compares each group, or all articles, with a list of frequencies', () => {
    const { rows, method } = compareTerms(groups, { by: 'none', reference, minCount: 1 });
    expect(rows.find(({ term }) => term === 'coup')).toMatchObject({
      count: 5,
      size: 150,
      restCount: 0,
      restSize: 1000,
    });
    expect(rows.every((row) => !('restDocuments' in row) && row.pArticles === undefined && row.p !== undefined)).toBe(
      true,
    );
    expect(method.n['words in the reference']).toBe(1000);
    expect(compareTerms(groups, { reference, minCount: 1 }).rows).toHaveLength(5);
  });

  it('{ reference } with few articles describes them', () => {
    const few = compareTerms(makeCorpus([['A', 'coup word']]), { by: 'none', reference, minCount: 1 });
    expect(few.rows[0]?.reason).toBe(
      'A description of these texts only: 1 article against a list of frequencies, and an interval or a p needs 5.',
    );
  });
});

describe('compareTerms with a measure', () => {
  it('holds it in value and orders by it, absent values last', () => {
    const rows = compareTerms(tenArticles, { measure: 'percentDifference', minCount: 1 }).rows;
    expect(rows.map(({ source, term, value }) => [source, term, value])).toEqual([
      ['A', 'word', -10],
      ['A', 'coup', undefined],
      ['B', 'word', significant(100 / 9)],
      ['B', 'coup', -100],
    ]);
  });

  it('knows all of them by name', () => {
    for (const measure of keynessMeasures) {
      const { rows } = compareTerms(tenArticles, { measure });
      expect(rows.every(({ value = 0 }) => Number.isFinite(value))).toBe(true);
    }
    expect(() => compareTerms(tenArticles, { measure: 'keyness' as 'g2' })).toThrow(
      'unknown measure: "keyness"; known: logRatio',
    );
  });
});

describe('keynessCounter on texts that are hard to compare', () => {
  const finite = (value: unknown): boolean =>
    typeof value !== 'object' && !(typeof value === 'number' && !Number.isFinite(value));
  it.each([
    [
      'one word a million times',
      [
        ['A', 'word '.repeat(1_000_000)],
        ['B', 'other word'],
      ],
    ],
    [
      'no words in common',
      [
        ['A', 'one one one'],
        ['B', 'two two two'],
      ],
    ],
    [
      'a group with one word',
      [
        ['A', 'one'],
        ['B', 'one two two two'],
      ],
    ],
    [
      'empty articles',
      [
        ['A', ''],
        ['A', 'one one one'],
        ['B', ' '],
        ['B', 'one'],
      ],
    ],
  ] as const)('%s gives numbers or absence, never NaN', (_, texts) => {
    const part = partCounter(keynessCounter().plan); // read once for all measures
    for (const article of makeCorpus(texts).articles) part.add(article);
    const counted = part.pack();
    for (const measure of keynessMeasures) {
      const counter = keynessCounter({ measure, minCount: 1 });
      counter.mergePart(counted);
      const { rows } = counter.result();
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.every((row) => Object.values(row).every(finite))).toBe(true);
    }
  });
});
