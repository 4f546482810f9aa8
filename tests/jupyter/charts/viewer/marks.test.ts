import { describe, expect, test } from 'vitest';

import { nextMark, placeMarks } from '../../../../jupyter/charts/src/viewer/marks.js';

const marks = (n: number, trace = 0) =>
  Array.from({ length: n }, (_, point) => ({ trace, point, total: 1, label: '', passages: [] }));
const layout = { xaxis: { range: [0, 10] }, yaxis: { range: [2.5, -0.5] } };
const bars = { type: 'bar', x: [8, 4, 2], y: [0, 1, 2] };

describe('placeMarks', () => {
  test('placeMarks(bars, an axis that runs down) is in reading order, with the middle of each bar', () => {
    const places = placeMarks(marks(3), [bars], layout);
    expect(places.map(({ index }) => index)).toEqual([0, 1, 2]);
    expect(places.map(({ x }) => x)).toEqual([4 / 10, 2 / 10, 1 / 10]);
    expect(places[0]?.y).toBeCloseTo(1 / 6);
  });

  test('placeMarks(stacked bars) puts each after those below it', () => {
    const both = [marks(1, 0), marks(1, 1)].flat();
    const data = [bars, bars];
    const places = placeMarks(both, data, { ...layout, barmode: 'stack', xaxis: { range: [0, 20] } });
    expect(places.map(({ x }) => x)).toEqual([4 / 20, 12 / 20]);
  });

  test('placeMarks(points on one line, some beyond the edge) is from left to right, without these', () => {
    const points = { type: 'scatter', x: [9, 1, 11], y: [0, 0.001, 0] };
    expect(placeMarks(marks(3), [points], layout).map(({ index }) => index)).toEqual([1, 0]);
  });

  test('placeMarks(a series that the legend hides) is empty', () => {
    expect(placeMarks(marks(3), [{ ...bars, visible: 'legendonly' }], layout)).toEqual([]);
    expect(placeMarks(marks(3), [], layout)).toEqual([]);
  });

  test('placeMarks(two panels) goes by the place of each', () => {
    const left = { type: 'scatter', x: [5], y: [1], xaxis: 'x', yaxis: 'y' };
    const right = { ...left, xaxis: 'x2', yaxis: 'y2' };
    const panels = {
      xaxis: { range: [0, 10], domain: [0, 0.4] },
      yaxis: { range: [2, 0] },
      xaxis2: { range: [0, 10], domain: [0.6, 1] },
      yaxis2: { range: [2, 0] },
    };
    const places = placeMarks([...marks(1, 1), ...marks(1, 0)], [left, right], panels);
    expect(places.map(({ index, x }) => [index, x])).toEqual([
      [1, 0.2],
      [0, 0.8],
    ]);
  });
});

describe('nextMark', () => {
  const places = [
    { index: 7, x: 0.1, y: 0.1 },
    { index: 3, x: 0.9, y: 0.1 },
    { index: 5, x: 0.5, y: 0.5 },
    { index: 1, x: 0.8, y: 0.5 },
  ];

  test.each([
    [-1, 'ArrowUp', 7],
    [7, 'ArrowRight', 3],
    [3, 'ArrowRight', 5],
    [7, 'ArrowLeft', 7],
    [3, 'ArrowDown', 1],
    [7, 'ArrowDown', 5],
    [5, 'ArrowUp', 7],
    [1, 'ArrowUp', 3],
    [1, 'ArrowDown', 1],
    [5, 'End', 1],
    [5, 'Home', 7],
  ])('nextMark(from %s, %s) is %s', (from, key, to) => {
    expect(nextMark(places, from, key)).toBe(to);
  });

  test('nextMark(another key, or no marks) is nowhere', () => {
    expect(nextMark(places, 7, 'a')).toBeUndefined();
    expect(nextMark([], 7, 'ArrowUp')).toBeUndefined();
  });
});
