import { describe, expect, test } from 'vitest';

import { cutPieces } from '../../../../jupyter/charts/src/viewer/pieces.js';

const shown = (text: string, start: number, spans: readonly { start: number; end: number; name: string }[]) =>
  cutPieces(text, { start, end: start + text.length }, spans).map(
    (piece) => `${piece.text}:${piece.over.map(({ name }) => name).join('')}`,
  );

describe('cutPieces', () => {
  test('cutPieces(text, overlapping spans) cuts wherever one begins or ends', () => {
    const spans = [
      { start: 1, end: 4, name: 'A' },
      { start: 2, end: 6, name: 'B' },
    ];
    expect(shown('abcdef', 0, spans)).toEqual(['a:', 'b:A', 'cd:AB', 'ef:B']);
  });

  test('cutPieces(a stretch, spans beyond it) keeps what lies within', () => {
    expect(shown('cd', 2, [{ start: 0, end: 3, name: 'A' }])).toEqual(['c:A', 'd:']);
    expect(shown('cd', 2, [{ start: 8, end: 9, name: 'A' }])).toEqual(['cd:']);
  });

  test('cutPieces(an empty span, an empty text) is passed over, or nothing', () => {
    expect(shown('cd', 2, [{ start: 3, end: 3, name: 'A' }])).toEqual(['cd:']);
    expect(shown('', 2, [{ start: 2, end: 3, name: 'A' }])).toEqual([]);
  });
});
