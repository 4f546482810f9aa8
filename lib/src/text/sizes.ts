import type { Article } from '../model.js';
import { bodySpans } from './spans.js';
import { encodeUnits } from './units.js';
import { Vocabulary } from './vocabulary.js';
import { WordReader } from './wordreader.js';

type Sized = Pick<Article, 'text' | 'zones'>;

/** Words of the articles that were counted, as long as these are: a corpus is described and listed more than once. */
const known = new WeakMap<Sized, number>();

/** The number of words in the body of each article, in order. */
export function countWords(articles: readonly Sized[]): readonly number[] {
  const reader = new WordReader('fold', new Vocabulary());
  return articles.map((article) => {
    const size = known.get(article) ?? readWords(article, reader);
    known.set(article, size);
    return size;
  });
}

function readWords({ text, zones }: Sized, reader: WordReader): number {
  const units = encodeUnits(text);
  reader.clear();
  for (const body of bodySpans({ text, zones })) reader.read(text, units, body);
  return reader.size;
}
