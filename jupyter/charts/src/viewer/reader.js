import { showArticle } from './article.js';
import { element } from './elements.js';
import { listPassages } from './passages.js';

/** @typedef {import('./viewer.js').ShownChart} ShownChart */

/**
 * What is read below a chart: the passages of a mark, and the article of a passage. Escape goes back, one step at a
 * time, to where one came from.
 * @param {ShownChart} chart
 * @param {{ leave(): void }} actions `leave`: the chart is to have the focus again
 */
export function createReader(chart, { leave }) {
  const articles = new Map(chart.articles.map((article) => [article.id, article]));
  const news = element('p', { class: 'presslab-unseen', role: 'status' });
  const section = element('section', { class: 'presslab-reader', 'aria-label': 'Passages', hidden: '' });
  /** What Escape does now. @type {() => void} */
  let back = close;

  function close() {
    section.hidden = true;
    section.replaceChildren();
    news.textContent = '';
    leave();
  }

  /**
   * @param {number} index
   * @param {number} [returning] the passage that was read
   */
  function list(index, returning) {
    const mark = chart.marks[index];
    if (mark === undefined) return;
    const open = (/** @type {number} */ passage) => read(index, passage);
    const shown = listPassages(chart, mark, articles, { open, close });
    put(shown, close);
    news.textContent = shown.querySelector('h3')?.textContent ?? '';
    if (returning !== undefined) focusOn(shown.querySelectorAll('li')[returning]?.querySelector('button'));
  }

  /**
   * @param {number} index
   * @param {number} passage
   */
  function read(index, passage) {
    const place = chart.marks[index]?.passages[passage];
    const article = articles.get(place?.article ?? '');
    if (place === undefined || article === undefined) return;
    const shown = showArticle(article, place, () => list(index, passage));
    put(shown, () => list(index, passage));
    bringToMiddle(shown.querySelector('mark'));
    focusOn(shown.querySelector('button'));
  }

  /**
   * @param {HTMLElement} content
   * @param {() => void} goBack
   */
  function put(content, goBack) {
    back = goBack;
    section.hidden = false;
    section.replaceChildren(content);
    section.scrollTop = 0;
  }

  /** Moves the article alone, never the page. @param {Element | null} target */
  function bringToMiddle(target) {
    if (target === null) return;
    const [inner, outer] = [target, section].map((one) => one.getBoundingClientRect().top);
    section.scrollTop += (inner ?? 0) - (outer ?? 0) - section.clientHeight / 2;
  }

  section.addEventListener('keydown', (event) => {
    if (moveFocus(section, event.key)) event.preventDefault();
  });

  return {
    nodes: [section, news],
    list,
    back: () => back(),
    isOpen: () => !section.hidden,
    /** Hands the focus to the first passage, or to the button that closes the list. */
    focus: () => focusOn(section.querySelector('li button') ?? section.querySelector('button')),
    /** Brings its head into view, with as little movement as it takes. */
    reveal: () => section.querySelector('header')?.scrollIntoView({ block: 'nearest' }),
  };
}

/** Up and down lead from passage to passage. @param {HTMLElement} section @param {string} key */
function moveFocus(section, key) {
  const buttons = [...section.querySelectorAll('li button')];
  const at = buttons.indexOf(/** @type {Element} */ (document.activeElement));
  const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || at < 0) return false;
  const next = buttons[Math.max(0, Math.min(buttons.length - 1, at + step))];
  next?.closest('li')?.scrollIntoView({ block: 'nearest' });
  focusOn(next);
  return true;
}

/** @param {Element | null | undefined} target */
function focusOn(target) {
  if (target instanceof HTMLElement) target.focus({ preventScroll: true });
}
