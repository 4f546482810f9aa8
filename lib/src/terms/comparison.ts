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
  /** Articles that have words; absent for a list of frequencies, which does not tell. */
  readonly articles?: number;
  readonly words: number;
}

/**
 * A function that compares counts of terms between two sides of these sizes. What it found is kept by pair of counts,
 * since most terms of a corpus are rare and share theirs: equal counts give the same object.
 */
export function compareCounts(here: Side, rest: Side): (count: number, restCount: number) => Comparison {
  const reason = findReason(here, rest);
  const known = new Map<number, Map<number, Comparison>>();
  return (count, restCount) => {
    let ofCount = known.get(count);
    if (!ofCount) {
      ofCount = new Map();
      known.set(count, ofCount);
    }
    const found = ofCount.get(restCount);
    if (found) return found;
    const made = compareTable({ count, size: here.words, restCount, restSize: rest.words }, reason);
    ofCount.set(restCount, made);
    return made;
  };
}

function compareTable(table: Parameters<typeof g2>[0], reason: string | undefined): Comparison {
  const ratio = significant(logRatio(table));
  const likelihood = g2(table);
  if (reason !== undefined) return { logRatio: ratio, g2: significant(likelihood), reason };
  const interval = roundInterval(logRatioInterval(table));
  return { logRatio: ratio, ...interval, g2: significant(likelihood), p: chiSquareTail(likelihood) };
}

function findReason(here: Side, rest: Side): string | undefined {
  const { articles = 0 } = here;
  if (articles >= fewestArticles && (rest.articles ?? fewestArticles) >= fewestArticles) return undefined;
  const against = rest.articles === undefined ? 'a list of frequencies' : String(rest.articles);
  const where = rest.articles === undefined ? '' : ' on each side';
  return `A description of these texts only: ${articles} ${articles === 1 ? 'article' : 'articles'} against ${against}, and an interval or a p needs ${fewestArticles}${where}.`;
}

function roundInterval({ low, high }: Interval): Interval {
  return {
    ...(low !== undefined && { low: significant(low) }),
    ...(high !== undefined && { high: significant(high) }),
  };
}
