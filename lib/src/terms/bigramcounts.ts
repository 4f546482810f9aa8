import type { Article } from '../model.js';
import type { ArticleWords } from './wordstore.js';

/** Pairs of neighbouring words within sentences, by number of the word. */
export interface PairCount {
  readonly first: number;
  readonly second: number;
  readonly count: number;
  readonly documents: number;
}

/** What was counted: each pair, and what each word is in pairs and at all. */
export interface BigramCounts {
  readonly pairs: readonly PairCount[];
  readonly total: number;
  readonly words: number;
  /** By number of the word: pairs that it opens, pairs that it closes, and all its occurrences. */
  readonly opening: readonly number[];
  readonly closing: readonly number[];
  readonly occurrences: readonly number[];
}

interface Draft {
  readonly first: number;
  readonly second: number;
  count: number;
  documents: number;
  last: number;
}

/** Words that a vocabulary may have, so that the number of a pair stays exact. */
const mostTerms = 2 ** 26;

/** Counts the pairs of words side by side; none crosses a sentence. */
export function countBigrams(
  articles: readonly Article[],
  read: (article: Article) => Pick<ArticleWords, 'term' | 'sentenceAt'>,
): BigramCounts {
  const pairs = new Map<number, Draft>();
  const [opening, closing, occurrences]: [number[], number[], number[]] = [[], [], []];
  let total = 0;
  let words = 0;
  articles.forEach((article, at) => {
    const { term, sentenceAt } = read(article);
    words += term.length;
    for (let i = 0; i < term.length; i += 1) addOne(occurrences, term[i] ?? 0);
    for (let sentence = 0; sentence + 1 < sentenceAt.length; sentence += 1) {
      const last = (sentenceAt[sentence + 1] ?? 0) - 1;
      for (let i = sentenceAt[sentence] ?? 0; i < last; i += 1) {
        const [first, second] = [term[i] ?? 0, term[i + 1] ?? 0];
        addPair(pairs, first, second, at);
        addOne(opening, first);
        addOne(closing, second);
        total += 1;
      }
    }
  });
  return { pairs: [...pairs.values()], total, words, opening, closing, occurrences };
}

function addPair(pairs: Map<number, Draft>, first: number, second: number, article: number): void {
  const key = first * mostTerms + second;
  const known = pairs.get(key);
  if (!known) {
    pairs.set(key, { first, second, count: 1, documents: 1, last: article });
    return;
  }
  known.count += 1;
  if (known.last !== article) known.documents += 1;
  known.last = article;
}

function addOne(counts: number[], at: number): void {
  counts[at] = (counts[at] ?? 0) + 1;
}
