import {
  associationT,
  associationZ,
  type Contingency,
  chiSquare,
  conditionalProbability,
  deltaP,
  diceCoefficient,
  directionOf,
  type Expectation,
  expectationOf,
  fisherExact,
  g2,
  geometricMean,
  interactionOf,
  jaccardCoefficient,
  localPmi,
  logDice,
  logRatio,
  minimumSensitivity,
  mutualInformation,
  npmi,
  oddsRatio,
  percentDifference,
  phiSquared,
  pmi,
  poissonStirling,
  relativeRisk,
  significant,
  simpleLogLikelihood,
  transpose,
} from '../statistics/index.js';

type Measure = (table: Contingency, counts: Expectation) => number | undefined;

const sizeOf = ({ size, restSize }: Contingency): number => size + restSize;

const measures = {
  logDice: (table) => logDice(table),
  pmi: (_, counts) => pmi(counts),
  npmi: (table, counts) => npmi(counts, { size: sizeOf(table) }),
  pmi2: (_, counts) => pmi(counts, { power: 2 }),
  pmi3: (_, counts) => pmi(counts, { power: 3 }),
  localPmi: (_, counts) => localPmi(counts),
  tScore: (_, counts) => associationT(counts),
  zScore: (_, counts) => associationZ(counts),
  g2: (table) => g2(table),
  signedG2: (table) => g2(table) * directionOf(table),
  simpleG2: (_, counts) => simpleLogLikelihood(counts),
  chiSquare: (table) => chiSquare(table),
  chiSquareYates: (table) => chiSquare(table, { correction: 'yates' }),
  fisherP: (table) => fisherExact(table, { alternative: 'greater' }),
  poissonStirling: (_, counts) => poissonStirling(counts),
  logRatio: (table) => logRatio(table),
  oddsRatio: (table) => oddsRatio(table),
  relativeRisk: (table) => relativeRisk(table),
  percentDifference: (table) => percentDifference(table),
  deltaP: (table) => deltaP(table),
  deltaPBack: (table) => deltaP(transpose(table)),
  conditionalProbability: (table) => conditionalProbability(table),
  conditionalProbabilityBack: (table) => conditionalProbability(transpose(table)),
  dice: (table) => diceCoefficient(table),
  jaccard: (table) => jaccardCoefficient(table),
  minimumSensitivity: (table) => minimumSensitivity(table),
  geometricMean: (table) => geometricMean(table),
  phiSquared: (table) => phiSquared(table),
  mutualInformation: (table) => mutualInformation(table),
  lambda: ({ count, size, restCount, restSize }) =>
    interactionOf([restSize - restCount, size - count, restCount, count]).lambda,
} as const satisfies Record<string, Measure>;

/** The name of a measure of how two words attract each other. */
export type AssociationMeasure = keyof typeof measures;

/** The names of all measures, in the order of a table. */
export const associationMeasures: readonly AssociationMeasure[] = Object.keys(measures) as AssociationMeasure[];

/**
 * Returns a measure of a table whose first side are the words near the node; absent where it is not defined.
 *
 * @throws naming the measures there are, when this one is not known
 */
export function measureAssociation(measure: AssociationMeasure, table: Contingency): number | undefined {
  if (!associationMeasures.includes(measure)) {
    throw new Error(`unknown measure: "${measure}"; known: ${associationMeasures.join(', ')}`);
  }
  if (table.size === 0 || table.restSize === 0) return undefined;
  const compute: Measure = measures[measure];
  const value = compute(table, expectationOf(table));
  return value !== undefined && Number.isFinite(value) ? value : undefined;
}

/** A measure as a row holds it, to six digits; absent where it is not defined. */
export function roundAssociation(measure: AssociationMeasure, table: Contingency): number | undefined {
  const value = measureAssociation(measure, table);
  return value === undefined ? undefined : significant(value);
}

/** The columns of several measures, by name, as a row holds them; those that are not defined are left out. */
export function associationColumns<Name extends AssociationMeasure>(
  names: readonly Name[],
  table: Contingency,
): { readonly [name in Name]?: number } {
  const columns: { [name in Name]?: number } = {};
  for (const name of names) {
    const value = roundAssociation(name, table);
    if (value !== undefined) columns[name] = value;
  }
  return columns;
}
