import { expect, test } from 'vitest';

import { listUnits, textOf } from '../../../lib/src/quotations/model/units.js';

test('listUnits gives one number per code unit, two for a character beyond the first plane', () => {
  expect([...listUnits('a’😀')]).toEqual([97, 0x2019, 0xd83d, 0xde00]);
  expect(listUnits('')).toHaveLength(0);
});

test('textOf gives back the text of some of the units', () => {
  expect(textOf(listUnits('It rained.'), 3, 9)).toBe('rained');
  expect(textOf(listUnits('It rained.'), 3, 3)).toBe('');
});
