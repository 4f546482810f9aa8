import { countNoun, sentenceRules, showNumber, tokenRules } from '../../text/index.js';
import type { Sentences, StepReader } from './step-reader.js';

/** What is said of the loading of a corpus, and of the ways in which its words are told and counted. */
export function tellLoading(step: StepReader): Sentences {
  const [articles, dropped, edits] = [step.count('articles'), step.count('dropped'), step.count('edits')];
  const paths = step.option('paths');
  const from = step.option('sourceFrom');
  const read =
    dropped === 0
      ? `${countNoun(articles, 'article')} ${articles === 1 ? 'was' : 'were'} read${paths === '' ? '' : ` from “${paths}”`}, with none left out`
      : `Of ${countNoun(articles + dropped, 'record')}${paths === '' ? '' : ` in “${paths}”`} ${showNumber(articles)} were read as articles`;
  return [
    `${read}; they come from ${step.size('sources')}.`,
    from === 'first known'
      ? 'The source of an article is what its metadata names, else the outlet that the text states, else its folder, else its agency.'
      : `The source of an article is its ${from}.`,
    edits === 0
      ? 'Nothing in the texts had to be repaired.'
      : `Faults of encoding and typing were repaired at ${countNoun(edits, 'place')} by rules; each repair is logged and can be undone.`,
    step.option('zones') === 'none'
      ? 'The whole text of each article was analysed.'
      : 'Only the body of each article was analysed: headlines, bylines, datelines, summaries, captions, credits and boilerplate were set apart by rules.',
  ];
}

/** How text became terms: by the same rules wherever words are counted. */
export function tellTokens(step: StepReader): Sentences {
  const stopwords = step.option('stopwords');
  const [stem, ngrams, letterCase] = [step.option('stem'), step.option('ngrams'), step.option('case')];
  const names = tokenRules.map(({ name }) => name).filter((name) => name !== 'case' || letterCase !== 'keep');
  return [
    `Texts were split into words by ${countNoun(names.length, 'rule')} (${names.join(', ')})${letterCase === 'keep' ? ', with upper and lower case kept apart' : ''}.`,
    ngrams === '' || ngrams === '1'
      ? undefined
      : `A term is ${ngrams} words in a row within a sentence, told by ${countNoun(sentenceRules.length, 'rule')}.`,
    stopwords === '' || stopwords === 'none'
      ? undefined
      : `Function words (${stopwords === 'english' ? 'the English list of presslab' : stopwords}) were left out of the terms, and stay in the number of words.`,
    stem === 'porter' ? `Forms of a word were counted together under their stem${step.cite('Porter')}.` : undefined,
  ];
}

/** ` in each source`, ` in each value of the field “bloc”`, or nothing where all articles were taken together. */
export function tellGroups(step: StepReader): string {
  const by = step.option('by');
  if (by === '' || by === 'none') return '';
  return by === 'source' ? ' in each source' : ` in each value of the field “${by}”`;
}
