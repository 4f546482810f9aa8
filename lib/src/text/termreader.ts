import type { Article } from '../model.js';
import { bodySpans } from './spans.js';
import { encodeUnits } from './units.js';
import { Vocabulary } from './vocabulary.js';
import { WordReader } from './wordreader.js';

export interface TermReaderOptions {
  readonly case?: 'fold' | 'keep';
  readonly vocabulary?: Vocabulary;
}

/**
 * Reads the words of articles as numbers of a vocabulary, without their places: what counting needs, in less than half
 * the time of `tokenise`, whose words they are.
 *
 * @example [...new TermReader().read({ text: 'the coup, the army', zones: [] })] // [0, 1, 0, 2]
 */
export class TermReader {
  readonly vocabulary: Vocabulary;
  readonly #words: WordReader;

  constructor({ case: letterCase = 'fold', vocabulary = new Vocabulary() }: TermReaderOptions = {}) {
    this.vocabulary = vocabulary;
    this.#words = new WordReader(letterCase, vocabulary);
  }

  /** The words of the body, in order; the array is written over by the next call. */
  read(article: Pick<Article, 'text' | 'zones'>): Int32Array {
    const words = this.#words;
    const units = encodeUnits(article.text);
    words.clear();
    for (const body of bodySpans(article)) words.read(article.text, units, body);
    return words.term.subarray(0, words.size);
  }
}
