import { describe, expect, it } from 'vitest';
import {
  conditionalProbability,
  deltaP,
  diceCoefficient,
  geometricMean,
  jaccardCoefficient,
  logDice,
  minimumSensitivity,
  phiSquared,
  phraseScore,
  transpose,
} from '../../../lib/src/statistics/index.js';

/** 2 together; 3 times the first word, 5 times the second, of 93. */
const table = { count: 2, size: 3, restCount: 3, restSize: 90 };
const only = { count: 4, size: 4, restCount: 0, restSize: 9 };
const never = { count: 0, size: 3, restCount: 3, restSize: 90 };
const empty = { count: 0, size: 0, restCount: 0, restSize: 9 };
const overlaps = [diceCoefficient, jaccardCoefficient, minimumSensitivity, geometricMean];

describe('measures of overlap', () => {
  it('divide what is together by the frequencies', () => {
    expect(overlaps.map((measure) => measure(table))).toEqual([
      1 / 2,
      1 / 3,
      2 / 5,
      expect.closeTo(2 / Math.sqrt(15), 14),
    ]);
  });

  it('are 1 for words only together, 0 for never, absent where there is neither', () => {
    expect(overlaps.map((measure) => measure(only))).toEqual([1, 1, 1, 1]);
    expect(overlaps.map((measure) => measure(never))).toEqual([0, 0, 0, 0]);
    expect(overlaps.map((measure) => measure(empty))).toEqual(new Array(4).fill(undefined));
  });

  it('logDice is 14 at most, one less for half as strong, absent for never', () => {
    expect([logDice(only), logDice(table), logDice(never), logDice(empty)]).toEqual([14, 13, undefined, undefined]);
  });
});

describe('deltaP', () => {
  it('differs by direction', () => {
    expect(deltaP(table)).toBeCloseTo(2 / 3 - 3 / 90, 14);
    expect(deltaP(transpose(table))).toBeCloseTo(2 / 5 - 1 / 88, 14);
    expect([deltaP(only), deltaP(empty)]).toEqual([1, undefined]);
  });
});

describe('conditionalProbability', () => {
  it('is the share of places with the word', () => {
    expect(conditionalProbability(table)).toBe(2 / 3);
    expect(conditionalProbability(transpose(table))).toBe(2 / 5);
    expect(conditionalProbability(empty)).toBeUndefined();
  });
});

describe('phiSquared', () => {
  it('is 1 for words only together, 0 for independent ones and empty sides', () => {
    expect(phiSquared(only)).toBeCloseTo(1, 14);
    expect(phiSquared({ count: 1, size: 3, restCount: 2, restSize: 6 })).toBe(0);
    expect(phiSquared(empty)).toBe(0);
    expect(phiSquared({ count: 0, size: 0, restCount: 0, restSize: 0 })).toBe(0);
  });
});

describe('phraseScore', () => {
  it('takes a constant from the pair, and is absent without a word', () => {
    expect(phraseScore({ together: 3, first: 4, second: 5 }, { discount: 1, vocabulary: 100 })).toBe(10);
    expect(phraseScore({ together: 0, first: 0, second: 5 }, { discount: 1, vocabulary: 100 })).toBeUndefined();
    expect(() => phraseScore({ together: 1, first: 1, second: 1 }, { discount: -1, vocabulary: 9 })).toThrow(
      'discount must be 0 or more: -1',
    );
  });
});
