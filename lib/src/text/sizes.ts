import type { Article } from '../model.js';
import { bodySpans } from './spans.js';
import { encodeUnits } from './units.js';
import { WordScanner } from './words.js';

type Sized = Pick<Article, 'text' | 'zones'>;

/** Words of the articles that were counted, as long as these are: a corpus is described and listed more than once. */
const known = new WeakMap<Sized, number>();

/** The number of words in the body of each article, in order. */
export function countWords(articles: readonly Sized[]): readonly number[] {
  const scanner = new WordScanner('fold');
  return articles.map((article) => {
    const size = known.get(article) ?? scanWords(article, scanner);
    known.set(article, size);
    return size;
  });
}

function scanWords({ text, zones }: Sized, scanner: WordScanner): number {
  const units = encodeUnits(text);
  let size = 0;
  for (const body of bodySpans({ text, zones })) {
    scanner.open(text, units, body.start, body.end);
    while (scanner.next()) size += 1;
  }
  return size;
}
