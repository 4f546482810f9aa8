import type { Method, Prose } from '../model.js';
import { countNoun, escapeMarkdown, sentenceRules, tokenRules } from '../text/index.js';

/**
 * How words were read for a table, to be printed beside its counts: what counts as a term by the options of its method,
 * then every rule of the tokeniser with an example. Two studies whose rules differ have different counts.
 *
 * @example describeTokenizer(countTerms(corpus).method).markdown // 'A term is a word, its case folded. ...'
 */
export function describeTokenizer({ options }: Method): Prose {
  const { ngrams = 1, case: letterCase = 'fold', stem = 'none', stopwords = 'none' } = options;
  const what = ngrams === 1 ? 'A term is a word' : `A term is ${String(ngrams)} words side by side in a sentence`;
  const parts = [
    letterCase === 'fold' ? 'its case folded' : 'its case kept',
    ...(stem === 'porter' ? ['reduced to its stem by Porter’s algorithm'] : []),
    ...(stopwords === 'none' ? [] : [describeStopwords(stopwords)]),
  ];
  const rules = [...tokenRules, ...(ngrams === 1 ? [] : sentenceRules)].map(
    ({ name, description, example }) => `- *${name}*: ${escapeMarkdown(description)} (${escapeMarkdown(example)})`,
  );
  return {
    kind: 'prose',
    markdown: `${what}, ${parts.join(', ')}. Only the body of an article is read.\n\n${rules.join('\n')}`,
  };
}

function describeStopwords(stopwords: Method['options'][string]): string {
  if (stopwords === 'english') return 'English function words left out of the table';
  return `${countNoun(Array.isArray(stopwords) ? stopwords.length : 0, 'word')} of an own list left out of the table`;
}
