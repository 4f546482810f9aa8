import type { Method } from '../model.js';
import { countNoun, joinSentences } from '../text/index.js';
import { sizeOf } from './chart.js';

/** Returns how the terms of a table were counted, for a caption: what is below the line of a rate, and what is left out. */
export function describeCounting(method: Method): string {
  const { stopwords, stem, ngrams, minCount } = method.options;
  const size = `Rates are occurrences per 10,000 words of body text; n = ${countNoun(sizeOf(method, 'words'), 'word')} in ${countNoun(sizeOf(method, 'articles'), 'article')}.`;
  const list = typeof stopwords === 'string' ? stopwords : 'own list';
  return joinSentences(
    size,
    typeof ngrams === 'number' && ngrams > 1 ? `Terms are ${ngrams} words long.` : undefined,
    stopwords === undefined || stopwords === 'none'
      ? undefined
      : `Stop words (${list}) are not drawn; they stay in the number of words.`,
    stem === 'porter' ? 'Forms of a word are counted together, under the commonest of them.' : undefined,
    typeof minCount === 'number' && minCount > 1 ? `Terms occur at least ${minCount} times.` : undefined,
  );
}

/** Returns why a table of counts has no rows. */
export function describeNoTerms(method: Method): string {
  const articles = countNoun(sizeOf(method, 'articles'), 'article');
  if (sizeOf(method, 'words') === 0) return `There are no words to count in ${articles}.`;
  return `No term is left of ${countNoun(sizeOf(method, 'words'), 'word')} in ${articles}.`;
}
