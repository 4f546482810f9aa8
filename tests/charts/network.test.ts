import { describe, expect, test } from 'vitest';

import { collocateNetwork } from '../../lib/src/charts/index.js';
import { placeNodes } from '../../lib/src/charts/network-layout.js';
import type { CollocateRow } from '../../lib/src/terms/index.js';
import { makeResult, textsOf, valueAt } from './results.js';

function row(term: string, count: number, logDice: number): CollocateRow {
  const sizes = { size: 50, restCount: 1, restSize: 500, left: count, right: 0, documents: 1, expected: 1 };
  return { term, count, ...sizes, logDice };
}

function collocates(query: string, rows: readonly CollocateRow[]) {
  return makeResult(rows, { options: { query, window: 5, measure: 'logDice' }, n: { near: 50 } }, ({ count }) => count);
}

const mali = collocates('mali', [row('army', 4, 12), row('coup', 2, 9)]);

describe('collocateNetwork', () => {
  test('collocateNetwork(collocates) has lines to one node, the thickest to the strongest, and marks on the words', () => {
    const { figure, marks, method, caption } = collocateNetwork(mali);
    expect(figure.data.map((trace) => valueAt(trace, 'mode'))).toEqual(['lines', 'lines', 'markers', 'markers']);
    expect(valueAt(figure.data[0], 'line', 'width')).toBe(5);
    expect(marks.map(({ trace, point, total, passages }) => [trace, point, total, passages.length])).toEqual([
      [3, 0, 4, 4],
      [3, 1, 2, 2],
    ]);
    expect(method.n).toEqual({ nodes: 1, collocates: 2, marks: 2 });
    expect(caption).toContain('within 5 words to each side');
  });

  test('collocateNetwork(several) draws a word that they share once', () => {
    const both = collocateNetwork([mali, collocates('niger', [row('coup', 3, 11)])]);
    expect(both.method.n).toEqual({ nodes: 2, collocates: 2, marks: 2 });
    expect(both.alt).toContain('“coup” stands near more than one of “mali” and “niger”.');
    expect(both.method.inputs).toHaveLength(2);
    expect(() => collocateNetwork([mali, mali, mali, mali, mali])).toThrow('4 nodes at most, not 5');
    expect(() => collocateNetwork([])).toThrow('needs the collocates of a node');
  });

  test('collocateNetwork(collocates) says what is strongest; without any it says so', () => {
    expect(collocateNetwork(mali, { top: 1 }).alt).toContain(
      '“mali” attracts “army” most: 4 of its 5 occurrences are near it.',
    );
    expect(collocateNetwork(collocates('niger', [])).caption).toBe('No word stands often enough near “niger”.');
  });

  test('collocateNetwork(text with signs) shows it as text, and is JSON', () => {
    const chart = collocateNetwork(collocates('<i>$y$', [row('<b>$x$', 1, 1)]));
    expect(textsOf(chart.figure).filter((text) => /<i>|<b>\$|\$x|\$y/.test(text))).toEqual([]);
    expect(JSON.parse(JSON.stringify(chart))).toEqual(chart);
  });
});

describe('placeNodes', () => {
  test('placeNodes(nodes, links) is the same each time, and brings strong links nearer', () => {
    const links = [
      { from: 0, to: 1, strength: 1 },
      { from: 0, to: 2, strength: 0.2 },
    ];
    const places = placeNodes(3, links);
    const farOf = (at: number): number =>
      Math.hypot((places[at]?.x ?? 0) - (places[0]?.x ?? 0), (places[at]?.y ?? 0) - (places[0]?.y ?? 0));
    expect(placeNodes(3, links)).toEqual(places);
    expect(farOf(1)).toBeLessThan(farOf(2));
    expect(placeNodes(1, [])).toEqual([{ x: 0, y: 0 }]);
  });
});
