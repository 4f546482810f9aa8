export interface MtldOptions {
  /** Type-token ratio below which a factor ends, between 0 and 1. */
  readonly threshold?: number;
}

/**
 * The measure of textual lexical diversity (MTLD): after how many words the type-token ratio falls below the threshold,
 * on average. Hardly depends on the length of the text from about 100 words on. Larger for a richer vocabulary; the
 * number of words where every word is new; absent without words.
 *
 * Words per factor, read forward and backward, the mean of both values. A factor ends where the ratio is below (not at)
 * the threshold; the rest counts as (1 - ratio) / (1 - threshold) of a factor.
 *
 * McCarthy, P. M., & Jarvis, S. (2010). MTLD, vocd-D, and HD-D: a validation study of sophisticated approaches to
 * lexical diversity assessment. Behavior Research Methods 42(2), 381-392.
 *
 * @example mtld(['a', 'a', 'b', 'b']) // 2
 * @throws when the threshold is not between 0 and 1
 */
export function mtld<Token>(tokens: ArrayLike<Token>, { threshold = 0.72 }: MtldOptions = {}): number | undefined {
  checkThreshold(threshold);
  const forward = Array.from(tokens);
  if (forward.length === 0) return undefined;
  const backward = [...forward].reverse();
  return (wordsPerFactor(forward, threshold) + wordsPerFactor(backward, threshold)) / 2;
}

/**
 * The moving-average MTLD (MTLD-MA): the mean length of the factor that begins at each word, or each `step`th, until
 * one is cut off by the end of the text. Factors of fewer than `least` words are left out. Absent where none is left.
 *
 * McCarthy & Jarvis (2010), as above.
 *
 * @example mtldMovingAverage(['a', 'a', 'b', 'b', 'c'], { least: 1 }) // 7 / 3
 * @throws when the threshold is not between 0 and 1, or the step is not a whole number from 1
 */
export function mtldMovingAverage<Token>(
  tokens: ArrayLike<Token>,
  { threshold = 0.72, step = 1, least = 10 }: MtldOptions & { readonly step?: number; readonly least?: number } = {},
): number | undefined {
  checkThreshold(threshold);
  if (!Number.isInteger(step) || step < 1) throw new RangeError(`step must be a whole number from 1: ${step}`);
  const lengths: number[] = [];
  for (let start = 0; start < tokens.length; start += step) {
    const end = findFactorEnd(tokens, start, threshold);
    if (end === undefined) break;
    if (end - start >= least) lengths.push(end - start);
  }
  return lengths.length === 0 ? undefined : lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
}

function wordsPerFactor<Token>(tokens: readonly Token[], threshold: number): number {
  let factors = 0;
  let start = 0;
  for (;;) {
    const end = findFactorEnd(tokens, start, threshold);
    if (end === undefined) break;
    factors += 1;
    start = end;
  }
  const rest = tokens.slice(start);
  if (rest.length > 0) factors += (1 - new Set(rest).size / rest.length) / (1 - threshold);
  return factors === 0 ? tokens.length : tokens.length / factors;
}

/** The place behind the word at which the ratio falls below the threshold; absent where it does not. */
function findFactorEnd<Token>(tokens: ArrayLike<Token>, start: number, threshold: number): number | undefined {
  const types = new Set<Token | undefined>();
  for (let place = start; place < tokens.length; place += 1) {
    types.add(tokens[place]);
    if (types.size / (place - start + 1) < threshold) return place + 1;
  }
  return undefined;
}

function checkThreshold(threshold: number): void {
  if (!(threshold > 0 && threshold < 1)) throw new RangeError(`threshold must lie between 0 and 1: ${threshold}`);
}
