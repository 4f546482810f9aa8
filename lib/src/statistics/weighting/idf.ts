/** The published definitions of an inverse document frequency, by the tool that has them. */
export type IdfVariant =
  | 'tidytext'
  | 'quanteda'
  | 'sklearn'
  | 'sklearnUnsmoothed'
  | 'natural'
  | 'gensim'
  | 'gensimPlus'
  | 'gensimProbabilistic';

const formulas = new Map<IdfVariant, (documents: number, containing: number) => number>([
  ['tidytext', (documents, containing) => Math.log(documents / containing)],
  ['quanteda', (documents, containing) => Math.log10(documents / containing)],
  ['sklearn', (documents, containing) => Math.log((1 + documents) / (1 + containing)) + 1],
  ['sklearnUnsmoothed', (documents, containing) => Math.log(documents / containing) + 1],
  ['natural', (documents, containing) => 1 + Math.log(documents / (1 + containing))],
  ['gensim', (documents, containing) => Math.log2(documents / containing)],
  ['gensimPlus', (documents, containing) => Math.log2((documents + 1) / containing)],
  ['gensimProbabilistic', (documents, containing) => Math.max(0, Math.log2((documents - containing) / containing))],
]);

/**
 * The inverse document frequency of a term: how rare it is among N documents, of which df have it. The tools mean
 * different numbers by it, so the variant carries the tool's name:
 *
 * - `tidytext`: ln(N / df)
 * - `quanteda`: log10(N / df)
 * - `sklearn`: ln((1 + N) / (1 + df)) + 1
 * - `sklearnUnsmoothed`: ln(N / df) + 1
 * - `natural`: 1 + ln(N / (1 + df))
 * - `gensim`: log2(N / df), `gensimPlus`: log2((N + 1) / df), `gensimProbabilistic`: log2((N - df) / df), at least 0
 *
 * A term of every document has 0 in tidytext, quanteda, gensim and gensimProbabilistic, and more in the others. A term
 * of no document, as of a query, is told by `sklearn` and `natural` only.
 *
 * Spärck Jones, K. (1972). A statistical interpretation of term specificity and its application in retrieval. Journal
 * of Documentation 28(1), 11-21.
 *
 * @example inverseDocumentFrequency(1, { documents: 2 }) // ln 2
 * @throws when the variant is not known, or the term stands in fewer or more documents than can be
 */
export function inverseDocumentFrequency(
  containing: number,
  { documents, variant = 'tidytext' }: { readonly documents: number; readonly variant?: IdfVariant },
): number {
  const formula = formulas.get(variant);
  if (!formula) throw new Error(`unknown variant: "${variant}"; known: ${[...formulas.keys()].join(', ')}`);
  const least = variant === 'sklearn' || variant === 'natural' ? 0 : 1;
  if (!(containing >= least && containing <= documents))
    throw new RangeError(`a term must stand in ${least} to ${documents} documents: ${containing}`);
  return formula(documents, containing);
}
