export { scoreByNatural } from './baselines.js';
export type { ToneWord } from './evidence.js';
export { type Lexicon, type LexiconChoice, type LexiconName, lexicons } from './lexicons.js';
export { type ToneRuleName, toneRules } from './rules.js';
export { type ScoreToneOptions, scoreTone, type Tone, type ToneLabel } from './score.js';
export { toneToward } from './toward.js';
