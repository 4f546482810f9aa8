import type { Span, Tokens } from '../model.js';

/** Tokens side by side, by number: the first and the last. */
export interface TokenMatch {
  readonly first: number;
  readonly last: number;
  /** The first token of the sentence, and the one after its last. */
  readonly from: number;
  readonly to: number;
}

/** Every row of words within a sentence that meets the tests one by one; matches do not overlap. */
export function findWords(tokens: Tokens, meets: readonly ((term: number) => boolean)[]): readonly TokenMatch[] {
  const found: TokenMatch[] = [];
  for (let sentence = 0; sentence + 1 < tokens.sentenceAt.length; sentence += 1) {
    const from = tokens.sentenceAt[sentence] ?? 0;
    const to = tokens.sentenceAt[sentence + 1] ?? 0;
    for (let first = from; first + meets.length <= to; first += 1) {
      if (!meets.every((meet, k) => meet(tokens.term[first + k] ?? 0))) continue;
      const last = first + meets.length - 1;
      found.push({ first, last, from, to });
      first = last;
    }
  }
  return found;
}

/** The span from one token to another, in the text. */
export function spanOfTokens(tokens: Tokens, { first, last }: Pick<TokenMatch, 'first' | 'last'>): Span {
  return { start: tokens.start[first] ?? 0, end: (tokens.start[last] ?? 0) + (tokens.length[last] ?? 0) };
}
