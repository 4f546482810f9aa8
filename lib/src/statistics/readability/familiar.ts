/** What an English ending may have been put to: the endings, and what stood in their place before. */
const endings: readonly (readonly [ending: RegExp, before: readonly string[]])[] = [
  [/ies$/, ['y', 'ie']],
  [/es$/, ['', 'e']],
  [/s$/, ['']],
  [/ied$/, ['y', 'ie']],
  [/ed$/, ['', 'e']],
  [/ying$/, ['ie']],
  [/ing$/, ['', 'e']],
  [/e?n$/, ['', 'e']],
  [/i(?:er|est)$/, ['y']],
  [/e(?:r|st)$/, ['', 'e']],
  [/ily$/, ['y']],
  [/ly$/, ['', 'le']],
];
/** Endings before which the last letter of a short word is written twice. */
const doubling = /([bdgklmnprtz])\1(?:ed|ing|er|est|en)$/;
/** What is left of a word without its ending has letters enough to be one. */
const fewestLetters = 2;

/**
 * A test whether most children know an English word, by a list of such words: what a Dale-Chall score counts as
 * familiar. The list of 1948 belongs to its publisher and is no part of this library: bring it, or another one.
 *
 * Familiar are, after the instructions of 1948: the words of the list; their regular forms, that is plurals,
 * possessives, forms of verbs in -s, -ed, -ing and -n, comparatives, superlatives, adverbs in -ly; numerals; and words
 * joined by hyphens whose parts all are. Forms are told by their letters alone, so a doer in -er (`fighter`) passes as
 * a comparative would, where the instructions would ask for the word itself. Names are familiar too, which one word
 * cannot show: leave them out before. Case is folded, straight and curly apostrophes are one. An empty list makes
 * numerals alone familiar.
 *
 * Dale, E., & Chall, J. S. (1948). A formula for predicting readability: instructions. Educational Research Bulletin
 * 27(2), 37-54.
 *
 * @example ['stopped', 'stopover'].map(familiarWords(['stop'])) // [true, false]
 */
export function familiarWords(list: Iterable<string>): (word: string) => boolean {
  const known = new Set(Array.from(list, foldWord));
  const isForm = (word: string): boolean => known.has(word) || listBases(word).some((base) => known.has(base));
  const test = (word: string): boolean => {
    const bare = foldWord(word).replace(/^'+|'s$|'+$/g, '');
    if (!/\p{L}/u.test(bare)) return true;
    return isForm(bare) || isForm(foldWord(word)) || (bare.includes('-') && bare.split('-').every(test));
  };
  return (word) => test(word);
}

/** The words that a word may be a regular form of. */
function listBases(word: string): readonly string[] {
  const bases = endings.flatMap(([ending, before]) =>
    ending.test(word) ? before.map((letters) => word.replace(ending, letters)) : [],
  );
  if (doubling.test(word)) bases.push(word.replace(doubling, '$1'));
  return bases.filter((base) => base.length >= fewestLetters);
}

function foldWord(word: string): string {
  return word.trim().toLowerCase().replaceAll('’', "'");
}
