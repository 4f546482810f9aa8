import { expect, test } from 'vitest';

import { findAcronyms } from '../../lib/src/quotations/acronyms.js';

test.each([
  ['a name and its acronym', 'The Harbour Workers Union (HWU) met.', [['HWU', 'Harbour Workers Union']]],
  ['a name with a small word', 'The Bank of Northern Oldby (BNO) met.', [['BNO', 'Bank of Northern Oldby']]],
  ['letters that do not fit', 'The Harbour Workers Union (ABC) met.', []],
  ['a bracket without end', 'The Harbour Workers Union (HWU met.', []],
  ['no text', '', []],
])('findAcronyms(%s)', (_, text, expected) => {
  expect([...findAcronyms(text)]).toEqual(expected);
});
