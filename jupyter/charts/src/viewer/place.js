/** @typedef {import('../plotly.js').Plotly} Plotly */
/** @typedef {import('../plotly.js').Box} Box */
/** @typedef {{ readonly trace: number, readonly point: number }} Mark */
/** @typedef {{ readonly bbox?: Box, readonly xaxis?: { readonly _offset: number, c2p(value: number): number } }} Hit */
/** @typedef {{ readonly type?: string, readonly xaxis?: string, readonly yaxis?: string }} Series */
/** @typedef {{ readonly s0: number, readonly s1: number }} Bar */
/** @typedef {{ readonly data: readonly Series[], readonly calcdata: readonly (readonly Bar[])[], readonly _hoverdata?: readonly Hit[] }} Inner */

/**
 * Shows what is said of a mark, and gives its place in pixels; `undefined` where it has none. The library notes places
 * for itself alone, so this stands on inner parts of it (`_hoverdata`, `calcdata`), and its version is pinned.
 * @param {Plotly} plotly
 * @param {HTMLElement} plot
 * @param {Mark} mark
 * @returns {Box | undefined}
 */
export function pointAt(plotly, plot, { trace, point }) {
  const inner = /** @type {Inner} */ (/** @type {unknown} */ (plot));
  const { type, xaxis = 'x', yaxis = 'y' } = inner.data[trace] ?? {};
  plotly.Fx.unhover(plot); // it would wait a little between two marks if it had not left the one before
  plotly.Fx.hover(plot, [{ curveNumber: trace, pointNumber: point }], `${xaxis}${yaxis}`);
  const hit = inner._hoverdata?.[0];
  const bar = type === 'bar' ? inner.calcdata[trace]?.[point] : undefined;
  if (hit?.bbox === undefined || hit.xaxis === undefined || bar === undefined) return hit?.bbox;
  // Of a bar it tells the end: the mark is the whole of it.
  const ends = [hit.xaxis.c2p(bar.s0), hit.xaxis.c2p(bar.s1)].map((x) => x + (hit.xaxis?._offset ?? 0));
  return { ...hit.bbox, x0: Math.min(...ends), x1: Math.max(...ends) };
}
