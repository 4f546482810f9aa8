import {
  chiSquareTail,
  fewestArticles,
  g2,
  type Interval,
  logRatio,
  logRatioInterval,
  significant,
} from '../statistics/index.js';

/** What two counts of a term say. Only `logRatio` and `g2` are always there. */
export interface Comparison {
  /** Log ratio in doublings (base 2): 1 = twice as frequent as in the rest, -1 = half as frequent. */
  readonly logRatio: number;
  /** 95 % interval of the log ratio; an end is absent where it is open, both with few articles. */
  readonly low?: number;
  readonly high?: number;
  /** Log-likelihood ratio over four cells, without sign. */
  readonly g2: number;
  /** Probability of a G2 at least as large, were the word equally frequent; absent with few articles. */
  readonly p?: number;
  readonly pCorrected?: number;
  /** Why interval and p are absent. */
  readonly reason?: string;
}

/** One side of a comparison. */
export interface Side {
  /** Articles that have words. */
  readonly articles: number;
  readonly words: number;
}

/**
 * A function that compares counts of terms between two sides of these sizes. Intervals are kept by pair of counts,
 * since most terms of a corpus are rare and share theirs.
 */
export function compareCounts(here: Side, rest: Side): (count: number, restCount: number) => Comparison {
  const reason = findReason(here, rest);
  const intervals = new Map<string, Interval>();
  return (count, restCount) => {
    const table = { count, size: here.words, restCount, restSize: rest.words };
    const ratio = significant(logRatio(table));
    const likelihood = g2(table);
    if (reason !== undefined) return { logRatio: ratio, g2: significant(likelihood), reason };
    const key = `${count} ${restCount}`;
    const interval = intervals.get(key) ?? roundInterval(logRatioInterval(table));
    intervals.set(key, interval);
    return { logRatio: ratio, ...interval, g2: significant(likelihood), p: chiSquareTail(likelihood) };
  };
}

function findReason(here: Side, rest: Side): string | undefined {
  if (here.articles >= fewestArticles && rest.articles >= fewestArticles) return undefined;
  return `A description of these texts only: ${here.articles} ${here.articles === 1 ? 'article' : 'articles'} against ${rest.articles}, and an interval or a p needs ${fewestArticles} on each side.`;
}

function roundInterval({ low, high }: Interval): Interval {
  return {
    ...(low !== undefined && { low: significant(low) }),
    ...(high !== undefined && { high: significant(high) }),
  };
}
