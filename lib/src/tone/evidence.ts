import type { Span } from '../model.js';
import { isTitleCase } from './blocks.js';
import { weighContrast } from './contrast.js';
import { degreeOf } from './degree.js';
import { type Found, findValence } from './finding.js';
import type { LexiconChoice } from './lexicons.js';
import { isDenied, isNegated, isUndone, negationReach } from './negation.js';
import type { ToneRuleName } from './rules.js';
import type { Word } from './words.js';

/** A word, or an expression of several, that bears on a score, and what happened to it. */
export interface ToneWord extends Span {
  /** In lower case, apostrophes and hyphens folded. */
  readonly term: string;
  /** What the lexicon says, from -1 to 1; 0 where the word is blocked. */
  readonly valence: number;
  /** What it counts here, after all rules. */
  readonly value: number;
  /** The rules that took hold of it: names of `toneRules`. */
  readonly rules: readonly ToneRuleName[];
}

/** The same with its place among the words of the text, and not yet rounded. */
export interface Evidence extends ToneWord {
  readonly at: number;
  /** How many words of the text it is. */
  readonly length: number;
}

const capitals = 1.15;
const negatedGood = -0.7;
const negatedBad = -0.3;
const undone = -0.2;
/** Texts say good things more readily than bad ones, so that a bad word tells more. */
const negativeWeight = 1.3;
const most = 0.6;

/** The numbers by which the rules count, as a method states them. */
export const toneConstants = {
  negationReach,
  negatedGood,
  negatedBad,
  undone,
  negativeWeight,
} as const;

/** The words that bear on the tone of a text, in its order, blocked ones among them with the value 0. */
export function findEvidence(words: readonly Word[], lexicon: LexiconChoice): readonly Evidence[] {
  const reading = { words, lexicon, isTitle: isTitleCase(words) };
  const contrast = weighContrast(words);
  const isShouting = words.filter(isShouted).length > words.length * most;
  const evidence: Evidence[] = [];
  for (let at = 0; at < words.length; ) {
    const found = findValence(reading, at);
    if (found) evidence.push(weigh(words, at, found, { contrast: contrast?.[at] ?? 1, isShouting }));
    at += found?.length ?? 1;
  }
  return evidence;
}

function weigh(
  words: readonly Word[],
  at: number,
  { length, valence, rules }: Found,
  { contrast, isShouting }: { readonly contrast: number; readonly isShouting: boolean },
): Evidence {
  const [first, last] = [words[at], words[at + length - 1]];
  const own = length === 1 ? [] : words.slice(at, at + length);
  const term = length === 1 ? (first?.term ?? '') : own.map((word) => word.term).join(' ');
  const start = first?.start ?? 0;
  const end = last?.end ?? 0;
  if (valence === 0) return { start, end, term, valence, value: 0, rules, at, length };
  const applied = [...rules];
  let value = valence * contrast;
  const apply = (rule: ToneRuleName, factor: number): void => {
    value *= factor;
    applied.push(rule);
  };
  if (!rules.includes('negation')) {
    const degree = degreeOf(words, at);
    if (degree !== 1) apply(degree > 1 ? 'boosted' : 'dampened', degree);
    if (!isShouting && (own.some(isShouted) || (first && isShouted(first)))) apply('capitals', capitals);
    if (isNegated(words, at) || (valence > 0 && isDenied(words, at)))
      apply('negated', valence > 0 ? negatedGood : negatedBad);
    else if (valence < 0 && isUndone(words, at)) apply('undone', undone);
  }
  if (contrast !== 1) applied.push('contrast');
  return { start, end, term, valence, value: value < 0 ? value * negativeWeight : value, rules: applied, at, length };
}

function isShouted({ written, term }: Word): boolean {
  return written !== term && /^\p{Lu}[\p{Lu}'-]{2,}$/u.test(written);
}
