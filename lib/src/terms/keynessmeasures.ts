import {
  bayesFactor,
  type Contingency,
  chiSquare,
  conservativeLogRatio,
  differenceCoefficient,
  directionOf,
  fisherExact,
  g2,
  leastLogRatio,
  logRatio,
  oddsRatio,
  percentDifference,
  relativeRisk,
  scaledFScores,
  significantLogRatio,
  simpleMaths,
  weightedLogOdds,
} from '../statistics/index.js';

/** What a measure may know beside the counts of its term. */
export interface MeasureSetting {
  /** Rows compared: the family of measures that correct for it. */
  readonly tests: number;
}

type Measure = (table: Contingency, setting: MeasureSetting) => number | undefined;

const measures = {
  logRatio: (table) => logRatio(table),
  logRatioHardie: (table) => logRatio(table, { zero: 'hardie' }),
  logRatioWalter: (table) => logRatio(table, { zero: 'walter' }),
  significantLogRatio: (table, { tests }) => significantLogRatio(table, { tests }),
  conservativeLogRatio: (table, { tests }) => conservativeLogRatio(table, { tests }),
  leastLogRatio: (table, { tests }) => leastLogRatio(table, { tests }),
  g2: (table) => g2(table),
  signedG2: (table) => g2(table) * directionOf(table),
  g2TwoCells: (table) => g2(table, { cells: 2 }),
  g2Williams: (table) => g2(table, { correction: 'williams' }),
  chiSquare: (table) => chiSquare(table),
  chiSquareYates: (table) => chiSquare(table, { correction: 'yates' }),
  fisherP: (table) => fisherExact(table),
  bayesFactor: (table) => bayesFactor(g2(table), table),
  percentDifference: (table) => percentDifference(table),
  differenceCoefficient: (table) => differenceCoefficient(table),
  oddsRatio: (table) => oddsRatio(table),
  relativeRisk: (table) => relativeRisk(table),
  simpleMaths: (table) => simpleMaths(table),
  simpleMaths100: (table) => simpleMaths(table, { smoothing: 100 }),
  weightedLogOdds: (table) => weightedLogOdds(table, priorOf(table))?.z,
  weightedLogOdds4: (table) => weightedLogOdds(table, { ...priorOf(table), variance: 'fourTerms' })?.z,
} as const satisfies Record<string, Measure>;

/** The name of a measure of two counts. `scaledFScore` alone is relative to all terms of its group. */
export type KeynessMeasure = keyof typeof measures | 'scaledFScore';

/** The names of all measures, in the order of a table. */
export const keynessMeasures: readonly KeynessMeasure[] = [
  ...(Object.keys(measures) as (keyof typeof measures)[]),
  'scaledFScore',
];

/**
 * Returns a measure for each table of one group, in their order; absent where it is not defined for the counts.
 *
 * @throws naming the measures there are, when this one is not known
 */
export function measureTables(
  measure: KeynessMeasure,
  tables: readonly Contingency[],
  setting: MeasureSetting,
): readonly (number | undefined)[] {
  if (measure === 'scaledFScore') return scaledFScores(tables);
  checkMeasure(measure);
  const compute: Measure = measures[measure];
  return tables.map((table) => {
    const value = compute(table, setting);
    return value !== undefined && Number.isFinite(value) ? value : undefined;
  });
}

/** @throws when a measure is not known */
export function checkMeasure(measure: string): void {
  if (keynessMeasures.some((name) => name === measure)) return;
  throw new Error(`unknown measure: "${measure}"; known: ${keynessMeasures.join(', ')}`);
}

/** A prior of the weight of 1,000 words in which the term is as frequent as in both sides together. */
function priorOf({ count, size, restCount, restSize }: Contingency): { prior: number; priorSize: number } {
  const priorSize = 1000;
  return { prior: (priorSize * (count + restCount)) / (size + restSize), priorSize };
}
