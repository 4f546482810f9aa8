import { expect, test } from 'vitest';

import { TokenTable } from '../../../lib/src/quotations/model/tokentable.js';
import { listUnits } from '../../../lib/src/quotations/model/units.js';

test('TokenTable.read(a token again) gives the value made at first, whatever the text', () => {
  const table = new TokenTable<{ readonly token: string }>();
  const make = (token: string): { readonly token: string } => ({ token });
  const first = table.read(listUnits('the constructor'), 4, 15, make);
  expect(first).toEqual({ token: 'constructor' });
  expect(table.read(listUnits('a constructor'), 2, 13, make)).toBe(first);
  expect(table.read(listUnits('a constructors'), 2, 14, make)).toEqual({ token: 'constructors' });
});

test('TokenTable.read(more tokens than are kept) goes on with fresh ones', () => {
  const table = new TokenTable<number>();
  for (let number = 0; number < 130_000; number += 1) table.read(listUnits(`${number}`), 0, `${number}`.length, Number);
  expect(table.read(listUnits('129999'), 0, 6, Number)).toBe(129_999);
  expect(table.read(listUnits('7'), 0, 1, Number)).toBe(7);
});
