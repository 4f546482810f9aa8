import {
  burrowsDelta,
  cosineSimilarity,
  expectedCosineDistance,
  expectedDelta,
  expectedJensenShannon,
  jensenShannon,
  jensenShannonParts,
} from '../statistics/index.js';
import { frequentWords, type Profile, type Profiles, sumOf } from './profiles.js';

/** How far apart two vocabularies are. */
export type Distance = 'jensenShannon' | 'cosine' | 'burrowsDelta';

/** Counts of two sides, aligned to the same words; `sizes` are all words of either side that are compared. */
interface Sides {
  readonly here: Float64Array;
  readonly there: Float64Array;
  readonly sizes: readonly [here: number, there: number];
}

/** A distance with all that is asked of it. Parts are those of the words, and sum to the distance. */
export interface Measure {
  /** The words on which two sides are compared, by number, in ascending order. */
  termsOf(here: Profile, there: Profile): Uint32Array;
  distance(sides: Sides): number | undefined;
  parts(sides: Sides): ArrayLike<number> | undefined;
  /** What shuffled words of these sizes would give. */
  expected(sides: Sides): number | undefined;
}

/** Two sides on the words of a measure; the counts of either may be given anew, by place in its profile. */
export interface Pair {
  readonly terms: Uint32Array;
  align(here?: Float64Array, there?: Float64Array): Sides;
}

/** The measure of this name, made for these groups. */
export function findMeasure(distance: Distance, profiles: Profiles, words: number): Measure {
  const known: Readonly<Record<Distance, () => Measure>> = {
    jensenShannon: () => divergence,
    cosine: () => angle,
    burrowsDelta: () => makeDelta(profiles, words),
  };
  if (!Object.hasOwn(known, distance)) {
    throw new Error(`unknown distance: "${distance}"; known: ${Object.keys(known).join(', ')}`);
  }
  return known[distance]();
}

/** Two profiles on the words of a measure. */
export function makePair(here: Profile, there: Profile, measure: Measure): Pair {
  const terms = measure.termsOf(here, there);
  const at = placesIn(here.terms, terms);
  const otherAt = placesIn(there.terms, terms);
  return {
    terms,
    align: (counts = here.counts, otherCounts = there.counts) => ({
      here: spread(counts, at),
      there: spread(otherCounts, otherAt),
      sizes: [sumOf(counts), sumOf(otherCounts)],
    }),
  };
}

const divergence: Measure = {
  termsOf: uniteTerms,
  distance: ({ here, there }) => jensenShannon(here, there),
  parts: ({ here, there }) => jensenShannonParts(here, there),
  expected: ({ here, there, sizes: [size, otherSize] }) =>
    expectedJensenShannon({ pooled: addCounts(here, there), size, otherSize }),
};

/** 1 - cos, half the squared distance of the two lists made to length 1: a word's part is its square in there. */
const angle: Measure = {
  termsOf: uniteTerms,
  distance(sides) {
    const cosine = cosineSimilarity(sides.here, sides.there);
    return cosine === undefined ? undefined : 1 - cosine;
  },
  parts({ here, there }) {
    const [length, otherLength] = [lengthOf(here), lengthOf(there)];
    if (length === 0 || otherLength === 0) return undefined;
    return here.map((count, i) => (count / length - (there[i] ?? 0) / otherLength) ** 2 / 2);
  },
  expected: ({ here, there, sizes: [size, otherSize] }) =>
    expectedCosineDistance({ pooled: addCounts(here, there), size, otherSize }),
};

/** On the frequent words whose shares vary. The mean of a z-score cancels between two sides; its deviation stays. */
function makeDelta(profiles: Profiles, words: number): Measure {
  const frequent = frequentWords(profiles, words);
  const deviations = deviationsOf(profiles.profiles, frequent);
  const terms = frequent.filter((_, i) => (deviations[i] ?? 0) > 0);
  const scales = deviations.filter((deviation) => deviation > 0);
  const score = (counts: Float64Array, size: number): Float64Array =>
    counts.map((count, i) => count / size / (scales[i] ?? 1));
  return {
    termsOf: () => terms,
    distance: ({ here, there, sizes: [size, otherSize] }) =>
      size === 0 || otherSize === 0 ? undefined : burrowsDelta(score(here, size), score(there, otherSize)),
    parts({ here, there, sizes: [size, otherSize] }) {
      const others = score(there, otherSize);
      return score(here, size).map((value, i) => Math.abs(value - (others[i] ?? 0)) / terms.length);
    },
    expected: ({ here, there, sizes: [size, otherSize] }) =>
      expectedDelta({ pooled: addCounts(here, there), size, otherSize }, scales),
  };
}

/** The sample standard deviation of each word's share over the groups. */
function deviationsOf(profiles: readonly Profile[], terms: Uint32Array): Float64Array {
  const shares = profiles.map(({ terms: own, counts, size }) =>
    spread(counts, placesIn(own, terms)).map((count) => count / size),
  );
  return Float64Array.from(terms, (_, word) => {
    const values = shares.map((row) => row[word] ?? 0);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const square = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    return values.every((value) => value === values[0]) ? 0 : Math.sqrt(square / (values.length - 1));
  });
}

/** The words of either side, in ascending order. */
function uniteTerms({ terms }: Profile, { terms: others }: Profile): Uint32Array {
  const united = new Uint32Array(terms.length + others.length);
  let size = 0;
  for (let i = 0, k = 0; i < terms.length || k < others.length; size += 1) {
    const [a, b] = [terms[i] ?? Number.POSITIVE_INFINITY, others[k] ?? Number.POSITIVE_INFINITY];
    united[size] = Math.min(a, b);
    if (a <= b) i += 1;
    if (b <= a) k += 1;
  }
  return united.slice(0, size);
}

/** Where each of `terms` stands in `own`, -1 where it does not; both in ascending order. */
function placesIn(own: Uint32Array, terms: Uint32Array): Int32Array {
  let at = 0;
  return Int32Array.from(terms, (term) => {
    while (at < own.length && (own[at] ?? 0) < term) at += 1;
    return own[at] === term ? at : -1;
  });
}

function spread(counts: Float64Array, places: Int32Array): Float64Array {
  const spreadOut = new Float64Array(places.length);
  for (let i = 0; i < places.length; i += 1) {
    const place = places[i] ?? -1;
    if (place >= 0) spreadOut[i] = counts[place] ?? 0;
  }
  return spreadOut;
}

function addCounts(here: Float64Array, there: Float64Array): Float64Array {
  return here.map((count, i) => count + (there[i] ?? 0));
}

function lengthOf(counts: Float64Array): number {
  let square = 0;
  for (const count of counts) square += count * count;
  return Math.sqrt(square);
}
