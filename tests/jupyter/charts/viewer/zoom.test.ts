import { describe, expect, test } from 'vitest';

import { rangesOf, rangeUpdate, zoomRanges } from '../../../../jupyter/charts/src/viewer/zoom.js';

type Range = readonly [number, number];

const whole = new Map<string, Range>([
  ['xaxis', [0, 10]],
  ['yaxis', [4, 0]],
]);

describe('zoomRanges', () => {
  test('zoomRanges(whole, nearer) is around the middle, whichever way an axis runs', () => {
    expect([...zoomRanges(whole, whole, 0.5)]).toEqual([
      ['xaxis', [2.5, 7.5]],
      ['yaxis', [3, 1]],
    ]);
  });

  test('zoomRanges(a part, farther) stays within the whole', () => {
    const part = new Map<string, Range>([
      ['xaxis', [8, 10]],
      ['yaxis', [1, 0]],
    ]);
    expect([...zoomRanges(part, whole, 2)]).toEqual([
      ['xaxis', [6, 10]],
      ['yaxis', [2, 0]],
    ]);
    expect([...zoomRanges(part, whole, Number.POSITIVE_INFINITY)]).toEqual([...whole]);
  });
});

test('rangesOf(layout) has the axes that are seen, and rangeUpdate gives them back', () => {
  const layout = { xaxis: { range: [0, 10] }, yaxis2: { range: [4, 0], visible: false }, title: { range: [0, 1] } };
  expect([...rangesOf(layout)]).toEqual([['xaxis', [0, 10]]]);
  expect(rangeUpdate(rangesOf(layout))).toEqual({ 'xaxis.range': [0, 10] });
});
