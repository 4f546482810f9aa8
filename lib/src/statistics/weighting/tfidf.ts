import { inverseDocumentFrequency } from './idf.js';

/** The published definitions by the tool that has them; `f` count, `N` documents, `df` documents with the term. */
export type TfIdfVariant = 'tidytext' | 'quanteda' | 'quantedaShare' | 'sklearn' | 'sklearnUnsmoothed' | 'natural';

/** One term of one document: its count there, and in how many documents it stands. */
export interface TermInDocument {
  readonly count: number;
  readonly containing: number;
}

export interface TfIdfOptions {
  readonly variant?: TfIdfVariant;
  /** Number of all documents. */
  readonly documents: number;
  /** Number of words in this document; only `tidytext` and `quantedaShare` divide by it. */
  readonly length: number;
}

interface Definition {
  readonly idf: 'tidytext' | 'quanteda' | 'sklearn' | 'sklearnUnsmoothed' | 'natural';
  readonly count: 'raw' | 'share';
  readonly norm: 'none' | 'unit';
}

const variants = new Map<TfIdfVariant, Definition>([
  ['tidytext', { idf: 'tidytext', count: 'share', norm: 'none' }],
  ['quanteda', { idf: 'quanteda', count: 'raw', norm: 'none' }],
  ['quantedaShare', { idf: 'quanteda', count: 'share', norm: 'none' }],
  ['sklearn', { idf: 'sklearn', count: 'raw', norm: 'unit' }],
  ['sklearnUnsmoothed', { idf: 'sklearnUnsmoothed', count: 'raw', norm: 'unit' }],
  ['natural', { idf: 'natural', count: 'raw', norm: 'none' }],
]);

/**
 * The tf-idf weights of all terms of one document, in their order: which words stand out in it against the other
 * documents. The tools that offer "tf-idf" mean different numbers, so the variant carries the tool's name:
 *
 * - `tidytext`: (f / length) ln(N / df)
 * - `quanteda`: f log10(N / df); `quantedaShare`: (f / length) log10(N / df), its `scheme_tf = "prop"`
 * - `sklearn`: f (ln((1 + N) / (1 + df)) + 1), then divided by the root of the sum of squares in the document;
 *   `sklearnUnsmoothed`: f (ln(N / df) + 1), likewise
 * - `natural`: f (1 + ln(N / (1 + df)))
 *
 * A term found in every document weighs 0 in tidytext and quanteda, and stays in the list in the others. No terms give
 * an empty list.
 *
 * @example tfIdfWeights([{ count: 1, containing: 1 }], { documents: 2, length: 6 }) // [ln(2) / 6]
 * @throws when the variant is not known, or a term stands in no or in more than all documents
 */
export function tfIdfWeights(
  terms: readonly TermInDocument[],
  { variant = 'tidytext', documents, length }: TfIdfOptions,
): number[] {
  const definition = variants.get(variant);
  if (!definition) throw new Error(`unknown variant: "${variant}"; known: ${[...variants.keys()].join(', ')}`);
  const wrong = terms.find(({ containing }) => !(containing >= 1 && containing <= documents));
  if (wrong) throw new RangeError(`a term must stand in 1 to ${documents} documents: ${wrong.containing}`);
  const divisor = definition.count === 'share' ? length : 1;
  const weights = terms.map(
    ({ count, containing }) =>
      (count / divisor) * inverseDocumentFrequency(containing, { documents, variant: definition.idf }),
  );
  return definition.norm === 'unit' ? toUnitLength(weights) : weights;
}

/** The weights divided by the root of the sum of their squares; zeros stay zeros. */
export function toUnitLength(weights: readonly number[]): number[] {
  const norm = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0));
  return weights.map((weight) => (norm === 0 ? 0 : weight / norm));
}
