import {
  bayesFactor,
  chiSquare,
  chiSquareTail,
  conservativeLogRatio,
  differenceCoefficient,
  directionOf,
  type FamilyOptions,
  fisherExact,
  g2,
  leastLogRatio,
  logRatio,
  mannWhitney,
  normalShare,
  oddsRatio,
  percentDifference,
  relativeRisk,
  scaledFScores,
  significantLogRatio,
  simpleMaths,
  weightedLogOdds,
  type YatesCorrection,
} from '../../../lib/src/statistics/index.js';
import type { Measure, Measures } from './case.js';
import type { Fields } from './fields.js';
import { readKeynessTable, readPairTable } from './tables.js';
import { countItems, splitWords } from './words.js';

export const keyness: Measures = new Map<string, Measure>([
  ['%DIFF', readPercentDifference],
  ['Bayes factor BIC from G2', (input) => bayesFactor(input.number('G2'), readSizes(input))],
  ["Fightin' Words weighted log-odds z (informative prior)", weighTexts],
  ["Fightin' Words weighted log-odds z (uniform prior)", weighTexts],
  ["Fightin' Words z, uninformative prior, 4-term variance, as 1-2*Phi(z)", weighCounts],
  ['Fisher exact p', (input, params) => fisherExact(readKeynessTable(input), { alternative: readAlternative(params) })],
  ['Fisher exact p (greater)', (input) => fisherExact(readKeynessTable(input), { alternative: 'greater' })],
  ['G2', (input) => g2(readKeynessTable(input))],
  ['G2 log-likelihood (4-cell)', readG2],
  [
    'LRC (Poisson/Clopper-Pearson)',
    (input, params) => conservativeLogRatio(readKeynessTable(input), readFamily(params)),
  ],
  ['LRC conservative log ratio', (input, params) => conservativeLogRatio(readKeynessTable(input), readFamily(params))],
  ['LRC normal approximation', readNormalLogRatio],
  ['Log Ratio', (input) => logRatio(readKeynessTable(input), { zero: 'hardie' })],
  ['Log Ratio (Hardie 2014)', (input) => logRatio(readKeynessTable(input), { zero: 'hardie' })],
  ['Log Ratio (Walter +0.5)', (input) => logRatio(readKeynessTable(input), { zero: 'walter' })],
  [
    'Log Ratio with G2 significance filter',
    (input, params) => significantLogRatio(readKeynessTable(input), readFamily(params)),
  ],
  ['Mann-Whitney U', readMannWhitney],
  ['Pearson chi2', (input, params) => chiSquare(readKeynessTable(input), { correction: readYates(params) })],
  ['Pearson chi2 (Yates) + p', readChiSquareWithP],
  ['Positive LRC (one-sided)', (input, params) => leastLogRatio(readKeynessTable(input), readFamily(params))],
  ['Simple Maths', readSimpleMaths],
  ['Simple Maths (Kilgarriff ratio)', readSimpleMaths],
  ['chi2', (input) => chiSquare(readKeynessTable(input))],
  ['conservative Log Ratio (CQPweb, normal approx.)', readNormalLogRatio],
  ['difference coefficient', (input) => differenceCoefficient(readKeynessTable(input))],
  ['odds ratio', (input) => oddsRatio(readKeynessTable(input))],
  // The source of these tables has the corpora in their rows.
  ['relative risk', (input) => relativeRisk(readPairTable(input))],
  ['scaled F-score (scattertext)', readScaledFScores],
  // The source prints the balanced scores under this name too.
  ['scaled F-score (scattertext), per-category', readScaledFScores],
  ['signed G2 log-likelihood', (input, params) => directionOf(readKeynessTable(input)) * Number(readG2(input, params))],
  ['z -> p (normal cdf)', (input) => input.numbers('z').map((z) => normalShare(z))],
]);

function readPercentDifference(input: Fields, params: Fields): number | undefined {
  const zero = /inf/i.test(params.show('zero_handling')) ? 'infinite' : 'absent';
  return percentDifference(readKeynessTable(input), { zero });
}

function readSizes(input: Fields): { size: number; restSize: number } {
  return { size: input.number('N_target'), restSize: input.number('N_ref') };
}

function readG2(input: Fields, params: Fields): number {
  return g2(readKeynessTable(input), {
    cells: params.number('cells', 4) === 2 ? 2 : 4,
    correction: /williams/i.test(params.show('correction')) ? 'williams' : 'none',
  });
}

function readAlternative(params: Fields): 'twoSided' | 'greater' | 'less' {
  const name = params.show('alternative');
  if (/greater|right/i.test(name)) return 'greater';
  return /less|left/i.test(name) ? 'less' : 'twoSided';
}

function readYates(params: Fields): YatesCorrection {
  const name = params.show('correction');
  if (!/yates/i.test(name)) return 'none';
  if (/quanteda|E ?< ?5|small/i.test(name)) return 'yatesSmallCells';
  return /ucs|not clamped|uncapped/i.test(name) ? 'yatesUncapped' : 'yates';
}

function readChiSquareWithP(input: Fields, params: Fields): { chi2: number; p: number } {
  const correction = params.has('correction') ? readYates(params) : 'yates';
  const chi2 = chiSquare(readKeynessTable(input), { correction });
  return { chi2, p: chiSquareTail(chi2) };
}

function readFamily(params: Fields): FamilyOptions {
  const alpha = params.has('conf') ? 1 - params.number('conf') : params.number('alpha', 0.05);
  const corrected = !/none/i.test(params.show('correction'));
  return { alpha, tests: corrected ? params.number('family', 1) : 1 };
}

function readNormalLogRatio(input: Fields, params: Fields): number {
  return conservativeLogRatio(readKeynessTable(input), { ...readFamily(params), interval: 'normal' });
}

function readMannWhitney(input: Fields, params: Fields): number | undefined {
  const x = input.numbers('x');
  const y = input.numbers('y');
  const statistic = params.show('statistic');
  const test = mannWhitney(x, y);
  if (/rank/i.test(statistic)) return test?.rankSum;
  return /min/i.test(statistic) && test ? Math.min(test.u, x.length * y.length - test.u) : test?.u;
}

function readSimpleMaths(input: Fields, params: Fields): number | undefined {
  return simpleMaths(readKeynessTable(input), {
    smoothing: params.number('lambda', 1),
    per: params.number('per', 1_000_000),
  });
}

function readScaledFScores(input: Fields, params: Fields): number[] {
  const restCounts = input.numbers('not_cat_counts');
  const words = input.numbers('cat_counts').map((count, word) => ({ count, restCount: restCounts[word] ?? 0 }));
  return scaledFScores(words, { beta: params.number('beta', 1) });
}

/** z by word of two texts; a prior of one number for all words, or by word with `*` for the others. */
function weighTexts(input: Fields, params: Fields): Map<string, number | undefined> {
  const here = countItems(splitWords(expandRepeats(input.text('text1'))));
  const there = countItems(splitWords(expandRepeats(input.text('text2'))));
  const vocabulary = [...new Set([...here.keys(), ...there.keys()])];
  const priors = vocabulary.map((word) => readPrior(params, word));
  return new Map(
    weighAll(
      vocabulary.map((word) => here.get(word) ?? 0),
      vocabulary.map((word) => there.get(word) ?? 0),
      priors,
      'twoTerms',
    ).map((z, i) => [vocabulary[i] ?? '', z]),
  );
}

function weighCounts(input: Fields, params: Fields): (number | undefined)[] {
  const counts = input.numbers('cat_counts');
  const priors = counts.map(() => params.number('alpha_w', 0.01));
  const scores = weighAll(counts, input.numbers('not_cat_counts'), priors, 'fourTerms');
  return scores.map((z) => (z === undefined ? undefined : 1 - 2 * normalShare(z)));
}

function weighAll(
  here: readonly number[],
  there: readonly number[],
  priors: readonly number[],
  variance: 'twoTerms' | 'fourTerms',
): (number | undefined)[] {
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
  const [size, restSize, priorSize] = [sum(here), sum(there), sum(priors)];
  return here.map((count, word) => {
    const table = { count, size, restCount: there[word] ?? 0, restSize };
    return weightedLogOdds(table, { prior: priors[word] ?? 0, priorSize, variance })?.z;
  });
}

function readPrior(params: Fields, word: string): number {
  if (!Number.isNaN(Number(params.show('alpha_w')))) return params.number('alpha_w');
  const priors = params.inner('alpha_w');
  return priors.number(priors.has(word) ? word : '*');
}

/** A text in which `[word x3]` stands for the word three times. */
function expandRepeats(text: string): string {
  return text.replace(/\[(\S+) x(\d+)\]/g, (_, word: string, times: string) => `${word} `.repeat(Number(times)));
}
