import { fewestArticles, jackknifeError, significant } from '../statistics/index.js';
import type { Measure, Pair } from './measures.js';
import type { Counts, Profile } from './profiles.js';

/** The interval of a distance, or why there is none. */
export interface DistanceInterval {
  readonly low?: number;
  readonly high?: number;
  readonly reason?: string;
}

/** Makes the interval of a pair of groups. */
export type IntervalMaker = (here: Profile, there: Profile, pair: Pair, distance: number) => DistanceInterval;

/** Articles are left out one by one, of more than this many in so many blocks. */
const mostBlocks = 20;
/** Beyond so many groups the pairs are too many. */
export const mostGroups = 25;
/** Half the width of a 95 % interval, in standard errors. */
const width = 1.959964;

/**
 * Makes intervals for pairs of these groups: what each group has without one of its articles is counted once, and kept
 * for all its pairs.
 */
export function intervalMaker(profiles: readonly Profile[], measure: Measure, most: number): IntervalMaker {
  const kept = new Map<Profile, readonly Float64Array[]>();
  const leftOut = (profile: Profile): readonly Float64Array[] => {
    const known = kept.get(profile) ?? leaveOut(profile);
    kept.set(profile, known);
    return known;
  };
  return (here, there, pair, distance) => {
    const counts = [here.articles.length, there.articles.length] as const;
    if (Math.min(...counts) < fewestArticles) {
      return {
        reason: `A description of these texts only: ${counts.join(' and ')} articles, and an interval needs ${fewestArticles} on each side.`,
      };
    }
    if (profiles.length > mostGroups) {
      return { reason: `Intervals are made for ${mostGroups} groups at most, and there are ${profiles.length}.` };
    }
    const error = jackknifeError([
      leftOut(here).map((left) => measure.distance(pair.align(left, undefined)) ?? distance),
      leftOut(there).map((left) => measure.distance(pair.align(undefined, left)) ?? distance),
    ]);
    if (error === undefined) return {};
    return {
      low: significant(Math.max(0, distance - width * error)),
      high: significant(Math.min(most, distance + width * error)),
    };
  };
}

/** The counts of a group without each of its articles, or without each block of them. */
function leaveOut({ terms, counts, articles }: Profile): readonly Float64Array[] {
  const places = new Map(Array.from(terms, (term, place) => [term, place]));
  const blocks = Math.min(mostBlocks, articles.length);
  return Array.from({ length: blocks }, (_, block) => {
    const left = counts.slice();
    for (let i = block; i < articles.length; i += blocks) subtract(left, articles[i], places);
    return left;
  });
}

function subtract(left: Float64Array, article: Counts | undefined, places: ReadonlyMap<number, number>): void {
  article?.terms.forEach((term, i) => {
    const place = places.get(term) ?? 0;
    left[place] = (left[place] ?? 0) - (article.counts[i] ?? 0);
  });
}
