import type { Article } from '../model.js';
import { PairTable } from './pairtable.js';
import type { ArticleWords } from './wordstore.js';

/** What was counted: pairs of neighbouring words by number, and what each word is in pairs and at all. */
export interface BigramCounts {
  readonly pairs: PairTable;
  readonly total: number;
  readonly words: number;
  /** By number of the word: pairs that it opens, pairs that it closes, and all its occurrences. */
  readonly opening: readonly number[];
  readonly closing: readonly number[];
  readonly occurrences: readonly number[];
}

/** Counts the pairs of words side by side; none crosses a sentence. */
export function countBigrams(
  articles: readonly Article[],
  read: (article: Article) => Pick<ArticleWords, 'term' | 'sentenceAt'>,
): BigramCounts {
  const pairs = new PairTable();
  const [opening, closing, occurrences]: [number[], number[], number[]] = [[], [], []];
  let total = 0;
  let words = 0;
  for (const [at, article] of articles.entries()) {
    const { term, sentenceAt } = read(article);
    words += term.length;
    for (let i = 0; i < term.length; i += 1) addOne(occurrences, term[i] ?? 0);
    for (let sentence = 0; sentence + 1 < sentenceAt.length; sentence += 1) {
      const last = (sentenceAt[sentence + 1] ?? 0) - 1;
      for (let i = sentenceAt[sentence] ?? 0; i < last; i += 1) {
        const [first, second] = [term[i] ?? 0, term[i + 1] ?? 0];
        pairs.add(first, second, at);
        addOne(opening, first);
        addOne(closing, second);
        total += 1;
      }
    }
  }
  return { pairs, total, words, opening, closing, occurrences };
}

function addOne(counts: number[], at: number): void {
  counts[at] = (counts[at] ?? 0) + 1;
}
