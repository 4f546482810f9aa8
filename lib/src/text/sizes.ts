import type { Article } from '../model.js';
import { tokenise } from './tokens.js';

/** Articles are tokenised in blocks of this size, so that memory does not grow with the corpus. */
const block = 64;

/** The number of words in the body of each article, in order. */
export function countWords(articles: readonly Pick<Article, 'text' | 'zones'>[]): readonly number[] {
  const counts: number[] = [];
  for (let from = 0; from < articles.length; from += block) {
    const { articleAt } = tokenise(articles.slice(from, from + block));
    for (let i = 1; i < articleAt.length; i += 1) counts.push((articleAt[i] ?? 0) - (articleAt[i - 1] ?? 0));
  }
  return counts;
}
