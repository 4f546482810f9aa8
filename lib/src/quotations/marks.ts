import type { Span } from '../model.js';

/** Words between marks, the marks themselves left out. */
export interface Marked extends Span {
  /** Where the opening mark stands, and the position after the closing one. */
  readonly open: number;
  readonly close: number;
  /** Whether the closing mark is missing: then it reaches to the end of the paragraph. */
  readonly closed: boolean;
}

const closerOf: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['«', '»'],
  ['„', '“”'],
  ['"', '"'],
  ["''", "''"],
  ['``', "''"],
]);

/**
 * The marked spans of one paragraph, outer marks only, in order. Each paragraph starts afresh, so an unclosed mark
 * spoils only its own. Marks after a figure (5'10") are measures; single marks count only where no double one stands.
 *
 * @example findMarked('He said "no".', { start: 0, end: 13 }) // [{ open: 8, start: 9, end: 11, close: 12, closed: true }]
 */
export function findMarked(text: string, paragraph: Span): Marked[] {
  const double = findDouble(text, paragraph);
  return double.length > 0 ? double : findSingle(text, paragraph);
}

function findDouble(text: string, { start, end }: Span): Marked[] {
  const found: Marked[] = [];
  let open = -1;
  let from = 0;
  let closers = '';
  let depth = 0;
  for (let at = start; at < end; at += 1) {
    const mark = markAt(text, at);
    if (open < 0) {
      const closer = closerOf.get(mark);
      if (closer === undefined || (/^["']/.test(mark) && !opens(text, at, mark.length, start))) continue;
      open = at;
      from = at + mark.length;
      closers = closer;
      depth = 0;
    } else if (mark === '“' && closers === '”' && !/\s/.test(text.charAt(at + 1))) {
      depth += 1;
    } else if (closers === mark || (closers.length > 1 && closers !== "''" && closers.includes(mark))) {
      if (depth > 0) {
        depth -= 1;
        continue;
      }
      found.push({ open, start: from, end: at, close: at + mark.length, closed: true });
      open = -1;
    }
    at += mark.length - 1;
  }
  if (open >= 0 && from < end) found.push({ open, start: from, end, close: end, closed: false });
  return found.filter((marked) => /[\p{L}\p{N}]/u.test(text.slice(marked.start, marked.end)));
}

/** A straight mark opens where white space or a bracket stands before it, and a word after it. */
function opens(text: string, at: number, width: number, start: number): boolean {
  return (at === start || /[\s([{—–-]/.test(text.charAt(at - 1))) && /\S/.test(text.charAt(at + width));
}

/** A mark is one character, or two single ones typed for a double one. */
function markAt(text: string, at: number): string {
  const pair = text.slice(at, at + 2);
  return pair === "''" || pair === '``' ? pair : text.charAt(at);
}

/** Single marks: an apostrophe is none, so a pair counts only where both sides are sure. */
function findSingle(text: string, { start, end }: Span): Marked[] {
  const found: Marked[] = [];
  const pair =
    /(?<![\p{L}\p{N}])['‘](?=[\p{L}\p{N}[])([^'‘’]{0,400}(?:[’']\p{L}[^'‘’]{0,400}){0,9})(?<=[\p{L}\p{N}.,!?])['’](?![\p{L}\p{N}])/gu;
  for (const match of text.slice(start, end).matchAll(pair)) {
    const open = start + match.index;
    const close = open + match[0].length;
    if ((match[1] ?? '').includes(' ')) found.push({ open, start: open + 1, end: close - 1, close, closed: true });
  }
  return found;
}
