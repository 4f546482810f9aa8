import { describe, expect, test } from 'vitest';

import { type LabelledPoint, type LabelPlace, placeLabels } from '../../lib/src/charts/label-places.js';

const frame = { width: 500, height: 400 };

/** Whether two labels, 18 pixels high, cover each other. */
function meet(a: LabelPlace, b: LabelPlace, width: number): boolean {
  return Math.abs(a.x - b.x) < width && Math.abs(a.y - b.y) < 18;
}

describe('placeLabels', () => {
  test('placeLabels(one point) puts its label at the right, or at the left where there is no room', () => {
    const point = { x: 50, y: 50, radius: 5, width: 20 };
    expect(placeLabels([point], { width: 100, height: 100 })).toEqual([{ x: 69, y: 50, isFar: false }]);
    expect(placeLabels([{ ...point, x: 80 }], { width: 100, height: 100 })).toEqual([{ x: 61, y: 50, isFar: false }]);
  });

  test('placeLabels(thirty points at one place) lets no label cover another, and leaves the frame to none', () => {
    const points = Array.from({ length: 30 }, (): LabelledPoint => ({ x: 250, y: 200, radius: 6, width: 80 }));
    const places = placeLabels(points, frame);
    const covering = places.flatMap((a, i) => places.slice(i + 1).filter((b) => meet(a, b, 80)));
    expect(covering).toEqual([]);
    expect(places.every(({ x, y }) => x >= 40 && x <= 460 && y >= 9 && y <= 391)).toBe(true);
    expect(places.filter(({ isFar }) => isFar).length).toBeGreaterThan(20);
  });

  test('placeLabels(a label wider than the frame, no points) gives what it can', () => {
    expect(placeLabels([{ x: 10, y: 10, radius: 5, width: 900 }], frame)).toHaveLength(1);
    expect(placeLabels([], frame)).toEqual([]);
  });
});
