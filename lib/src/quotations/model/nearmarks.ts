import type { Context } from './context.js';
import { type Paragraph, Place, type Reading } from './reading.js';
import { Tag } from './tags.js';

export const nearMarkCount = 13;

/**
 * Fills the columns of the marked words before and after each token that stands outside marks: with a comma, a stop or
 * neither at their end (a comma, a colon or neither at their start), and how far away. 1 where the sentence has none.
 */
export function markNearMarks(reading: Reading, context: Context, { from, to }: Paragraph): void {
  let kind = 0;
  let mark = from;
  for (let at = from; at < to; at += 1) {
    const place = reading.place[at];
    if (at > from && reading.sentence[at] !== reading.sentence[at - 1] && reading.place[at - 1] !== Place.close)
      kind = 0;
    context.after[at] = place === Place.out ? codeOf(kind, at - mark) : 1;
    if (place !== Place.close) continue;
    const stop = reading.tag[at - 1] === Tag.stop || reading.lower(at - 1).startsWith('...');
    kind = reading.tag[at - 1] === Tag.comma || reading.tag[at + 1] === Tag.comma ? 1 : stop ? 2 : 3;
    mark = at;
  }
  kind = 0;
  for (let at = to - 1; at >= from; at -= 1) {
    const place = reading.place[at];
    if (at < to - 1 && reading.sentence[at] !== reading.sentence[at + 1]) kind = 0;
    context.before[at] = place === Place.out ? codeOf(kind, mark - at) : 1;
    if (place !== Place.open) continue;
    kind = reading.tag[at - 1] === Tag.comma ? 1 : reading.tag[at - 1] === Tag.colon ? 2 : 3;
    mark = at;
  }
}

function codeOf(kind: number, distance: number): number {
  if (kind === 0) return 1;
  return 1 + kind * 3 + (distance <= 1 ? 0 : distance <= 5 ? 1 : 2);
}
