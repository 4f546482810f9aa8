import { describe, expect, test } from 'vitest';

import { alignSharedQuotations, describeShared, listSharedPieces } from '../../lib/src/sources/index.js';
import { alignWords } from '../../lib/src/sources/shared/alignment.js';
import { makeQuotations, type Quoted } from './quoted.js';

const whole = 'we will mend the bridge before the winter comes';

/** The quotations of sources A, B ..., one article each. */
function quote(...quoted: readonly Quoted[]): ReturnType<typeof makeQuotations> {
  return makeQuotations(quoted.map((one, i) => [String.fromCharCode(65 + i), [one]] as const));
}

function cut(...words: readonly string[]): ReturnType<typeof alignSharedQuotations> {
  return alignSharedQuotations(quote(...words.map((text): Quoted => ['Ann', 'say', text])));
}

describe('alignWords', () => {
  test('alignWords(here, there) takes the longest row first, then what lies before and behind', () => {
    expect(alignWords([1, 2, 3, 4, 5, 6], [1, 2, 3, 9, 4, 5, 6])).toEqual([
      { here: 0, there: 0, size: 3 },
      { here: 3, there: 4, size: 3 },
    ]);
    expect(alignWords([7, 8, 9, 1, 2, 3, 4], [1, 2, 3, 4, 7, 8, 9])).toEqual([{ here: 3, there: 0, size: 4 }]);
  });

  test('alignWords(rows of two, nothing) takes none', () => {
    expect(alignWords([1, 2, 9], [1, 2, 8])).toEqual([]);
    expect(alignWords([], [1])).toEqual([]);
  });
});

describe('alignSharedQuotations', () => {
  test('alignSharedQuotations(the same statement in two articles) shares it whole', () => {
    const { rows, key, method } = cut(whole, whole);
    expect(key).toEqual(['article', 'start', 'otherArticle', 'otherStart']);
    expect(rows).toEqual([
      {
        source: 'A',
        other: 'B',
        article: 'a1',
        start: 1,
        otherArticle: 'a2',
        otherStart: 1,
        speaker: 'Ann',
        otherSpeaker: 'Ann',
        sharedWords: 9,
        words: 9,
        otherWords: 9,
        share: 1,
        otherShare: 1,
      },
    ]);
    expect(method.n).toMatchObject({ compared: 2, words: 18, setPhrases: 0, rows: 1 });
  });

  test('alignSharedQuotations(a statement cut at its end) says what the other lacks', () => {
    const [row] = cut(whole, 'We will mend the bridge.').rows;
    expect(row).toMatchObject({ sharedWords: 5, share: 0.555556, otherShare: 1, otherLacks: 'end' });
    expect(row).not.toHaveProperty('lacks');
  });

  test('alignSharedQuotations(a statement cut in its middle) keeps both of its ends', () => {
    const [row] = cut(
      'we will mend the old bridge of the town before the winter comes',
      'we will mend the old bridge before the winter comes',
    ).rows;
    expect(row).toMatchObject({ sharedWords: 10, words: 13, otherWords: 10, otherShare: 1, otherLacks: 'middle' });
    expect(row).not.toHaveProperty('lacks');
  });

  test('alignSharedQuotations(a set phrase of two speakers) is not shared; a long row is', () => {
    const phrase = 'we stand with our people';
    const two = alignSharedQuotations(quote(['Ann', 'say', phrase], ['Zoe', 'say', phrase]));
    expect([two.rows, two.method.n.setPhrases]).toEqual([[], 1]);
    const long = `${phrase} and will go on`;
    expect(alignSharedQuotations(quote(['Ann', 'say', long], ['Zoe', 'say', `${long} now`])).rows).toEqual([]);
    const longer = `${long} to do so`;
    expect(alignSharedQuotations(quote(['Ann', 'say', longer], ['Zoe', 'say', longer])).rows).toHaveLength(1);
    expect(alignSharedQuotations(quote([undefined, 'say', phrase], ['Zoe', 'say', phrase])).rows).toHaveLength(1);
  });

  test('alignSharedQuotations(a set phrase in two long statements) is not shared', () => {
    const { rows, method } = cut(
      'it is going to be a long night for those who wait at the harbour',
      'it is going to be an early start and nobody knows who will come to help',
    );
    expect([rows, method.n.setPhrases]).toEqual([[], 1]);
  });

  test('alignSharedQuotations(two quotations of one article, too few words) shares nothing', () => {
    const one = makeQuotations([
      [
        'A',
        [
          ['Ann', 'say', whole],
          ['Ann', 'say', whole],
        ],
      ],
    ]);
    expect(alignSharedQuotations(one).rows).toEqual([]);
    expect(cut('we will mend it', 'we will mend it').method.n).toMatchObject({ compared: 0, rows: 0 });
    expect(alignSharedQuotations(makeQuotations([])).rows).toEqual([]);
  });

  test('alignSharedQuotations(a thousand repeats of one phrase) stays small, whichever way they stand', () => {
    const phrase = 'constructor of the old bridge ';
    const inside = cut(phrase.repeat(1000), phrase.repeat(999));
    expect(inside.rows.map(({ sharedWords, otherShare, otherLacks }) => [sharedWords, otherShare, otherLacks])).toEqual(
      [[4995, 1, 'end']],
    );
    const across = cut(...Array.from({ length: 1000 }, () => phrase));
    expect(across.rows).toHaveLength(999);
    expect(across.rows.every(({ article }) => article === 'a1')).toBe(true);
    expect(across.method.dropped).toEqual([
      {
        where: 'constructor of the old bridge',
        reason: 'in 1000 quotations: each is compared with the first of them only',
      },
    ]);
  });

  test('alignSharedQuotations(quotations) orders rows from the most shared words, and finds what is kept', () => {
    const quotations = quote(['Ann', 'say', 'we will mend the bridge'], ['Ann', 'say', whole], ['Ann', 'say', whole]);
    const { rows, passages } = alignSharedQuotations(quotations);
    expect(rows.map(({ source, other, sharedWords }) => [source, other, sharedWords])).toEqual([
      ['B', 'C', 9],
      ['A', 'B', 5],
      ['A', 'C', 5],
    ]);
    const kept = rows[1] && passages({ ...rows[1] });
    expect(kept).toEqual([
      { article: 'a1', start: 1, end: 24 },
      { article: 'a2', start: 1, end: 24 },
    ]);
  });

  test('alignSharedQuotations(quotations, { minWords: 2 }) is refused', () => {
    expect(() => alignSharedQuotations(makeQuotations([]), { minWords: 2 })).toThrow(
      'minWords must be a whole number from 3: 2',
    );
  });
});

describe('listSharedPieces', () => {
  test('listSharedPieces(quotations, rows) tells what is kept and what either has alone', () => {
    const quotations = quote(['Ann', 'say', whole], ['Ann', 'say', 'now we will mend the bridge before spring']);
    const { rows, passages } = listSharedPieces(quotations, alignSharedQuotations(quotations).rows);
    expect(rows.map(({ piece, status, words, text }) => [piece, status, words, text])).toEqual([
      [1, 'other', 1, 'now'],
      [2, 'kept', 6, 'we will mend the bridge before'],
      [3, 'source', 3, 'the winter comes'],
      [4, 'other', 1, 'spring'],
    ]);
    expect(rows.map((row) => passages(row).map(({ article }) => article))).toEqual([
      ['a2'],
      ['a1', 'a2'],
      ['a1'],
      ['a2'],
    ]);
  });

  test('listSharedPieces(quotations, []) has no rows', () => {
    expect(listSharedPieces(makeQuotations([]), []).rows).toEqual([]);
  });
});

describe('describeShared', () => {
  test('describeShared(pairs) says how many quotations are shared and cut, with n', () => {
    expect(describeShared(cut(whole, 'we will mend the bridge')).markdown).toBe(
      '2 of 2 quotations with at least 5 words between marks share words with one of another article: 1 pair, 1 of them between two sources. 0 pairs are word for word the same; one of the two lacks words of the other at the start in 0, in the middle in 0, at the end in 1. The most words are shared by A and B (5 words, of 9 and 5).',
    );
  });

  test('describeShared(none) says so with the number of quotations, and of set phrases', () => {
    const two = quote(['Ann', 'say', 'we stand with our people'], ['Zoe', 'say', 'we stand with our people']);
    expect(describeShared(alignSharedQuotations(two)).markdown).toBe(
      'None of 2 quotations with at least 5 words between marks shares 5 words in a row with a quotation of another article, in 2 articles. 1 pair that shares no more than a set phrase is left out.',
    );
    expect(describeShared(alignSharedQuotations(makeQuotations([['A', []]]))).markdown).toBe(
      'There is no quotation with at least 5 words between marks in 1 article.',
    );
  });
});
