/** What every formula counts in a text; tools differ by how they count far more than by their formulas. */
export interface TextCounts {
  readonly words: number;
  readonly sentences: number;
}

/**
 * Words per sentence and sentences per word; absent without words or sentences.
 *
 * @throws when one of these or of the `other` counts is negative, naming it
 */
export function ratesOf(
  { words, sentences }: TextCounts,
  other: Readonly<Record<string, number>>,
): { readonly wordsPerSentence: number; readonly sentencesPerWord: number } | undefined {
  checkCounts({ words, sentences, ...other });
  if (words === 0 || sentences === 0) return undefined;
  return { wordsPerSentence: words / sentences, sentencesPerWord: sentences / words };
}

/** @throws when a count is negative, naming it */
export function checkCounts(counts: Readonly<Record<string, number>>): void {
  for (const [name, value] of Object.entries(counts)) {
    if (!(value >= 0)) throw new RangeError(`${name} must be 0 or more: ${value}`);
  }
}
