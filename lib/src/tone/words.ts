import type { Span, Zone } from '../model.js';
import { tokenise } from '../text/index.js';
import { type Role, roleOf } from './roles.js';

/** A word of a text with what the rules of tone ask about it. */
export interface Word extends Span {
  /** As it is written, with apostrophes and hyphens folded. */
  readonly written: string;
  /** In lower case. */
  readonly term: string;
  /** What it may do to the words after it. */
  readonly role: Role | undefined;
  /** Numbers of the sentence and of the clause; a clause ends at , ; : ! ? brackets and dashes. */
  readonly sentence: number;
  readonly clause: number;
  /** Whether nothing but white space stands between the word and the one before it. */
  readonly joined: boolean;
}

const clauseMark = /[,;:!?()[\]{}—–…/]|\s-+\s/;

/**
 * The words of these spans of a text, in order, as one unit: a quotation that is split around its frame goes on in the
 * same clause where its second part starts with a lower-case letter, for the comma before the frame is the printer's.
 * Spans must be sorted and disjoint; a span without words gives none.
 */
export function readWords(text: string, spans: readonly Span[]): readonly Word[] {
  const from = spans[0]?.start ?? 0;
  const to = spans.at(-1)?.end ?? 0;
  if (to === from) return [];
  const zones = spans.map(
    (span): Zone => ({ kind: 'body', start: span.start - from, end: span.end - from, rule: 'tone' }),
  );
  const tokens = tokenise([{ text: text.slice(from, to), zones }], { case: 'keep' });
  const words: Word[] = [];
  let sentence = 0;
  let clause = 0;
  let part = 0;
  let nextSentence = 1;
  for (const [index, id] of tokens.term.entries()) {
    const start = from + (tokens.start[index] ?? 0);
    const end = start + (tokens.length[index] ?? 0);
    const written = tokens.vocabulary[id] ?? '';
    const last = words.at(-1);
    const isNewSentence = tokens.sentenceAt[nextSentence] === index;
    if (isNewSentence) nextSentence += 1;
    const lastPart = part;
    while (start >= (spans[part]?.end ?? Number.POSITIVE_INFINITY)) part += 1;
    const between = last ? text.slice(last.end, start).replace(/^['’]s\b/i, '') : '';
    const goesOn = part !== lastPart && /^\p{Ll}/u.test(written);
    if (last && !goesOn) {
      if (isNewSentence) sentence += 1;
      if (isNewSentence || clauseMark.test(between)) clause += 1;
    }
    const term = written.toLowerCase();
    words.push({
      start,
      end,
      written,
      term,
      role: roleOf(term),
      sentence,
      clause,
      joined: last !== undefined && /^\s+$/.test(between),
    });
  }
  return words;
}
