import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

import { corpusFromRecords, loadCorpus } from '../../lib/src/corpus/index.js';
import type { Corpus } from '../../lib/src/model.js';
import {
  countNames,
  describeNaming,
  findNames,
  findThing,
  findThings,
  type NameRow,
} from '../../lib/src/sources/index.js';

function makeCorpus(
  texts: readonly (readonly [source: string, text: string, fields?: Record<string, string>])[],
): Corpus {
  return corpusFromRecords(
    texts.map(([source, text, fields = {}], i) => ({ id: `a${i + 1}`, source, text, fields })),
    { zones: 'none' },
  );
}

/** The names that one text has for a thing, by rule. */
function find(text: string, thing = 'Orlo', rule?: NameRow['rule']): readonly string[] {
  const { rows } = findNames(makeCorpus([['A', text]]), thing);
  return rows.filter((row) => rule === undefined || row.rule === rule).map(({ name }) => name);
}

const two = makeCorpus([
  ['A', 'The Orlo Group came. Orlo is a private army. The mercenaries of Orlo left; a mercenary stayed.'],
  ['B', 'Instructors from the Orlo company arrived. The company stayed.'],
  ['C', 'It rained.'],
]);

describe('findThings', () => {
  test('findThings(corpus, wanted) keeps what the corpus holds; else its most frequent names', () => {
    expect(findThings(two, ['Wagner', 'Orlo'])).toEqual(['Orlo']);
    expect(findThings(two, ['Wagner'], 2)).toHaveLength(2);
    expect(findThings(two, [], 1)).toEqual(['Orlo']);
    expect(findThings(makeCorpus([]), ['Wagner'])).toEqual([]);
  });
});

describe('findThing', () => {
  test('findThing(corpus, wanted) is the wanted name where the corpus holds it', () => {
    expect(findThing(two, 'orlo')).toBe('orlo');
    expect(findThing(two, 'Orlo Group')).toBe('Orlo Group');
  });

  test('findThing(corpus) is the most frequent capitalised name, not the first word of a sentence', () => {
    expect(findThing(two, 'Wagner')).toBe('Orlo');
    expect(findThing(makeCorpus([['A', 'Rain fell. Rain fell. Later Berg met Ash.']]))).toBe('Ash');
    expect(
      findThing(makeCorpus([['A', 'Constructor Lee came on Monday. So did Lee. And Lee. On Monday. On Monday.']])),
    ).toBe('Lee');
  });

  test('findThing(no name) is absent', () => {
    expect(findThing(makeCorpus([]))).toBeUndefined();
    expect(findThing(makeCorpus([['A', 'it rained']]), 'Orlo')).toBeUndefined();
    expect(findThing(makeCorpus([['A', 'قال الوزير ذلك']]))).toBeUndefined();
  });
});

describe('findNames', () => {
  test.each([
    ['a phrase that holds it', 'He met the Orlo mercenary group there.', ['Orlo', 'Orlo mercenary group']],
    ['a capitalised name that goes on', 'The Orlo Group fighters left.', ['Orlo', 'Orlo Group', 'Orlo Group fighters']],
    ['a name before it', 'It was Anna Orlo who came.', ['Anna Orlo', 'Orlo']],
    ['a verb behind it', 'Then Orlo denied it.', ['Orlo']],
    ['a comma behind it', 'Then Orlo, soldiers said, left.', ['Orlo']],
  ])('findNames(%s) has the phrases', (_, text, expected) => {
    expect(find(text, 'Orlo', 'phrase')).toEqual(expected);
  });

  test.each([
    ['a title before it', 'They hired the private military contractor Orlo.', ['private military contractor']],
    ['an apposition', 'Orlo, a private army, left.', ['private army']],
    ['an apposition between dashes', 'Orlo – the private army – left.', ['private army']],
    ['an apposition without article', 'Anna Orlo, head of the office, left.', []],
    ['a role without article', 'Anna Orlo, foreign minister of Mali, left.', ['foreign minister']],
    ['an apposition before it', 'A private army, Orlo, left.', ['private army']],
    ['"is a"', 'Orlo is a private army.', ['private army']],
    ['an attribute', 'The state-linked Orlo left.', []],
    ['a verb', 'They did not name Orlo.', []],
    ['a list', 'In the town, Orlo left.', []],
  ])('findNames(%s) has the description', (_, text, expected) => {
    expect(find(text, 'Orlo', 'description')).toEqual(expected);
  });

  test('findNames(nouns nearby) puts those that share a stem with its descriptions first', () => {
    const text = 'The mercenary group Orlo left. Two mercenaries and many teachers stayed in the rain.';
    expect(find(text, 'Orlo', 'kin')).toEqual(['mercenaries']);
    expect(find(text, 'Orlo', 'actor')).toEqual(['teachers']);
    expect(find(text, 'Orlo', 'nearby')).toEqual(['rain']);
  });

  test('findNames(a thing that is nobody) asks for no people', () => {
    const text = 'The tax reform Orlo came. Its reforms angered teachers.';
    expect(find(text, 'Orlo', 'kin')).toEqual(['reforms']);
    expect(find(text, 'Orlo', 'nearby')).toEqual(['teachers']);
  });

  test('findNames(corpus, thing) counts occurrences, articles and sources, and finds the passages', () => {
    const { rows, passages, method } = findNames(two, 'Orlo');
    expect(rows[0]).toEqual({ name: 'Orlo', rule: 'phrase', count: 4, articles: 2, sources: 2, example: 'Orlo' });
    expect(rows.find(({ name }) => name === 'company')).toMatchObject({
      rule: 'kin',
      count: 2,
      example: 'Orlo company',
    });
    expect(rows[0] && passages(rows[0], 2)).toEqual([
      { article: 'a1', start: 4, end: 8 },
      { article: 'a1', start: 21, end: 25 },
    ]);
    expect(method.n).toMatchObject({ articles: 3, mentions: 4 });
  });

  test('findNames(a thing that is not there) has no rows and says so', () => {
    const { rows, method } = findNames(two, 'constructor', { top: 1 });
    expect([rows, method.dropped]).toEqual([[], [{ where: 'constructor', reason: 'not in the corpus' }]]);
    expect(() => findNames(two, 'Orlo', { top: 0 })).toThrow('top must be a whole number from 1: 0');
    expect(() => findNames(two, '/Orlo/')).toThrow('a regular expression is no phrase');
  });
});

describe('countNames', () => {
  const names = ['Orlo', 'Orlo Group', 'mercenar*', 'company', 'firm'];
  const counts = countNames(two, { thing: 'Orlo', names });

  test('countNames(corpus, { names }) counts the longest match, with its share in the source', () => {
    expect(counts.key).toEqual(['name', 'source']);
    expect(counts.rows).toEqual([
      { name: 'Orlo', source: 'A', count: 2, articles: 1, share: 0.4 },
      { name: 'Orlo', source: 'B', count: 1, articles: 1, share: 0.333333 },
      { name: 'company', source: 'B', count: 2, articles: 1, share: 0.666667 },
      { name: 'mercenar*', source: 'A', count: 2, articles: 1, share: 0.4 },
      { name: 'Orlo Group', source: 'A', count: 1, articles: 1, share: 0.2 },
    ]);
  });

  test('countNames(corpus, { names }) states sizes by source, and the names that are nowhere', () => {
    expect(counts.method.n).toMatchObject({ names: 8, articlesWithNames: 2, 'names in A': 5, 'names in C': 0 });
    expect(counts.method.dropped).toEqual([{ where: 'firm', reason: 'not in the corpus' }]);
  });

  test('countNames(corpus, { names }) finds the passages of a row', () => {
    const [row] = counts.rows;
    expect(row && counts.passages({ ...row })).toEqual([
      { article: 'a1', start: 21, end: 25 },
      { article: 'a1', start: 64, end: 68 },
    ]);
  });

  test('countNames(corpus, { thing }) looks for names itself', () => {
    const { method, rows } = countNames(two, { thing: 'Orlo' });
    expect(method.options.names).toEqual(expect.arrayContaining(['Orlo', 'Orlo Group', 'private army', 'company']));
    expect(rows.some(({ name }) => name === 'company')).toBe(true);
  });

  test('countNames(corpus, { by }) counts over all, or by a field', () => {
    const all = countNames(two, { names, by: 'none' });
    expect([all.key, all.rows[0]]).toEqual([['name'], { name: 'Orlo', count: 3, articles: 2, share: 0.375 }]);
    const fields = makeCorpus([
      ['A', 'Orlo', { region: 'n' }],
      ['A', 'Orlo'],
    ]);
    const byRegion = countNames(fields, { names, by: 'region' });
    expect(byRegion.rows.map(({ group, count }) => [group, count])).toEqual([
      [undefined, 1],
      ['n', 1],
    ]);
    expect(byRegion.method.dropped[0]).toEqual({
      where: 'a2',
      reason: 'no value for "region": counted without a group',
    });
  });

  test('countNames(nothing to count) has no rows; the same name twice is refused', () => {
    expect(countNames(two).rows).toEqual([]);
    expect(countNames(makeCorpus([]), { names }).rows).toEqual([]);
    expect(() => countNames(two, { names: ['Orlo', 'Orlo'] })).toThrow('a name that is given twice: "Orlo"');
  });
});

test('countNames(the example articles) counts what each source calls the Wagner Group', async () => {
  const seeds = await loadCorpus(join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'seeds'));
  const names = ['Wagner', 'Wagner Group', 'Wagner PMC', 'mercenar*'];
  const { rows } = countNames(seeds, { thing: findThing(seeds, 'Wagner'), names });
  expect(rows.map(({ name, source, count }) => [name, source, count])).toEqual([
    ['mercenar*', '000_ce49aae1bf9e6204', 2],
    ['mercenar*', 'Arab News', 1],
    ['mercenar*', 'Reuters', 3],
    ['mercenar*', 'The Moscow Times', 2],
    ['Wagner Group', '000_ce49aae1bf9e6204', 4],
    ['Wagner Group', 'Reuters', 2],
    ['Wagner', '000_ce49aae1bf9e6204', 1],
    ['Wagner', 'GSV "Russia - Islamic World"', 1],
    ['Wagner', 'The Moscow Times', 3],
    ['Wagner PMC', 'GSV "Russia - Islamic World"', 1],
  ]);
});

describe('describeNaming', () => {
  test('describeNaming(counts) says what the thing is called by whom, with n', () => {
    const names = ['Orlo', 'Orlo Group', 'mercenar*', 'company'];
    expect(describeNaming(countNames(two, { thing: 'Orlo', names })).markdown).toBe(
      '**Orlo** goes by 4 names of those looked for, 8 times in 2 of 3 articles: **Orlo** 3, **company** 2, **mercenar\\*** 2 and **Orlo Group** 1. Commonest: in A **Orlo** and **mercenar\\*** with 2 of 5 (40 %) each and in B **company** with 2 of 3 (67 %). All who name it use **Orlo**. One source alone uses **company** (B, 2), **mercenar\\*** (A, 2) and **Orlo Group** (A, 1). 1 source uses none of the names: C. Counted are words, not whom they mean. All 3 sources have fewer than 5 articles, so the numbers describe these texts and nothing beyond them.',
    );
  });

  test('describeNaming(nothing) says what is missing', () => {
    expect(describeNaming(countNames(two)).markdown).toBe('There is no name to count.');
    expect(describeNaming(countNames(two, { thing: 'Ash' })).markdown).toBe('**Ash** stands nowhere in 3 articles.');
    expect(describeNaming(countNames(two, { thing: 'Ash', names: ['Ash'] })).markdown).toBe(
      'None of the 1 name for **Ash** stands in 3 articles.',
    );
  });
});
