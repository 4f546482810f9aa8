import type { Article } from '../model.js';
import { bodySpans } from './spans.js';
import { encodeUnits } from './units.js';
import { Vocabulary } from './vocabulary.js';
import { WordScanner } from './words.js';

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
  readonly #scanner: WordScanner;
  #terms = new Int32Array(1024);

  constructor({ case: letterCase = 'fold', vocabulary = new Vocabulary() }: TermReaderOptions = {}) {
    this.vocabulary = vocabulary;
    this.#scanner = new WordScanner(letterCase);
  }

  /** The words of the body, in order; the array is written over by the next call. */
  read(article: Pick<Article, 'text' | 'zones'>): Int32Array {
    const scanner = this.#scanner;
    const { vocabulary } = this;
    const units = encodeUnits(article.text);
    let terms = this.#terms;
    let size = 0;
    for (const body of bodySpans(article)) {
      scanner.open(article.text, units, body.start, body.end);
      while (scanner.next()) {
        if (size === terms.length) terms = this.#enlarge();
        terms[size] = vocabulary.addUnits(scanner.units, scanner.length, scanner.hash);
        size += 1;
      }
    }
    return terms.subarray(0, size);
  }

  #enlarge(): Int32Array<ArrayBuffer> {
    const larger = new Int32Array(this.#terms.length * 2);
    larger.set(this.#terms);
    this.#terms = larger;
    return larger;
  }
}
