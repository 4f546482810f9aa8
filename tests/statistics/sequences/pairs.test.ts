import { describe, expect, it } from 'vitest';
import { countPairs } from '../../../lib/src/statistics/index.js';

const tokens = ['to', 'be', 'to', 'constructor'];

describe('countPairs', () => {
  it('counts what follows within the window', () => {
    expect(countPairs(tokens, { window: 2 })).toEqual(
      new Map([
        [
          'to',
          new Map([
            ['be', 1],
            ['to', 1],
            ['constructor', 1],
          ]),
        ],
        [
          'be',
          new Map([
            ['to', 1],
            ['constructor', 1],
          ]),
        ],
      ]),
    );
  });

  it('in both directions is symmetrical, a token near its like counted twice', () => {
    const pairs = countPairs(tokens, { window: 2, direction: 'both' });
    expect(pairs.get('be')?.get('to')).toBe(2);
    expect(pairs.get('to')?.get('be')).toBe(2);
    expect(pairs.get('to')?.get('to')).toBe(2);
  });

  it('weighs by distance', () => {
    const pairs = countPairs([7, 8, 8], { window: 2, weights: [1, 1 / 2] });
    expect(pairs.get(7)?.get(8)).toBe(3 / 2);
  });

  it('of nothing is nothing, and needs a window and its weights', () => {
    expect(countPairs([], { window: 3 })).toEqual(new Map());
    expect(() => countPairs(tokens, { window: 0 })).toThrow('window must be a whole number from 1: 0');
    expect(() => countPairs(tokens, { window: 2, weights: [1] })).toThrow('a window of 2 needs as many weights: 1');
  });
});
