/** @typedef {'light' | 'dark'} Theme */

/** What the colours of a figure become on a dark page; all others are seen well on both. */
const DARK = new Map([
  ['#222222', '#e4e4e4'], // ink
  ['#767676', '#9b9b9b'], // quiet
  ['#d9d9d9', '#3d3d3d'], // line
  ['#ffffff', '#111111'], // paper
  ['#0072b2', '#3d9bd6'], // main
  ['#9ecae9', '#1f4e70'], // light
  ['#000000', '#f5f5f5'], // of a group, where ink would not be told from the others
]);

/**
 * A figure, or a part of it, in the colours of the theme. The shades of cells stay, with the numbers in them: captions
 * say what darker means.
 * @template Part
 * @param {Part} part
 * @param {Theme} theme
 * @returns {Part}
 */
export function paint(part, theme) {
  if (theme === 'light') return part;
  if (typeof part === 'string') return /** @type {Part} */ (DARK.get(part) ?? part);
  if (Array.isArray(part)) return /** @type {Part} */ (part.map((inner) => paint(inner, theme)));
  if (typeof part !== 'object' || part === null) return part;
  const painted = Object.entries(part).map(([name, inner]) => [
    name,
    name === 'insidetextfont' ? inner : paint(inner, theme),
  ]);
  return /** @type {Part} */ (Object.fromEntries(painted));
}
