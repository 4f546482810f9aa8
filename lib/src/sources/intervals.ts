import { fewestArticles, jackknifeError, normalQuantile, significant } from '../statistics/index.js';
import type { Measure, Pair } from './measures.js';
import { type Counts, collect, type Profile } from './profiles.js';

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
const mostGroups = 25;
/** Half the width of a 95 % interval, in standard errors. */
const width = normalQuantile(0.975);

/** Makes intervals for pairs of these groups; `most` is the largest distance there is. */
export function intervalMaker(profiles: readonly Profile[], measure: Measure, most: number): IntervalMaker {
  const kept = new Map<Profile, readonly Counts[]>();
  const leftOut = (profile: Profile): readonly Float64Array[] => {
    const blocks = kept.get(profile) ?? readBlocks(profile);
    kept.set(profile, blocks);
    return blocks.map((block) => subtract(profile.counts, block));
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

/** The counts of each article of a group, or of each block of them, by place in the words of the group. */
function readBlocks({ terms, articles }: Profile): readonly Counts[] {
  const places = new Map(Array.from(terms, (term, place) => [term, place]));
  const blocks = Math.min(mostBlocks, articles.length);
  return Array.from({ length: blocks }, (_, block) => {
    const sums = new Float64Array(terms.length);
    for (let i = block; i < articles.length; i += blocks) {
      articles[i]?.terms.forEach((term, k) => {
        const place = places.get(term) ?? 0;
        sums[place] = (sums[place] ?? 0) + (articles[i]?.counts[k] ?? 0);
      });
    }
    return collect(sums);
  });
}

function subtract(counts: Float64Array, block: Counts): Float64Array {
  const left = counts.slice();
  block.terms.forEach((place, i) => {
    left[place] = (left[place] ?? 0) - (block.counts[i] ?? 0);
  });
  return left;
}
