import { type IdfVariant, inverseDocumentFrequency } from './idf.js';
import { type TermWeight, termWeights } from './termweights.js';
import { type TermInDocument, toUnitLength } from './tfidf.js';

/** Three letters of the SMART notation: weight of the count, of the documents, and normalisation. */
export type SmartScheme = `${'n' | 'l' | 'a' | 'b'}${'n' | 'f' | 't' | 'p'}${'n' | 'c'}`;

const counts = new Map<string, TermWeight>([
  ['n', 'count'],
  ['l', 'log'],
  ['a', 'augmented'],
  ['b', 'boolean'],
]);
const documentFrequencies = new Map<string, IdfVariant | 'none'>([
  ['n', 'none'],
  ['f', 'gensim'],
  ['t', 'gensimPlus'],
  ['p', 'gensimProbabilistic'],
]);
const norms = new Map<string, (weights: readonly number[]) => number[]>([
  ['n', (weights) => [...weights]],
  ['c', toUnitLength],
]);

/**
 * The weights of all terms of one document by a scheme of the SMART notation, in their order, logarithms to the base 2
 * as in gensim:
 *
 * - counts: `n` f, `l` 1 + log2 f, `a` 1/2 + f / (2 max f), `b` 1
 * - documents: `n` 1, `f` log2(N / df), `t` log2((N + 1) / df), `p` log2((N - df) / df), at least 0
 * - norm: `n` none, `c` divided by the root of the sum of squares
 *
 * No terms give an empty list.
 *
 * Salton, G., & Buckley, C. (1988). Term-weighting approaches in automatic text retrieval. Information Processing &
 * Management 24(5), 513-523.
 *
 * @example smartWeights([{ count: 3, containing: 2 }], { scheme: 'nfn', documents: 8 }) // [6]
 * @throws when a letter is not known, or a term stands in no or in more than all documents
 */
export function smartWeights(
  terms: readonly TermInDocument[],
  { scheme, documents }: { readonly scheme: SmartScheme; readonly documents: number },
): number[] {
  const weight = findLetter(counts, scheme, 0);
  const variant = findLetter(documentFrequencies, scheme, 1);
  const normalise = findLetter(norms, scheme, 2);
  const weights = termWeights(
    terms.map(({ count }) => count),
    { weight, base: 2 },
  );
  if (variant === 'none') return normalise(weights);
  return normalise(
    terms.map(({ containing }, i) => (weights[i] ?? 0) * inverseDocumentFrequency(containing, { documents, variant })),
  );
}

function findLetter<Value>(letters: ReadonlyMap<string, Value>, scheme: string, place: number): Value {
  const found = scheme.length === 3 ? letters.get(scheme[place] ?? '') : undefined;
  if (found === undefined)
    throw new Error(
      `unknown scheme: "${scheme}"; letter ${place + 1} must be one of ${[...letters.keys()].join(', ')}`,
    );
  return found;
}
