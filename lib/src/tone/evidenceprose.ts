import { significant } from '../statistics/index.js';
import { showNumber } from '../text/index.js';
import type { ToneWord } from './evidence.js';

/** A word that counts less drives no score. */
const leastShown = 0.05;

/** The words that drove a score, with what each counts, and what rules did to it: `not good −0.49 (negated)`. */
export function showEvidence(words: readonly ToneWord[]): string {
  return words.flatMap(showWord).join(', ');
}

function showWord({ term, value, rules }: ToneWord): string[] {
  if (Math.abs(value) < leastShown) return [];
  const how = rules.length === 0 ? '' : ` (${rules.join(', ')})`;
  return [`${term} ${value > 0 ? '+' : ''}${showNumber(significant(value, 2))}${how}`];
}
