import { tellGroups } from './corpus-steps.js';
import type { Sentences, StepReader } from './step-reader.js';

const lexicons: ReadonlyMap<string, string> = new Map([
  ['all', 'VADER, AFINN and, to a fifth, a list induced from word vectors'],
  ['both', 'VADER and AFINN'],
  ['vader', 'VADER'],
  ['afinn', 'AFINN'],
  ['induced', 'a list induced from word vectors'],
]);

export function tellToneOfQuotations(step: StepReader): Sentences {
  return [
    `The tone of ${step.size('quotations')} (${step.size('words')}) in ${step.size('articles')} was scored.`,
    ...tellScoring(step),
  ];
}

export function tellToneBySpeaker(step: StepReader): Sentences {
  return tellGroupTone(step, 'speaker');
}

export function tellToneBySource(step: StepReader): Sentences {
  return tellGroupTone(step, 'source');
}

export function tellToneByLexicon(step: StepReader): Sentences {
  const beside = step.option('beside');
  const also = beside === '' ? '' : `, and by ${beside}${step.cite('Cer')}`;
  return [
    `The tone of ${step.size('rows', 'speakers')} was also scored by each word list alone${also}, to see what hangs on the choice of the list.`,
    ...tellScoring(step),
  ];
}

export function tellToneToward(step: StepReader): Sentences {
  const [targets, confidence] = [step.option('targets'), step.option('confidence')];
  return [
    `The tone toward ${targets} was told in ${step.size('sentences')} of ${step.size('articles')} by a model trained on NewsMTSC${step.cite('Hamborg')}, as a mean${tellGroups(step)}; it is no stance${step.cite('Bestvater')}.`,
    `Intervals (${percent(confidence)}) come from ${step.option('samples')} samples of articles drawn anew${step.cite('Davison')} from the seed ${step.option('seed')}.`,
  ];
}

export function tellToneOfMentions(step: StepReader): Sentences {
  step.skip('by');
  return [
    `The tone toward ${step.option('targets')} was told sentence by sentence, in ${step.size('sentences')} of ${step.size('articles')}, by a model trained on NewsMTSC${step.cite('Hamborg')}; it is no stance${step.cite('Bestvater')}.`,
  ];
}

function tellGroupTone(step: StepReader, group: string): Sentences {
  const [samples, seed, confidence] = [step.option('samples'), step.option('seed'), step.option('confidence')];
  return [
    `The tone of each ${group} is the mean score of its quotations: ${step.size('quotations')} (${step.size('words')}) in ${step.size('articles')}; ${step.count('withMean')} of ${step.size('rows', `${group}s`)} have at least ${step.option('fewestQuotations')} quotations and so a mean.`,
    `Where there are quotations from 5 articles, intervals (${percent(confidence)}) come from ${samples} samples of articles drawn anew${step.cite('Davison')} from the seed ${seed}.`,
    ...tellScoring(step),
  ];
}

/** The numbers of the rules stand in the method, and so in the paragraph. */
function tellScoring(step: StepReader): Sentences {
  const words = step.option('words') === 'reported' ? 'the words of indirect speech' : 'the words between marks';
  const name = step.option('lexicon');
  const [reach, good, bad, undone] = ['negationReach', 'negatedGood', 'negatedBad', 'undone'].map((name) =>
    step.option(name).replace('-', '−'),
  );
  const scores = step.option('scores');
  const lists = `the word lists ${lexicons.get(name) ?? name}${step.cite('Hutto', 'Nielsen', 'Pennington')}`;
  return [
    scores === ''
      ? `Tone, from −1 to 1, is that of ${words} by ${lists}.`
      : `Tone, from −1 to 1, is that of ${words}, scored beforehand by ${scores}${step.cite('Cer')}; which words bear on it is told by ${lists}.`,
    `A negation up to ${reach} words before turns a good word by ${good} and a bad one by ${bad}; what is undone (“ended the war”) by ${undone}; bad words weigh ${step.option('negativeWeight')} times${step.cite('Polanyi', 'Taboada')}.`,
    `Scores beyond ±${step.option('threshold')} are called positive or negative; ${step.size('withoutEvidence', 'quotations')} hold no word of the lists.`,
    `Such scores agree with readers in part only${step.cite('van Atteveldt')}, belong to the words that were quoted${step.cite('Balahur')}, and are no stance${step.cite('Bestvater')}.`,
  ];
}

function percent(share: string): string {
  return `${Math.round(Number(share) * 100)} %`;
}
