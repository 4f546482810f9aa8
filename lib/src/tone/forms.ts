/** Endings of English words and what stands in their place in the base form, the likeliest first. */
const endings: readonly (readonly [ending: string, base: string])[] = [
  ['ies', 'y'],
  ['es', ''],
  ['s', ''],
  ['ied', 'y'],
  ['ed', 'e'],
  ['ed', ''],
  ['ing', ''],
  ['ing', 'e'],
  ['ily', 'y'],
  ['bly', 'ble'],
  ['ly', ''],
  ['iness', 'y'],
  ['ness', ''],
];
const lastLetters = new Set(endings.map(([ending]) => ending.at(-1)));
const shortest = 4;

/**
 * The forms of which an English word may be an inflection or an adverb, the likeliest first, itself left out. They are
 * guesses by ending, of four letters or more, to be looked up in a list of words.
 *
 * @example baseForms('denied') // ['deny', 'denie', 'deni']
 */
export function baseForms(word: string): readonly string[] {
  if (!lastLetters.has(word.at(-1))) return [];
  const forms = endings.flatMap(([ending, base]) => {
    if (!word.endsWith(ending) || (ending === 's' && word.endsWith('ss'))) return [];
    const stem = word.slice(0, word.length - ending.length);
    const single = base === '' && /ed|ing/.test(ending) && /([^aeiou])\1$/.test(stem) ? [stem.slice(0, -1)] : [];
    return [stem + base, ...single];
  });
  return forms.filter((form) => form.length >= shortest);
}
