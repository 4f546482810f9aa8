import { countSyllables } from '../../../lib/src/statistics/index.js';

/** Everything that a formula of readability may count in a text. */
export interface Counts {
  readonly words: number;
  readonly sentences: number;
  readonly syllables: number;
  readonly letters: number;
  readonly characters: number;
  readonly complexWords: number;
  readonly longWords: number;
}

/** How the cases write counts in words; the first that matches a number names it. */
const kinds: readonly (readonly [keyof Counts, RegExp])[] = [
  ['complexWords', /(\d+) (?:words? of 3\+ syllables|complex words?|polysyllables?)/],
  ['longWords', /(\d+) long(?: words?)?\b/],
  ['words', /(\d+) words?\b(?! of)/],
  ['sentences', /(\d+) sentences?\b/],
  ['syllables', /(\d+) syllables?\b/],
  ['letters', /(\d+) letters?\b/],
  ['characters', /(\d+) (?:characters?|chars?)\b/],
];

/** The counts of a text, or those that are given in words, as far as they go. */
export function readCounts(text: string, given: string): Counts {
  const stated = kinds.flatMap(([kind, pattern]): [keyof Counts, number][] => {
    const found = pattern.exec(given);
    return found ? [[kind, Number(found[1])]] : [];
  });
  return { ...countText(text), ...Object.fromEntries(stated) };
}

/** The words of a text, between spaces and marks, with their hyphens and apostrophes. */
export function listWords(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];
}

/** The counts of a text by simple rules: words between spaces with their hyphens, sentences by their final marks. */
function countText(text: string): Counts {
  const words = listWords(text);
  const sentences = text.match(/[.!?]+(?=["'”’)\]]*(?:\s+["'“‘(]*[\p{Lu}\p{N}]|\s*$))/gu) ?? [];
  const syllables = words.map(countSyllables);
  return {
    words: words.length,
    sentences: Math.max(sentences.length, words.length > 0 ? 1 : 0),
    syllables: syllables.reduce((sum, count) => sum + count, 0),
    letters: text.match(/[\p{L}\p{N}]/gu)?.length ?? 0,
    characters: text.match(/\S/gu)?.length ?? 0,
    complexWords: syllables.filter((count) => count >= 3).length,
    longWords: words.filter((word) => word.length > 6).length,
  };
}
