import type { Span } from '../../model.js';
import { paragraphSpans } from '../../text/index.js';
import { countRunningWords, excerptWords, lengthsAround, type PassagesPolicy } from './passages.js';

/** Words of a passage that are shown where all text may be, and those around it. */
const longestPassage = 60;
const contextWords = 24;
/** Characters beside a passage in which its context is sought. */
const reach = 300;

/**
 * Returns the stretch of an article that is shown of a passage: the words of the passage before those around it, and
 * these from the same paragraph alone. It ends within a long passage; by `excerpt` it has at most 25 words.
 *
 * @example findContext('One.\n\nIt rained all day.', { start: 9, end: 15 }, 'full') // { start: 6, end: 24 }
 */
export function findContext(text: string, { start, end }: Span, policy: Exclude<PassagesPolicy, 'none'>): Span {
  const match = text.slice(start, end);
  const paragraphs = paragraphSpans(text, {
    start: Math.max(0, start - reach),
    end: Math.min(text.length, end + reach),
  });
  const first = paragraphs.findLast((paragraph) => paragraph.start <= start)?.start ?? start;
  const last = paragraphs.find((paragraph) => paragraph.end >= end)?.end ?? end;
  const parts = { left: text.slice(first, start), match, right: text.slice(end, last) };
  const most = policy === 'excerpt' ? excerptWords : Math.min(longestPassage, countRunningWords(match)) + contextWords;
  const lengths = lengthsAround(parts, most);
  const isCut = lengths.match < match.length;
  return { start: start - lengths.left, end: isCut ? start + lengths.match : end + lengths.right };
}
