import { describe, expect, it } from 'vitest';
import { skipGrams } from '../../../lib/src/statistics/index.js';

const tokens = [...'abcde'];
const join = (grams: readonly (readonly string[])[]): string[] => grams.map((gram) => gram.join(''));

describe('skipGrams', () => {
  it('without a skip are plain n-grams', () => {
    expect(join(skipGrams(tokens, { size: 2, skip: 0 }))).toEqual(['ab', 'bc', 'cd', 'de']);
    expect(join(skipGrams(tokens, { size: 1, skip: 3 }))).toEqual([...'abcde']);
  });

  it('leave out so many tokens altogether', () => {
    expect(join(skipGrams(tokens, { size: 3, skip: 1 }))).toEqual(['abc', 'abd', 'acd', 'bcd', 'bce', 'bde', 'cde']);
  });

  it('or so many between each two', () => {
    expect(join(skipGrams(tokens, { size: 3, skip: 1, rule: 'each' }))).toEqual([
      'abc',
      'abd',
      'acd',
      'ace',
      'bcd',
      'bce',
      'bde',
      'cde',
    ]);
  });

  it('or the same number everywhere', () => {
    expect(join(skipGrams(tokens, { size: 3, skip: 1, rule: 'equal' }))).toEqual(['abc', 'ace', 'bcd', 'cde']);
  });

  it('of a text that is too short are none', () => {
    expect(skipGrams(['a'], { size: 2, skip: 1 })).toEqual([]);
    expect(skipGrams([], { size: 1, skip: 0 })).toEqual([]);
  });

  it('refuse what is no size, skip or rule', () => {
    expect(() => skipGrams(tokens, { size: 0, skip: 0 })).toThrow('size must be a whole number from 1: 0');
    expect(() => skipGrams(tokens, { size: 2, skip: -1 })).toThrow('skip must be a whole number from 0: -1');
    const rule = 'some' as 'each';
    expect(() => skipGrams(tokens, { size: 2, skip: 1, rule })).toThrow(
      'unknown rule: "some"; known: total, each, equal',
    );
  });
});
