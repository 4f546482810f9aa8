import type { QuotedWords } from './words.js';

/** Two quotations by number, the first in the corpus first. */
export type QuotationPair = readonly [first: number, second: number];

export interface SharedShingles {
  readonly pairs: readonly QuotationPair[];
  /** Rows of words in so many quotations that each was paired with the first alone. */
  readonly common: readonly CommonShingle[];
}

/** A row of words: the first quotation that has it, its place there, and how many have it. */
export interface CommonShingle {
  readonly quotation: number;
  readonly word: number;
  readonly quotations: number;
}

/** Up to so many quotations with the same row of words, each is paired with each; beyond, with the first of them. */
const mostEach = 20;
const none = -1;

/**
 * The pairs of quotations that share a row of so many words, of different articles. Rows of words are found in a table
 * by their hash and compared word by word, so the work grows with the words, not with the pairs of quotations.
 */
export function findPairs(
  words: QuotedWords,
  size: number,
  isPaired: (first: number, second: number) => boolean,
): SharedShingles {
  const total = words.quotationAt.length - 1;
  const common: CommonShingle[] = [];
  const pairs = new Map<number, QuotationPair>();
  for (const { word, quotations } of groupShingles(words, size)) {
    if (quotations.length > mostEach) {
      const quotation = quotations[0] ?? 0;
      common.push({ quotation, word: word - (words.quotationAt[quotation] ?? 0), quotations: quotations.length });
    }
    const firsts = quotations.length > mostEach ? 1 : quotations.length;
    for (let i = 0; i < firsts; i += 1) {
      for (let k = i + 1; k < quotations.length; k += 1) {
        const [first = 0, second = 0] = [quotations[i], quotations[k]];
        if (isPaired(first, second)) pairs.set(first * total + second, [first, second]);
      }
    }
  }
  return { pairs: [...pairs.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1]), common };
}

/** The rows of words that stand in two quotations or more: where first, and in which, in order. */
function groupShingles(
  { term, quotationAt }: QuotedWords,
  size: number,
): readonly { readonly word: number; readonly quotations: readonly number[] }[] {
  const mask = 2 ** Math.ceil(Math.log2(Math.max(16, term.length * 2))) - 1;
  const slots = new Int32Array(mask + 1).fill(none);
  const quotationsOf = new Map<number, number[]>();
  const firstQuotation = new Int32Array(term.length).fill(none);
  for (let quotation = 0; quotation + 1 < quotationAt.length; quotation += 1) {
    const end = quotationAt[quotation + 1] ?? 0;
    for (let word = quotationAt[quotation] ?? 0; word + size <= end; word += 1) {
      let slot = hashWords(term, word, size) & mask;
      while (slots[slot] !== none && !isSame(term, slots[slot] ?? 0, word, size)) slot = (slot + 1) & mask;
      const first = slots[slot] ?? none;
      if (first === none) {
        slots[slot] = word;
        firstQuotation[word] = quotation;
        continue;
      }
      const known = quotationsOf.get(first) ?? [firstQuotation[first] ?? 0];
      if (known.at(-1) !== quotation) known.push(quotation);
      quotationsOf.set(first, known);
    }
  }
  return [...quotationsOf]
    .filter(([, quotations]) => quotations.length > 1)
    .map(([word, quotations]) => ({ word, quotations }));
}

function hashWords(term: Uint32Array, from: number, size: number): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < from + size; i += 1) {
    hash = Math.imul(hash ^ (term[i] ?? 0), 0x85ebca6b);
    hash ^= hash >>> 13;
  }
  return (hash ^ (hash >>> 16)) >>> 0;
}

function isSame(term: Uint32Array, a: number, b: number, size: number): boolean {
  for (let i = 0; i < size; i += 1) if (term[a + i] !== term[b + i]) return false;
  return true;
}
