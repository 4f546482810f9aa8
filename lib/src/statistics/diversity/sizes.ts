/** Number of different words and of all words of a text. */
export interface TextSize {
  readonly types: number;
  readonly tokens: number;
}

/**
 * How many different words and how many words the counts of a vocabulary make.
 *
 * @example textSizeOf([3, 0, 1]) // { types: 2, tokens: 4 }
 * @throws when a count is negative
 */
export function textSizeOf(counts: ArrayLike<number>): TextSize {
  let types = 0;
  let tokens = 0;
  for (let i = 0; i < counts.length; i += 1) {
    const count = counts[i] ?? 0;
    if (!(count >= 0)) throw new RangeError(`a count must be 0 or more: ${count}`);
    if (count > 0) types += 1;
    tokens += count;
  }
  return { types, tokens };
}

/**
 * Refuses more different words than words.
 *
 * @throws naming the number
 */
export function checkTextSize({ types, tokens }: TextSize): void {
  if (!(tokens >= 0)) throw new RangeError(`tokens must be 0 or more: ${tokens}`);
  if (!(types >= 0 && types <= tokens))
    throw new RangeError(`types must lie between 0 and tokens (${tokens}): ${types}`);
}
