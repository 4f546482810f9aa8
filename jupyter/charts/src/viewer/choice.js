import { countNoun, element, plain } from './elements.js';
import { nextMark, placeMarks } from './marks.js';

/** @typedef {import('./viewer.js').ShownChart} ShownChart */
/** @typedef {import('./marks.js').Part} Part */
/** @typedef {import('../plotly.js').Box} Box */
/** @typedef {{ readonly data: readonly Part[], readonly layout: Part }} Drawn */
/** @typedef {{ drawn(): Drawn, point(index: number): Box | undefined, leave(): void, open(index: number): void }} ChoiceActions */

const MARGIN = 2;
const SMALLEST = 14;
let count = 0;

/**
 * The marks of a chart as one list for the keyboard, laid over the plot: the arrow keys choose a mark, Enter opens it.
 * The list holds only the mark that is chosen, as a ring around it, so that charts of thousands of marks stay quick.
 * @param {ShownChart} chart
 * @param {ChoiceActions} actions `drawn`: the figure as it stands now; `point`: points at a mark and tells its place
 */
export function createChoice(chart, { drawn, point, leave, open }) {
  count += 1;
  const ring = element('div', { role: 'option', id: `presslab-mark-${count}`, class: 'presslab-ring', hidden: '' });
  const node = element(
    'div',
    {
      role: 'listbox',
      tabindex: '0',
      class: 'presslab-marks',
      'aria-label': `${chart.alt} Choose a mark with the arrow keys; Enter lists its passages.`,
      'aria-activedescendant': ring.id,
    },
    ring,
  );
  let current = -1;

  /** @param {number} index */
  function show(index) {
    const mark = chart.marks[index];
    if (mark === undefined) return;
    current = index;
    const { data, layout } = drawn();
    const places = placeMarks(chart.marks, data, layout);
    ring.setAttribute('aria-label', describeMark(mark));
    ring.setAttribute('aria-selected', 'true');
    ring.setAttribute('aria-setsize', String(places.length));
    ring.setAttribute('aria-posinset', String(places.findIndex((place) => place.index === index) + 1));
    moveRing(point(index));
  }

  /** @param {Box | undefined} box */
  function moveRing(box) {
    ring.classList.toggle('presslab-unplaced', box === undefined);
    ring.hidden = false;
    if (box === undefined) return;
    const width = Math.max(SMALLEST, box.x1 - box.x0 + 2 * MARGIN);
    const height = Math.max(SMALLEST, box.y1 - box.y0 + 2 * MARGIN);
    Object.assign(ring.style, {
      left: `${(box.x0 + box.x1 - width) / 2}px`,
      top: `${(box.y0 + box.y1 - height) / 2}px`,
      width: `${width}px`,
      height: `${height}px`,
    });
  }

  node.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const { key } = event;
    if (key === 'Enter' || key === ' ') {
      if (current >= 0) open(current);
    } else {
      const { data, layout } = drawn();
      const next = nextMark(placeMarks(chart.marks, data, layout), current, key);
      if (next === undefined || !isMove(key)) return;
      show(next);
      ring.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }
    event.preventDefault();
  });
  node.addEventListener('blur', leave);

  return {
    node,
    show,
    /** Points at no mark; the last one is where the arrow keys go on from. */
    clear() {
      ring.hidden = true;
    },
  };
}

/** @param {string} key */
function isMove(key) {
  return /^(?:Arrow(?:Up|Down|Left|Right)|Home|End)$/.test(key);
}

/** @param {ShownChart['marks'][number]} mark */
function describeMark({ label, passages, total }) {
  const lines = label.split('\n').filter((line) => line !== '');
  return plain([...lines, `${passages.length} of ${countNoun(total, 'passage')}`].join(', '));
}
