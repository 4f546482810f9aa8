import type { Span } from '../model.js';
import { findSingle } from './singlemarks.js';

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
 * spoils only its own. Marks after a figure (5'10") are measures. Where double marks stand, single ones count only
 * around them, or beside them where their form leaves no doubt.
 *
 * @example findMarked('He said "no".', { start: 0, end: 13 }) // [{ open: 8, start: 9, end: 11, close: 12, closed: true }]
 */
export function findMarked(text: string, paragraph: Span): Marked[] {
  const double = findDouble(text, paragraph);
  const single = findSingle(text, paragraph);
  if (double.length === 0 || single.length === 0) return double.length > 0 ? double : single;
  return joinMarked(text, double, single);
}

/** Both kinds in order; of those that overlap the outer one. */
function joinMarked(text: string, double: readonly Marked[], single: readonly Marked[]): Marked[] {
  const sure = single.filter(({ open, closed }) => closed && text.charAt(open) === '‘');
  const joined: Marked[] = [];
  for (const one of [...double, ...sure].sort((a, b) => a.open - b.open || b.close - a.close)) {
    const before = joined.at(-1);
    if (before === undefined || before.close <= one.open) joined.push(one);
  }
  return joined;
}

function findDouble(text: string, { start, end }: Span): Marked[] {
  const found: Marked[] = [];
  let open = -1;
  let from = 0;
  let closers = '';
  let depth = 0;
  for (let at = start; at < end; at += 1) {
    if (!isMark(text.charCodeAt(at))) continue;
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

/** Whether a code unit can begin a double mark. */
function isMark(unit: number): boolean {
  return (
    unit === 34 || unit === 39 || unit === 96 || unit === 0xab || unit === 0xbb || (unit >= 0x201c && unit <= 0x201e)
  );
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
