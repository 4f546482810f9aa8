import type { Passage, Quotation, Quotations } from '../../model.js';
import { listQuotations, type QuotationRow } from '../../quotations/index.js';
import { alignWords, type SharedRun } from './alignment.js';
import { type QuotedWords, readQuotedWords } from './words.js';

/** A stretch of the words of one quotation, counted from its first. */
export interface Stretch {
  readonly quotation: number;
  readonly from: number;
  readonly to: number;
}

/** Reads the words of quotations by their number. */
export class QuotedReader {
  readonly words: QuotedWords;
  readonly rows: readonly QuotationRow[];
  readonly #quotations: readonly Quotation[];
  readonly #texts: ReadonlyMap<string, string>;
  readonly #numbers: ReadonlyMap<string, number>;

  constructor(quotations: Quotations) {
    this.words = readQuotedWords(quotations);
    this.rows = listQuotations(quotations).rows;
    this.#quotations = quotations.quotations;
    this.#texts = new Map(quotations.articles.map(({ id, text }) => [id, text]));
    this.#numbers = new Map(this.rows.map(({ article, start }, number) => [keyOf(article, start), number]));
  }

  /** The number of the quotation that starts there; absent where there is none. */
  find(article: string, start: number): number | undefined {
    return this.#numbers.get(keyOf(article, start));
  }

  /** Words between the marks of a quotation. */
  sizeOf(quotation: number): number {
    return (this.words.quotationAt[quotation + 1] ?? 0) - (this.words.quotationAt[quotation] ?? 0);
  }

  align(first: number, second: number): readonly SharedRun[] {
    return alignWords(this.#termsOf(first), this.#termsOf(second));
  }

  /** Where some words of a quotation stand: one passage, or more where the quotation is split between them. */
  place({ quotation, from, to }: Stretch): readonly Passage[] {
    const at = this.words.quotationAt[quotation] ?? 0;
    const found = this.#quotations[quotation];
    if (!found || to <= from) return [];
    const first = this.words.start[at + from] ?? 0;
    const last = this.words.end[at + to - 1] ?? 0;
    return found.marked
      .map(({ start, end }) => ({ article: found.article, start: Math.max(start, first), end: Math.min(end, last) }))
      .filter(({ start, end }) => start < end);
  }

  /** The same words as text on one line. */
  textOf(stretch: Stretch): string {
    return this.place(stretch)
      .map(({ article, start, end }) => this.#texts.get(article)?.slice(start, end) ?? '')
      .join(' … ')
      .replace(/\s+/g, ' ');
  }

  #termsOf(quotation: number): Uint32Array {
    const { term, quotationAt } = this.words;
    return term.subarray(quotationAt[quotation] ?? 0, quotationAt[quotation + 1] ?? 0);
  }
}

function keyOf(article: string, start: number): string {
  return `${start} ${article}`;
}
