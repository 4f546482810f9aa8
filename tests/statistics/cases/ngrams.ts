import type { Measures } from './case.js';

export const ngrams: Measures = new Map([
  ['2-skip bigrams (Guthrie 2006)', 'not built yet'],
  ['2-skip trigrams (Guthrie 2006)', 'not built yet'],
  ['skip n-grams (equal gaps)', 'not built yet'],
]);
