import { type BootstrapOptions, bootstrapClusters, fewestArticles, significant } from '../statistics/index.js';
import { countNoun } from '../text/index.js';
import { groupUnits, type ToneUnit } from './units.js';

/** The tone of some quotations together: of a speaker, or of a source. */
export interface ToneSummary {
  /** Quotations with words. */
  readonly n: number;
  /** Articles that they stand in. */
  readonly articles: number;
  readonly words: number;
  /** Mean score of the quotations, from -1 to 1; absent with fewer than 5, as are all fields of it. */
  readonly mean?: number;
  /** Mean less the mean of all quotations of the corpus: raw scores lean to one side, so read this one. */
  readonly relative?: number;
  /** Mean in which each quotation counts by its words. */
  readonly weightedMean?: number;
  /** Standard deviation of the scores. */
  readonly sd?: number;
  /** 95 % interval of the mean, by articles drawn anew; absent with fewer than 5 articles. */
  readonly low?: number;
  readonly high?: number;
  /**
   * The share of bootstrap samples in which all rows with an interval stand in the order of their means; the same in each
   * of these rows, absent where there are fewer than two.
   */
  readonly order?: number;
  /** Whether there are fewer than 20 quotations: the order of two such means is often wrong. */
  readonly few: boolean;
  /** Share of the quotations without any word that has a tone: by the lexicon they count as 0. */
  readonly withoutEvidence: number;
  /** Why mean or interval are absent. */
  readonly reason?: string;
}

/** With fewer quotations there is no mean, */
export const fewestQuotations = 5;
/** and with fewer than these it is flagged. */
export const fewQuotations = 20;

/** The mean of all quotations, against which groups are read; absent with fewer than 5. */
export function meanTone(units: readonly ToneUnit[]): number | undefined {
  return units.length < fewestQuotations ? undefined : meanOf(scoresOf(units));
}

/** The tone of one group of quotations, at least one, against the mean of the corpus. */
export function summariseTone(
  units: readonly ToneUnit[],
  corpusMean: number | undefined,
  bootstrap: BootstrapOptions,
): ToneSummary {
  const scores = scoresOf(units);
  const clusters = groupUnits(units, ({ article }) => article.id);
  const words = units.reduce((sum, { tone }) => sum + tone.length, 0);
  const silent = units.filter(({ tone }) => tone.coverage === 0).length;
  const counts = { n: units.length, articles: clusters.size, words };
  const quality = { few: units.length < fewQuotations, withoutEvidence: significant(silent / units.length) };
  if (units.length < fewestQuotations) {
    const reason = `Too few to tell: ${countNoun(units.length, 'quotation')}, and a mean needs ${fewestQuotations}.`;
    return { ...counts, ...quality, reason };
  }
  const mean = meanOf(scores);
  const weighted = units.reduce((sum, { tone }) => sum + tone.score * tone.length, 0) / words;
  const measured = {
    mean: significant(mean),
    ...(corpusMean !== undefined && { relative: significant(mean - corpusMean) }),
    weightedMean: significant(weighted),
    sd: significant(deviationOf(scores, mean)),
  };
  if (clusters.size < fewestArticles) {
    const reason = `No interval: quotations from ${countNoun(clusters.size, 'article')}, and an interval needs ${fewestArticles}.`;
    return { ...counts, ...measured, ...quality, reason };
  }
  const { low, high } = bootstrapClusters([...clusters.values()].map(scoresOf), bootstrap);
  return { ...counts, ...measured, low: significant(low), high: significant(high), ...quality };
}

function scoresOf(units: readonly ToneUnit[]): readonly number[] {
  return units.map(({ tone }) => tone.score);
}

function meanOf(scores: readonly number[]): number {
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

function deviationOf(scores: readonly number[], mean: number): number {
  return Math.sqrt(scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / (scores.length - 1));
}
