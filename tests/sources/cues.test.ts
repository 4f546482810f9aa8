import { describe, expect, test } from 'vitest';

import { countCues, cueStances, describeCues } from '../../lib/src/sources/index.js';
import { makeQuotations } from './quoted.js';

const two = makeQuotations([
  [
    'A',
    [
      ['Ann', 'say', 'a'],
      ['Ann', 'say', 'b'],
      ['Zoe', 'vow', 'c'],
      ['Zoe', undefined, 'd'],
    ],
  ],
  [
    'B',
    [
      ['Ann', 'vow', 'e'],
      [undefined, 'constructor', 'f'],
    ],
  ],
]);

describe('countCues', () => {
  test('countCues(quotations) counts verbs by source; a quotation without one is below no line', () => {
    const { rows, key, method } = countCues(two);
    expect(key).toEqual(['cue', 'source']);
    expect(rows).toEqual([
      { cue: 'say', stance: 'neutral', source: 'A', count: 2, articles: 1, share: 0.666667 },
      { cue: 'vow', stance: 'deed', source: 'A', count: 1, articles: 1, share: 0.333333 },
      { cue: 'vow', stance: 'deed', source: 'B', count: 1, articles: 1, share: 0.5 },
      { cue: 'constructor', stance: 'unlisted', source: 'B', count: 1, articles: 1, share: 0.5 },
    ]);
    expect(method.n).toMatchObject({ quotations: 6, withoutCue: 1, cues: 3, 'quotations in A': 3, 'articles in B': 1 });
  });

  test('countCues(quotations, { by: "none" }) counts over all sources', () => {
    expect(countCues(two, { by: 'none' }).rows.map(({ cue, count, share }) => [cue, count, share])).toEqual([
      ['say', 2, 0.4],
      ['vow', 2, 0.4],
      ['constructor', 1, 0.2],
    ]);
  });

  test('countCues(quotations) finds the reported words of a row', () => {
    const { rows, passages } = countCues(two);
    const text = two.articles[0]?.text ?? '';
    const [row] = rows;
    expect(row && passages({ ...row }).map(({ start, end }) => text.slice(start, end))).toEqual(['a', 'b']);
  });

  test('countCues(no quotations) has no rows', () => {
    expect(countCues(makeQuotations([])).rows).toEqual([]);
  });
});

describe('cueStances', () => {
  test('cueStances have each verb in one class only', () => {
    const cues = cueStances.flatMap(({ cues: list }) => list.split(', '));
    expect(cues.filter((cue, i) => cues.indexOf(cue) !== i)).toEqual([]);
    expect(cues.filter((cue) => cue !== cue.trim() || cue === '')).toEqual([]);
  });
});

describe('describeCues', () => {
  test('describeCues(counts) sets neutral verbs against those that take a stand, with n', () => {
    expect(describeCues(countCues(two)).markdown).toBe(
      '5 of 6 quotations (83 %) have a reporting verb: **say** 2, **vow** 2 and **constructor** 1. 2 of 5 (40 %) have a neutral verb. 2 of 5 (40 %) take a stand, by class: deed (**vow** 2). 1 of 5 (20 %) has a verb that the table of classes does not list. Verbs that take a stand, from the highest share to the lowest: B 1 of 2 (50 %) and A 1 of 3 (33 %). All 2 sources have fewer than 5 articles, so the numbers describe these texts and nothing beyond them.',
    );
  });

  test('describeCues(nothing) says what is missing', () => {
    expect(describeCues(countCues(makeQuotations([['A', []]]))).markdown).toBe(
      'No quotations were found in 1 article.',
    );
    expect(describeCues(countCues(makeQuotations([['A', [['Ann', undefined, 'a']]]]))).markdown).toBe(
      'None of 1 quotation has a reporting verb.',
    );
    expect(describeCues(countCues(makeQuotations([['A', [['Ann', 'say', 'a']]]]))).markdown).toContain(
      '1 of 1 (100 %) has a neutral verb. None takes a stand. The only source has fewer than 5 articles',
    );
  });
});
