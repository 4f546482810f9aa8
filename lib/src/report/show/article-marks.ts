import type { Article, Edit, Known, Span } from '../../model.js';
import { escapeHtml } from '../html.js';

/** A stretch of the text that is marked: words that metadata were read from, what an edit put there, or a quotation. */
export interface TextMark extends Span {
  readonly title: string;
  /** How it looks, as CSS; by default as the front end shows a mark. */
  readonly style?: string;
  /** A short sign set before it: the number of a speaker. */
  readonly label?: string;
  /** What stood there before; absent for evidence. */
  readonly before?: string;
}

/** A stretch of marked text in both forms. */
export interface MarkedText {
  readonly html: string;
  readonly text: string;
  /** The edits that can be seen in it. */
  readonly edits: number;
}

const longestBefore = 40;
const fields = ['title', 'outlet', 'agency', 'date', 'place', 'url', 'language'] as const;

/** Returns the evidence of an article's metadata that stands in its text, as marks. */
export function listEvidenceMarks(article: Article): readonly TextMark[] {
  const single = fields.flatMap((field) => evidenceMark(field, article[field]));
  return [...single, ...article.authors.flatMap((author) => evidenceMark(author.value.role, author))];
}

/** Returns the edits of an article as marks, at their places in the text after the edits. */
export function listEditMarks({ edits }: Pick<Article, 'edits'>): readonly TextMark[] {
  let shift = 0;
  return edits.map((edit) => {
    const start = edit.start + shift;
    shift += edit.after.length - edit.before.length;
    return { start, end: start + edit.after.length, before: edit.before, title: describeEdit(edit) };
  });
}

/**
 * Returns one stretch of a text with its marks: evidence as `<mark>`, an edit as what was there, struck out, and what
 * is there now. In plain text an edit reads `[-before-]{+after+}`.
 *
 * @example markText('a’b', { start: 0, end: 3 }, [{ start: 1, end: 2, before: '?', title: 'edit' }]).text // 'a[-?-]{+’+}b'
 */
export function markText(text: string, span: Span, marks: readonly TextMark[]): MarkedText {
  const inside = marks.filter(({ start, end }) => start <= span.end && end >= span.start);
  const at = inside.flatMap(({ start, end }) => [start, end]).filter((place) => place > span.start && place < span.end);
  const borders = [...new Set([span.start, ...at, span.end])].sort((a, b) => a - b);
  let html = '';
  let plain = '';
  let edits = 0;
  for (const [i, start] of borders.entries()) {
    for (const mark of inside) {
      if (mark.before === undefined || Math.max(mark.start, span.start) !== start || mark.start < span.start) continue;
      edits += 1;
      if (mark.before === '') continue;
      const before = showSpaces(mark.before);
      html += `<del title="${escapeHtml(mark.title)}" style="color:#a33">${escapeHtml(before)}</del>`;
      plain += `[-${before}-]`;
    }
    const end = borders[i + 1];
    if (end === undefined) break;
    const piece = text.slice(start, end);
    const over = inside.filter((mark) => mark.start <= start && mark.end >= end);
    const edit = over.find((mark) => mark.before !== undefined);
    const labels = over.filter((mark) => mark.label !== undefined && (mark.start === start || start === span.start));
    html += labels.map(labelHtml).join('') + over.reduce(wrapHtml, escapeHtml(piece));
    plain += labels.map(({ label }) => `[${label}] `).join('') + (edit === undefined ? piece : `{+${piece}+}`);
  }
  return { html, text: plain, edits };
}

function labelHtml({ label = '' }: TextMark): string {
  return `<sup>${escapeHtml(label)}</sup>`;
}

function wrapHtml(inner: string, { title, before, style }: TextMark): string {
  const label = escapeHtml(title);
  return before === undefined
    ? `<mark title="${label}"${style === undefined ? '' : ` style="${style}"`}>${inner}</mark>`
    : `<ins title="${label}" style="color:#063;background-color:#dfd">${inner}</ins>`;
}

function evidenceMark(name: string, known: Known<unknown> | undefined): readonly TextMark[] {
  if (known?.evidence.in !== 'text') return [];
  const { start, end, rule } = known.evidence;
  return [{ start, end, title: `${name}, ${known.certainty}; rule: ${rule}` }];
}

function describeEdit({ before, after, rule, certainty }: Edit): string {
  return `${showSpaces(before)} → ${showSpaces(after)}; ${certainty}; rule: ${rule}`;
}

/** Characters that cannot be seen are given a sign. */
function showSpaces(text: string): string {
  const shown = text
    .replace(/\r?\n/g, '⏎')
    .replace(/\t/g, '⇥')
    .replace(/[\u00a0\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\p{Cc}]/gu, (character) => {
      return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    });
  return shown.length > longestBefore ? `${shown.slice(0, longestBefore)}…` : shown;
}
