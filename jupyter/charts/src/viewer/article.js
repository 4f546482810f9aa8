import { button, countNoun, element, plain } from './elements.js';
import { articleName } from './passages.js';
import { cutPieces } from './pieces.js';

/** @typedef {import('./passages.js').ShownArticle} ShownArticle */
/** @typedef {import('./passages.js').ShownPassage} ShownPassage */
/** @typedef {NonNullable<ShownArticle['quotations']>[number]} ShownQuotation */
/** @typedef {import('./pieces.js').Span} Span */
/** @typedef {'passage' | 'mention' | ShownQuotation['type']} Look */
/** @typedef {Span & { readonly look: Look, readonly speaker?: number | undefined }} Looking */

/** So many speakers have a colour of their own; the number tells those who share one. */
const TINTS = 7;
const KEY =
  'Each number and colour is a speaker; a dotted line is indirect speech, a double one the words that name the speaker.';

/**
 * An article with its zones labelled, the quotations in it by speaker, and the passage marked that it was opened from.
 * @param {ShownArticle} article
 * @param {ShownPassage} passage
 * @param {() => void} back
 */
export function showArticle(article, passage, back) {
  const { id, language, direction, text = '', zones = [], speakers = [], quotations = [] } = article;
  const looks = listLooks(quotations, passage);
  const blocks = listBlocks(text, zones).map(({ kind, parts }) =>
    zoneBlock(
      kind,
      parts.map((part) => paragraph(part.text, part.start, looks)),
    ),
  );
  return element(
    'article',
    { class: 'presslab-opened' },
    element('header', {}, element('h3', {}, ...articleName(article, id)), button('presslab-back', 'Back', back)),
    speakerLegend(speakers, quotations),
    element('div', { lang: language, dir: direction, class: 'presslab-text' }, ...blocks),
  );
}

/**
 * @param {readonly ShownQuotation[]} quotations
 * @param {ShownPassage} passage
 * @returns {readonly Looking[]}
 */
function listLooks(quotations, { start, end }) {
  const said = quotations.flatMap(({ type, parts, mention, speaker }) => [
    ...parts.map((part) => ({ ...part, look: type, speaker })),
    ...(mention ? [{ ...mention, look: /** @type {const} */ ('mention'), speaker }] : []),
  ]);
  return [{ start, end, look: 'passage' }, ...said];
}

/**
 * The zones with their text, and what lies between them where it is more than space; neighbours of one kind together.
 * @param {string} text
 * @param {NonNullable<ShownArticle['zones']>} zones
 */
function listBlocks(text, zones) {
  /** @type {{ readonly kind: string, readonly parts: { readonly text: string, readonly start: number }[] }[]} */
  const blocks = [];
  for (const { text: part, start, over } of cutPieces(text, { start: 0, end: text.length }, zones)) {
    if (part.trim() === '') continue;
    const kind = over[0]?.kind ?? 'unlabelled';
    const last = blocks.at(-1);
    if (last?.kind === kind) last.parts.push({ text: part, start });
    else blocks.push({ kind, parts: [{ text: part, start }] });
  }
  return blocks;
}

/**
 * @param {string} kind
 * @param {readonly Node[]} paragraphs
 */
function zoneBlock(kind, paragraphs) {
  const label = element('span', { class: 'presslab-label', lang: 'en', dir: 'ltr' }, kind);
  return element('div', { class: `presslab-zone presslab-zone-${kind}` }, label, ...paragraphs);
}

/**
 * @param {string} text
 * @param {number} start
 * @param {readonly Looking[]} looks
 */
function paragraph(text, start, looks) {
  const nodes = cutPieces(text, { start, end: start + text.length }, looks).flatMap((piece) => [
    ...piece.over.filter((look) => isSpeech(look) && look.start === piece.start).map(speakerSign),
    piece.over.reduce(wrap, /** @type {Node} */ (document.createTextNode(plain(piece.text)))),
  ]);
  return element('p', {}, ...nodes);
}

/**
 * @param {Node} inner
 * @param {Looking} looking
 */
function wrap(inner, { look, speaker }) {
  if (look === 'passage') return element('mark', {}, inner);
  return element('span', { class: `presslab-${look} ${tintOf(speaker)}` }, inner);
}

/** @param {Looking} looking */
function isSpeech({ look }) {
  return look !== 'passage' && look !== 'mention';
}

/** @param {{ readonly speaker?: number | undefined }} said */
function speakerSign({ speaker }) {
  return element('sup', {}, speaker === undefined ? '?' : String(speaker + 1));
}

/** @param {number | undefined} speaker */
function tintOf(speaker) {
  return speaker === undefined ? 'presslab-untold' : `presslab-speaker-${speaker % TINTS}`;
}

/**
 * @param {readonly string[]} speakers
 * @param {readonly ShownQuotation[]} quotations
 */
function speakerLegend(speakers, quotations) {
  if (quotations.length === 0) return element('p', { class: 'presslab-note' }, 'Nobody is quoted in this article.');
  const entries = speakers.map((name, speaker) => speakerEntry(quotations, `${speaker + 1}`, name, speaker));
  const untold = quotations.some(({ speaker }) => speaker === undefined);
  if (untold) entries.push(speakerEntry(quotations, '?', 'speaker not known', undefined));
  return element('div', { class: 'presslab-note' }, element('ul', { 'aria-label': 'Quoted' }, ...entries), KEY);
}

/**
 * @param {readonly ShownQuotation[]} quotations
 * @param {string} sign
 * @param {string} name
 * @param {number | undefined} speaker
 */
function speakerEntry(quotations, sign, name, speaker) {
  const count = quotations.filter((quotation) => quotation.speaker === speaker).length;
  const size = ` (${countNoun(count, 'quotation')})`;
  return element(
    'li',
    { class: `presslab-direct ${tintOf(speaker)}` },
    `${sign} `,
    element('bdi', {}, plain(name)),
    size,
  );
}
