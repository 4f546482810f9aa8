import { describe, expect, test } from 'vitest';

import { corpusFromRecords } from '../../lib/src/corpus/index.js';
import { findQuotations, listQuotations, listSpeakers } from '../../lib/src/quotations/index.js';
import { makeQuotations } from '../sources/quoted.js';

const rain = '“It rained,” Anna Berg said. “The cellar is full.”';
const twoArticles = findQuotations(
  corpusFromRecords(
    [
      { id: 'a', source: 'A', text: `${rain}\nAnna Berg said that it stopped.` },
      { id: 'b', source: 'B', text: '“No,” said Olaf Lund.' },
    ],
    { zones: 'none' },
  ),
);

describe('listQuotations', () => {
  test('listQuotations(quotations) has a row for each, with words as the tokeniser counts them', () => {
    const { rows, key } = listQuotations(twoArticles);
    expect(key).toEqual(['article', 'start']);
    expect(rows[0]).toEqual({
      article: 'a',
      source: 'A',
      start: 1,
      type: 'direct',
      speaker: 'Anna Berg',
      mention: 'Anna Berg',
      cue: 'said',
      lemma: 'say',
      words: 6,
      markedWords: 6,
      text: 'It rained, … The cellar is full.',
      confidence: expect.any(Number),
      rule: expect.any(String),
    });
    expect(rows[1]).toMatchObject({ type: 'indirect', words: 3, markedWords: 0 });
  });

  test('listQuotations(quotations) finds the parts of a row again', () => {
    const { rows, passages } = listQuotations(twoArticles);
    const [row] = rows;
    expect(row && passages({ ...row }).map(({ start, end }) => rain.slice(start, end))).toEqual([
      'It rained,',
      'The cellar is full.',
    ]);
    expect(row && passages(row, 1)).toHaveLength(1);
  });

  test('listQuotations(quotations without speaker or verb) leaves these fields out', () => {
    const [row] = listQuotations(makeQuotations([['A', [[undefined, undefined, 'It rained']]]])).rows;
    expect(Object.keys(row ?? {})).not.toEqual(expect.arrayContaining(['speaker']));
    expect(row).not.toHaveProperty('lemma');
    expect(row).not.toHaveProperty('mention');
  });

  test('listQuotations(no quotations) has no rows', () => {
    expect(listQuotations(findQuotations(corpusFromRecords([]))).rows).toEqual([]);
  });
});

describe('listSpeakers', () => {
  test('listSpeakers(quotations) has who is quoted, the most quoted first, ties by name', () => {
    const quotations = makeQuotations(
      [
        [
          'A',
          [
            ['constructor', 'say', 'a b'],
            ['Zoe', 'say', 'c'],
          ],
        ],
        [
          'B',
          [
            ['constructor', 'say', 'd'],
            ['Ann', 'say', 'e f'],
            [undefined, 'say', 'g'],
          ],
        ],
      ],
      [{ id: 'Ann', roles: ['mayor', 'host'], title: 'Dr', organisation: 'Oldby' }],
    );
    const { rows, method } = listSpeakers(quotations);
    expect(rows).toEqual([
      { speaker: 'constructor', kind: 'person', sources: 2, articles: 2, quotations: 2, markedWords: 3, words: 3 },
      {
        speaker: 'Ann',
        kind: 'person',
        title: 'Dr',
        roles: 'mayor; host',
        organisation: 'Oldby',
        sources: 1,
        articles: 1,
        quotations: 1,
        markedWords: 2,
        words: 2,
      },
      { speaker: 'Zoe', kind: 'person', sources: 1, articles: 1, quotations: 1, markedWords: 1, words: 1 },
    ]);
    expect(method.n).toEqual({ articles: 2, quotations: 5, speakers: 3, unresolved: 1 });
  });

  test('listSpeakers(two speakers of one name) keeps them apart by their ids', () => {
    const quotations = makeQuotations(
      [
        [
          'A',
          [
            ['x1', 'say', 'a'],
            ['x2', 'say', 'b'],
          ],
        ],
      ],
      [
        { id: 'x1', name: 'Jo Ash' },
        { id: 'x2', name: 'Jo Ash' },
      ],
    );
    const { rows, passages } = listSpeakers(quotations);
    expect(rows.map(({ speaker }) => speaker)).toEqual(['Jo Ash (x1)', 'Jo Ash (x2)']);
    expect(rows.map((row) => passages(row).length)).toEqual([1, 1]);
  });
});
