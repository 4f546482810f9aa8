/** @typedef {import('../plotly.js').Plotly} Plotly */
/** @typedef {import('../plotly.js').Box} Box */
/** @typedef {{ readonly trace: number, readonly point: number }} Mark */
/** @typedef {{ readonly bbox?: Box, readonly xaxis?: { readonly _offset: number, c2p(value: number): number } }} Hit */

/**
 * Shows what is said of a mark, and gives its place in pixels; `undefined` where it has none. The library notes places
 * for itself alone, so this stands on inner parts of it (`_hoverdata`, `calcdata`), and its version is pinned.
 * @param {Plotly} plotly
 * @param {HTMLElement} plot
 * @param {Mark} mark
 * @returns {Box | undefined}
 */
export function pointAt(plotly, plot, { trace, point }) {
  const { data, calcdata } = /** @type {any} */ (plot);
  const { type, xaxis = 'x', yaxis = 'y' } = data[trace] ?? {};
  plotly.Fx.unhover(plot); // it would wait a little between two marks if it had not left the one before
  plotly.Fx.hover(plot, [{ curveNumber: trace, pointNumber: point }], `${xaxis}${yaxis}`);
  /** @type {Hit | undefined} */
  const hit = Reflect.get(plot, '_hoverdata')?.[0];
  if (hit?.bbox === undefined || hit.xaxis === undefined || type !== 'bar') return hit?.bbox;
  // Of a bar it tells the end: the mark is the whole of it.
  const { s0, s1 } = calcdata[trace][point];
  const { _offset: left } = hit.xaxis;
  const [x0, x1] = [s0, s1].map((value) => left + (hit.xaxis?.c2p(value) ?? 0));
  return x0 === undefined || x1 === undefined ? hit.bbox : { ...hit.bbox, x0: Math.min(x0, x1), x1: Math.max(x0, x1) };
}
