import type { Edit, Span } from '../../model.js';

/** A text with the edits that made it. */
export interface EditedText {
  readonly text: string;
  readonly edits: readonly Edit[];
}

/**
 * The raw text from before the edits: `applyEdits` backwards. Edits must be sorted and disjoint, as articles hold them.
 * Throws where the text does not hold what an edit is said to have put there.
 *
 * @example undoEdits('a’b', [{ start: 1, end: 3, before: '??', after: '’', rule: 'r', certainty: 'certain' }]) // 'a??b'
 */
export function undoEdits(text: string, edits: readonly Edit[]): string {
  let raw = '';
  let at = 0;
  for (const edit of edits) {
    const kept = edit.start - raw.length;
    const start = at + kept;
    const end = start + edit.after.length;
    if (kept < 0 || edit.end - edit.start !== edit.before.length || text.slice(start, end) !== edit.after)
      throw new Error(`edit "${edit.rule}" at ${edit.start} does not fit the text`);
    raw += text.slice(at, start) + edit.before;
    at = end;
  }
  return raw + text.slice(at);
}

/** The text after edits that are sorted and disjoint, with positions in `raw`. */
export function applyEdits(raw: string, edits: readonly Edit[]): string {
  let text = '';
  let at = 0;
  for (const edit of edits) {
    text += raw.slice(at, edit.start) + edit.after;
    at = edit.end;
  }
  return text + raw.slice(at);
}

/**
 * The positions in the edited text of the stretch that the edit of an index left behind, or nothing where there is none.
 *
 * @example spanInText([{ start: 4, end: 6, before: '\n\n', after: ' ', rule: 'r', certainty: 'inferred' }], 0) // { start: 4, end: 5 }
 */
export function spanInText(edits: readonly Edit[], index: number): Span | undefined {
  const edit = edits[index];
  if (!edit) return undefined;
  let start = edit.start;
  for (const earlier of edits.slice(0, index)) start += earlier.after.length - earlier.before.length;
  return { start, end: start + edit.after.length };
}

/**
 * One list of edits of the raw text for two steps, the second of which changed the outcome of the first.
 * The second step may not touch what the first one wrote.
 */
export function composeEdits(first: readonly Edit[], second: readonly Edit[]): readonly Edit[] {
  const moved: Edit[] = [];
  let shift = 0;
  let next = 0;
  for (const edit of second) {
    for (let earlier = first[next]; earlier; earlier = first[next]) {
      if (earlier.start + shift + earlier.after.length > edit.start) break;
      shift += earlier.after.length - earlier.before.length;
      next += 1;
    }
    moved.push({ ...edit, start: edit.start - shift, end: edit.end - shift });
  }
  return [...first, ...moved].sort((a, b) => a.start - b.start || a.end - b.end);
}
