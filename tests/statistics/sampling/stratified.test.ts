import { describe, expect, test } from 'vitest';
import { stratifiedShare, wilsonInterval } from '../../../lib/src/statistics/index.js';

describe('stratifiedShare', () => {
  test('stratifiedShare(equal weights) is the plain share with its Wilson interval', () => {
    const found = stratifiedShare([
      { weight: 7, size: 4, count: 3 },
      { weight: 7, size: 6, count: 5 },
    ]);
    const { low, high } = wilsonInterval({ count: 8, size: 10 });
    expect(found?.share).toBeCloseTo(8 / 10, 12);
    expect(found?.effectiveSize).toBeCloseTo(10, 12);
    expect([found?.low, found?.high]).toEqual([expect.closeTo(low, 12), expect.closeTo(high, 12)]);
  });

  test('stratifiedShare(unequal weights) counts each case for what it stands for, and knows less', () => {
    const found = stratifiedShare([
      { weight: 1, size: 2, count: 2 },
      { weight: 3, size: 2, count: 0 },
    ]);
    expect(found?.share).toBe(2 / 8);
    expect(found?.effectiveSize).toBe(64 / 20);
  });

  test('stratifiedShare(nothing drawn) is absent; a weight of 0 is refused', () => {
    expect(stratifiedShare([])).toBeUndefined();
    expect(stratifiedShare([{ weight: 2, size: 0, count: 0 }])).toBeUndefined();
    expect(() => stratifiedShare([{ weight: 0, size: 1, count: 0 }])).toThrow('weight must be above 0: 0');
    expect(() => stratifiedShare([{ weight: 1, size: 1, count: 2 }])).toThrow(
      'count must be between 0 and size (1): 2',
    );
  });
});
