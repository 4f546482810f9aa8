import { paint } from './colours.js';
import { shortenLines } from './hover.js';

/** @typedef {import('./colours.js').Theme} Theme */
/** @typedef {import('./viewer.js').ShownChart} ShownChart */
/** @typedef {Record<string, unknown>} Part */
/** @typedef {{ readonly data: readonly Part[], readonly layout: Part }} Drawable */

/** What this library draws. Other kinds could fetch maps or pictures from elsewhere, and are left out. */
const KINDS = new Set(['bar', 'scatter']);
/** Parts of a layout that this library does not use, and that could fetch something. */
const FOREIGN = new Set(['images', 'template']);
const USUAL = { width: 600, height: 450 };

/**
 * The figure of a chart as it is drawn on a page: in the colours of the theme, and to be zoomed.
 * @param {ShownChart['figure']} figure
 * @param {Theme} theme
 * @returns {Drawable}
 */
export function screenFigure(figure, theme) {
  const { data, layout } = paint(figure, theme);
  const kept = Object.entries(layout).filter(([name]) => !FOREIGN.has(name));
  return {
    data: data.map(screenTrace),
    layout: {
      ...Object.fromEntries(kept.map(([name, part]) => [name, /^[xy]axis\d*$/.test(name) ? freeAxis(part) : part])),
      ...sizeOf(figure),
      hovermode: 'closest',
      dragmode: matchMedia('(pointer: coarse)').matches ? false : 'zoom',
      uirevision: 'kept', // a new theme leaves zoom and legend as they are
    },
  };
}

/**
 * @param {object} trace
 * @returns {Part}
 */
function screenTrace(trace) {
  const { type, hovertext } = /** @type {Part} */ (trace);
  if (!KINDS.has(String(type))) return { visible: false };
  return { ...trace, ...(Array.isArray(hovertext) && { hovertext: hovertext.map(String).map(shortenLines) }) };
}

/**
 * The pixels that a figure takes, known before it is drawn.
 * @param {ShownChart['figure']} figure
 */
export function sizeOf({ layout }) {
  const [width, height] = ['width', 'height'].map((name) => Reflect.get(layout, name));
  return {
    width: typeof width === 'number' ? width : USUAL.width,
    height: typeof height === 'number' ? height : USUAL.height,
  };
}

/** An axis that is seen can be zoomed. @param {unknown} axis */
function freeAxis(axis) {
  if (typeof axis !== 'object' || axis === null || Reflect.get(axis, 'visible') === false) return axis;
  return { ...axis, fixedrange: false };
}
