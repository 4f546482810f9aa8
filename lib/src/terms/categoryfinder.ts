import type { Dropped, Tokens } from '../model.js';
import { type Dictionary, tokenise, type Vocabulary } from '../text/index.js';
import { meetsPattern, parseQuery, type WordPattern } from './query.js';

/** One entry of a category: as many words side by side as it has patterns. */
interface Entry {
  readonly category: number;
  readonly words: readonly WordPattern[];
}

/** A place where a category is found: tokens by number, the first and the last. */
export interface CategoryMatch {
  readonly category: number;
  readonly first: number;
  readonly last: number;
}

/**
 * Finds the entries of a dictionary in texts. Which entries may start with a word is asked once for each different
 * word, so that a dictionary of thousands of entries costs little more than one of ten.
 */
export class CategoryFinder {
  /** Entries without a word, such as a smiley: never found. */
  readonly dropped: Dropped[] = [];
  readonly vocabulary: Vocabulary;
  /** Entries by their first word as it is written, and by the beginning of it, where that is all that is asked. */
  readonly #byWord = new Map<string, Entry[]>();
  readonly #byStart = new Map<string, Entry[]>();
  readonly #others: Entry[] = [];
  /** By number of the word: entries that may start with it, the longest first. */
  readonly #starting: (readonly Entry[])[] = [];

  constructor(dictionary: Dictionary, vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
    dictionary.categories.forEach(({ path, entries }, category) => {
      for (const entry of entries) {
        if (/[\p{L}\p{N}*?]/u.test(entry)) this.#addEntry(entry, category);
        else this.dropped.push({ where: `${dictionary.name}, ${path}`, reason: `no word: "${entry}"` });
      }
    });
  }

  /** In each category every word counts at most once: from the left, the longest entry first; never past a sentence. */
  find(tokens: Tokens): readonly CategoryMatch[] {
    const found: CategoryMatch[] = [];
    const takenTo = new Map<number, number>();
    for (let sentence = 0; sentence + 1 < tokens.sentenceAt.length; sentence += 1) {
      const to = tokens.sentenceAt[sentence + 1] ?? 0;
      for (let first = tokens.sentenceAt[sentence] ?? 0; first < to; first += 1) {
        for (const { category, words } of this.#startingWith(tokens.term[first] ?? 0)) {
          const last = first + words.length - 1;
          if (last >= to || first < (takenTo.get(category) ?? 0)) continue;
          const meets = words.every((one, k) =>
            meetsPattern(one, this.vocabulary.terms[tokens.term[first + k] ?? 0] ?? ''),
          );
          if (!meets) continue;
          takenTo.set(category, last + 1);
          found.push({ category, first, last });
        }
      }
    }
    return found;
  }

  #addEntry(entry: string, category: number): void {
    const parsed = parseQuery(entry.replaceAll('/', ' '), 'fold');
    if (parsed.kind === 'regex') return;
    const one = { category, words: parsed.patterns };
    const [first = ''] = entry.trim().split(/\s+/);
    const start = /^([^*?]+)\*$/.exec(first)?.[1];
    const word = /[*?]/.test(first) ? undefined : firstWord(first);
    const begin = start === undefined ? undefined : firstWord(start);
    if (word !== undefined) push(this.#byWord, word, one);
    else if (begin !== undefined) push(this.#byStart, begin, one);
    else this.#others.push(one);
  }

  #startingWith(term: number): readonly Entry[] {
    const known = this.#starting[term];
    if (known) return known;
    const word = this.vocabulary.terms[term] ?? '';
    const candidates = [...(this.#byWord.get(word) ?? []), ...this.#others];
    for (let end = 1; end <= word.length; end += 1) candidates.push(...(this.#byStart.get(word.slice(0, end)) ?? []));
    const starting = candidates
      .filter(({ words: [first] }) => first && meetsPattern(first, word))
      .sort((a, b) => b.words.length - a.words.length);
    this.#starting[term] = starting;
    return starting;
  }
}

/** The one word that a piece is read as; absent where it is more than one, or none. */
function firstWord(piece: string): string | undefined {
  const { term, vocabulary } = tokenise([{ text: piece, zones: [] }]);
  return term.length === 1 ? vocabulary[term[0] ?? 0] : undefined;
}

function push(entries: Map<string, Entry[]>, key: string, entry: Entry): void {
  const known = entries.get(key);
  if (known) known.push(entry);
  else entries.set(key, [entry]);
}
