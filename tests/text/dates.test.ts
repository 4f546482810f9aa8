import { describe, expect, test } from 'vitest';

import { chooseUnit, dateOf, placeOf, precisionOf, tickPlaces } from '../../lib/src/text/dates.js';

describe('dates', () => {
  test('precisionOf(date) is how exactly it is given, absent where it is none', () => {
    const dates = ['2021-11-11', '2021-11', '2021', '2021-13', '2021-02-30', '11.11.2021', ''];
    expect(dates.map(precisionOf)).toEqual(['day', 'month', 'year', undefined, undefined, undefined, undefined]);
  });

  test('chooseUnit(dates) is never finer than the least exact', () => {
    expect(chooseUnit(['2021-11-11', '2021-11-12'])).toBe('day');
    expect(chooseUnit(['2021-11-11', '2021-12'])).toBe('month');
    expect(chooseUnit(['2021-11-11', '2021'])).toBe('year');
  });

  test('chooseUnit(a long time) is coarser', () => {
    expect(chooseUnit(['2021-01-01', '2021-04-03'])).toBe('day');
    expect(chooseUnit(['2021-01-01', '2021-04-04'])).toBe('month');
    expect(chooseUnit(['2001-01-01', '2011-01-01'])).toBe('year');
  });

  test('placeOf and dateOf are each the way back of the other', () => {
    const cases = [
      ['2024-02-29', 'day'],
      ['1969-12', 'month'],
      ['1895', 'year'],
    ] as const;
    expect(cases.map(([date, unit]) => dateOf(placeOf(date, unit), unit))).toEqual(cases.map(([date]) => date));
  });

  test('tickPlaces(first, last) are five at most, whole and even', () => {
    expect(tickPlaces(3, 3)).toEqual([3]);
    expect(tickPlaces(0, 2)).toEqual([0, 1, 2]);
    expect(tickPlaces(0, 11)).toEqual([0, 3, 6, 9]);
  });
});
