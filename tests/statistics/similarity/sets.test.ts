import { describe, expect, it } from 'vitest';
import { containment, cosineSimilarity, dice, jaccard, setCosine } from '../../../lib/src/statistics/index.js';

const two = new Set(['a', 'b']);
const three = new Set(['b', 'constructor', '__proto__']);
const none = new Set<string>();

describe('measures of two sets', () => {
  it('jaccard, dice, containment and setCosine count what is in common', () => {
    expect(jaccard(two, three)).toBe(1 / 4);
    expect(dice(two, three)).toBe(2 / 5);
    expect(containment(two, three)).toBe(1 / 2);
    expect(setCosine(two, three)).toBeCloseTo(1 / Math.sqrt(6), 14);
  });

  it('are 1 for the same set and the same from either side', () => {
    for (const measure of [jaccard, dice, containment, setCosine]) {
      expect(measure(three, new Set(three))).toBe(1);
      expect(measure(two, three)).toBe(measure(three, two));
    }
  });

  it('are absent where there is nothing to divide by', () => {
    expect([jaccard(none, none), dice(none, none), containment(two, none), setCosine(two, none)]).toEqual(
      new Array(4).fill(undefined),
    );
    expect([jaccard(two, none), dice(two, none)]).toEqual([0, 0]);
  });
});

describe('cosineSimilarity', () => {
  it('is 1 for the same proportions, 0 for nothing in common, -1 for opposites', () => {
    expect(cosineSimilarity([3, 4], [6, 8])).toBe(1);
    expect(cosineSimilarity([1, 0], [0, 1])).toBe(0);
    expect(cosineSimilarity([1, -2], [-1, 2])).toBeCloseTo(-1, 14);
    expect(cosineSimilarity([3, 4], [4, 3])).toBe(24 / 25);
  });

  it('is absent for a list of zeros, and refuses lists of different items', () => {
    expect(cosineSimilarity([0, 0], [1, 1])).toBeUndefined();
    expect(() => cosineSimilarity([1], [])).toThrow('both lists need the same items: 1 and 0');
  });
});
