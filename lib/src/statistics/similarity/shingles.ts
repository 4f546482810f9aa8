/**
 * All runs of `size` tokens of a text, each once, its tokens joined by a space: what two copies of one article have in
 * common, whatever stands around it. A text shorter than that gives none. Compare them by `jaccard` and `containment`.
 *
 * Broder, A. Z. (1997). On the resemblance and containment of documents. Proceedings of Compression and Complexity of
 * Sequences 1997, 21-29.
 *
 * @example shinglesOf(['the', 'coup', 'failed'], 2) // Set { 'the coup', 'coup failed' }
 * @throws when the size is not a whole number from 1
 */
export function shinglesOf(tokens: readonly string[], size: number): Set<string> {
  if (!Number.isInteger(size) || size < 1) throw new RangeError(`size must be a whole number from 1: ${size}`);
  const shingles = new Set<string>();
  for (let start = 0; start + size <= tokens.length; start += 1) {
    shingles.add(tokens.slice(start, start + size).join(' '));
  }
  return shingles;
}
