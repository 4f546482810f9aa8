import { paint } from './colours.js';

/** @typedef {import('./colours.js').Theme} Theme */
/** @typedef {import('./viewer.js').ShownChart} ShownChart */
/** @typedef {Record<string, unknown>} Part */
/** @typedef {{ readonly data: readonly Part[], readonly layout: Part }} Drawable */

/** What this library draws. Other kinds could fetch maps or pictures from elsewhere, and are left out. */
const KINDS = new Set(['bar', 'scatter']);
const USUAL = { width: 600, height: 450 };

/**
 * The figure of a chart as it is drawn on a page: in the colours of the theme, and to be zoomed.
 * @param {ShownChart['figure']} figure
 * @param {Theme} theme
 * @returns {Drawable}
 */
export function screenFigure(figure, theme) {
  const { data, layout } = paint(figure, theme);
  const kept = Object.entries(layout).filter(([name]) => name !== 'images');
  return {
    data: data.map((trace) => (KINDS.has(String(Reflect.get(trace, 'type'))) ? { ...trace } : { visible: false })),
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
