import { normalShare } from '../distributions/normal.js';

/** How often a word occurs on each of two sides. */
export interface SideCounts {
  readonly count: number;
  readonly restCount: number;
}

export interface ScaledFScoreOptions {
  /** Weight of how frequent a word is here against how exclusive it is to this side. */
  readonly beta?: number;
  /** `balanced` tells both sides apart, `here` scores this side only. */
  readonly balance?: 'balanced' | 'here';
}

/**
 * The scaled F-scores of all words of a vocabulary, in their order: words that are both frequent here and found mostly
 * here. Each score is relative to the whole list. With `here` from 0 to 1; with `balanced` from 0 (marks the other
 * side) over 1/2 to 1 (marks this one). No words give none.
 *
 * F = (1 + β²) P R / (β² P + R) of P = count / (count + restCount) and R = count / all words here, both made to shares
 * by the normal distribution with their mean and population deviation (1/2 where all are equal). Balanced: the larger
 * of the two sides' scores, scaled to 0..1 among the words of that side (1/2 where all are equal), put into the upper
 * or the lower half.
 *
 * Kessler, J. S. (2017). Scattertext: a browser-based tool for visualizing how corpora differ. Proceedings of ACL 2017,
 * System Demonstrations, 85-90.
 *
 * @example scaledFScores([{ count: 2, restCount: 0 }, { count: 0, restCount: 2 }]) // [0.75, 0.25]
 * @throws when a word occurs on neither side, or beta is not above 0
 */
export function scaledFScores(
  words: readonly SideCounts[],
  { beta = 1, balance = 'balanced' }: ScaledFScoreOptions = {},
): number[] {
  if (!(beta > 0)) throw new RangeError(`beta must be above 0: ${beta}`);
  if (words.some(({ count, restCount }) => !(count >= 0 && restCount >= 0 && count + restCount > 0)))
    throw new RangeError('a word must occur on one side at least');
  const here = scoreSide(words, beta);
  if (balance === 'here') return here;
  const there = scoreSide(
    words.map(({ count, restCount }) => ({ count: restCount, restCount: count })),
    beta,
  );
  const upper = scaleTo01(here.filter((score, word) => score > (there[word] ?? 0)));
  const lower = scaleTo01(there.filter((score, word) => score > (here[word] ?? 0)));
  return here.map((score, word) => {
    const other = there[word] ?? 0;
    if (score === other) return 0.5;
    return score > other ? (1 + upper(score)) / 2 : (1 - lower(other)) / 2;
  });
}

function scoreSide(words: readonly SideCounts[], beta: number): number[] {
  const total = words.reduce((sum, { count }) => sum + count, 0);
  const precision = toNormalShares(words.map(({ count, restCount }) => count / (count + restCount)));
  const recall = toNormalShares(words.map(({ count }) => (total === 0 ? 0 : count / total)));
  return precision.map((p, word) => {
    const r = recall[word] ?? 0;
    const weighted = beta ** 2 * p + r;
    return weighted === 0 ? 0 : ((1 + beta ** 2) * p * r) / weighted;
  });
}

function toNormalShares(values: readonly number[]): number[] {
  if (values.every((value) => value === values[0])) return values.map(() => 0.5);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
  return values.map((value) => normalShare((value - mean) / deviation));
}

function scaleTo01(values: readonly number[]): (value: number) => number {
  const low = values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
  const high = values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
  return (value) => (low === high ? 0.5 : (value - low) / (high - low));
}
