import { describe, expect, test } from 'vitest';
import { countCategories } from '../../lib/src/terms/index.js';
import type { Dictionary } from '../../lib/src/text/index.js';
import { makeCorpus } from './corpus.js';

const dictionary: Dictionary = {
  kind: 'dictionary',
  name: 'values.yml',
  categories: [
    { path: 'force', entries: ['army', 'armed force*', 'force'] },
    { path: 'force/coup', entries: ['coup', 'putsch?st', 'army'] },
    { path: 'constructor', entries: ['__proto__', 'law'] },
    { path: 'mood', entries: [':)', 'don’t'] },
  ],
  dropped: [],
};
const corpus = makeCorpus([
  ['A', 'The army and armed forces. A coup, putschist, by force.', { region: 'n' }],
  ['B', "Law is law. Don't."],
]);

describe('countCategories', () => {
  const { rows, passages, method } = countCategories(corpus, dictionary);
  const row = (category: string, source: string) =>
    rows.find((one) => one.category === category && one.source === source) ?? {
      category: '',
      count: 0,
      types: 0,
      documents: 0,
      per10k: 0,
    };

  test('counts words, phrases and patterns, each word once in a category', () => {
    expect(row('force/coup', 'A')).toMatchObject({ count: 3, types: 3, documents: 1, per10k: 3000 });
    expect(row('constructor', 'B')).toMatchObject({ count: 2, types: 1, documents: 1, per10k: 5000 });
    expect(row('mood', 'B').count).toBe(1);
  });

  test('an outer category has what its inner ones have, the same place once', () => {
    expect(row('force', 'A')).toMatchObject({ count: 5, types: 5 });
  });

  test('every category has a row in every group, in the order of the dictionary', () => {
    expect(rows.map(({ category, source, count }) => `${category} ${source} ${count}`)).toEqual([
      'force A 5',
      'force B 0',
      'force/coup A 3',
      'force/coup B 0',
      'constructor A 0',
      'constructor B 2',
      'mood A 0',
      'mood B 1',
    ]);
  });

  test('passages(row) are the places, at most as many as asked for', () => {
    const text = corpus.articles[0]?.text ?? '';
    const found = passages({ ...row('force', 'A') });
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
      'army',
      'armed forces',
      'coup',
      'putschist',
      'force',
    ]);
    expect(passages(row('force', 'A'), 2)).toHaveLength(2);
  });

  test('an entry without a word is named, and articles without the field', () => {
    expect(method.dropped).toEqual([{ where: 'values.yml, mood', reason: 'no word: ":)"' }]);
    const fields = countCategories(corpus, dictionary, { by: 'region' });
    expect(fields.rows.slice(0, 2)).toMatchObject([{ category: 'force' }, { category: 'force', group: 'n' }]);
    expect(fields.method.dropped).toContainEqual({
      where: 'a2',
      reason: 'no value for "region": counted without a group',
    });
  });

  test('a phrase never crosses a sentence', () => {
    const split = makeCorpus([['A', 'He was armed. Forces left.']]);
    expect(countCategories(split, dictionary, { by: 'none' }).rows[0]?.count).toBe(0);
  });
});
