import type { Span } from '../model.js';
import type { Marked } from './marks.js';

/** A single mark that may open: nothing of a word before it, a word or another mark after it. */
const opener = /(?<![\p{L}\p{N}’'])(?:‘|'(?!'))(?!\d{2}s\b)(?=[\p{L}\p{N}[(“"«£$€…])/gu;
/** A single mark that may close: the end of a word or a point before it, no word after it. */
const closer = /(?<=[\p{L}\p{N}.,!?…%)\]”"»-])['’](?!['’\p{L}\p{N}])/gu;

/**
 * The spans of a paragraph between single marks. An apostrophe looks the same, so a mark after an "s" and before a
 * further word (the traders’ stalls) closes only where no surer one follows before the next opening mark, and straight
 * marks around a single word count for nothing. A last curly mark that is never closed reaches to the end of the paragraph,
 * where it opens that or follows a colon or comma.
 */
export function findSingle(text: string, { start, end }: Span): Marked[] {
  const paragraph = text.slice(start, end);
  if (!paragraph.includes('‘') && !paragraph.includes("'")) return [];
  const openers = listPlaces(paragraph, opener);
  if (openers.length === 0) return [];
  const closers = listPlaces(paragraph, closer);
  const found: Marked[] = [];
  let free = 0;
  let next = 0;
  openers.forEach((open, at) => {
    if (open < free) return;
    while ((closers[next] ?? Number.POSITIVE_INFINITY) <= open) next += 1;
    const close = findCloser(paragraph, closers, next, openers[at + 1] ?? paragraph.length);
    const isCurly = paragraph.charAt(open) === '‘';
    if (close === undefined) {
      if (isCurly && at === openers.length - 1 && opensSpeech(paragraph, open))
        found.push({ open: start + open, start: start + open + 1, end, close: end, closed: false });
      return;
    }
    free = close + 1;
    if (!isCurly && !paragraph.slice(open, close).includes(' ')) return;
    found.push({
      open: start + open,
      start: start + open + 1,
      end: start + close,
      close: start + close + 1,
      closed: true,
    });
  });
  return found;
}

/** Whether a mark stands where speech begins: at the start of the paragraph, or before a capital after a colon or comma. */
function opensSpeech(text: string, at: number): boolean {
  return at === 0 || (/[:,]\s$/.test(text.slice(Math.max(0, at - 2), at)) && /\p{Lu}/u.test(text.charAt(at + 1)));
}

/** The first closing mark before `most` that is no possessive; else the last that may be one. */
function findCloser(text: string, closers: readonly number[], first: number, most: number): number | undefined {
  let doubtful: number | undefined;
  for (let at = first; (closers[at] ?? most) < most; at += 1) {
    const place = closers[at] ?? most;
    if (!isPossessive(text, place)) return place;
    doubtful = place;
  }
  return doubtful;
}

/** "the traders’ stalls": after an s, before a further word. */
function isPossessive(text: string, at: number): boolean {
  return /s/i.test(text.charAt(at - 1)) && /^\s\p{Ll}/u.test(text.slice(at + 1, at + 3));
}

function listPlaces(text: string, pattern: RegExp): number[] {
  return [...text.matchAll(pattern)].map(({ index }) => index);
}
