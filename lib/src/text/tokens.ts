import type { Article, Tokens } from '../model.js';
import { findSentences } from './sentences.js';
import { bodySpans } from './spans.js';
import { encodeUnits } from './units.js';
import { Vocabulary } from './vocabulary.js';
import { WordReader } from './wordreader.js';

export interface TokeniseOptions {
  /** `fold` (the default) makes one term of `Mali` and `mali`; `keep` leaves case as it is written. */
  readonly case?: 'fold' | 'keep';
  /** Numbers the terms; hand the same one to several calls to compare their numbers. A new one by default. */
  readonly vocabulary?: Vocabulary;
}

/**
 * The words of a block of articles, one column per property: what every count is made of. Only body zones are
 * read. Spans are in the text of each token's own article; the term is the word with its case, apostrophes and
 * hyphens folded. The rules can be printed: `tokenRules`.
 *
 * Articles without words give no tokens and keep their place in `articleAt`; sentences without words are left out.
 *
 * @example tokenise([article]).vocabulary // ['lavrov', 'said'] for the text "Lavrov’s said."
 */
export function tokenise(
  articles: readonly Pick<Article, 'text' | 'zones'>[],
  { case: letterCase = 'fold', vocabulary = new Vocabulary() }: TokeniseOptions = {},
): Tokens {
  const words = new WordReader(letterCase, vocabulary);
  const sentenceAt: number[] = [];
  const articleAt: number[] = [];
  for (const { text, zones } of articles) {
    articleAt.push(words.size);
    const units = encodeUnits(text);
    for (const body of bodySpans({ text, zones })) {
      const first = words.size;
      words.read(text, units, body);
      const sentences = findSentences(text, units, body);
      let sentence = 0;
      let sentenceEnd = -1;
      for (let word = first; word < words.size; word += 1) {
        const start = words.start[word] ?? 0;
        if (start < sentenceEnd) continue;
        while (start >= (sentences[sentence]?.end ?? body.end)) sentence += 1;
        sentenceEnd = sentences[sentence]?.end ?? body.end;
        sentenceAt.push(word);
      }
    }
  }
  sentenceAt.push(words.size);
  articleAt.push(words.size);
  return {
    vocabulary: vocabulary.terms,
    term: new Uint32Array(words.term.subarray(0, words.size)),
    start: words.start.slice(0, words.size),
    length: words.length.slice(0, words.size),
    sentenceAt: Uint32Array.from(sentenceAt),
    articleAt: Uint32Array.from(articleAt),
  };
}

/**
 * A token as its article writes it, where `tokens.vocabulary[tokens.term[index]]` is its term.
 *
 * @example tokenText('Lavrov’s trip', tokens, 0) // 'Lavrov'
 * @throws when there is no such token
 */
export function tokenText(text: string, tokens: Tokens, index: number): string {
  const start = tokens.start[index];
  const length = tokens.length[index];
  if (start === undefined || length === undefined) {
    throw new Error(`unknown token: ${index}; known: 0 to ${tokens.term.length - 1}`);
  }
  return text.slice(start, start + length);
}
