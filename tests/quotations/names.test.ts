import { describe, expect, test } from 'vitest';

import { foldSurname, isMisspelt, isNearName, isSameName } from '../../lib/src/quotations/names.js';

describe('names', () => {
  test.each([
    ['Mauer', 'Maurer', true],
    ['Water', 'Waters', true],
    ['Berger', 'Bergen', true],
    ['Maurer', 'Maurer', false],
    ['Lund', 'Lind', false],
    ['Aurer', 'Maurer', false],
    ['Mauer', 'Maurers', false],
    ['', '', false],
  ])('isMisspelt(%s, %s) is %s: one letter, not the first, of five and more', (one, other, expected) => {
    expect(isMisspelt(one, other)).toBe(expected);
    expect(isMisspelt(other, one)).toBe(expected);
  });

  test('isSameName takes "El-" and "el-" for one, and no two forenames', () => {
    expect(foldSurname('El-Mansou')).toBe('el-Mansou');
    expect(isSameName('Tarek el-Mansou', 'El-Mansou')).toBe(true);
    expect(isSameName('Kristen Lund', 'Kristin Lund')).toBe(false);
  });

  test('isNearName takes two spellings of a forename for one, but no two that end in different letters', () => {
    expect(isNearName('Kristen Lund', 'Kristin Lund')).toBe(true);
    expect(isNearName('Roberta Lund', 'Roberto Lund')).toBe(false);
  });
});
