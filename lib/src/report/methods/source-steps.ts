import { showNumber } from '../../text/index.js';
import { tellGroups, tellTokens } from './corpus-steps.js';
import type { Sentences, StepReader } from './step-reader.js';

const distances: ReadonlyMap<string, string> = new Map([
  ['jensenShannon', 'the Jensen-Shannon distance'],
  ['cosine', 'the cosine distance'],
  ['burrowsDelta', 'Burrows’s Delta'],
]);

export function tellDistances(step: StepReader): Sentences {
  const [distance, least, base] = [step.option('distance'), step.option('minCount'), step.option('base')];
  const [top, frequent] = [step.option('top'), step.option('frequentWords')];
  const noun = distances.get(distance) ?? distance;
  const groups = tellGroups(step) || ' in each source';
  const intervals = step.count('intervals');
  return [
    `The words${groups} were compared pair by pair by ${noun}${step.cite('Lin', 'Salton', 'Burrows')}${base === '' ? '' : ` to the base ${base}`}${frequent === '' ? '' : `, on the ${frequent} most frequent words`}: ${step.size('types', 'different words')}, ${showNumber(step.count('compared'))} of ${step.size('words')} in ${step.size('articles')}, ${step.size('rows', 'pairs')}.`,
    ...tellTokens(step),
    Number(least) > 1 ? `Words that occur fewer than ${least} times were left out.` : undefined,
    `Each pair has the ${top} words that differ most to either side${step.cite('Gallagher')}, and what chance alone would give at its sizes.`,
    intervals === 0
      ? `There are no intervals, since each pair has a side with fewer than ${step.option('fewestArticles')} articles.`
      : `Intervals of ${step.size('intervals', 'pairs')} come from leaving out one article at a time${step.cite('Efron')}; they need ${step.option('fewestArticles')} articles on both sides.`,
  ];
}

export function tellMap(step: StepReader): Sentences {
  return [
    `For the map the distances were laid out in ${step.size('directions')} by classical multidimensional scaling${step.cite('Torgerson', 'Fuglede', 'Schoenberg')}.`,
  ];
}
