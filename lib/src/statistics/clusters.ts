import type { Interval } from './association/interval.js';
import { quantile } from './quantile.js';
import { seededRandom } from './random.js';

/** Words counted in articles of two groups: the first `here` articles are one, the others the other. */
export interface Clusters {
  /** Words of each article. */
  readonly sizes: ArrayLike<number>;
  readonly here: number;
  /** For each word its occurrences in each article. */
  readonly counts: readonly ArrayLike<number>[];
}

export interface ClusterOptions {
  readonly samples?: number;
  readonly seed?: number;
}

/** So many arrangements are all tried, instead of some by chance. */
const mostExact = 20_000;

/**
 * For each word the probability that its rates in two groups of articles lie at least so far apart, were the articles
 * dealt to the groups by chance: a test that takes articles, not words, as what was drawn, and needs no assumption on
 * how words crowd together. Groups of the real sizes are dealt, so that it holds where they differ.
 *
 * The statistic is the difference of the rates, occurrences by words of all articles of a group, two-sided. Of up to
 * 20,000 arrangements all are tried; of more, `samples` by chance, and p is (k + 1) / (samples + 1). A group without
 * articles gives 1: there is nothing to compare.
 *
 * Fisher, R. A. (1935). The design of experiments. Oliver and Boyd.
 * Phipson, B., & Smyth, G. K. (2010). Permutation p-values should never be zero. Statistical Applications in Genetics
 * and Molecular Biology 9(1), 39.
 *
 * @example permuteClusters({ sizes: [9, 9, 9, 9], here: 2, counts: [[3, 3, 0, 0]] }) // [0.3333...]
 * @throws when a word has not one count for each article, or samples is no whole number from 1
 */
export function permuteClusters(clusters: Clusters, { samples = 999, seed = 1 }: ClusterOptions = {}): number[] {
  checkClusters(clusters, samples);
  const { sizes, here, counts } = clusters;
  const n = sizes.length;
  if (here === 0 || here === n) return counts.map(() => 1);
  const words = sum(sizes);
  const totals = counts.map(sum);
  const differences = (chosen: readonly number[]): number[] => {
    const size = sumAt(sizes, chosen);
    return counts.map((row, i) => difference(sumAt(row, chosen), size, totals[i] ?? 0, words));
  };
  const observed = differences(range(here)).map((value) => Math.abs(value) * (1 - 1e-9));
  const reached = counts.map(() => 0);
  const isExact = countArrangements(n, here) <= mostExact;
  let tried = 0;
  for (const chosen of isExact ? listArrangements(n, here) : dealArrangements(n, here, samples, seed)) {
    tried += 1;
    differences(chosen).forEach((value, i) => {
      if (Math.abs(value) >= (observed[i] ?? 0)) reached[i] = (reached[i] ?? 0) + 1;
    });
  }
  return reached.map((count) => (isExact ? count / tried : (count + 1) / (tried + 1)));
}

/**
 * For each word the percentile interval of its log ratio, in doublings, when articles are drawn anew with replacement
 * in each of two groups: what the effect size would be with other articles of the same sources. Rates without the word
 * are taken as half an occurrence. An end is absent where it rests on samples that lack the word on a side.
 *
 * Lijffijt, J., et al. (2016). Significance testing of word frequencies in corpora. Digital Scholarship in the
 * Humanities 31(2), 374-397.
 *
 * @example bootstrapLogRatios({ sizes: [9, 9], here: 1, counts: [[2, 1]] }) // [{ low: 1, high: 1 }]
 * @throws when a group has no article, a word has not one count for each article, or samples is no whole number from 1
 */
export function bootstrapLogRatios(
  clusters: Clusters,
  { samples = 1000, seed = 1, confidence = 0.95 }: ClusterOptions & { readonly confidence?: number } = {},
): Interval[] {
  checkClusters(clusters, samples);
  const { sizes, here, counts } = clusters;
  const n = sizes.length;
  if (here === 0 || here === n) throw new RangeError('a bootstrap needs at least one article in each group');
  const random = seededRandom(seed);
  const ratios = counts.map(() => new Float64Array(samples));
  const lacks = counts.map(() => ({ here: 0, rest: 0 }));
  for (let sample = 0; sample < samples; sample += 1) {
    const drawn = Array.from({ length: here }, () => Math.floor(random() * here));
    const others = Array.from({ length: n - here }, () => here + Math.floor(random() * (n - here)));
    const [size, restSize] = [sumAt(sizes, drawn) || 1, sumAt(sizes, others) || 1];
    counts.forEach((row, i) => {
      const [count, restCount] = [sumAt(row, drawn), sumAt(row, others)];
      const lack = lacks[i];
      if (lack && count === 0) lack.here += 1;
      if (lack && restCount === 0) lack.rest += 1;
      const values = ratios[i];
      if (values) values[sample] = Math.log2((count || 0.5) / size / ((restCount || 0.5) / restSize));
    });
  }
  const tail = (1 - confidence) / 2;
  return ratios.map((values, i) => {
    values.sort();
    const { here: lackHere = 0, rest: lackRest = 0 } = lacks[i] ?? {};
    return {
      ...(lackHere <= tail * samples && { low: quantile(values, tail) }),
      ...(lackRest <= tail * samples && { high: quantile(values, 1 - tail) }),
    };
  });
}

/**
 * The percentile interval of a rate, occurrences by words of all articles, when the articles are drawn anew with
 * replacement: what it would be with other articles of the same kind. Absent without articles or words.
 *
 * Davison, A. C., & Hinkley, D. V. (1997). Bootstrap methods and their application. Cambridge University Press.
 *
 * @example bootstrapRate({ sizes: [10, 10], counts: [1, 1] }) // { low: 0.1, high: 0.1 }
 * @throws when there is not one count for each article, or samples is no whole number from 1
 */
export function bootstrapRate(
  { sizes, counts }: { readonly sizes: ArrayLike<number>; readonly counts: ArrayLike<number> },
  { samples = 1000, seed = 1, confidence = 0.95 }: ClusterOptions & { readonly confidence?: number } = {},
): Required<Interval> | undefined {
  checkClusters({ sizes, here: 0, counts: [counts] }, samples);
  if (sum(sizes) === 0) return undefined;
  const random = seededRandom(seed);
  const rates = Float64Array.from({ length: samples }, () => {
    const drawn = Array.from({ length: sizes.length }, () => Math.floor(random() * sizes.length));
    return sumAt(counts, drawn) / (sumAt(sizes, drawn) || 1);
  }).sort();
  const tail = (1 - confidence) / 2;
  return { low: quantile(rates, tail), high: quantile(rates, 1 - tail) };
}

function difference(count: number, size: number, total: number, words: number): number {
  const rest = words - size;
  return (size === 0 ? 0 : count / size) - (rest === 0 ? 0 : (total - count) / rest);
}

/** n over k, or more than are ever listed. */
function countArrangements(n: number, k: number): number {
  let count = 1;
  for (let i = 1; i <= Math.min(k, n - k) && count <= mostExact; i += 1) count = (count * (n - i + 1)) / i;
  return count;
}

/** All choices of k out of n, in their order. */
function* listArrangements(n: number, k: number): Generator<readonly number[]> {
  const chosen = range(k);
  for (;;) {
    yield chosen;
    let at = k - 1;
    while (at >= 0 && chosen[at] === n - k + at) at -= 1;
    if (at < 0) return;
    chosen[at] = (chosen[at] ?? 0) + 1;
    for (let i = at + 1; i < k; i += 1) chosen[i] = (chosen[i - 1] ?? 0) + 1;
  }
}

function* dealArrangements(n: number, k: number, samples: number, seed: number): Generator<readonly number[]> {
  const random = seededRandom(seed);
  const cards = range(n);
  for (let sample = 0; sample < samples; sample += 1) {
    for (let i = 0; i < k; i += 1) {
      const other = i + Math.floor(random() * (n - i));
      const card = cards[i] ?? 0;
      cards[i] = cards[other] ?? 0;
      cards[other] = card;
    }
    yield cards.slice(0, k);
  }
}

function range(length: number): number[] {
  return Array.from({ length }, (_, i) => i);
}

function sum(values: ArrayLike<number>): number {
  let total = 0;
  for (let i = 0; i < values.length; i += 1) total += values[i] ?? 0;
  return total;
}

function sumAt(values: ArrayLike<number>, places: readonly number[]): number {
  let total = 0;
  for (const place of places) total += values[place] ?? 0;
  return total;
}

function checkClusters({ sizes, here, counts }: Clusters, samples: number): void {
  if (!Number.isInteger(samples) || samples < 1)
    throw new RangeError(`samples must be a whole number from 1: ${samples}`);
  if (!Number.isInteger(here) || here < 0 || here > sizes.length)
    throw new RangeError(`here must be a whole number from 0 to ${sizes.length}: ${here}`);
  const wrong = counts.find(({ length }) => length !== sizes.length);
  if (wrong) throw new RangeError(`a word needs one count for each of ${sizes.length} articles: ${wrong.length}`);
}
