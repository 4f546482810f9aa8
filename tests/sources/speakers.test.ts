import { describe, expect, test } from 'vitest';

import { corpusFromRecords } from '../../lib/src/corpus/index.js';
import { findQuotations } from '../../lib/src/quotations/index.js';
import { countQuotations, describeSpeakers } from '../../lib/src/sources/index.js';
import { makeQuotations } from './quoted.js';

const three = makeQuotations([
  [
    'B',
    [
      ['Ann', 'say', 'a b c'],
      ['Zoe', 'say', 'd'],
      [undefined, 'say', 'e'],
    ],
  ],
  ['A', [['Ann', 'say', 'f']], { region: 'north' }],
  ['C', []],
]);

describe('countQuotations', () => {
  test('countQuotations(quotations) counts by speaker and source, unresolved quotations last', () => {
    const { rows, key } = countQuotations(three);
    expect(key).toEqual(['speaker', 'source']);
    expect(rows).toEqual([
      { speaker: 'Ann', kind: 'person', source: 'A', quotations: 1, articles: 1, markedWords: 1, words: 1, share: 1 },
      {
        speaker: 'Ann',
        kind: 'person',
        source: 'B',
        quotations: 1,
        articles: 1,
        markedWords: 3,
        words: 3,
        share: 0.333333,
      },
      {
        speaker: 'Zoe',
        kind: 'person',
        source: 'B',
        quotations: 1,
        articles: 1,
        markedWords: 1,
        words: 1,
        share: 0.333333,
      },
      { source: 'B', quotations: 1, articles: 1, markedWords: 1, words: 1, share: 0.333333 },
    ]);
  });

  test('countQuotations(quotations) states sizes by source, and the source without quotations', () => {
    const { method } = countQuotations(three);
    expect(method.n).toMatchObject({
      articles: 3,
      quotations: 4,
      unresolved: 1,
      speakers: 2,
      'quotations in B': 3,
      'quotations in C': 0,
      'articles in C': 1,
    });
    expect(method.dropped).toEqual([{ where: 'C', reason: 'no quotations' }]);
  });

  test('countQuotations(quotations) finds the passages of its rows, those without a speaker too', () => {
    const { rows, passages } = countQuotations(three);
    const texts = rows.map((row) =>
      passages({ ...row }).map(({ article, start, end }) => {
        return three.articles.find(({ id }) => id === article)?.text.slice(start, end);
      }),
    );
    expect(texts).toEqual([['f'], ['a b c'], ['d'], ['e']]);
  });

  test('countQuotations(quotations, { by: ["speaker"] }) counts over all sources', () => {
    const { rows } = countQuotations(three, { by: ['speaker'] });
    expect(rows.map(({ speaker, quotations, share }) => [speaker, quotations, share])).toEqual([
      ['Ann', 2, 0.5],
      ['Zoe', 1, 0.25],
      [undefined, 1, 0.25],
    ]);
  });

  test('countQuotations(quotations by a field) keeps articles without a value as rows without group', () => {
    const { rows, method } = countQuotations(three, { by: ['speaker', 'region'] });
    expect(rows.map(({ speaker, group }) => [speaker, group])).toEqual([
      ['Ann', undefined],
      ['Ann', 'north'],
      ['Zoe', undefined],
      [undefined, undefined],
    ]);
    expect(method.dropped).toContainEqual({ where: 'a1', reason: 'no value for "region": counted without a group' });
  });

  test('countQuotations(quotations, { by }) refuses what is no speaker and one field', () => {
    expect(() => countQuotations(three, { by: ['source'] })).toThrow('by must hold "speaker"');
    expect(() => countQuotations(three, { by: ['speaker', 'source', 'region'] })).toThrow('at most one field');
    expect(() => countQuotations(three, { by: ['speaker', 'town'] })).toThrow('unknown field: "town"');
  });

  test('countQuotations(found quotations) counts what findQuotations finds; nothing in an empty corpus', () => {
    const corpus = corpusFromRecords([{ id: 'a', source: 'A', text: '“It rained,” said Anna Berg.' }], {
      zones: 'none',
    });
    expect(countQuotations(findQuotations(corpus)).rows).toEqual([
      {
        speaker: 'Anna Berg',
        kind: 'person',
        source: 'A',
        quotations: 1,
        articles: 1,
        markedWords: 2,
        words: 2,
        share: 1,
      },
    ]);
    expect(countQuotations(findQuotations(corpusFromRecords([]))).rows).toEqual([]);
  });
});

describe('describeSpeakers', () => {
  test('describeSpeakers(counts) says who is quoted most and where, with n', () => {
    expect(describeSpeakers(countQuotations(three)).markdown).toBe(
      '4 quotations of 2 known speakers in 3 articles were counted. Quoted most: **Ann** with 2 of 4 (50 %) in 2 sources and **Zoe** with 1 of 4 (25 %) in 1 source. 1 speaker is quoted in more than one source: **Ann** (2). For 1 of 4 quotations (25 %) the texts do not tell the speaker. No quotation was found in **C** (1 source). All 3 sources have fewer than 5 articles, so the numbers describe these texts and nothing beyond them.',
    );
  });

  test('describeSpeakers(nobody in two sources, nobody known, nothing) says so', () => {
    const one = countQuotations(makeQuotations([['A', [['Ann', 'say', 'a']]]]));
    expect(describeSpeakers(one).markdown).toContain(
      'No speaker is quoted in more than one source. Of every quotation the texts tell the speaker.',
    );
    const unknown = countQuotations(makeQuotations([['A', [[undefined, 'say', 'a']]]]));
    expect(describeSpeakers(unknown).markdown).toContain(
      '1 quotation of 0 known speakers in 1 article was counted. No speaker is quoted in more than one source. For 1 of 1 quotation (100 %)',
    );
    expect(describeSpeakers(countQuotations(makeQuotations([['A', []]]))).markdown).toBe(
      'No quotations were found in 1 article.',
    );
  });

  test('describeSpeakers(five articles in each source) does not warn, and escapes names', () => {
    const five = makeQuotations(Array.from({ length: 5 }, () => ['A', [['<b>*Ann*', 'say', 'a']]] as const));
    const { markdown } = describeSpeakers(countQuotations(five));
    expect(markdown).toContain('**&lt;b&gt;\\*Ann\\*** with 5 of 5');
    expect(markdown).not.toContain('fewer than');
  });
});
