import { expect, test } from 'vitest';
import { slimSvg } from '../../../lib/src/report/figures/svg.js';

test('slimSvg(svg) leaves out names, empty groups and what holds anyway, and says the family once', () => {
  const svg =
    '<svg width="9"><g class="a"><g class="b"/></g><text data-unformatted="x" style="font-family: \'A\', b; opacity: 1; ' +
    'fill: rgb(0, 114, 178);">one</text></svg>';
  expect(slimSvg(svg)).toBe(`<svg style="font-family: 'A', b" width="9"><text style="fill: #0072b2">one</text></svg>`);
});

test('slimSvg(text of a corpus) lets it stand', () => {
  const svg = '<svg><text>&lt;g class="x"/&gt; rgb(1, 2, 3) style="opacity: 1"</text></svg>';
  expect(slimSvg(svg)).toBe(svg);
});
