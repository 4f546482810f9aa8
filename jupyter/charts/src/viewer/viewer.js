import { element } from './elements.js';
import { createPlot } from './plot.js';
import { createReader } from './reader.js';

/** @typedef {import('../../../../lib/src/report/show/shown-chart.js').ShownChart} ShownChart */
/** @typedef {import('./colours.js').Theme} Theme */
/** @typedef {import('../plotly.js').Plotly} Plotly */

/**
 * @typedef {object} ViewerOptions
 * @property {() => Promise<Plotly>} loadPlotly gives the drawing library
 * @property {Theme} theme
 * @property {string} [picture] address of a still picture, for when the library cannot be loaded
 */

/**
 * @typedef {object} Viewer
 * @property {Promise<void>} drawn when the chart is drawn, or its picture shown
 * @property {(theme: Theme) => void} setTheme
 * @property {() => void} dispose
 */

/**
 * Shows a chart in an element of any page: a click on a mark, or Enter on one chosen by the arrow keys, lists its
 * passages below, and from a passage its article opens. All that is shown is in the chart; nothing is fetched.
 * @param {HTMLElement} root
 * @param {ShownChart} chart
 * @param {ViewerOptions} options
 * @returns {Viewer}
 */
export function mountViewer(root, chart, { loadPlotly, theme, picture }) {
  const reader = createReader(chart, { leave: () => plot.focus() });
  const plot = createPlot(chart, {
    loadPlotly,
    theme,
    ...(picture !== undefined && { picture }),
    onOpen: (mark, by) => {
      reader.list(mark);
      reader.reveal();
      if (by === 'keyboard') reader.focus();
    },
  });
  const hasPassages = chart.marks.some(({ passages }) => passages.length > 0);
  const caption = element('figcaption', { dir: 'auto' }, chart.caption, ...(hasPassages ? [' ', hint()] : []));
  const view = element(
    'div',
    { class: 'presslab-chart', lang: 'en', 'data-presslab-theme': theme },
    element('figure', {}, ...plot.nodes, caption),
    ...reader.nodes,
  );
  view.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && reader.isOpen()) reader.back();
    if (!event.ctrlKey && !event.altKey && !event.metaKey) event.stopPropagation(); // on some pages letters are commands
  });
  root.replaceChildren(view);
  return {
    drawn: plot.drawn.then((isLive) => void view.classList.toggle('presslab-live', isLive)),
    setTheme(next) {
      view.dataset.presslabTheme = next;
      plot.setTheme(next);
    },
    dispose() {
      plot.dispose();
      root.replaceChildren();
    },
  };
}

function hint() {
  const text = 'Click on a mark, or choose one with the arrow keys and press Enter, to read its passages.';
  return element('span', { class: 'presslab-hint' }, text);
}
