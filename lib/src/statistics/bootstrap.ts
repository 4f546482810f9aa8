import type { Interval, IntervalOptions } from './association/interval.js';
import { quantile } from './quantile.js';
import { seededRandom } from './random.js';

export interface BootstrapOptions extends IntervalOptions {
  /** How often the clusters are drawn anew. */
  readonly samples?: number;
  /** Where the drawing starts: the same seed gives the same interval. */
  readonly seed?: number;
}

/**
 * The percentile interval of a mean whose values come in clusters, such as scores of quotations in articles: values of
 * one cluster depend on each other, so whole clusters are drawn anew, as many as there are, with replacement.
 * The mean of a sample is that of all values in the clusters drawn, so that a large cluster weighs more.
 *
 * With few clusters the interval is too narrow: one gives its mean for both ends. Ends are quantiles of the samples'
 * means, (1 - confidence) / 2 from either side.
 *
 * Davison, A. C., & Hinkley, D. V. (1997). Bootstrap methods and their application. Cambridge University Press.
 *
 * @example bootstrapClusters([[1, 1], [1]]) // { low: 1, high: 1 }
 * @throws when there is no cluster or an empty one, samples is no whole number from 1, or the confidence not in 0 to 1
 */
export function bootstrapClusters(
  clusters: readonly (readonly number[])[],
  { confidence = 0.95, samples = 2000, seed = 1 }: BootstrapOptions = {},
): Required<Interval> {
  if (clusters.length === 0) throw new RangeError('a bootstrap needs at least one cluster');
  if (clusters.some(({ length }) => length === 0)) throw new RangeError('a cluster without values cannot be drawn');
  if (!Number.isInteger(samples) || samples < 1)
    throw new RangeError(`samples must be a whole number from 1: ${samples}`);
  if (!(confidence > 0 && confidence < 1)) throw new RangeError(`confidence must lie between 0 and 1: ${confidence}`);
  const sums = clusters.map((values) => values.reduce((sum, value) => sum + value, 0));
  const random = seededRandom(seed);
  const means = new Float64Array(samples);
  for (let sample = 0; sample < samples; sample += 1) {
    let sum = 0;
    let count = 0;
    for (let drawn = 0; drawn < clusters.length; drawn += 1) {
      const at = Math.floor(random() * clusters.length);
      sum += sums[at] ?? 0;
      count += clusters[at]?.length ?? 0;
    }
    means[sample] = sum / count;
  }
  means.sort();
  const tail = (1 - confidence) / 2;
  return { low: quantile(means, tail), high: quantile(means, 1 - tail) };
}
