import {
  associationT,
  associationZ,
  chiSquare,
  conditionalProbability,
  countPairs,
  deltaP,
  diceCoefficient,
  directionOf,
  expectationOf,
  expectedCount,
  g2,
  geometricMean,
  jaccardCoefficient,
  localPmi,
  logDice,
  logFisherExact,
  logRatio,
  minimumSensitivity,
  mutualInformation,
  npmi,
  oddsRatio,
  phiSquared,
  pmi,
  poissonStirling,
  relativeRisk,
  simpleLogLikelihood,
  tableProbability,
  transpose,
} from '../../../lib/src/statistics/index.js';
import type { Measure, Measures } from './case.js';
import type { Fields } from './fields.js';
import { phrases } from './phrases.js';
import { readPairTable } from './tables.js';
import { countItems } from './words.js';

export const collocation: Measures = new Map<string, Measure>([
  ...phrases,
  ['Delta P (both directions)', (input) => ['table_a', 'table_b'].map((name) => deltaP(readInnerTable(input, name)))],
  ['Delta P (rows)', (input) => deltaP(readPairTable(input))],
  ['Dice', (input) => diceCoefficient(readPairTable(input))],
  ['Fisher exact -log10 p (greater)', readFisher],
  ['G2 signed, z, t, Log Ratio (no discount; Hardie only for zero)', readScores],
  ['Jaccard', (input) => jaccardCoefficient(readPairTable(input))],
  ['Liddell Delta P', (input) => deltaP(transpose(readPairTable(input)))],
  ['Log Ratio (Hardie 2014)', (input) => logRatio(readPairTable(input), { zero: 'hardie' })],
  ['MI (log10)', (input) => pmi(expectationOf(readPairTable(input)), { base: 10 })],
  ['MI2 (log10 O^2/E)', (input) => pmi(expectationOf(readPairTable(input)), { base: 10, power: 2 })],
  ['MI3 (log10 O^3/E)', (input) => pmi(expectationOf(readPairTable(input)), { base: 10, power: 3 })],
  ['NPMI', readNpmi],
  ['PMI (log2)', (input, params) => pmi(expectationOf(readPairTable(input)), { base: params.number('base', 2) })],
  [
    'Poisson-Stirling O(ln O-ln E-1)/ln10',
    (input) => poissonStirling(expectationOf(readPairTable(input)), { base: 10 }),
  ],
  [
    'average mutual information (bits)',
    (input, params) => mutualInformation(readPairTable(input), { base: params.number('base', 2) }),
  ],
  ['conditional probability x100', (input) => 100 * (conditionalProbability(readPairTable(input)) ?? 0)],
  ['expected frequency', (input) => expectedCount(readPairTable(input))],
  ['feature co-occurrence matrix, 1/d weights', countMatrix],
  ['feature co-occurrence matrix, weighted window', countMatrix],
  ['feature co-occurrence matrix, window 3, unordered', countMatrix],
  ['geometric mean O/sqrt(f1 f2)', (input) => geometricMean(readPairTable(input))],
  ['hypergeometric likelihood', (input) => tableProbability(readPairTable(input))],
  ['local MI (log10)', (input) => localPmi(expectationOf(readPairTable(input)), { base: 10 })],
  ['log10 odds ratio', (input) => toLog10(oddsRatio(readPairTable(input), { zero: 'absent' }))],
  ['log10 odds ratio (+0.5)', (input) => toLog10(oddsRatio(readPairTable(input), { zero: 'always' }))],
  // The source divides by the frequency of the collocate.
  ['log10 relative risk', (input) => toLog10(relativeRisk(transpose(readPairTable(input))))],
  ['logDice = 14 + log2(Dice)', (input) => logDice(readPairTable(input))],
  ['minimum sensitivity', (input) => minimumSensitivity(readPairTable(input))],
  ['ordered co-occurrence counts in a forward window', (input, params) => countForward(input, params, 1)],
  ['phi squared', (input) => phiSquared(readPairTable(input))],
  ['signed G2 (4-cell)', (input) => directionOf(readPairTable(input)) * g2(readPairTable(input))],
  ['signed chi2', (input) => directionOf(readPairTable(input)) * chiSquare(readPairTable(input))],
  ['signed chi2 (Yates, not clamped when |O-E|<0.5)', readUncappedChiSquare],
  ['signed simple-ll 2(O ln(O/E)-(O-E))', readSignedSimpleLogLikelihood],
  ['simple-ll', (input) => simpleLogLikelihood(expectationOf(readPairTable(input)))],
  ['t-score', (input) => associationT(expectationOf(readPairTable(input)))],
  [
    't-score (1-sample, variance p(1-p))',
    (input) => associationT(expectationOf(readPairTable(input)), readSize(input)),
  ],
  ['windowed PMI (count / (window-1))', readWindowedPmi],
  ['z-score', (input) => associationZ(expectationOf(readPairTable(input)))],
  ['z-score (O-E)/sqrt(E)', (input) => associationZ(expectationOf(readPairTable(input)))],
]);

function toLog10(value: number | undefined): number | undefined {
  return value === undefined ? undefined : Math.log10(value);
}

/** A table as an object of its four cells, or as a list of them. */
function readInnerTable(input: Fields, name: string): ReturnType<typeof readPairTable> {
  if (!input.isList(name)) return readPairTable(input.inner(name));
  const [o11 = 0, o12 = 0, o21 = 0, o22 = 0] = input.list(name).flat().map(Number);
  return { count: o11, size: o11 + o12, restCount: o21, restSize: o21 + o22 };
}

function readSize(input: Fields): { size: number } {
  const { size, restSize } = readPairTable(input);
  return { size: size + restSize };
}

function readNpmi(input: Fields): number | undefined {
  return npmi(expectationOf(readPairTable(input)), readSize(input));
}

function readFisher(input: Fields): number {
  return -logFisherExact(readPairTable(input), { alternative: 'greater' }) / Math.LN10;
}

function readScores(input: Fields): { [score: string]: number | undefined } {
  const table = readPairTable(input);
  return {
    G2: directionOf(table) * g2(table),
    z: associationZ(expectationOf(table)),
    t: associationT(expectationOf(table)),
    log_ratio: logRatio(table, { zero: 'hardie' }),
  };
}

function readUncappedChiSquare(input: Fields): number {
  const table = readPairTable(input);
  return directionOf(table) * chiSquare(table, { correction: 'yatesUncapped' });
}

function readSignedSimpleLogLikelihood(input: Fields): number | undefined {
  const table = readPairTable(input);
  const score = simpleLogLikelihood(expectationOf(table));
  return score === undefined ? undefined : directionOf(table) * score;
}

/** The source counts the first token into its window. */
function countForward(input: Fields, params: Fields, divisor: number): Map<string, number> {
  const pairs = countPairs(input.texts('tokens'), { window: params.number('window') - 1 });
  return new Map(
    [...pairs].flatMap(([first, row]) =>
      [...row].map(([second, count]): [string, number] => [`${first} ${second}`, count / divisor]),
    ),
  );
}

function readWindowedPmi(input: Fields, params: Fields): Map<string, number | undefined> {
  const tokens = input.texts('tokens');
  const counts = countItems(tokens);
  const observedCounts = countForward(input, params, params.number('window') - 1);
  return new Map(
    [...observedCounts].map(([pair, observed]) => {
      const [first = '', second = ''] = pair.split(' ');
      const expected = ((counts.get(first) ?? 0) * (counts.get(second) ?? 0)) / tokens.length;
      return [pair, pmi({ observed, expected }, { base: params.number('base', 2) })];
    }),
  );
}

function countMatrix(input: Fields, params: Fields): number[][] {
  const features = input.texts('features');
  const pairs = countPairs(input.texts('tokens'), {
    window: params.number('window'),
    direction: 'both',
    ...(params.has('weights') && { weights: params.list('weights').map(readFraction) }),
  });
  const upper = !/full|none|lower/i.test(params.show('triangle'));
  return features.map((first, row) =>
    features.map((second, column) => (upper && column < row ? 0 : (pairs.get(first)?.get(second) ?? 0))),
  );
}

function readFraction(weight: unknown): number {
  const [numerator, denominator = '1'] = String(weight).split('/');
  return Number(numerator) / Number(denominator);
}
