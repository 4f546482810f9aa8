/**
 * Returns a number for a sentence: at most three significant digits after whole numbers, thousands set apart by commas.
 *
 * @example showNumber(12345.678) // '12,346'
 */
export function showNumber(value: number): string {
  const rounded = Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3));
  const [whole = '', fraction] = String(rounded + 0).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return (fraction === undefined ? grouped : `${grouped}.${fraction}`).replace(/^-/, '−');
}

/**
 * Returns a number with its noun.
 *
 * @example countNoun(1, 'article') // '1 article'
 */
export function countNoun(count: number, noun: string): string {
  return `${showNumber(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** Returns `a`, `a and b`, or `a, b and c`; of more than `most`, the first with the number of the others. */
export function joinPhrases(phrases: readonly string[], most = 3): string {
  const named =
    phrases.length > most ? [...phrases.slice(0, most - 1), `${phrases.length - most + 1} others`] : phrases;
  if (named.length < 2) return named.join('');
  return `${named.slice(0, -1).join(', ')} and ${named.at(-1)}`;
}

/** Returns sentences as one paragraph; those that are absent are left out. */
export function joinSentences(...sentences: readonly (string | undefined)[]): string {
  return sentences.filter((sentence) => sentence !== undefined && sentence !== '').join(' ');
}
