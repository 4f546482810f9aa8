import { expect, test } from 'vitest';

import { Features } from '../../../lib/src/quotations/model/features.js';

test('Features.start(a place) goes on there and leaves the rest of the row as it is', () => {
  const row = new Features(3);
  row.start(1);
  row.put(5);
  row.put(7);
  row.start();
  row.put(2);
  row.start(2);
  row.put(9);
  expect([...row.values]).toEqual([2, 5, 9]);
});
