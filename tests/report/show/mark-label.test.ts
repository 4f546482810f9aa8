import { expect, test } from 'vitest';

import { markLabel } from '../../../lib/src/report/show/mark-label.js';

test('markLabel(trace, point) is the text of a mark in lines, without tags', () => {
  const trace = { hovertext: ['<b>R&amp;D &lt;i&gt;</b><br>3 for &#36;5'] };
  expect(markLabel(trace, 0)).toBe('R&D <i>\n3 for $5');
});

test('markLabel(a mark without text) is empty', () => {
  expect(markLabel({ text: ['a'] }, 1)).toBe('');
  expect(markLabel({}, 0)).toBe('');
  expect(markLabel(undefined, 0)).toBe('');
});
