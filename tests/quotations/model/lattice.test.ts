import { describe, expect, test } from 'vitest';

import { Label, labelCount } from '../../../lib/src/quotations/model/labels.js';
import { Lattice } from '../../../lib/src/quotations/model/lattice.js';

/** A lattice to which all labellings are alike. */
const even = new Lattice(
  {
    rows: [],
    weights: new Int8Array(),
    unit: 0.01,
    transitions: new Float64Array(labelCount ** 2),
    start: new Float64Array(labelCount),
  },
  10,
);

describe('Lattice, where nothing speaks for any label', () => {
  test('shares one token among no label and the six first ones', () => {
    even.weigh(new Int32Array(labelCount), 1);
    expect(even.segments(Label.cue, 0.1)).toEqual([{ from: 0, to: 1, probability: expect.closeTo(1 / 7, 12) }]);
  });

  test('counts the labellings of two tokens: 7 × 7, and 6 where the second goes on with the first', () => {
    even.weigh(new Int32Array(2 * labelCount), 2);
    expect(even.segments(Label.cue, 0.01)).toEqual([
      { from: 0, to: 1, probability: expect.closeTo(7 / 55, 12) },
      { from: 0, to: 2, probability: expect.closeTo(1 / 55, 12) },
      { from: 1, to: 2, probability: expect.closeTo(7 / 55, 12) },
    ]);
  });

  test('leaves out stretches below the least probability', () => {
    even.weigh(new Int32Array(2 * labelCount), 2);
    expect(even.segments(Label.cue, 0.05)).toHaveLength(2);
    expect(even.segments(Label.cue, 0.5)).toEqual([]);
  });
});
