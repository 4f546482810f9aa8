/** How often two words stand side by side, and each of them at all. */
export interface PhraseCounts {
  readonly together: number;
  readonly first: number;
  readonly second: number;
}

/**
 * The phrase score of two neighbours: above a threshold (10 is common) they are joined into one term. Unlike `pmi` it
 * leaves rare pairs out, by taking a constant from their count. Absent where a word does not occur.
 *
 * (n_ab - discount) V / (n_a n_b); V is the size of the vocabulary, in gensim that of words and pairs together.
 *
 * Mikolov, T., Sutskever, I., Chen, K., Corrado, G., & Dean, J. (2013). Distributed representations of words and
 * phrases and their compositionality. Advances in Neural Information Processing Systems 26.
 *
 * @example phraseScore({ together: 3, first: 4, second: 5 }, { discount: 1, vocabulary: 100 }) // 10
 * @throws when a number is negative
 */
export function phraseScore(
  { together, first, second }: PhraseCounts,
  { discount, vocabulary }: { readonly discount: number; readonly vocabulary: number },
): number | undefined {
  for (const [name, value] of Object.entries({ together, first, second, discount, vocabulary })) {
    if (!(value >= 0)) throw new RangeError(`${name} must be 0 or more: ${value}`);
  }
  return first === 0 || second === 0 ? undefined : ((together - discount) * vocabulary) / first / second;
}
