import { tellGroups, tellTokens } from './corpus-steps.js';
import type { Sentences, StepReader } from './step-reader.js';

const corrections: ReadonlyMap<string, readonly [words: string, author: string]> = new Map([
  ['holm', ['by the method of Holm', 'Holm']],
  ['benjaminiHochberg', ['by the false discovery rate', 'Benjamini']],
  ['bonferroni', ['by the method of Bonferroni', 'Bonferroni']],
]);

export function tellCounts(step: StepReader): Sentences {
  const least = Number(step.option('minCount') || 1);
  return [
    `Terms were counted${tellGroups(step)}: ${step.size('types', 'different terms')} in ${step.size('words')} of ${step.size('articles')}, as a count, the number of articles that hold the term, and a rate per 10,000 words.`,
    ...tellTokens(step),
    least > 1
      ? `Terms that occur fewer than ${least} times were left out, which leaves ${step.size('rows')}.`
      : undefined,
  ];
}

export function tellKeyness(step: StepReader): Sentences {
  const [measure, least] = [step.option('measure'), step.option('minCount')];
  const tested = step.count('tested');
  const [words, author] = corrections.get(step.option('correction')) ?? ['', ''];
  const groups = tellGroups(step) || ' in each source';
  return [
    `The terms${groups} were compared with those of all others together: ${measure === 'logRatio' ? `by the log ratio${step.cite('Hardie')}, the binary logarithm of the ratio of both rates` : `by ${measure}${step.cite('Hardie')}`}, with the log-likelihood ratio G2${step.cite('Dunning')} as evidence.`,
    ...tellTokens(step),
    `Of ${step.size('types', 'different terms')} in ${step.size('words')} of ${step.size('articles')} those that occur at least ${least} times were compared, which gives ${step.size('rows', 'comparisons')}.`,
    tested === 0
      ? `None was tested, since a group has fewer than ${step.option('fewestArticles')} articles: the figures describe these texts only.`
      : `${step.size('tested', 'comparisons')} could be tested (both sides with at least ${step.option('fewestArticles')} articles): with ${percent(step.option('confidence'))} intervals${step.cite('Clopper', 'Evert')}, and p corrected for all of them ${words}${step.cite(author)}.`,
    step.skip('confidence', 'fewestArticles'),
  ];
}

export function tellWeights(step: StepReader): Sentences {
  const [variant, top] = [step.option('variant'), step.option('top')];
  return [
    `The terms of each article were weighted by tf-idf${step.cite('Spärck Jones')} in the variant ${variant}: ${step.size('types', 'different terms')} in ${step.size('words')} of ${step.size('articles')}${top === '' ? '' : `, of which the ${top} with the highest weight in each article were kept`}.`,
    ...tellTokens(step),
  ];
}

export function tellConcordance(step: StepReader): Sentences {
  const [query, window, sort] = [step.option('query'), step.option('window'), step.option('sort')];
  const [letterCase, limit] = [step.option('case'), step.option('limit')];
  step.skip('by');
  return [
    `All occurrences of “${query}”${letterCase === 'keep' ? ' in this very spelling' : ''} were listed with ${window} words on either side${sort === '' ? '' : `, sorted by ${sort}`}: ${step.size('matches')} in ${step.count('articlesWithMatches')} of ${step.size('articles')}.`,
    limit === 'all' ? undefined : `The first ${limit} were kept.`,
  ];
}

function percent(share: string): string {
  return `${Math.round(Number(share) * 100)} %`;
}
