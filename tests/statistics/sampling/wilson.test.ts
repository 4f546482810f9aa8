import { describe, expect, test } from 'vitest';
import { wilsonInterval } from '../../../lib/src/statistics/index.js';

const square = 1.959963985 ** 2;

describe('wilsonInterval', () => {
  test('wilsonInterval(0 of 10, 10 of 10) has the closed form z^2 / (n + z^2)', () => {
    expect(wilsonInterval({ count: 0, size: 10 })).toEqual({ low: 0, high: expect.closeTo(square / (10 + square), 7) });
    expect(wilsonInterval({ count: 10, size: 10 })).toEqual({ low: expect.closeTo(10 / (10 + square), 7), high: 1 });
  });

  test('wilsonInterval(half) lies evenly, and holds the shares p with |p - 1/2| = z sqrt(p (1 - p) / n)', () => {
    const { low, high } = wilsonInterval({ count: 5, size: 10 });
    expect(low + high).toBeCloseTo(1, 12);
    expect((1 / 2 - low) ** 2).toBeCloseTo((square * low * (1 - low)) / 10, 8);
  });

  test('wilsonInterval(fractions) takes weighted counts; no size and no confidence is refused', () => {
    expect(wilsonInterval({ count: 1 / 2, size: 3 / 2 }, { confidence: 0.5 }).low).toBeGreaterThan(0);
    expect(() => wilsonInterval({ count: 0, size: 0 })).toThrow('size must be above 0: 0');
    expect(() => wilsonInterval({ count: 2, size: 1 })).toThrow('count must be between 0 and size (1): 2');
    expect(() => wilsonInterval({ count: 1, size: 1 }, { confidence: 1 })).toThrow('confidence must lie');
  });
});
