import { type Contingency, checkContingency } from './contingency.js';

export interface WeightedLogOddsOptions {
  /** Occurrences that are added to both counts of the word before anything is counted. */
  readonly prior: number;
  /** The sum of these over all words of the vocabulary. */
  readonly priorSize: number;
  /** Terms of the variance: those of the word only, or also those of the other words. */
  readonly variance?: 'twoTerms' | 'fourTerms';
}

export interface WeightedLogOdds {
  /** ln of the ratio of the odds, above 0 where the word marks this side. */
  readonly logOdds: number;
  /** The same in its standard deviations. */
  readonly z: number;
}

/**
 * The log odds of a word here against there with a Dirichlet prior ("Fightin' Words"), raw and as a z score: the prior
 * draws rare words towards 0, the variance keeps them from the top. An uninformative prior is the same small number for
 * every word; an informative one is the share of the word in a background corpus, times `priorSize`. Absent where one
 * side has no other words.
 *
 * ln[(a + α) / (n1 + α0 - a - α)] - ln[(b + α) / (n2 + α0 - b - α)], variance 1 / (a + α) + 1 / (b + α), with
 * `fourTerms` also 1 / (n1 + α0 - a - α) + 1 / (n2 + α0 - b - α); α = `prior`, α0 = `priorSize`.
 *
 * Monroe, B. L., Colaresi, M. P., & Quinn, K. M. (2008). Fightin' words: lexical feature selection and evaluation for
 * identifying the content of political conflict. Political Analysis 16(4), 372-403.
 *
 * @example weightedLogOdds({ count: 3, size: 8, restCount: 3, restSize: 8 }, { prior: 1, priorSize: 2 })
 * // { logOdds: 0, z: 0 }
 * @throws when a count is larger than its size, the prior is not above 0, or priorSize is smaller than the prior
 */
export function weightedLogOdds(
  table: Contingency,
  { prior, priorSize, variance = 'twoTerms' }: WeightedLogOddsOptions,
): WeightedLogOdds | undefined {
  checkContingency(table, 0);
  if (!(prior > 0)) throw new RangeError(`prior must be above 0: ${prior}`);
  if (!(priorSize >= prior)) throw new RangeError(`priorSize must be at least the prior (${prior}): ${priorSize}`);
  const here = table.count + prior;
  const there = table.restCount + prior;
  const othersHere = table.size - table.count + (priorSize - prior);
  const othersThere = table.restSize - table.restCount + (priorSize - prior);
  if (othersHere === 0 || othersThere === 0) return undefined;
  const logOdds = Math.log(here / othersHere) - Math.log(there / othersThere);
  const others = variance === 'fourTerms' ? 1 / othersHere + 1 / othersThere : 0;
  return { logOdds, z: logOdds / Math.sqrt(1 / here + 1 / there + others) };
}
