/** Groups of vowels that are written and not spoken as a syllable of their own. */
const silent = [
  /[^aeiouyl]e$|[aeiouy]le$/,
  /[^aeiouycsxzghl]es$|thes$|[aeiouy]les$/,
  /[^aeiouytdl]ed$|[aeiouy]led$/,
  /[aeiouy]gue$|que$|[aeiou]ye$/,
];
/** Syllables that stand in one group of vowels with their neighbour, or are written without a vowel. */
const added = [
  /[^tcsgx]ia|[^aeiou]iu/,
  /[^tcsgl]io/,
  /[^qg]ua/,
  /[^aeiou]y[aeiou]/,
  /[eou]ing$/,
  /[aeiouy].*[^aeiouy]ea$/,
  /creat(?!u)|scien|quiet|societ|variet|theo|[dn]eo/,
  /ism$|[sd]nt$/,
];

/**
 * The number of syllables of an English word, estimated from its letters: groups of vowels, less those that are silent,
 * with those that are spoken apart. At least 1 for a word with letters, 0 for anything else. Names and borrowed words
 * are often wrong; over a whole text the errors partly cancel.
 *
 * @example countSyllables('sunglasses') // 3
 */
export function countSyllables(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  if (letters === '') return /\p{L}/u.test(word) ? 1 : 0;
  const groups = letters.replace(/^y|(?<=[aeiou])y(?=[aeiou])/g, '-').match(/[aeiouy]+/g) ?? [];
  const count = (patterns: readonly RegExp[]): number => patterns.filter((pattern) => pattern.test(letters)).length;
  return Math.max(1, groups.length - count(silent) + count(added));
}
