import type { Result, View } from '../../model.js';
import { escapeHtml } from '../html.js';
import { cutAround, type PassagesPolicy, passagesPolicy } from './passages.js';

/** A line of a concordance, as `concordance` gives it. */
export interface ConcordanceLine {
  readonly article: string;
  readonly source: string;
  readonly left: string;
  readonly match: string;
  readonly right: string;
  readonly start: number;
}

export interface ConcordanceViewOptions {
  /** Lines to show, from the first. */
  readonly top?: number;
  /** `PRESSLAB_PASSAGES` by default; `none` gives the article and the position of each match alone. */
  readonly passages?: PassagesPolicy;
}

const widestPlainSide = 60;

/**
 * Returns the lines of a concordance under each other with the match in the middle, each with its article and source:
 * to read how a word is used. Says how many lines there are where not all are shown, and where there is none.
 *
 * @example concordanceView(concordance(corpus, 'mercenar*'), { top: 25 }).text
 * // 'a  A  of Russian  mercenaries  in Mali'
 */
export function concordanceView(
  { rows }: Pick<Result<ConcordanceLine>, 'rows'>,
  { top = 25, passages = passagesPolicy() }: ConcordanceViewOptions = {},
): View {
  if (!Number.isInteger(top) || top < 0) throw new RangeError(`top must be a whole number from 0: ${top}`);
  if (rows.length === 0) return sentenceView('No line: the query is found nowhere.');
  const lines = rows.slice(0, top).map((row) => (passages === 'excerpt' ? { ...row, ...cutAround(row) } : row));
  const note = describeExtent(lines.length, rows.length, passages);
  const parts = passages === 'none' ? positions(lines) : linesInContext(lines);
  return { kind: 'view', html: `${parts.html}<p>${note}</p>`, text: `${parts.text}\n${note}` };
}

function sentenceView(sentence: string): View {
  return { kind: 'view', html: `<p>${escapeHtml(sentence)}</p>`, text: sentence };
}

function describeExtent(shown: number, all: number, passages: PassagesPolicy): string {
  const extent = shown === all ? `${all} ${all === 1 ? 'line' : 'lines'}.` : `${shown} of ${all} lines.`;
  if (passages === 'none') return `${extent} The text of articles is left out; positions count UTF-16 code units.`;
  return extent;
}

function linesInContext(lines: readonly ConcordanceLine[]): { readonly html: string; readonly text: string } {
  const rows = lines.map(({ article, source, left, match, right }) => {
    const cells = [
      `<td style="text-align:left"><small><bdi>${escapeHtml(source)}</bdi><br><bdi>${escapeHtml(article)}</bdi></small></td>`,
      `<td style="text-align:right;white-space:nowrap"><bdi>${escapeHtml(left)}</bdi></td>`,
      `<td style="text-align:center;white-space:nowrap"><strong><bdi>${escapeHtml(match)}</bdi></strong></td>`,
      `<td style="text-align:left;white-space:nowrap"><bdi>${escapeHtml(right)}</bdi></td>`,
    ];
    return `<tr>${cells.join('')}</tr>`;
  });
  const lefts = lines.map(({ left }) => oneLine(left).slice(-widestPlainSide));
  const width = lefts.reduce((widest, left) => Math.max(widest, left.length), 0);
  const text = lines.map(({ article, source, match, right }, at) => {
    const place = `[${article}; ${source}]`;
    return `${(lefts[at] ?? '').padStart(width)}  ${oneLine(match)}  ${oneLine(right).slice(0, widestPlainSide)}  ${place}`;
  });
  return { html: tableOf(['source, article', 'before', 'match', 'after'], rows), text: text.join('\n') };
}

function positions(lines: readonly ConcordanceLine[]): { readonly html: string; readonly text: string } {
  const rows = lines.map(({ article, source, start }) => {
    const cells = [article, source, String(start)].map(
      (cell) => `<td style="text-align:left"><bdi>${escapeHtml(cell)}</bdi></td>`,
    );
    return `<tr>${cells.join('')}</tr>`;
  });
  const text = lines.map(({ article, source, start }) => `${article}  ${source}  ${start}`);
  return { html: tableOf(['article', 'source', 'position'], rows), text: text.join('\n') };
}

function tableOf(columns: readonly string[], rows: readonly string[]): string {
  const head = columns.map((name) => `<th scope="col" style="text-align:center">${name}</th>`).join('');
  return `<div style="overflow-x:auto"><table style="width:100%;table-layout:auto"><thead><tr>${head}</tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table></div>`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
