import { findBlock } from './blocks.js';
import type { LexiconChoice } from './lexicons.js';
import { isNegator } from './negation.js';
import { findPhrase } from './phrases.js';
import type { ToneRuleName } from './rules.js';
import { valenceOf } from './valence.js';
import type { Word } from './words.js';

/** A word or expression that has a tone by itself, or would have one. */
export interface Found {
  /** How many words it is. */
  readonly length: number;
  /** From -1 to 1; 0 where it is blocked. */
  readonly valence: number;
  /** Where it comes from, or what blocks it. */
  readonly rules: readonly ToneRuleName[];
}

/** What is asked before each word, once a text. */
export interface Reading {
  readonly words: readonly Word[];
  readonly lexicon: LexiconChoice;
  /** Whether capitals start most words, as in a headline. */
  readonly isTitle: boolean;
}

/** Less than that of most words that are listed: a negation tells rarely of something good. */
const negationValence = -0.15;
const turned = -0.5;

/** The tone that the word or expression at this place has by itself; absent where no lexicon and no rule has one. */
export function findValence({ words, lexicon, isTitle }: Reading, at: number): Found | undefined {
  const word = words[at];
  if (!word) return undefined;
  const phrase = findPhrase(words, at, lexicon);
  if (phrase) return { length: phrase.length, valence: phrase.value, rules: ['phrase'] };
  if (isNegator(words, at)) return { length: 1, valence: negationValence, rules: ['negation'] };
  const valence = valenceOf(word.term, lexicon);
  if (!valence) return findCompound(word, lexicon);
  const block = findBlock(words, at, { isTitle, isGuess: valence.isInduced });
  if (block) return { length: 1, valence: 0, rules: [block] };
  const isGuess = valence.isInduced && lexicon !== 'induced';
  return { length: 1, valence: valence.value, rules: isGuess ? ['induced'] : valence.byForm ? ['form'] : [] };
}

function findCompound({ term }: Word, lexicon: LexiconChoice): Found | undefined {
  if (!term.includes('-')) return undefined;
  const inner = term.replace(/^(?:non|anti)-|-free$/, '');
  const values = inner.split('-').flatMap((part) => valenceOf(part, lexicon)?.value ?? []);
  if (values.length === 0) return undefined;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return { length: 1, valence: inner === term ? mean : mean * turned, rules: ['compound'] };
}
