import { button, countNoun, element, plain } from './elements.js';
import { cutPieces } from './pieces.js';

/** @typedef {import('./viewer.js').ShownChart} ShownChart */
/** @typedef {ShownChart['marks'][number]} ShownMark */
/** @typedef {ShownMark['passages'][number]} ShownPassage */
/** @typedef {ShownChart['articles'][number]} ShownArticle */

/**
 * The passages behind a mark: "k of n", each with its article and with the words marked that were counted.
 * @param {ShownChart} chart
 * @param {ShownMark} mark
 * @param {ReadonlyMap<string, ShownArticle>} articles
 * @param {{ open(passage: number): void, close(): void }} actions
 */
export function listPassages(chart, mark, articles, { open, close }) {
  const { label, passages, total } = mark;
  const [name = '', ...rest] = label.split('\n').filter((line) => line !== '');
  const items = passages.map((passage, i) => passageItem(passage, articles.get(passage.article), () => open(i)));
  const heading = element(
    'h3',
    {},
    element('bdi', {}, plain(name) || 'This mark'),
    `: ${passages.length} of ${countNoun(total, 'passage')}`,
  );
  const note = describeMissing(chart, passages);
  return element(
    'div',
    { class: 'presslab-list' },
    element('header', {}, heading, button('presslab-back', 'Close', close)),
    ...(rest.length > 0 ? [element('p', { class: 'presslab-note', dir: 'auto' }, plain(rest.join('; ')))] : []),
    ...(note === '' ? [] : [element('p', { class: 'presslab-note' }, note)]),
    element('ol', {}, ...items),
  );
}

/**
 * The name of an article, with its source and its date.
 * @param {ShownArticle | undefined} article
 * @param {string} id
 */
export function articleName(article, id) {
  const { source, date, title = id } = article ?? {};
  const facts = [source, date].filter((fact) => fact !== undefined && fact !== title).join(', ');
  const name = element('bdi', { lang: article?.language }, plain(title));
  return facts === '' ? [name] : [element('bdi', { class: 'presslab-source' }, plain(facts)), ' ', name];
}

/**
 * @param {ShownPassage} passage
 * @param {ShownArticle | undefined} article
 * @param {() => void} open
 */
function passageItem(passage, article, open) {
  const name = articleName(article, passage.article);
  const head =
    article?.text === undefined ? element('div', { class: 'presslab-article' }, ...name) : openButton(name, open);
  const item = element('li', {}, head, passageText(passage, article));
  if (article?.text !== undefined) {
    item.classList.add('presslab-opens');
    item.addEventListener('click', (event) => {
      if (event.target instanceof Element && event.target.closest('button') === null && isPlainClick()) open();
    });
  }
  return item;
}

/**
 * @param {readonly (Node | string)[]} name
 * @param {() => void} open
 */
function openButton(name, open) {
  const made = button('presslab-article', '', open);
  made.append(...name);
  return made;
}

/**
 * @param {ShownPassage} passage
 * @param {ShownArticle | undefined} article
 */
function passageText(passage, article) {
  const { start, end, from, to } = passage;
  const text = passage.text ?? article?.text?.slice(from, to);
  if (from === undefined || to === undefined || text === undefined)
    return element('p', { class: 'presslab-note' }, `characters ${start} to ${end}`);
  const pieces = cutPieces(text, { start: from, end: to }, [{ start, end }]);
  const nodes = pieces.map(({ text: piece, over }) =>
    over.length > 0 ? element('mark', {}, plain(piece)) : plain(piece),
  );
  return element(
    'blockquote',
    { lang: article?.language, dir: article?.direction ?? 'auto' },
    ...(isCutBefore(article?.text, from) ? ['…'] : []),
    ...nodes,
    ...(isCutAfter(article?.text, to) ? ['…'] : []),
  );
}

/**
 * Whether more of the paragraph stands before a place; without the text it is taken that there is more.
 * @param {string | undefined} text
 * @param {number} at
 */
function isCutBefore(text, at) {
  return at > 0 && (text === undefined || !/(?:^|\n)\s*$/.test(text.slice(0, at)));
}

/**
 * @param {string | undefined} text
 * @param {number} at
 */
function isCutAfter(text, at) {
  return text === undefined || !/^\s*?(?:\n|$)/.test(text.slice(at));
}

/**
 * Why passages have no text, or only some of it.
 * @param {ShownChart} chart
 * @param {readonly ShownPassage[]} passages
 */
function describeMissing({ policy }, passages) {
  if (passages.length === 0) return 'No passages are kept for this mark.';
  if (policy === 'none') return 'The text of articles is left out here: their places are given.';
  if (passages.every(({ from }) => from === undefined))
    return 'The text of these articles was not in memory when the chart was shown: their places are given.';
  return policy === 'excerpt' ? 'Excerpts of at most 25 words; articles cannot be opened here.' : '';
}

/** Whether a click is no end of a selection of text. */
function isPlainClick() {
  return getSelection()?.isCollapsed !== false;
}
