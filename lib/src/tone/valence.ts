import { chooseLexicons } from './choice.js';
import { baseForms } from './forms.js';
import type { LexiconChoice } from './lexicons.js';

/** What a lexicon says of a word. */
export interface Valence {
  /** From -1 to 1, a share of the lexicon's range. */
  readonly value: number;
  /** Whether it is that of the base form, since no list of words has the word itself. */
  readonly byForm: boolean;
  /** Whether only the induced table has it. */
  readonly isInduced: boolean;
}

/** Adverbs and plurals that mean something else than the word they are made of. */
const ownWords = new Set('likely unlikely hardly fairly justly goods kinds justices roses novels'.split(' '));
/** So many words are remembered for each choice before the memory starts anew. */
const most = 100_000;
const caches = new Map<LexiconChoice, Map<string, Valence | undefined>>();

/**
 * The valence of a word in lower case; absent where no chosen lexicon has it. Of several
 * lexicons the weighted sum, in which one that lacks the word says 0: a word that only one of two knows has half its
 * weight.
 */
export function valenceOf(word: string, choice: LexiconChoice): Valence | undefined {
  let cache = caches.get(choice);
  if (!cache || cache.size >= most) {
    cache = new Map();
    caches.set(choice, cache);
  }
  const known = cache.get(word);
  if (known !== undefined || cache.has(word)) return known;
  const found = findValence(word, choice);
  cache.set(word, found);
  return found;
}

function findValence(word: string, choice: LexiconChoice): Valence | undefined {
  let sum = 0;
  const found: Pick<Valence, 'byForm' | 'isInduced'>[] = [];
  for (const { weight, valences, inflects, isInduced } of chooseLexicons(choice)) {
    const own = valences.get(word);
    const form =
      own !== undefined || !inflects || ownWords.has(word)
        ? undefined
        : baseForms(word).find((base) => valences.has(base));
    const value = own ?? (form === undefined ? undefined : valences.get(form));
    if (value === undefined) continue;
    sum += weight * value;
    found.push({ byForm: own === undefined, isInduced });
  }
  if (found.length === 0) return undefined;
  return {
    value: sum,
    byForm: found.some(({ byForm }) => byForm) && found.every(({ byForm, isInduced }) => byForm || isInduced),
    isInduced: found.every(({ isInduced }) => isInduced),
  };
}
