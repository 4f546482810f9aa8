import { baseForms } from './forms.js';
import { chosenLexicons, type LexiconChoice, readLexicon } from './lexicons.js';

/** What a lexicon says of a word. */
export interface Valence {
  /** From -1 to 1, a share of the lexicon's range. */
  readonly value: number;
  /** Whether it is that of the base form, since the word itself is not listed. */
  readonly byForm: boolean;
}

/** Adverbs and plurals that mean something else than the word they are made of. */
const ownWords = new Set('likely unlikely hardly fairly justly goods kinds justices roses novels'.split(' '));
const caches = new Map<LexiconChoice, Map<string, Valence | undefined>>();

/**
 * The valence of a word in lower case; absent where no chosen lexicon has it. With both, the mean of the two, in which
 * a lexicon that lacks the word says 0: a word that only one of them knows has half its weight.
 */
export function valenceOf(word: string, choice: LexiconChoice): Valence | undefined {
  let cache = caches.get(choice);
  if (!cache) {
    cache = new Map();
    caches.set(choice, cache);
  }
  if (cache.has(word)) return cache.get(word);
  const found = findValence(word, choice);
  if (found) cache.set(word, found);
  return found;
}

function findValence(word: string, choice: LexiconChoice): Valence | undefined {
  const names = chosenLexicons(choice);
  const found = names.flatMap((name) => {
    const lexicon = readLexicon(name);
    const own = lexicon.get(word);
    if (own !== undefined) return [{ value: own, byForm: false }];
    const form = ownWords.has(word) ? undefined : baseForms(word).find((base) => lexicon.has(base));
    return form === undefined ? [] : [{ value: lexicon.get(form) ?? 0, byForm: true }];
  });
  if (found.length === 0) return undefined;
  const sum = found.reduce((total, { value }) => total + value, 0);
  return { value: sum / names.length, byForm: found.every(({ byForm }) => byForm) };
}
