export { foldApostrophes, foldWord } from './characters.js';
export { escapeMarkdown } from './markdown.js';
export { sentenceRules, type TextRule, tokenRules } from './rules.js';
export { sentenceSpans } from './sentences.js';
export { bodySpans, paragraphSpans } from './spans.js';
export { type Stopwords, stopwords } from './stopwords.js';
export { type TokeniseOptions, tokenise, tokenText } from './tokens.js';
export { Vocabulary } from './vocabulary.js';
export { countNoun, joinPhrases, joinSentences, showNumber } from './wording.js';
