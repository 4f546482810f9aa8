import { expect, test } from 'vitest';

import { labelCount } from '../../../lib/src/quotations/model/labels.js';
import { addLanes, addToLanes, lanes, readLanes } from '../../../lib/src/quotations/model/lanes.js';

test('readLanes(what was added lane by lane) gives the sums of all labels, negative ones too', () => {
  const weights = Int8Array.from({ length: 2 * labelCount }, (_, at) => ((at * 53) % 255) - 127);
  const packed = new Float64Array(2 * lanes);
  addToLanes(weights, 0, packed, 0);
  addToLanes(weights, labelCount, packed, lanes);
  const added = new Float64Array(lanes);
  for (let count = 0; count < 300; count += 1) {
    addLanes(packed, 0, added, 0);
    addLanes(packed, lanes, added, 0);
  }
  const sums = new Int32Array(labelCount);
  readLanes(added, 1, sums);
  const expected = Array.from(sums, (_, label) => 300 * ((weights[label] ?? 0) + (weights[labelCount + label] ?? 0)));
  expect([...sums]).toEqual(expected);
});
