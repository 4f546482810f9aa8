import { type SkipRule, skipGrams } from '../../../lib/src/statistics/index.js';
import type { Measure, Measures } from './case.js';
import type { Fields } from './fields.js';

export const ngrams: Measures = new Map<string, Measure>([
  ['2-skip bigrams (Guthrie 2006)', listSkipGrams('total', 'skip')],
  ['2-skip trigrams (Guthrie 2006)', listSkipGrams('total', 'total_skip')],
  ['skip n-grams (equal gaps)', listSkipGrams('equal', 'k')],
]);

/** The sequences as text, in the order of code units. */
function listSkipGrams(rule: SkipRule, parameter: string): Measure {
  return (input, params) => {
    const options = { size: params.number('n'), skip: readSkip(params, parameter), rule };
    const grams = skipGrams(input.texts('tokens'), options).map((tokens) => tokens.join(' '));
    return [...new Set(grams)].sort();
  };
}

/** The most that may be skipped, given as a number or as the last of a list. */
function readSkip(params: Fields, name: string): number {
  if (!params.has(name)) return 2;
  return params.isList(name) ? Math.max(...params.numbers(name)) : params.number(name);
}
