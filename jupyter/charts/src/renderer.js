import { unpackChart } from './packed.js';
import { plotlyLoader } from './plotly.js';
import { mountViewer } from './viewer/viewer.js';

/** @typedef {import('./viewer/viewer.js').Viewer} Viewer */
/** @typedef {{ readonly data: Readonly<Record<string, unknown>> }} MimeModel */
/** @typedef {{ readonly node: HTMLElement, dispose(): void }} LuminoWidget */

const CHART = 'application/vnd.presslab.chart+json';
const FIGURE = 'application/vnd.plotly.v1+json';

/**
 * The mime extension, as JupyterLab wants it. It is `safe`: it runs nothing that a notebook brings, so that a notebook
 * that is not trusted shows its charts too.
 * @param {new () => LuminoWidget} Widget the class of JupyterLab itself
 * @param {string} plotly address of the drawing library, which is loaded with the first chart
 */
export function createExtension(Widget, plotly) {
  const loadPlotly = plotlyLoader(plotly);

  class ChartRenderer extends Widget {
    /** @type {Viewer | undefined} */
    #viewer;
    #themes = new MutationObserver(() => this.#viewer?.setTheme(themeOf(document.body)));

    constructor() {
      super();
      this.#themes.observe(document.body, { attributeFilter: ['data-jp-theme-light'] });
    }

    /** What is drawn later than this, once the page shows it, is not waited for. @param {MimeModel} model */
    async renderModel({ data }) {
      this.#viewer?.dispose();
      const chart = readChart(data[CHART], data[FIGURE]);
      const picture = data['image/png'];
      this.#viewer = mountViewer(this.node, chart, {
        loadPlotly,
        theme: themeOf(document.body),
        ...(typeof picture === 'string' && { picture: `data:image/png;base64,${picture}` }),
      });
    }

    /** @override */
    dispose() {
      this.#themes.disconnect();
      this.#viewer?.dispose();
      super.dispose();
    }
  }

  return {
    id: 'presslab-charts:renderer',
    rank: 0,
    dataType: 'json',
    rendererFactory: { safe: true, mimeTypes: [CHART], createRenderer: () => new ChartRenderer() },
  };
}

/** @param {HTMLElement} body */
function themeOf(body) {
  return body.dataset.jpThemeLight === 'false' ? 'dark' : 'light';
}

/**
 * @param {unknown} record
 * @param {unknown} figure
 * @returns {import('./viewer/viewer.js').ShownChart}
 */
function readChart(record, figure) {
  const shown = typeof record === 'object' && record !== null && 'shown' in record ? record.shown : undefined;
  if (typeof shown !== 'string' || !isFigure(figure))
    throw new Error('this chart was made by another version of presslab: run its cell again');
  return unpackChart(shown, figure);
}

/**
 * @param {unknown} figure
 * @returns {figure is import('./viewer/viewer.js').ShownChart['figure']}
 */
function isFigure(figure) {
  return typeof figure === 'object' && figure !== null && 'data' in figure && Array.isArray(figure.data);
}
