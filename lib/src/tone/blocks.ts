import type { Word } from './words.js';

/** What news is about, in words that elsewhere praise or blame. */
const topics: ReadonlySet<string> = new Set(
  `supreme party parties authority authorities security defense defence united share shares special intelligence interest
   interests energy grand vice`.split(/\s+/),
);
/** Words that say how sure or how weighty something is, not whether it is good. */
const asides: ReadonlySet<string> = new Set('clearly surely sure certainly certain matter matters'.split(' '));
/** Before "like" these make it a verb. */
const wanting: ReadonlySet<string> = new Set(
  "i we you they people who also really would i'd we'd you'd they'd not don't didn't doesn't to".split(' '),
);
const notNames: ReadonlySet<string> = new Set(
  'i the a an in on at but and this that his her our their my your for it he she we they'.split(' '),
);

/**
 * Why the word at this place has no tone, whatever a lexicon says; absent where it may have. Where the lexicon only
 * guesses, any capital inside a sentence makes a name; in a title (most words with capitals) none does.
 */
export function findBlock(
  words: readonly Word[],
  at: number,
  { isTitle, isGuess }: { readonly isTitle: boolean; readonly isGuess: boolean },
): 'function' | 'topic' | 'name' | undefined {
  const word = words[at];
  if (!word) return undefined;
  if (topics.has(word.term)) return 'topic';
  if (asides.has(word.term)) return 'function';
  if (word.term === 'like' && !wanting.has(words[at - 1]?.term ?? '')) return 'function';
  if ((word.role === 'booster' || word.role === 'dampener') && words[at + 1]?.joined) return 'function';
  if (isTitle) return undefined;
  const isInside = words[at - 1]?.sentence === word.sentence;
  return isPartOfName(words, at) || (isGuess && isInside && isCapital(word)) ? 'name' : undefined;
}

/** Whether most words start with a capital letter, as in a headline: then a capital tells no name. */
export function isTitleCase(words: readonly Word[]): boolean {
  return words.filter(isCapital).length > words.length * 0.6;
}

/** Whether a word with a capital stands inside its sentence beside another: "Hope Hicks", "the Patriot Front". */
function isPartOfName(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (!word || before?.sentence !== word.sentence || !isCapital(word)) return false;
  const next = words[at + 1];
  return (
    (word.joined && isNameWord(before)) ||
    (next?.joined === true && next.sentence === word.sentence && isNameWord(next))
  );
}

function isNameWord(word: Word): boolean {
  return isCapital(word) && !notNames.has(word.term);
}

/** Words in lower case, nearly all, are told without a look at their letters. */
function isCapital({ written, term }: Word): boolean {
  return written !== term && /^\p{Lu}/u.test(written);
}
