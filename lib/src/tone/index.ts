export { scoreByNatural } from './baselines.js';
export {
  type ScoreByEmbeddingsOptions,
  type ScoreQuotationsByEmbeddingsOptions,
  scoreByEmbeddings,
  scoreQuotationsByEmbeddings,
} from './embeddings/scoring.js';
export type { ToneWord } from './evidence.js';
export type { ToneByGroupOptions } from './groups.js';
export { type Lexicon, type LexiconChoice, type LexiconName, lexicons } from './lexicons.js';
export { describeToneToward } from './mentionprose.js';
export { type MentionToneRow, type ToneOfMentionsOptions, toneOfMentions } from './mentions.js';
export { type QuotationToneRow, toneOfQuotations } from './quotations.js';
export { type ToneRuleName, toneRules } from './rules.js';
export { type ScoreToneOptions, scoreTone, type Tone, type ToneLabel } from './score.js';
export type { ToneScores } from './scores.js';
export { type LexiconToneRow, type ToneByLexiconOptions, toneByLexicon } from './sensitivity.js';
export { type SourceToneRow, toneBySource } from './sources.js';
export { type SpeakerToneRow, toneBySpeaker } from './speakers.js';
export { fewestQuotations, type ToneSummary } from './summary.js';
export { type TargetToneRow, type ToneTowardBySourceOptions, toneTowardBySource } from './targets.js';
export { describeTone } from './toneprose.js';
export { type TargetTone, type ToneTowardOptions, toneToward } from './toward.js';
export type { ToneOfQuotationsOptions, ToneWords } from './units.js';
export { scoreByVader } from './vader/score.js';
export { measureAgreement, type ToneAgreement, type ToneJudgement, toneLabels } from './validation.js';
