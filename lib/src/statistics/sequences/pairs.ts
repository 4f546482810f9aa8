export interface CountPairsOptions {
  /** Most steps from the one token to the other; 1 = neighbours. */
  readonly window: number;
  /** `forward` counts the second token after the first, `both` on either side. */
  readonly direction?: 'forward' | 'both';
  /** What a pair weighs by its distance, from 1 step on; 1 at every distance by default. */
  readonly weights?: readonly number[];
}

/**
 * How often each token occurs near each other one: the counts of collocations, or the matrix of a network of words.
 * Each pair of places counts once; with `both`, a token near another of its own is counted from both places, that is
 * twice. Windows end with the list: hand in one sentence or one article at a time. No tokens give no pairs.
 *
 * @example countPairs(['a', 'b', 'a'], { window: 1 }) // Map { 'a' => Map { 'b' => 1 }, 'b' => Map { 'a' => 1 } }
 * @throws when the window is not a whole number from 1, or has no weight at some distance
 */
export function countPairs<Token>(
  tokens: readonly Token[],
  { window, direction = 'forward', weights }: CountPairsOptions,
): Map<Token, Map<Token, number>> {
  if (!Number.isInteger(window) || window < 1) throw new RangeError(`window must be a whole number from 1: ${window}`);
  if (weights && weights.length < window)
    throw new RangeError(`a window of ${window} needs as many weights: ${weights.length}`);
  const pairs = new Map<Token, Map<Token, number>>();
  tokens.forEach((first, place) => {
    tokens.slice(place + 1, place + 1 + window).forEach((second, step) => {
      const weight = weights?.[step] ?? 1;
      addPair(pairs, first, second, weight);
      if (direction === 'both') addPair(pairs, second, first, weight);
    });
  });
  return pairs;
}

function addPair<Token>(pairs: Map<Token, Map<Token, number>>, first: Token, second: Token, weight: number): void {
  const row = pairs.get(first) ?? new Map<Token, number>();
  row.set(second, (row.get(second) ?? 0) + weight);
  pairs.set(first, row);
}
