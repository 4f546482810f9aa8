import type { Article, Span } from '../../model.js';
import { tokenise } from '../../text/index.js';
import { listEditMarks, listEvidenceMarks, type MarkedText, markText, type TextMark } from './article-marks.js';
import { countRunningWords, excerptWords, headLength, type PassagesPolicy } from './passages.js';

/** What can be shown in the text of an article. */
export type ShownPart = 'zones' | 'edits' | 'quotations';

export interface ShowTextOptions {
  readonly show: readonly ShownPart[];
  /** Marks of quotations, shown instead of the evidence of metadata. */
  readonly quotations?: readonly TextMark[];
  readonly passages: PassagesPolicy;
}

/** Neighbouring stretches of the text under one label. */
interface Block {
  readonly label: string;
  readonly spans: readonly Span[];
}

/** A tint for each label, faint enough for light and dark pages; the label says the same in words. */
export const zoneTints: ReadonlyMap<string, string> = new Map([
  ['headline', '0,114,178'],
  ['byline', '230,159,0'],
  ['dateline', '0,158,115'],
  ['summary', '86,180,233'],
  ['caption', '204,121,167'],
  ['credit', '213,94,0'],
  ['boilerplate', '120,120,120'],
]);
const plainTint = '150,150,150';
const quotationLegend =
  'Each number and colour is a speaker; a dotted line is indirect speech, a double one the words that name the speaker.';

/**
 * Returns the text of an article in labelled blocks with its marks, and a note of what is marked and what is left out.
 * An excerpt shares its words out over the blocks, at least one each as long as there are any.
 */
export function showText(
  article: Article,
  { show, quotations, passages }: ShowTextOptions,
): { readonly html: string; readonly text: string } {
  const blocks = listBlocks(article, show.includes('zones'));
  const marks = [
    ...(quotations ?? listEvidenceMarks(article)),
    ...(show.includes('edits') ? listEditMarks(article) : []),
  ];
  let left = passages === 'full' ? Number.POSITIVE_INFINITY : passages === 'excerpt' ? excerptWords : 0;
  const share = Math.max(1, Math.floor(left / Math.max(1, blocks.length)));
  let edits = 0;
  const shown = blocks.map((block) => {
    const most = Math.min(left, share);
    left -= Math.min(most, countWords(article.text, block.spans));
    const spans = cutSpans(article.text, block.spans, most);
    const pieces = spans.map((span) => markText(article.text, span, marks));
    edits += pieces.reduce((sum, piece) => sum + piece.edits, 0);
    const words = passages === 'full' ? undefined : countTokens(article.text, block.spans);
    const hidden = pieces.length > 0 && countWords(article.text, block.spans) > countWords(article.text, spans);
    return renderBlock(block, pieces, words, hidden);
  });
  const legend = quotations === undefined ? 'Words that metadata were read from are highlighted.' : quotationLegend;
  const note = describeNote(passages, {
    legend,
    edits: show.includes('edits') ? article.edits.length : 0,
    seen: edits,
  });
  return {
    html: `${shown.map(({ html }) => html).join('\n')}<p><small>${note}</small></p>`,
    text: [...shown.map(({ text }) => text), note].join('\n'),
  };
}

/** The zones, and what lies between them where it is more than space; neighbours of one label together. */
function listBlocks({ text, zones }: Article, labels: boolean): readonly Block[] {
  const labelled: (Span & { readonly label: string })[] = [];
  let at = 0;
  for (const { start, end, kind } of [...zones, { start: text.length, end: text.length, kind: '' }]) {
    if (text.slice(at, start).trim() !== '') labelled.push({ start: at, end: start, label: 'unlabelled' });
    if (kind !== '') labelled.push({ start, end, label: kind });
    at = end;
  }
  const blocks: { label: string; spans: Span[] }[] = [];
  for (const { start, end, label } of labelled) {
    const name = labels ? label : '';
    const last = blocks.at(-1);
    if (last?.label === name) last.spans.push({ start, end });
    else blocks.push({ label: name, spans: [{ start, end }] });
  }
  return blocks;
}

function cutSpans(text: string, spans: readonly Span[], most: number): readonly Span[] {
  if (most === Number.POSITIVE_INFINITY) return spans;
  const shown: Span[] = [];
  let left = most;
  for (const { start, end } of spans) {
    if (left < 1) break;
    const length = headLength(text.slice(start, end), left);
    shown.push({ start, end: start + length });
    left = start + length < end ? 0 : left - countRunningWords(text.slice(start, end));
  }
  return shown;
}

function renderBlock(
  { label }: Block,
  pieces: readonly MarkedText[],
  words: number | undefined,
  hidden: boolean,
): { readonly html: string; readonly text: string } {
  const end = hidden ? '…' : '';
  const size = words === undefined ? '' : `${words} ${words === 1 ? 'word' : 'words'}`;
  const name = [label, size].filter(Boolean).join(', ');
  const head = name === '' ? '' : `<small><strong>${name}</strong></small>`;
  const paragraphs = pieces.map(({ html }, at) => {
    const more = at === pieces.length - 1 ? end : '';
    return `<div dir="auto" style="white-space:pre-wrap;margin:0.3em 0">${html}${more}</div>`;
  });
  const tint = zoneTints.get(label) ?? plainTint;
  const style = `border-left:4px solid rgb(${tint});background-color:rgba(${tint},0.1);padding:0.2em 0.8em;margin:0.4em 0`;
  const text = pieces.map((piece) => piece.text).join('\n');
  return {
    html: `<div style="${style}">${head}${paragraphs.join('')}</div>`,
    text: [name === '' ? '' : `[${name}]`, `${text}${end}`].filter(Boolean).join('\n'),
  };
}

function describeNote(
  passages: PassagesPolicy,
  { legend, edits, seen }: { readonly legend: string; readonly edits: number; readonly seen: number },
): string {
  const changes = edits === 0 ? '' : `${edits} ${edits === 1 ? 'edit' : 'edits'}, ${seen} of them marked here.`;
  const cut = passages === 'excerpt' ? `An excerpt: at most ${excerptWords} words of the text.` : '';
  const hidden = passages === 'none' ? 'The text of articles is left out.' : legend;
  return [hidden, changes, cut].filter(Boolean).join(' ');
}

function countWords(text: string, spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + countRunningWords(text.slice(start, end)), 0);
}

/** The size of a block as all counts of words have it. */
function countTokens(text: string, spans: readonly Span[]): number {
  const zones = spans.map((span) => ({ ...span, kind: 'body' as const, rule: 'shown' }));
  return tokenise([{ text, zones }]).term.length;
}
