import { describe, expect, test } from 'vitest';
import { fontStyleFor, missingCharacters, textOfSvg } from '../../../lib/src/report/figures/fonts.js';

test('missingCharacters(text) are those that no shipped font has, each once', () => {
  expect(missingCharacters('Mali, Ελλάδα, Україна, שלום, مالي – −3 % “x”')).toBe('');
  expect(missingCharacters('马里 马\n')).toBe('马里');
  expect(missingCharacters('')).toBe('');
});

describe('fontStyleFor', () => {
  const ranges = (style: string): number => style.match(/@font-face/g)?.length ?? 0;

  test('fontStyleFor(texts) has the files that the texts need, by weight', () => {
    expect(ranges(fontStyleFor(new Map([[400, 'Mali']])))).toBe(1);
    const style = fontStyleFor(
      new Map([
        [400, 'Mali Україна'],
        [600, 'مالي'],
      ]),
    );
    expect(ranges(style)).toBe(3);
    expect(style).toContain('font-weight:600');
    expect(ranges(fontStyleFor(new Map([[400, '马']])))).toBe(0);
    expect(fontStyleFor(new Map())).toBe('');
  });
});

test('textOfSvg(svg) is the text by the weight of the nearest element that states one', () => {
  const svg =
    '<svg><text style="font-weight: 600;">a<tspan>b</tspan></text><text>c<tspan style="font-weight:bold">d &lt; &#8722;</tspan>e</text><path d="M0,0"/></svg>';
  expect(textOfSvg(svg)).toEqual(
    new Map([
      [600, 'ab'],
      [400, 'ce'],
      [700, 'd   −'],
    ]),
  );
});
