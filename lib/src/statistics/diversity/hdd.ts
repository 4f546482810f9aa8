import { textSizeOf } from './sizes.js';

/**
 * The hypergeometric diversity (HD-D): the type-token ratio to be expected of so many words drawn from the text. Hardly
 * depends on its length. From 1 / draws to 1; with `sum` the expected number of types, as some tools print it. Takes
 * the count of each word; absent where the text has fewer words than are drawn.
 *
 * sum over the words of 1 - C(N - f, draws) / C(N, draws), divided by `draws` with `mean`.
 *
 * McCarthy, P. M., & Jarvis, S. (2007). vocd: a theoretical and empirical evaluation. Language Testing 24(4), 459-488.
 *
 * @example hdd([1, 1], { draws: 1 }) // 1
 * @throws when a count is negative, or the draws are not a whole number from 1
 */
export function hdd(
  counts: ArrayLike<number>,
  { draws = 42, form = 'mean' }: { readonly draws?: number; readonly form?: 'mean' | 'sum' } = {},
): number | undefined {
  if (!Number.isInteger(draws) || draws < 1) throw new RangeError(`draws must be a whole number from 1: ${draws}`);
  const { tokens } = textSizeOf(counts);
  if (tokens < draws) return undefined;
  let types = 0;
  for (let i = 0; i < counts.length; i += 1) types += 1 - missing(counts[i] ?? 0, tokens, draws);
  return form === 'sum' ? types : types / draws;
}

/**
 * The type-token ratio that a text of diversity D has after N words, the curve that vocd fits: from 1 down to 0. D
 * itself comes from random samples and differs from run to run; `hdd` measures the same without chance.
 *
 * (D / N) (sqrt(1 + 2N / D) - 1).
 *
 * Malvern, D., Richards, B., Chipere, N., & Durán, P. (2004). Lexical diversity and language development. Palgrave.
 *
 * @example vocdCurve({ tokens: 4, diversity: 1 }) // 1 / 2
 * @throws when a number is not above 0
 */
export function vocdCurve({ tokens, diversity }: { readonly tokens: number; readonly diversity: number }): number {
  for (const [name, value] of Object.entries({ tokens, diversity })) {
    if (!(value > 0)) throw new RangeError(`${name} must be above 0: ${value}`);
  }
  return (diversity / tokens) * (Math.sqrt(1 + (2 * tokens) / diversity) - 1);
}

/** The probability that none of the draws is one of these occurrences. */
function missing(count: number, tokens: number, draws: number): number {
  if (tokens - count < draws) return 0;
  let probability = 1;
  for (let draw = 0; draw < draws; draw += 1) probability *= (tokens - count - draw) / (tokens - draw);
  return probability;
}
