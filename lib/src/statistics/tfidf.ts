/** The published definitions by the tool that has them; `f` count, `N` documents, `df` documents with the term. */
export type TfIdfVariant = 'tidytext' | 'quanteda' | 'sklearn' | 'natural';

/** One term of one document: its count there, and in how many documents it stands. */
export interface TermInDocument {
  readonly count: number;
  readonly containing: number;
}

export interface TfIdfOptions {
  readonly variant?: TfIdfVariant;
  /** Number of all documents. */
  readonly documents: number;
  /** Number of words in this document; only `tidytext` divides by it. */
  readonly length: number;
}

type Weigh = (term: TermInDocument, documents: number, length: number) => number;

const variants = new Map<TfIdfVariant, Weigh>([
  ['tidytext', ({ count, containing }, documents, length) => (count / length) * Math.log(documents / containing)],
  ['quanteda', ({ count, containing }, documents) => count * Math.log10(documents / containing)],
  ['sklearn', ({ count, containing }, documents) => count * (Math.log((1 + documents) / (1 + containing)) + 1)],
  ['natural', ({ count, containing }, documents) => count * (1 + Math.log(documents / (1 + containing)))],
]);

/**
 * The tf-idf weights of all terms of one document, in their order: which words stand out in it against the other
 * documents. The tools that offer "tf-idf" mean different numbers, so the variant carries the tool's name:
 *
 * - `tidytext`: (f / length) ln(N / df)
 * - `quanteda`: f log10(N / df)
 * - `sklearn`: f (ln((1 + N) / (1 + df)) + 1), then divided by the root of the sum of squares in the document
 * - `natural`: f (1 + ln(N / (1 + df)))
 *
 * A term found in every document weighs 0 in the first two and stays in the list in the last two. No terms give an
 * empty list.
 *
 * @example tfIdfWeights([{ count: 1, containing: 1 }], { documents: 2, length: 6 }) // [ln(2) / 6]
 * @throws when the variant is not known, or a term stands in no or in more than all documents
 */
export function tfIdfWeights(
  terms: readonly TermInDocument[],
  { variant = 'tidytext', documents, length }: TfIdfOptions,
): number[] {
  const weigh = variants.get(variant);
  if (!weigh) throw new Error(`unknown variant: "${variant}"; known: ${[...variants.keys()].join(', ')}`);
  const wrong = terms.find(({ containing }) => !(containing >= 1 && containing <= documents));
  if (wrong) throw new RangeError(`a term must stand in 1 to ${documents} documents: ${wrong.containing}`);
  const weights = terms.map((term) => weigh(term, documents, length));
  return variant === 'sklearn' ? normalise(weights) : weights;
}

function normalise(weights: readonly number[]): number[] {
  const norm = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0));
  return weights.map((weight) => (norm === 0 ? 0 : weight / norm));
}
