import { describe, expect, it } from 'vitest';
import {
  averageLogDistance,
  averageReducedFrequency,
  averageWaitingTime,
  logDistanceFrequency,
  occurrenceDistances,
  waitingTimeFrequency,
} from '../../../lib/src/statistics/index.js';

describe('occurrenceDistances', () => {
  it('go around the end of the corpus, and sum to its length', () => {
    expect(occurrenceDistances([1, 4], 10)).toEqual([7, 3]);
    expect(occurrenceDistances([0], 10)).toEqual([10]);
    expect(occurrenceDistances([], 10)).toEqual([]);
  });

  it('refuse places that do not rise, or lie outside', () => {
    expect(() => occurrenceDistances([4, 4], 10)).toThrow('places must rise from 0 to below 10: 4');
    expect(() => occurrenceDistances([10], 10)).toThrow('places must rise from 0 to below 10: 10');
  });
});

describe('measures of distances', () => {
  it('of a word spread evenly give its frequency', () => {
    const distances = [10, 10, 10];
    expect(averageReducedFrequency(distances)).toBe(3);
    expect(logDistanceFrequency(distances)).toBeCloseTo(3, 14);
    expect(waitingTimeFrequency(distances)).toBe(3);
    expect([averageLogDistance(distances), averageWaitingTime(distances)]).toEqual([1, 11 / 2]);
  });

  it('of a word in one place give less', () => {
    const distances = [98, 1, 1];
    expect(averageReducedFrequency(distances)).toBeCloseTo(1 + (3 * 2) / 100, 14);
    expect(waitingTimeFrequency(distances)).toBe(100 ** 2 / (98 ** 2 + 2));
    expect(averageWaitingTime(distances)).toBe((1 + (98 ** 2 + 2) / 100) / 2);
    expect(averageLogDistance(distances)).toBeCloseTo((98 * Math.log10(98)) / 100, 14);
  });

  it('of no occurrences are 0 as frequencies, else absent', () => {
    expect([averageReducedFrequency([]), logDistanceFrequency([]), waitingTimeFrequency([])]).toEqual([0, 0, 0]);
    expect([averageLogDistance([]), averageWaitingTime([])]).toEqual([undefined, undefined]);
  });
});
