import { describe, expect, it } from 'vitest';
import { logRatio } from '../../../lib/src/statistics/index.js';

describe('logRatio', () => {
  it('counts doublings: 8 of 1000 against 1 of 500 is 2', () => {
    expect(logRatio({ count: 8, size: 1000, restCount: 1, restSize: 500 })).toBe(2);
  });

  it('takes a count of 0 as half an occurrence, on either side', () => {
    expect(logRatio({ count: 4, size: 10, restCount: 0, restSize: 10 })).toBe(3);
    expect(logRatio({ count: 0, size: 10, restCount: 4, restSize: 10 })).toBe(-3);
    expect(logRatio({ count: 0, size: 10, restCount: 0, restSize: 10 })).toBe(0);
  });

  it('refuses an empty side and more occurrences than words, naming the number', () => {
    expect(() => logRatio({ count: 0, size: 0, restCount: 1, restSize: 2 })).toThrow(
      'size must be a whole number from 1: 0',
    );
    expect(() => logRatio({ count: 1, size: 2, restCount: 3, restSize: 2 })).toThrow(
      'restCount must be a whole number from 0 to restSize (2): 3',
    );
  });

  it("with Hardie's policy takes only a zero of the rest as one half", () => {
    expect(logRatio({ count: 4, size: 10, restCount: 0, restSize: 10 }, { zero: 'hardie' })).toBe(3);
    expect(logRatio({ count: 0, size: 10, restCount: 4, restSize: 10 }, { zero: 'hardie' })).toBeUndefined();
  });

  it("with Walter's policy adds one half to every number", () => {
    expect(logRatio({ count: 3, size: 13, restCount: 0, restSize: 6 }, { zero: 'walter' })).toBeCloseTo(
      Math.log2(3.5 / 13.5 / (0.5 / 6.5)),
      14,
    );
  });

  it('refuses a policy that it does not know', () => {
    const policy = 'none' as 'half';
    expect(() => logRatio({ count: 1, size: 2, restCount: 1, restSize: 2 }, { zero: policy })).toThrow(
      'unknown zero policy: "none"; known: half, hardie, walter',
    );
  });
});
