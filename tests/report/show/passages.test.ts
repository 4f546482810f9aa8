import { describe, expect, test } from 'vitest';

import {
  countRunningWords,
  cutAround,
  cutText,
  limitRows,
  passagesPolicy,
} from '../../../lib/src/report/show/passages.js';

const many = (n: number): string => Array.from({ length: n }, (_, i) => `w${i}`).join(' ');

describe('passagesPolicy', () => {
  test('passagesPolicy(env) is full unless it is set', () => {
    expect(passagesPolicy({})).toBe('full');
    expect(passagesPolicy({ PRESSLAB_PASSAGES: '' })).toBe('full');
    expect(passagesPolicy({ PRESSLAB_PASSAGES: 'none' })).toBe('none');
  });

  test('passagesPolicy(an unknown one) throws with the choices', () => {
    const message = 'unknown PRESSLAB_PASSAGES: "all"; known: full, excerpt, none';
    expect(() => passagesPolicy({ PRESSLAB_PASSAGES: 'all' })).toThrow(message);
  });
});

describe('cutText', () => {
  test('cutText(text) keeps 25 words and says that more follows', () => {
    expect(cutText(many(25))).toBe(many(25));
    expect(cutText(many(26))).toBe(`${many(25)}…`);
    expect(cutText('')).toBe('');
  });

  test('cutText(words that have no end) is cut too', () => {
    expect(cutText('x'.repeat(1000)).length).toBeLessThanOrEqual(251);
    expect(cutText('战'.repeat(100))).toBe(`${'战'.repeat(25)}…`);
  });

  test('cutText(text, 0) is an ellipsis alone', () => {
    expect(cutText('a b', 0)).toBe('…');
  });
});

test('countRunningWords(text) counts runs without space, and each Han character', () => {
  expect(countRunningWords('Kyiv,  3 May')).toBe(3);
  expect(countRunningWords('战争 now')).toBe(3);
  expect(countRunningWords('')).toBe(0);
});

describe('cutAround', () => {
  test('cutAround(a long line) keeps the match and as much on both sides', () => {
    const cut = cutAround({ left: 'a b c', match: 'x', right: 'd e f' }, 5);
    expect(cut).toEqual({ left: '…b c', match: 'x', right: 'd e…' });
  });

  test('cutAround(a short side) gives its words to the other', () => {
    expect(cutAround({ left: 'a', match: 'x', right: 'b c d e' }, 5)).toEqual({
      left: 'a',
      match: 'x',
      right: 'b c d…',
    });
    expect(cutAround({ left: 'a b c d', match: 'x', right: '' }, 4)).toEqual({ left: '…b c d', match: 'x', right: '' });
  });

  test('cutAround(a match longer than all) leaves no context', () => {
    expect(cutAround({ left: 'a', match: 'x y z', right: 'b' }, 2)).toEqual({ left: '…', match: 'x y…', right: '…' });
  });
});

describe('limitRows', () => {
  const columns = ['article', 'left', 'match', 'right', 'n'];
  const row = ['a', many(20), 'x', many(20), 1];

  test('limitRows(rows, full) changes nothing', () => {
    expect(limitRows(columns, [row], 'full')).toEqual({ rows: [row], changed: false });
  });

  test('limitRows(a concordance, excerpt) leaves 25 words to a row', () => {
    const { rows, changed } = limitRows(columns, [row], 'excerpt');
    const words = (rows[0] ?? []).slice(1, 4).map((cell) => countRunningWords(String(cell)));
    expect(changed).toBe(true);
    expect(words).toEqual([12, 1, 12]);
  });

  test('limitRows(rows, none) empties passages, also short ones, and cuts other texts', () => {
    const { rows } = limitRows(columns, [row], 'none');
    expect(rows).toEqual([['a', undefined, undefined, undefined, 1]]);
    expect(limitRows(['note'], [[many(30)]], 'none').rows).toEqual([[`${many(25)}…`]]);
  });

  test('limitRows(short texts, excerpt) leaves them', () => {
    expect(limitRows(['text', 'n'], [['one two', 3]], 'excerpt').changed).toBe(false);
  });
});
