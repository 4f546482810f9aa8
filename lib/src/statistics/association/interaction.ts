export interface Interaction {
  /** ln of how much more often all words stand together than their parts foretell. */
  readonly lambda: number;
  /** The same in its standard deviations. */
  readonly z: number;
}

/**
 * The interaction of the words of a sequence (lambda): for two words the log odds ratio, for three and more what is
 * left when all shorter parts are accounted for. 0 = nothing left. Needs a smoothing above 0 where a cell is 0.
 *
 * The cells count the places of a text by which words of the sequence stand there, 2^k for k words: cell 0 none, the
 * last one all; the first word is the highest bit. lambda = sum ± ln(n + smoothing), minus where an odd number of words
 * is missing; z = lambda / sqrt(sum 1 / (n + smoothing)).
 *
 * Blaheta, D., & Johnson, M. (2001). Unsupervised learning of multi-word verbs. Proceedings of the ACL Workshop on
 * Collocations, 54-60.
 *
 * @example interactionOf([6, 1, 0, 3]) // { lambda: ln(6.5 * 3.5 / (0.5 * 1.5)), z: 1.936... }
 * @throws when there are not 4, 8, 16 ... cells, or one is 0 and there is no smoothing
 */
export function interactionOf(
  cells: ArrayLike<number>,
  { smoothing = 0.5 }: { readonly smoothing?: number } = {},
): Interaction {
  const words = Math.log2(cells.length);
  if (!Number.isInteger(words) || words < 2) throw new RangeError(`there must be 4, 8, 16 ... cells: ${cells.length}`);
  let lambda = 0;
  let variance = 0;
  for (let cell = 0; cell < cells.length; cell += 1) {
    const count = (cells[cell] ?? 0) + smoothing;
    if (!(count > 0)) throw new RangeError(`a smoothed cell must be above 0: ${count}`);
    lambda += ((words - bitsOf(cell)) % 2 === 0 ? 1 : -1) * Math.log(count);
    variance += 1 / count;
  }
  return { lambda, z: lambda / Math.sqrt(variance) };
}

function bitsOf(cell: number): number {
  return cell === 0 ? 0 : (cell & 1) + bitsOf(cell >>> 1);
}
