import { describe, expect, it } from 'vitest';
import {
  brunetW,
  dugastU,
  fisherAlpha,
  herdanC,
  honoreR,
  maasA,
  maasLogVocabulary,
  summerS,
  textSizeOf,
  typeTokenRatio,
} from '../../../lib/src/statistics/index.js';

const text = { types: 10, tokens: 100 };
const allNew = { types: 5, tokens: 5 };
const one = { types: 1, tokens: 1 };
const none = { types: 0, tokens: 0 };

describe('textSizeOf', () => {
  it('counts words that occur, and occurrences', () => {
    expect(textSizeOf([3, 0, 1])).toEqual({ types: 2, tokens: 4 });
    expect(textSizeOf(Uint32Array.of())).toEqual(none);
    expect(() => textSizeOf([-1])).toThrow('a count must be 0 or more: -1');
  });
});

describe('typeTokenRatio', () => {
  it('is V / N, or V over a root', () => {
    expect(typeTokenRatio(text)).toBe(1 / 10);
    expect(typeTokenRatio(text, { variant: 'root' })).toBe(1);
    expect(typeTokenRatio(text, { variant: 'corrected' })).toBeCloseTo(Math.SQRT1_2, 14);
    expect(typeTokenRatio(none)).toBeUndefined();
    expect(() => typeTokenRatio({ types: 3, tokens: 2 })).toThrow('types must lie between 0 and tokens (2): 3');
  });
});

describe('ratios of logarithms', () => {
  it('of 10 types in 100 tokens', () => {
    expect(herdanC(text)).toBeCloseTo(1 / 2, 14);
    expect(summerS({ types: 100, tokens: 10_000 }, { base: 10 })).toBeCloseTo(1 / 2, 14);
    expect(dugastU(text, { base: 10 })).toBe(4);
    expect(maasA(text, { base: 10 })).toBe(1 / 2);
    expect(maasA(text, { base: 10, form: 'squared' })).toBe(1 / 4);
    expect(maasLogVocabulary(text)).toBeCloseTo(1 / Math.sqrt(3 / 4), 14);
  });

  it('depend on the base, but for C', () => {
    expect(dugastU(text)).toBeCloseTo(4 * Math.LN10, 12);
    expect(maasA(text, { form: 'squared' })).toBeCloseTo(1 / 4 / Math.LN10, 14);
  });

  it('of a text in which every word is new', () => {
    expect([herdanC(allNew), maasA(allNew)]).toEqual([1, 0]);
    expect([dugastU(allNew), maasLogVocabulary(allNew)]).toEqual([undefined, undefined]);
  });

  it('are absent where a logarithm is 0 or there are no words', () => {
    for (const size of [one, none]) {
      expect([herdanC(size), summerS(size), dugastU(size), maasA(size), maasLogVocabulary(size)]).toEqual(
        new Array(5).fill(undefined),
      );
    }
    expect(summerS({ types: 2, tokens: 10 }, { base: 10 })).toBeUndefined();
    expect(summerS({ types: 5, tokens: 9 }, { base: 10 })).toBeTypeOf('number');
  });
});

describe('measures of the vocabulary', () => {
  it('brunetW is N^(V^-0.172)', () => {
    expect(brunetW({ types: 1, tokens: 9 })).toBe(9);
    expect(brunetW(none)).toBeUndefined();
  });

  it('honoreR takes the words that occur once, in two forms', () => {
    expect(honoreR({ types: 4, tokens: 8, once: 2 })).toBeCloseTo(200 * Math.log(8), 12);
    expect(honoreR({ types: 4, tokens: 8, once: 2 }, { form: 'inner' })).toBeCloseTo(100 * Math.log(16), 12);
    expect([honoreR({ ...allNew, once: 5 }), honoreR({ ...none, once: 0 })]).toEqual([undefined, undefined]);
    expect(() => honoreR({ ...text, once: 11 })).toThrow('once must lie between 0 and types (10): 11');
  });

  it('fisherAlpha solves V = alpha ln(1 + N / alpha)', () => {
    const alpha = fisherAlpha(text) ?? 0;
    expect(alpha * Math.log(1 + 100 / alpha)).toBeCloseTo(10, 10);
    expect([fisherAlpha(allNew), fisherAlpha(none)]).toEqual([undefined, undefined]);
  });
});
