import { describe, expect, it } from 'vitest';
import { countTerms, termCounter } from '../../lib/src/terms/index.js';
import { makeCorpus } from './corpus.js';

const corpus = makeCorpus([
  ['B', 'The coup. The army left.'],
  ['A', 'A coup, a Coup and armies'],
]);

describe('countTerms', () => {
  it('counts in all articles, the most frequent first, ties by code unit', () => {
    expect(countTerms(corpus).rows.slice(0, 4)).toEqual([
      { term: 'coup', count: 3, documents: 2, per10k: 2727.27 },
      { term: 'a', count: 2, documents: 1, per10k: 1818.18 },
      { term: 'the', count: 2, documents: 1, per10k: 1818.18 },
      { term: 'and', count: 1, documents: 1, per10k: 909.091 },
    ]);
  });

  it("({ by: 'source' }) has the words of each source below the line, stop words included", () => {
    const { rows, method, key } = countTerms(corpus, { by: 'source', stopwords: 'english' });
    expect(rows).toEqual([
      { term: 'coup', source: 'A', count: 2, documents: 1, per10k: 3333.33 },
      { term: 'armies', source: 'A', count: 1, documents: 1, per10k: 1666.67 },
      { term: 'army', source: 'B', count: 1, documents: 1, per10k: 2000 },
      { term: 'coup', source: 'B', count: 1, documents: 1, per10k: 2000 },
      { term: 'left', source: 'B', count: 1, documents: 1, per10k: 2000 },
    ]);
    expect(key).toEqual(['term', 'source']);
    expect(method.n).toEqual({
      articles: 2,
      words: 11,
      'articles in A': 1,
      'words in A': 6,
      'articles in B': 1,
      'words in B': 5,
      types: 4,
      rows: 5,
    });
  });

  it('states every option in its method, and the corpus it came from', () => {
    const { method } = countTerms(corpus, { stem: 'porter', stopwords: ['the'] });
    expect(method.options).toEqual({
      by: 'none',
      stopwords: ['the'],
      stem: 'porter',
      ngrams: 1,
      case: 'fold',
      minCount: 1,
    });
    expect(method.references).toEqual([expect.stringContaining('Porter, M. F. (1980)')]);
    expect(method.inputs).toEqual([corpus.method]);
  });

  it("({ stem: 'porter' }) counts forms together and names the commonest, ties by code unit", () => {
    const rows = countTerms(corpus, { stem: 'porter', stopwords: 'english' }).rows;
    expect(rows.slice(0, 2)).toEqual([
      { term: 'coup', form: 'coup', count: 3, documents: 2, per10k: 2727.27 },
      { term: 'armi', form: 'armies', count: 2, documents: 2, per10k: 1818.18 },
    ]);
  });

  it('({ ngrams: 2 }) stays in the sentence, and drops what begins or ends with a stop word', () => {
    const texts = makeCorpus([['A', 'Ministry of defence denies. Defence ministry denies']]);
    expect(countTerms(texts, { ngrams: 2, stopwords: 'english' }).rows.map(({ term }) => term)).toEqual([
      'defence denies',
      'defence ministry',
      'ministry denies',
    ]);
    expect(countTerms(texts, { ngrams: 3, stopwords: 'english' }).rows.map(({ term }) => term)).toEqual([
      'defence ministry denies',
      'ministry of defence',
    ]);
  });

  it('({ minCount }) holds for all articles together', () => {
    const rows = countTerms(corpus, { by: 'source', minCount: 3 }).rows;
    expect(rows.map(({ term, source, count }) => [term, source, count])).toEqual([
      ['coup', 'A', 2],
      ['coup', 'B', 1],
    ]);
  });

  it("({ case: 'keep' }) tells Coup from coup, and still knows its stop words", () => {
    const rows = countTerms(corpus, { case: 'keep', stopwords: ['the'] }).rows;
    expect(rows.map(({ term }) => term)).toEqual(['coup', 'A', 'Coup', 'a', 'and', 'armies', 'army', 'left']);
  });

  it('counts words that objects have as properties, in sources that are called so', () => {
    const odd = makeCorpus([['__proto__', 'constructor toString constructor __proto__']]);
    const { rows, method } = countTerms(odd, { by: 'source' });
    expect(rows.map(({ term, source, count }) => [term, source, count])).toEqual([
      ['constructor', '__proto__', 2],
      ['proto', '__proto__', 1],
      ['tostring', '__proto__', 1],
    ]);
    expect(method.n['words in __proto__']).toBe(4);
  });

  it('counts by a field, and articles without it in rows without group, named in dropped', () => {
    const fields = makeCorpus([
      ['A', 'coup', { region: 'Sahel' }],
      ['A', 'coup coup'],
    ]);
    const { rows, method } = countTerms(fields, { by: 'region' });
    expect(rows).toEqual([
      { term: 'coup', count: 2, documents: 1, per10k: 10_000 },
      { term: 'coup', group: 'Sahel', count: 1, documents: 1, per10k: 10_000 },
    ]);
    expect(method.dropped).toEqual([{ where: 'a2', reason: 'no value for "region": counted without a group' }]);
  });

  it('of an empty corpus, of blank text and of stop words alone has no rows', () => {
    expect(countTerms(makeCorpus([]), { by: 'source' }).rows).toEqual([]);
    const blank = countTerms(makeCorpus([['A', ' ']]));
    expect(blank.rows).toEqual([]);
    expect(blank.method.dropped).toEqual([{ where: 'a1', reason: 'no words in its body' }]);
    const stopped = countTerms(makeCorpus([['A', 'it was the']]), { stopwords: 'english' });
    expect([stopped.rows, stopped.method.n.words]).toEqual([[], 3]);
  });

  it('refuses options it does not know, naming the choices', () => {
    const fields = makeCorpus([['A', 'coup', { region: 'Sahel' }]]);
    expect(() => countTerms(fields, { by: 'regoin' })).toThrow('unknown field: "regoin"; known: source, none, region');
    expect(() => countTerms(corpus, { ngrams: 6 })).toThrow('ngrams must be a whole number from 1 to 5: 6');
    expect(() => countTerms(corpus, { minCount: 0 })).toThrow('minCount must be a whole number from 1: 0');
  });
});

describe('countTerms(...).passages', () => {
  const { rows, passages } = countTerms(corpus, { by: 'source' });
  const coup = rows.find(({ term, source }) => term === 'coup' && source === 'A');

  it('finds as many passages as the row counts, in a copy of the row too', () => {
    expect(coup && passages({ ...coup })).toEqual([
      { article: 'a2', start: 2, end: 6 },
      { article: 'a2', start: 10, end: 14 },
    ]);
  });

  it('gives as many as asked for, in the order of the corpus', () => {
    expect(countTerms(corpus).passages({ term: 'coup', count: 0, documents: 0, per10k: 0 }, 2)).toEqual([
      { article: 'a1', start: 4, end: 8 },
      { article: 'a2', start: 2, end: 6 },
    ]);
    expect(coup && passages(coup, 0)).toEqual([]);
  });

  it('covers all words of a term, and all forms of a stem', () => {
    const stems = countTerms(corpus, { stem: 'porter' });
    const armies = stems.rows.filter(({ term }) => term === 'armi');
    expect(armies.flatMap((row) => stems.passages(row))).toEqual([
      { article: 'a1', start: 14, end: 18 },
      { article: 'a2', start: 19, end: 25 },
    ]);
    const pairs = countTerms(corpus, { ngrams: 2 });
    expect(pairs.passages({ term: 'army left', count: 1, documents: 1, per10k: 0 })).toEqual([
      { article: 'a1', start: 14, end: 23 },
    ]);
  });

  it('finds as many passages for every row as it counts', () => {
    for (const options of [{}, { ngrams: 2 }, { stem: 'porter' }, { by: 'source', stopwords: 'english' }] as const) {
      const counts = countTerms(corpus, options);
      for (const row of counts.rows) expect(counts.passages(row)).toHaveLength(row.count);
    }
  });

  it('of an unknown term is empty', () => {
    expect(passages({ term: 'constructor', source: 'A', count: 0, documents: 0, per10k: 0 })).toEqual([]);
  });
});

describe('termCounter', () => {
  it('gives the same result from blocks that are merged, in either order', () => {
    const options = { by: 'source', stem: 'porter', minCount: 2 } as const;
    const whole = countTerms(corpus, options);
    for (const order of [corpus.articles, corpus.articles.toReversed()]) {
      const [first, second] = order.map((article) => {
        const counter = termCounter(options);
        counter.add(article);
        return counter;
      });
      if (first && second) first.merge(second);
      expect(first?.result().rows).toEqual(whole.rows);
      expect(first?.result().method.n).toEqual(whole.method.n);
    }
  });

  it('refuses to merge counts made with other options, and to find passages without a corpus', () => {
    expect(() => termCounter().merge(termCounter({ ngrams: 2 }))).toThrow('different options');
    expect(() => termCounter().result().passages({ term: 'a', count: 1, documents: 1, per10k: 1 })).toThrow(
      'need the corpus',
    );
  });
});

describe('termCounter', () => {
  it('gives the same rows whatever the order in which counters are merged, and goes on after merging', () => {
    const corpus = makeCorpus(
      Array.from({ length: 9 }, (_, i) => [`S${i % 3}`, `coup w${i} w${i % 4} ${'x '.repeat(i)}constructor`] as const),
    );
    const whole = countTerms(corpus, { by: 'source' }).rows;
    for (const order of [
      [0, 1, 2],
      [2, 0, 1],
      [1, 2, 0],
    ]) {
      const parts = order.map(() => termCounter({ by: 'source' }));
      for (const [i, article] of corpus.articles.slice(0, 8).entries()) parts[i % 3]?.add(article);
      const merged = parts[order[0] ?? 0];
      for (const at of order.slice(1)) if (parts[at]) merged?.merge(parts[at]);
      for (const article of corpus.articles.slice(8)) merged?.add(article);
      expect(merged?.result().rows).toEqual(whole);
    }
  });
});

describe('termCounter().listing()', () => {
  it('gives the rows and the method of the result, each time that the rows are gone through', () => {
    const counter = termCounter({ by: 'source', stem: 'porter', minCount: 2 });
    for (const article of corpus.articles) counter.add(article);
    const { rows, method } = counter.listing();
    expect([...rows]).toEqual(counter.result().rows);
    expect([...rows].map(({ term, source }) => [term, source])).toContainEqual(['coup', 'A']);
    expect(method).toEqual(counter.result().method);
    expect([...termCounter().listing().rows]).toEqual([]);
  });
});

describe('countTerms with minDocuments', () => {
  it('keeps what so many articles hold: lexical bundles', () => {
    const bundles = makeCorpus([
      ['A', 'on the other hand it rained'],
      ['B', 'on the other hand he left, on the other side'],
    ]);
    const { rows, method } = countTerms(bundles, { ngrams: 3, minDocuments: 2 });
    expect(rows.map(({ term, count, documents }) => [term, count, documents])).toEqual([
      ['on the other', 3, 2],
      ['the other hand', 2, 2],
    ]);
    expect(method.options.minDocuments).toBe(2);
    expect(() => countTerms(bundles, { minDocuments: 0 })).toThrow('minDocuments must be a whole number from 1: 0');
  });
});
