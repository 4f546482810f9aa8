import { describe, expect, it } from 'vitest';
import { mattr, msttr, mtld, mtldMovingAverage } from '../../../lib/src/statistics/index.js';

const tokens = ['no', 'no', 'war', 'no', 'constructor'];

describe('mattr', () => {
  it('is the mean ratio of all windows', () => {
    expect(mattr(tokens, { window: 2 })).toBe((1 / 2 + 1 + 1 + 1) / 4);
    expect(mattr(tokens, { window: 5 })).toBe(3 / 5);
    expect(mattr(Uint32Array.of(7, 7, 8), { window: 1 })).toBe(1);
  });

  it('is absent for a text shorter than the window', () => {
    expect([mattr(tokens, { window: 6 }), mattr([])]).toEqual([undefined, undefined]);
    expect(() => mattr(tokens, { window: 0 })).toThrow('window must be a whole number from 1: 0');
  });
});

describe('msttr', () => {
  it('is the mean ratio of segments, the rest dropped or kept', () => {
    expect(msttr(tokens, { segment: 2 })).toBe((1 / 2 + 1) / 2);
    expect(msttr(tokens, { segment: 2, rest: 'keep' })).toBe((1 / 2 + 1 + 1) / 3);
  });

  it('is absent where there is no segment', () => {
    expect([msttr(tokens), msttr([], { rest: 'keep' })]).toEqual([undefined, undefined]);
    expect(msttr(tokens, { rest: 'keep' })).toBe(3 / 5);
  });
});

describe('mtld', () => {
  it('is the mean number of words per factor, forward and backward', () => {
    expect(mtld(['a', 'a', 'b', 'b'])).toBe(2);
    expect(mtld(['a', 'a', 'b', 'c'])).toBeCloseTo((4 / 1 + 4 / (1 / 4 / 0.28)) / 2, 12);
  });

  it('ends a factor below the threshold, not at it', () => {
    expect(mtld(['a', 'b', 'a', 'c'], { threshold: 3 / 4 })).toBe((4 / 1 + 4 / 1) / 2);
    expect(mtld(['a', 'a'], { threshold: 1 / 2 })).toBe(2);
  });

  it('is the length of a text in which every word is new, absent without words', () => {
    expect([mtld(['a', 'b', 'c']), mtld([])]).toEqual([3, undefined]);
    expect(() => mtld(['a'], { threshold: 1 })).toThrow('threshold must lie between 0 and 1: 1');
  });
});

describe('mtldMovingAverage', () => {
  it('is the mean length of the factors that begin at each word', () => {
    const text = ['a', 'a', 'b', 'b', 'c'];
    expect(mtldMovingAverage(text, { least: 1 })).toBeCloseTo((2 + 3 + 2) / 3, 14);
    expect(mtldMovingAverage(text, { least: 1, step: 2 })).toBe(2);
    expect(mtldMovingAverage(text, { least: 3 })).toBe(3);
  });

  it('is absent where no factor ends', () => {
    expect([mtldMovingAverage(['a', 'b']), mtldMovingAverage([])]).toEqual([undefined, undefined]);
    expect(() => mtldMovingAverage(['a'], { step: 0 })).toThrow('step must be a whole number from 1: 0');
  });
});
