import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

import { paint } from '../../../../jupyter/charts/src/viewer/colours.js';
import { colours, groupLooks } from '../../../../lib/src/charts/theme.js';
import { zoneTints } from '../../../../lib/src/report/show/article-text.js';
import { speakerTints } from '../../../../lib/src/report/show/quotation-marks.js';

/** The contrast of two colours by WCAG 2.2: 1 to 21. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [one, other].map(luminance).sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

describe('paint', () => {
  const dark = (colour: string): string => paint(colour, 'dark');

  test('paint(the colours of charts, dark) can be read on the dark paper', () => {
    expect(contrast(dark(colours.ink), dark(colours.paper))).toBeGreaterThan(7);
    expect(contrast(dark(colours.quiet), dark(colours.paper))).toBeGreaterThan(4.5);
    for (const { color } of groupLooks) expect(contrast(dark(color), dark(colours.paper))).toBeGreaterThan(3);
    expect(new Set(groupLooks.map(({ color }) => dark(color))).size).toBe(groupLooks.length);
    expect(dark(colours.line)).not.toBe(colours.line);
    expect(dark(colours.light)).not.toBe(colours.light);
  });

  test('paint(figure) changes colours and nothing else, and leaves the numbers in cells', () => {
    const figure = { data: [{ x: [1], text: ['#222'], insidetextfont: { color: [colours.ink] } }], on: null };
    expect(paint(figure, 'dark')).toEqual(figure);
    expect(paint({ marker: { color: [colours.ink, '#eaf3f9'] } }, 'dark')).toEqual({
      marker: { color: [dark(colours.ink), '#eaf3f9'] },
    });
    expect(paint(figure, 'light')).toBe(figure);
  });
});

test('article.css has the tints in which the library shows zones and speakers', () => {
  const css = readFileSync(new URL('../../../../jupyter/charts/src/viewer/article.css', import.meta.url), 'utf8');
  const tintOf = (name: string): string | undefined =>
    new RegExp(`\\.presslab-${name} \\{\\s*--presslab-tint: ([\\d, ]+);`).exec(css)?.[1]?.replaceAll(' ', '');
  for (const [zone, tint] of zoneTints) expect(tintOf(`zone-${zone}`)).toBe(tint);
  for (const [at, tint] of speakerTints.entries()) expect(tintOf(`speaker-${at}`)).toBe(tint);
});
