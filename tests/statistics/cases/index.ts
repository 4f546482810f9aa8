import type { Measures } from './case.js';
import { collocation } from './collocation.js';
import { dispersion } from './dispersion.js';
import { diversity } from './diversity.js';
import { keyness } from './keyness.js';
import { kwic } from './kwic.js';
import { ngrams } from './ngrams.js';
import { readability } from './readability.js';
import { similarity } from './similarity.js';
import { tfidf } from './tfidf.js';

/** All measures, by group and by the names that the cases use. */
export const measuresByGroup: ReadonlyMap<string, Measures> = new Map([
  ['collocation', collocation],
  ['dispersion', dispersion],
  ['diversity', diversity],
  ['keyness', keyness],
  ['kwic', kwic],
  ['ngrams', ngrams],
  ['readability', readability],
  ['similarity', similarity],
  ['tfidf', tfidf],
]);
