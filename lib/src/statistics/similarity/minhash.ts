/** How the minima of a signature are put into bands, of which one in common makes two texts candidates. */
export interface Banding {
  readonly bands: number;
  readonly rows: number;
}

/**
 * The MinHash signature of a set of whole numbers (hashed shingles): one minimum for each of `length` random orders of
 * all numbers. The share of equal minima of two signatures estimates the Jaccard similarity of the sets, with a
 * standard error of at most 1 / (2 sqrt(length)). Sets may only be compared with the same length and seed. An empty set
 * gives the largest number everywhere.
 *
 * Broder, A. Z. (1997). On the resemblance and containment of documents. Proceedings of Compression and Complexity of
 * Sequences 1997, 21-29.
 *
 * @example minHash([3, 5], { length: 128, seed: 1 }).length // 128
 * @throws when the length is not a whole number from 1
 */
export function minHash(items: Iterable<number>, { length, seed = 1 }: { length: number; seed?: number }): Uint32Array {
  if (!Number.isInteger(length) || length < 1) throw new RangeError(`length must be a whole number from 1: ${length}`);
  const signature = new Uint32Array(length).fill(0xffffffff);
  const keys = Uint32Array.from(signature, (_, place) => scramble(scramble(seed) + place));
  for (const item of items) {
    for (let place = 0; place < length; place += 1) {
      const hash = scramble((keys[place] ?? 0) ^ item);
      if (hash < (signature[place] ?? 0)) signature[place] = hash;
    }
  }
  return signature;
}

/**
 * The share of equal minima of two signatures: an estimate of the Jaccard similarity of the sets behind them, from 0 to
 * 1.
 *
 * @example minHashSimilarity(minHash([1, 2], { length: 8 }), minHash([1, 2], { length: 8 })) // 1
 * @throws when the signatures differ in length, or are empty
 */
export function minHashSimilarity(a: Uint32Array, b: Uint32Array): number {
  if (a.length !== b.length || a.length === 0)
    throw new RangeError(`both signatures need the same length: ${a.length} and ${b.length}`);
  return a.filter((minimum, place) => minimum === b[place]).length / a.length;
}

/**
 * The probability that two texts of this Jaccard similarity become candidates, by at least one band in common: from 0
 * to 1, an S-shaped curve that is steepest near `bandThreshold`.
 *
 * 1 - (1 - s^rows)^bands.
 *
 * Leskovec, J., Rajaraman, A., & Ullman, J. D. (2020). Mining of massive datasets (3rd ed.), ch. 3. Cambridge
 * University Press.
 *
 * @example candidateProbability(0.5, { bands: 2, rows: 1 }) // 3 / 4
 * @throws when the similarity is not between 0 and 1, or bands or rows is not a whole number from 1
 */
export function candidateProbability(similarity: number, banding: Banding): number {
  checkBanding(banding);
  if (!(similarity >= 0 && similarity <= 1)) throw new RangeError(`similarity must lie between 0 and 1: ${similarity}`);
  return -Math.expm1(banding.bands * Math.log1p(-(similarity ** banding.rows)));
}

/**
 * The Jaccard similarity about which two texts begin to be found as candidates, from 0 to 1. Many pairs a little above
 * it are still missed: `candidateProbability` says how many.
 *
 * (1 / bands)^(1 / rows).
 *
 * @example bandThreshold({ bands: 16, rows: 4 }) // 1 / 2
 * @throws when bands or rows is not a whole number from 1
 */
export function bandThreshold(banding: Banding): number {
  checkBanding(banding);
  return (1 / banding.bands) ** (1 / banding.rows);
}

function checkBanding({ bands, rows }: Banding): void {
  for (const [name, value] of Object.entries({ bands, rows })) {
    if (!Number.isInteger(value) || value < 1) throw new RangeError(`${name} must be a whole number from 1: ${value}`);
  }
}

/** A mixing of 32 bits that turns each number into another one (the finaliser of MurmurHash3). */
function scramble(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
