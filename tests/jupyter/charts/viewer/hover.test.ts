import { describe, expect, test } from 'vitest';

import { shortenLines } from '../../../../jupyter/charts/src/viewer/hover.js';

describe('shortenLines', () => {
  test('shortenLines(text) cuts the lines that are too long, and leaves tags and references whole', () => {
    expect(shortenLines(`<b>${'x'.repeat(80)}</b><br>3 times`)).toBe(`<b>${'x'.repeat(69)}…</b><br>3 times`);
    expect(shortenLines('&lt;'.repeat(80))).toBe(`${'&lt;'.repeat(69)}…`);
  });

  test('shortenLines(short lines) changes nothing', () => {
    const text = `<b>${'&amp;'.repeat(70)}</b><br>`;
    expect(shortenLines(text)).toBe(text);
    expect(shortenLines('')).toBe('');
  });
});
