import type { Tokens } from '../model.js';

/** The words of one article by number of a vocabulary, one column per property, as `Tokens` has them. */
export interface ArticleWords {
  readonly vocabulary: readonly string[];
  readonly term: ArrayLike<number>;
  readonly start: ArrayLike<number>;
  readonly length: ArrayLike<number>;
  readonly sentenceAt: ArrayLike<number>;
}

/** Numbers in a row, of a kind. */
interface Numbers extends ArrayLike<number> {
  set(values: ArrayLike<number>, at: number): void;
  subarray(from: number, to: number): Numbers;
}

/** Numbers of a block: the first one, and the most, where an article alone has no more. */
const firstBlock = 1 << 12;
const largestBlock = 1 << 20;
/** Lengths beyond are kept as they came. */
const largestByte = 255;

/**
 * Keeps the words of many articles in few long columns, 9 bytes a word and 4 a sentence: a column of its own for each
 * article would cost more than its numbers.
 */
export class WordStore {
  readonly #term = new Blocks((size) => new Uint32Array(size));
  readonly #start = new Blocks((size) => new Uint32Array(size));
  readonly #length = new Blocks((size) => new Uint8Array(size));
  readonly #sentenceAt = new Blocks((size) => new Uint32Array(size));

  /** The words of one article, kept. */
  keep({ vocabulary, term, start, length, sentenceAt }: Tokens): ArticleWords {
    return {
      vocabulary,
      term: this.#term.keep(term),
      start: this.#start.keep(start),
      length: isBytes(length) ? this.#length.keep(length) : length,
      sentenceAt: this.#sentenceAt.keep(sentenceAt),
    };
  }
}

class Blocks {
  readonly #make: (size: number) => Numbers;
  #block: Numbers;
  #used = 0;

  constructor(make: (size: number) => Numbers) {
    this.#make = make;
    this.#block = make(firstBlock);
  }

  keep(values: ArrayLike<number>): Numbers {
    if (this.#used + values.length > this.#block.length) {
      this.#block = this.#make(Math.max(values.length, Math.min(largestBlock, this.#block.length * 2)));
      this.#used = 0;
    }
    const from = this.#used;
    this.#used += values.length;
    this.#block.set(values, from);
    return this.#block.subarray(from, this.#used);
  }
}

function isBytes(values: ArrayLike<number>): boolean {
  for (let at = 0; at < values.length; at += 1) if ((values[at] ?? 0) > largestByte) return false;
  return true;
}
