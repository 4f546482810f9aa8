import { expect, test } from 'vitest';

import { findMarked } from '../../lib/src/quotations/marks.js';

test.each([
  ['one pair', 'He said “no”.', ['no']],
  ['an unclosed mark', 'He said “no.', ['no.']],
  ['a possessive inside single marks', '‘The traders’ stalls are shut,’ he said.', ['The traders’ stalls are shut,']],
  ['a contraction inside single marks', "'It didn't rain,' he said.", ["It didn't rain,"]],
  ['double marks around single ones', '“He said ‘no’ to me,” she said.', ['He said ‘no’ to me,']],
  ['single marks around double ones', '‘He said “no” to me,’ she said.', ['He said “no” to me,']],
  ['both kinds beside each other', '‘It rained,’ he said of “the flood”.', ['It rained,', 'the flood']],
  ['a decade', 'The ’90s and the ‘80s were wet.', []],
  ['a measure', 'It was 5\'10" high.', []],
  ['an empty pair', '“”', []],
])('findMarked(%s)', (_, text, expected) => {
  const found = findMarked(text, { start: 0, end: text.length });
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});
