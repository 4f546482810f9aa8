import type { Article, Tokens } from '../model.js';
import { findSentences } from './sentences.js';
import { bodySpans } from './spans.js';
import { encodeUnits } from './units.js';
import { Vocabulary } from './vocabulary.js';
import { WordScanner } from './words.js';

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
  const scanner = new WordScanner(letterCase);
  const term = new Column();
  const start = new Column();
  const length = new Column();
  const sentenceAt = new Column();
  const articleAt = new Column();
  for (const article of articles) {
    articleAt.push(term.size);
    const units = encodeUnits(article.text);
    for (const body of bodySpans(article)) {
      const sentences = findSentences(article.text, units, body);
      let sentenceEnd = -1;
      let sentence = 0;
      scanner.open(article.text, units, body.start, body.end);
      while (scanner.next()) {
        if (scanner.start >= sentenceEnd) {
          while (scanner.start >= (sentences[sentence]?.end ?? body.end)) sentence += 1;
          sentenceEnd = sentences[sentence]?.end ?? body.end;
          sentenceAt.push(term.size);
        }
        term.push(vocabulary.addUnits(scanner.units, scanner.length, scanner.hash));
        start.push(scanner.start);
        length.push(scanner.end - scanner.start);
      }
    }
  }
  sentenceAt.push(term.size);
  articleAt.push(term.size);
  return {
    vocabulary: vocabulary.terms,
    term: term.read(),
    start: start.read(),
    length: length.read(),
    sentenceAt: sentenceAt.read(),
    articleAt: articleAt.read(),
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

/** Numbers in a row that grows. */
class Column {
  size = 0;
  #values = new Uint32Array(256);

  push(value: number): void {
    if (this.size === this.#values.length) {
      const larger = new Uint32Array(this.size * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.size] = value;
    this.size += 1;
  }

  read(): Uint32Array {
    return this.#values.slice(0, this.size);
  }
}
