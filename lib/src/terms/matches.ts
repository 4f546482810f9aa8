import type { Span } from '../model.js';
import type { TermMarks } from './query.js';
import type { ArticleWords } from './wordstore.js';

/** Tokens side by side, by number: the first and the last. */
export interface TokenMatch {
  readonly first: number;
  readonly last: number;
  /** The first token of the sentence, and the one after its last. */
  readonly from: number;
  readonly to: number;
}

/** Every row of words within a sentence that are marked one by one; matches do not overlap. */
export function findWords({ term, sentenceAt }: ArticleWords, marks: readonly TermMarks[]): readonly TokenMatch[] {
  const [opening, ...following] = marks.map((mark) => mark.read());
  const found: TokenMatch[] = [];
  if (!opening) return found;
  for (let first = 0; first + following.length < term.length; first += 1) {
    if (opening[term[first] ?? 0] !== 1 || !isFollowed(term, first, following)) continue;
    const sentence = sentenceOf(sentenceAt, first);
    const [from, to] = [sentenceAt[sentence] ?? 0, sentenceAt[sentence + 1] ?? 0];
    const last = first + following.length;
    if (last >= to) continue;
    found.push({ first, last, from, to });
    first = last;
  }
  return found;
}

/** The span from one token to another, in the text. */
export function spanOfTokens(
  words: Pick<ArticleWords, 'start' | 'length'>,
  { first, last }: Pick<TokenMatch, 'first' | 'last'>,
): Span {
  return { start: words.start[first] ?? 0, end: (words.start[last] ?? 0) + (words.length[last] ?? 0) };
}

/** Whether the tokens after one are marked one by one. */
function isFollowed(term: ArrayLike<number>, first: number, following: readonly Uint8Array[]): boolean {
  return following.every((marks, k) => marks[term[first + k + 1] ?? 0] === 1);
}

/** The sentence that a token is in: a binary search for the last one that starts at the token or before. */
function sentenceOf(sentenceAt: ArrayLike<number>, token: number): number {
  let low = 0;
  let high = sentenceAt.length - 1;
  while (low + 1 < high) {
    const middle = (low + high) >>> 1;
    if ((sentenceAt[middle] ?? 0) <= token) low = middle;
    else high = middle;
  }
  return low;
}
