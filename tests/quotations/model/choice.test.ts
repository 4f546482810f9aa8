import { expect, test } from 'vitest';

import { chooseApart } from '../../../lib/src/quotations/model/choice.js';

test.each([
  ['nothing', [], []],
  ['one worth nothing', [{ from: 0, to: 2, worth: 0 }], []],
  [
    'two that overlap',
    [
      { from: 0, to: 4, worth: 2 },
      { from: 3, to: 5, worth: 3 },
    ],
    [3],
  ],
  [
    'two that touch',
    [
      { from: 0, to: 3, worth: 2 },
      { from: 3, to: 5, worth: 3 },
    ],
    [2, 3],
  ],
  [
    'one over two that are worth more together',
    [
      { from: 0, to: 6, worth: 4 },
      { from: 0, to: 2, worth: 2 },
      { from: 4, to: 6, worth: 3 },
    ],
    [2, 3],
  ],
])('chooseApart(%s) takes the greatest sum without overlap', (_, choices, expected) => {
  expect(chooseApart(choices).map(({ worth }) => worth)).toEqual(expected);
});
