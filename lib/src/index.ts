export * from './charts/index.js';
export * from './corpus/index.js';
export * from './model.js';
export * from './parallel/index.js';
export * from './quotations/index.js';
export * from './report/index.js';
export * from './sources/index.js';
export * from './statistics/index.js';
export * from './terms/index.js';
export {
  bodySpans,
  type CodedQuotation,
  type CodingSheet,
  type DateUnit,
  type Dictionary,
  type DictionaryCategory,
  escapeMarkdown,
  type FrequencyList,
  foldApostrophes,
  foldWord,
  type Grouping,
  type GroupLabel,
  type LetterRun,
  paragraphSpans,
  type Stopwords,
  sentenceRules,
  sentenceSpans,
  stopwords,
  type TextRule,
  type TokeniseOptions,
  tokenise,
  tokenRules,
  tokenText,
  Vocabulary,
} from './text/index.js';
export * from './tone/index.js';
export { libraryVersion } from './version.js';
