import { createChoice } from './choice.js';
import { button, element } from './elements.js';
import { screenFigure, sizeOf } from './figure.js';
import { pointAt } from './place.js';
import { createStage } from './stage.js';
import { rangesOf, rangeUpdate, zoomRanges } from './zoom.js';

/** @typedef {import('./viewer.js').ShownChart} ShownChart */
/** @typedef {import('./colours.js').Theme} Theme */
/** @typedef {import('../plotly.js').Plotly} Plotly */
/** @typedef {'mouse' | 'keyboard'} By */
/** @typedef {{ readonly loadPlotly: () => Promise<Plotly>, readonly theme: Theme, readonly picture?: string, readonly onOpen: (mark: number, by: By) => void }} PlotOptions */

const CONFIG = { displayModeBar: false, doubleClick: 'reset' };
const NEARER = 0.6;

/**
 * A chart that can be pointed at, zoomed and chosen from. Where the drawing library is missing, its picture is shown.
 * @param {ShownChart} chart
 * @param {PlotOptions} options
 */
export function createPlot(chart, { loadPlotly, theme: first, picture, onOpen }) {
  const plot = element('div', { class: 'presslab-plot' });
  const tools = element('div', { class: 'presslab-tools' });
  const stage = createStage(sizeOf(chart.figure));
  const choice = createChoice(chart, { drawn, point, leave, open: (mark) => onOpen(mark, 'keyboard') });
  /** @type {Plotly | undefined} */
  let library;
  let theme = first;
  let isGone = false;
  stage.add(plot);

  /** The figure as it stands: with the ranges of its axes, and what the legend hides. */
  function drawn() {
    return /** @type {import('./choice.js').Drawn} */ (/** @type {unknown} */ (plot));
  }

  /** @param {number} index */
  function point(index) {
    const mark = chart.marks[index];
    return mark && library && pointAt(library, plot, mark);
  }

  function leave() {
    library?.Fx.unhover(plot);
  }

  /** Whether it can be pointed at. */
  async function draw() {
    try {
      [library] = await Promise.all([loadPlotly(), stage.seen]);
      if (!isGone) await drawWith(library);
      return true;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const still = picture === undefined ? chart.alt : element('img', { src: picture, alt: chart.alt });
      plot.replaceChildren(still);
      tools.replaceChildren(`A still picture: ${reason}.`);
      return false;
    }
  }

  /** @param {Plotly} plotly */
  async function drawWith(plotly) {
    const { data, layout } = screenFigure(chart.figure, theme);
    const { on } = await plotly.newPlot(plot, data, layout, CONFIG);
    on('plotly_click', ({ points: [hit] }) => {
      const index = chart.marks.findIndex((mark) => mark.trace === hit?.curveNumber && mark.point === hit.pointNumber);
      if (index >= 0) choose(index);
    });
    on('plotly_hover', () => plot.classList.add('presslab-over'));
    on('plotly_unhover', () => plot.classList.remove('presslab-over'));
    on('plotly_relayout', choice.clear);
    const layers = [...plot.querySelectorAll('svg.main-svg')];
    for (const layer of layers) layer.setAttribute('aria-hidden', 'true');
    if (chart.marks.length > 0) layers.at(-1)?.before(choice.node); // below what is said of a mark
    addTools(plotly);
  }

  /** @param {Plotly} plotly */
  function addTools(plotly) {
    const whole = rangesOf(drawn().layout);
    const zoom = (/** @type {number} */ factor) => () =>
      plotly.relayout(plot, rangeUpdate(zoomRanges(rangesOf(drawn().layout), whole, factor)));
    if (whole.size > 0)
      tools.append(
        button('presslab-tool', 'Zoom in', zoom(NEARER)),
        button('presslab-tool', 'Zoom out', zoom(1 / NEARER)),
        button('presslab-tool', 'Whole chart', zoom(Number.POSITIVE_INFINITY)),
      );
    tools.append(button('presslab-tool', 'Save as SVG', () => savePicture(chart, plotly)));
  }

  /** @param {number} index */
  function choose(index) {
    choice.show(index);
    focus();
    onOpen(index, 'mouse');
  }

  function focus() {
    choice.node.focus({ preventScroll: true });
  }

  return {
    nodes: [stage.node, tools],
    drawn: draw(),
    focus,
    /** @param {Theme} next */
    setTheme(next) {
      theme = next;
      const { data, layout } = screenFigure(chart.figure, theme);
      library?.react(plot, data, layout, CONFIG);
    },
    dispose() {
      isGone = true;
      stage.dispose();
      library?.purge(plot);
    },
  };
}

/**
 * Saves the figure as it goes into a report: whole, and for a light page.
 * @param {ShownChart} chart
 * @param {Plotly} plotly
 */
async function savePicture({ id, figure }, plotly) {
  const { data, layout } = screenFigure(figure, 'light');
  const address = await plotly.toImage({ data, layout }, { format: 'svg', ...sizeOf(figure) });
  element('a', { href: address, download: `${id}.svg` }).click();
}
