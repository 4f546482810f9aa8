import type { Edit } from '../../model.js';
import { splitParagraphs } from '../paragraphs.js';
import { personPattern } from '../people.js';
import { applyEdits, type EditedText } from './edits.js';

const rule = 'join-split-sentence';

/** Verbs with which news reports speech, in the forms that follow a name. */
const reportingVerb =
  '(?:said|says|told|tells|added|adds|announced|argued|asked|claimed|commented|concluded|confirmed|continued|declared|denied|explained|' +
  'insisted|noted|pointed|recalled|remarked|replied|responded|stated|stressed|tweeted|underlined|urged|warned|wrote)';

/** The end of a paragraph that breaks off between a quotation and the name of its speaker: `…," the foreign minister`. */
const openAttribution = new RegExp(
  `[,?!]["”’»]\\s+(?!.*\\b${reportingVerb}\\b)(?:[\\p{L}\\p{M}\\d.'’-]+\\s+){0,9}[\\p{Ll}][\\p{L}\\p{M}'’-]+$`,
  'u',
);
const nameWithVerb = new RegExp(
  `^${personPattern}(?:,[^,]{2,60},)?\\s+(?:also\\s+|later\\s+)?${reportingVerb}\\b`,
  'u',
);

/** The end of a paragraph that no sentence has: a small word that must be followed by another one. */
const openEnding = /[\p{Ll},]\s(?:a|an|the|of|and|his|her|its|their|whose)$/u;
const continuation = /^\p{Ll}/u;
const shortest = 40;
/** An attribution stands in the last characters of its paragraph. */
const longestEnding = 200;

/**
 * The text with sentences put together again that a break had split over two paragraphs, each join logged as inferred:
 * left split, a quotation would lose its speaker. Joined are a quotation whose attribution breaks off before the name
 * and verb that open the next paragraph, and a paragraph that breaks off after a word such as `the` before a small letter.
 * Everything else stays as it is.
 *
 * @example joinSentences('"We will go to the north," the foreign minister\n\nAna Li said.').edits.length // 1
 */
export function joinSentences(text: string): EditedText {
  const paragraphs = splitParagraphs(text);
  const edits: Edit[] = [];
  for (const [i, next] of paragraphs.entries()) {
    const last = paragraphs[i - 1];
    if (!last || !isSplit(last.text, next.text)) continue;
    const before = text.slice(last.end, next.start);
    edits.push({ start: last.end, end: next.start, before, after: ' ', rule, certainty: 'inferred' });
  }
  return { text: applyEdits(text, edits), edits };
}

function isSplit(last: string, next: string): boolean {
  if (last.length < shortest || next.length < shortest / 2) return false;
  if (openAttribution.test(last.slice(-longestEnding)) && nameWithVerb.test(next)) return true;
  return openEnding.test(last) && continuation.test(next) && /[.!?]["”’]?$/.test(next);
}
