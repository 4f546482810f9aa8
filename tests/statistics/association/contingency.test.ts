import { describe, expect, it } from 'vitest';
import { directionOf, expectedCount, transpose } from '../../../lib/src/statistics/index.js';

const table = { count: 4, size: 30, restCount: 2, restSize: 60 };

describe('transpose', () => {
  it('takes the occurrences of the word as one side, all other words as the other', () => {
    expect(transpose(table)).toEqual({ count: 4, size: 6, restCount: 26, restSize: 84 });
  });

  it('twice is the table again', () => {
    expect(transpose(transpose(table))).toEqual(table);
  });
});

describe('directionOf', () => {
  it('is 1 here, -1 there and 0 on neither side', () => {
    expect(directionOf(table)).toBe(1);
    expect(directionOf({ ...table, count: 0 })).toBe(-1);
    expect(directionOf({ ...table, count: 1 })).toBe(0);
  });

  it('is 0 where a side is empty', () => {
    expect(directionOf({ count: 0, size: 0, restCount: 1, restSize: 2 })).toBe(0);
  });
});

describe('expectedCount', () => {
  it('is the share of the word among all words, of the words here', () => {
    expect(expectedCount(table)).toBe((6 * 30) / 90);
    expect(expectedCount({ count: 0, size: 0, restCount: 0, restSize: 0 })).toBe(0);
  });

  it('refuses more occurrences than words', () => {
    expect(() => expectedCount({ ...table, count: 31 })).toThrow(
      'count must be a whole number from 0 to size (30): 31',
    );
  });
});
