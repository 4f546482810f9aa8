/** @typedef {{ readonly x0: number, readonly y0: number, readonly x1: number, readonly y1: number }} Box */
/** @typedef {{ readonly curveNumber: number, readonly pointNumber: number, readonly bbox?: Box }} Hit */
/** @typedef {(name: string, act: (event: { readonly points: readonly Hit[] }) => void) => void} Listen */

/**
 * What is used of plotly.js.
 * @typedef {object} Plotly
 * @property {{ hover(plot: HTMLElement, points: readonly object[], panel: string): void, unhover(plot: HTMLElement): void }} Fx
 * @property {(plot: HTMLElement, data: readonly object[], layout: object, config: object) => Promise<{ on: Listen }>} newPlot
 * @property {(plot: HTMLElement, data: readonly object[], layout: object, config: object) => Promise<unknown>} react
 * @property {(plot: HTMLElement, update: object) => Promise<unknown>} relayout
 * @property {(figure: object, options: object) => Promise<string>} toImage
 * @property {(plot: HTMLElement) => void} purge
 */

/**
 * A function that gives the drawing library, loaded at first call. The library puts itself among the globals of the
 * page; what another extension has put there is put back.
 * @param {string} address
 * @returns {() => Promise<Plotly>}
 */
export function plotlyLoader(address) {
  /** @type {Promise<Plotly> | undefined} */
  let loading;
  return () => {
    loading ??= loadScript(address).catch((error) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}

/**
 * @param {string} address
 * @returns {Promise<Plotly>}
 */
function loadScript(address) {
  const former = Reflect.get(window, 'Plotly');
  const script = document.createElement('script');
  script.src = address;
  return new Promise((resolve, reject) => {
    script.onload = () => {
      const own = Reflect.get(window, 'Plotly');
      if (former !== undefined) Reflect.set(window, 'Plotly', former);
      resolve(own);
    };
    script.onerror = () => reject(new Error('the drawing library could not be loaded'));
    document.head.append(script);
  });
}
