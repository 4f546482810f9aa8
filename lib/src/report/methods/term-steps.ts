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
  const [measure, least, tested] = [step.option('measure'), step.option('minCount'), step.count('tested')];
  const [words, author] = corrections.get(step.option('correction')) ?? ['', ''];
  const formula =
    measure === 'logRatio'
      ? `by the log ratio${step.cite('Hardie')}, the binary logarithm of the ratio of both rates`
      : `by the measure ${measure} beside the log ratio${step.cite('Hardie')}`;
  const few = step.option('fewestArticles');
  return [
    `${tellSides(step)} ${formula}, with the log-likelihood ratio G2${step.cite('Dunning')} as evidence.`,
    ...tellTokens(step),
    `Of ${step.size('types', 'different terms')} in ${step.size('words')} of ${step.size('articles')} those that occur at least ${least} times were compared, which gives ${step.size('rows', 'comparisons')}.`,
    tested === 0
      ? `None was tested, since a side has fewer than ${few} articles: the figures describe these texts only.`
      : `${step.size('tested', 'comparisons')} could be tested (both sides with at least ${few} articles): with ${percent(step.option('confidence'))} intervals${step.cite('Clopper', 'Evert')}, and p corrected for all of them ${words}${author === '' ? '' : step.cite(author)}.`,
    tellCheck(step),
    step.skip('confidence', 'fewestArticles'),
  ];
}

/** What was compared with what. */
function tellSides(step: StepReader): string {
  const [pair, reference] = [step.option('pair'), step.option('reference')];
  const groups = tellGroups(step) || ' in each source';
  if (pair !== '') return `The terms of ${pair} were compared`;
  if (reference !== '') return `The terms${groups} were compared with the list of frequencies “${reference}”`;
  return `The terms${groups} were compared with those of all others together:`;
}

/** Words of one article are not independent, so the first rows are also compared article by article. */
function tellCheck(step: StepReader): string | undefined {
  const [checked, samples, seed, drawn] = ['checked', 'samples', 'seed', 'fewestDrawn'].map((name) =>
    step.option(name),
  );
  if (checked === '') return undefined;
  return `The first ${checked} of each were also compared article by article, by ${samples} random orders and samples of articles${step.cite('Phipson', 'Lijffijt')} from the seed ${seed}, with intervals from ${drawn} articles on: ${step.size('checked by article', 'comparisons')}.`;
}

export function tellWeights(step: StepReader): Sentences {
  const [variant, top] = [step.option('variant'), step.option('top')];
  return [
    `The terms of each article were weighted by tf-idf${step.cite('Spärck Jones', 'Salton')} in the variant ${variant}: ${step.size('types', 'different terms')} in ${step.size('words')} of ${step.size('articles')}${top === '' ? '' : `, of which the ${top} with the highest weight in each article were kept`}.`,
    ...tellTokens(step),
  ];
}

export function tellConcordance(step: StepReader): Sentences {
  const [query, window, sort] = [step.option('query'), step.option('window'), step.option('sort')];
  const [letterCase, limit, unit] = [step.option('case'), step.option('limit'), step.option('unit')];
  step.skip('by');
  return [
    `All occurrences of “${query}”${letterCase === 'keep' ? ' in this very spelling' : ''} were listed with ${window} ${unit || 'words'} on either side${sort === '' ? '' : `, sorted by ${sort}`}: ${step.size('matches')} in ${step.count('articlesWithMatches')} of ${step.size('articles')}.`,
    limit === 'all' ? undefined : `The first ${limit} were kept.`,
  ];
}

export function tellCollocates(step: StepReader): Sentences {
  const [query, window, measure, least] = ['query', 'window', 'measure', 'minCount'].map((name) => step.option(name));
  return [
    `Words within ${window} words of “${query}” were compared with all words by the measure ${measure}${step.cite('Evert', 'Rychl')}: ${step.size('nodes', 'occurrences')} in ${step.size('words')} of ${step.size('articles')}, with ${step.size('near', 'words')} near them.`,
    ...tellTokens(step),
    `Words that occur near it fewer than ${least} times were left out, which leaves ${step.size('rows', 'collocates')}.`,
  ];
}

export function tellBigrams(step: StepReader): Sentences {
  const [measure, least, discount] = ['measure', 'minCount', 'discount'].map((name) => step.option(name));
  return [
    `Words that stand side by side in a sentence were compared with all such pairs by the phrase score, which takes ${discount} from each count${step.cite('Mikolov')}, NPMI${step.cite('Bouma')}, logDice${step.cite('Rychl')} and lambda${step.cite('Blaheta')}: ${step.size('types', 'different pairs')} in ${step.size('pairs')}, ${step.size('words')} of ${step.size('articles')}.`,
    ...tellTokens(step),
    `Those that occur fewer than ${least} times were left out, which leaves ${step.size('rows', 'pairs')}, ordered by ${measure}.`,
  ];
}

export function tellSkipGrams(step: StepReader): Sentences {
  const [words, skip, least, fewest] = ['words', 'skip', 'minCount', 'minDocuments'].map((name) => step.option(name));
  return [
    `Groups of ${words} words with at most ${skip} others left out between them${step.cite('Guthrie')} were counted within sentences: ${step.size('types', 'different groups')} in ${step.size('words')} of ${step.size('articles')}.`,
    ...tellTokens(step),
    `Those that occur fewer than ${least} times or in fewer than ${fewest} articles were left out, which leaves ${step.size('rows')}.`,
  ];
}

export function tellDispersion(step: StepReader): Sentences {
  const [least, top] = [step.option('minCount'), step.option('top')];
  step.skip('parts');
  return [
    `How evenly terms are spread over the articles was measured${step.cite('Gries', 'Lijffijt', 'Savick')} for the ${top} most frequent of those that occur at least ${least} times: ${step.size('rows', 'terms')} in ${step.size('words')} of ${step.size('articles')}.`,
    ...tellTokens(step),
  ];
}

export function tellDiversity(step: StepReader): Sentences {
  const [window, threshold, draws] = ['window', 'mtldThreshold', 'hddDraws'].map((name) => step.option(name));
  const [samples, seed] = [step.option('samples'), step.option('seed')];
  return [
    `How varied the words${tellGroups(step)} are was measured in windows of ${window} words${step.cite('Covington')}, by MTLD (factor ${threshold}) and HD-D (${draws} draws)${step.cite('McCarthy')}: ${step.size('words')} of ${step.size('articles')}.`,
    samples === ''
      ? undefined
      : `vocd-D was fitted to ${samples} random samples of each length of 35 to 50 words${step.cite('Malvern')} from the seed ${seed}.`,
  ];
}

export function tellReadability(step: StepReader): Sentences {
  const [syllables, long, complex, familiar] = ['syllables', 'longWord', 'complexWord', 'familiarWords'].map((name) =>
    step.option(name),
  );
  return [
    `Readability${tellGroups(step)} was measured by published formulas${step.cite('Flesch', 'Björnsson')}: ${step.size('words')} of ${step.size('articles')}; syllables are counted for ${syllables}, a long word has ${long}, a complex one ${complex}.`,
    familiar
      ? `Words that are not among ${familiar} familiar ones, names aside, count as unfamiliar${step.cite('Dale')}.`
      : undefined,
  ];
}

export function tellCategories(step: StepReader): Sentences {
  return [
    `Words of the dictionary “${step.option('dictionary')}” (${step.size('entries')} in ${step.size('categories')}) were counted${tellGroups(step)}: ${step.size('words')} of ${step.size('articles')}.`,
  ];
}

export function tellOverTime(step: StepReader): Sentences {
  const [queries, unit, samples, seed] = ['queries', 'unit', 'samples', 'seed'].map((name) => step.option(name));
  return [
    `Occurrences of ${queries} were counted by ${unit}: ${step.size('words')} of ${step.size('articles')} in ${step.size('steps')}, ${step.count('undated')} of the articles without a date.`,
    `Where at least ${step.option('fewestArticles')} articles fall on one, intervals (${percent(step.option('confidence'))}) come from ${samples} samples of articles drawn anew${step.cite('Davison')} from the seed ${seed}.`,
  ];
}

export function tellPlaces(step: StepReader): Sentences {
  const spelling = step.option('case') === 'keep' ? ' in this very spelling' : '';
  return [
    `The places of ${step.option('queries')}${spelling} were listed: ${step.size('rows', 'places')} in ${step.count('articles with a place')} of ${step.size('articles')}.`,
  ];
}

function percent(share: string): string {
  return `${Math.round(Number(share) * 100)} %`;
}
