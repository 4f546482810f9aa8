/** Words that are shuffled and dealt out again to two sides of these sizes. */
export interface Draw {
  /** How often each word occurs in both sides together. */
  readonly pooled: ArrayLike<number>;
  /** Words of either side. */
  readonly size: number;
  readonly otherSize: number;
}

/** Terms below this share of the largest add nothing that six digits would show. */
const negligible = 1e-12;

/**
 * The Jensen-Shannon divergence, base 2, to be expected of two sides that differ by chance alone: their words are pooled,
 * shuffled, and dealt out to the same two sizes. Small texts lie far apart for that reason only, so a divergence says
 * something where it is above this one. 0 to 1. Absent where one side is empty.
 *
 * Exact: the sum over the words of E[(p log2(p/m) + q log2(q/m)) / 2], p = a / size, q = (pooled - a) / otherSize,
 * m = (p + q) / 2, where a is hypergeometric. Words are shuffled one by one; those of an article come together, so
 * articles by one hand lie rather farther apart than this.
 *
 * @example expectedJensenShannon({ pooled: [2], size: 1, otherSize: 1 }) // 0: both sides have the only word
 * @throws when a size or a count is negative or not whole, or a word occurs more often than there are words
 */
export function expectedJensenShannon({ pooled, size, otherSize }: Draw): number | undefined {
  if (!checkDraw({ pooled, size, otherSize })) return undefined;
  return sumOverWords({ pooled, size, otherSize }, (a, b) => {
    const [p, q] = [a / size, b / otherSize];
    const middle = (p + q) / 2;
    return (gain(p, middle) + gain(q, middle)) / 2;
  });
}

/**
 * The same for the cosine distance, 1 - cos: 0 to 1. The expectation of a quotient is taken as the quotient of the
 * expectations, sum E[ab] / sqrt(sum E[a^2] sum E[b^2]), which is close unless the sides have a few words only.
 *
 * @example expectedCosineDistance({ pooled: [2, 2], size: 2, otherSize: 2 }) // 1 - (4 / 3) / (8 / 3) = 1 / 2
 * @throws as `expectedJensenShannon`
 */
export function expectedCosineDistance(draw: Draw): number | undefined {
  if (!checkDraw(draw)) return undefined;
  const product = sumOverWords(draw, (a, b) => a * b);
  const square = sumOverWords(draw, (a) => a * a);
  const otherSquare = sumOverWords(draw, (_, b) => b * b);
  return square === 0 || otherSquare === 0
    ? undefined
    : Math.max(0, 1 - product / (Math.sqrt(square) * Math.sqrt(otherSquare)));
}

/**
 * The same for Burrows's Delta: the mean over the words of E|a / size - b / otherSize| / deviation, exact. `pooled` are
 * the counts of the frequent words alone, the sizes those of all words; `deviations` are the standard deviations of the
 * relative frequencies by which the z-scores are made. From 0 up; absent without words or where one side is empty.
 *
 * @example expectedDelta({ pooled: [1], size: 1, otherSize: 1 }, [0.5]) // 2: the word is on one side or on the other
 * @throws as `expectedJensenShannon`, and when a deviation is not above 0
 */
export function expectedDelta(draw: Draw, deviations: ArrayLike<number>): number | undefined {
  if (!checkDraw(draw) || draw.pooled.length === 0) return undefined;
  const wrong = Array.from(deviations).find((deviation) => !(deviation > 0));
  if (wrong !== undefined || deviations.length !== draw.pooled.length) {
    throw new RangeError(`each word needs a deviation above 0: ${wrong ?? deviations.length}`);
  }
  const { size, otherSize, pooled } = draw;
  let sum = 0;
  for (let word = 0; word < pooled.length; word += 1) {
    const difference = expectOverDeals(pooled[word] ?? 0, draw, (a, b) => Math.abs(a / size - b / otherSize));
    sum += difference / (deviations[word] ?? 1);
  }
  return sum / pooled.length;
}

/** The sum over the words of an expectation; words that occur equally often share theirs. */
function sumOverWords(draw: Draw, value: (a: number, b: number) => number): number {
  const words = new Map<number, number>();
  for (let word = 0; word < draw.pooled.length; word += 1) {
    const count = draw.pooled[word] ?? 0;
    words.set(count, (words.get(count) ?? 0) + 1);
  }
  let sum = 0;
  for (const count of [...words.keys()].sort((a, b) => a - b)) {
    sum += (words.get(count) ?? 0) * expectOverDeals(count, draw, value);
  }
  return sum;
}

/** The expectation over all deals of a word that occurs so often: from the likeliest deal outwards. */
function expectOverDeals(count: number, { size, otherSize }: Draw, value: (a: number, b: number) => number): number {
  const all = size + otherSize;
  const least = Math.max(0, count - otherSize);
  const most = Math.min(count, size);
  const mode = Math.min(most, Math.max(least, Math.floor(((size + 1) * (count + 1)) / (all + 2))));
  let weights = 1;
  let sum = value(mode, count - mode);
  let weight = 1;
  for (let a = mode; a < most && weight > negligible; a += 1) {
    weight *= ((count - a) * (size - a)) / ((a + 1) * (otherSize - count + a + 1));
    weights += weight;
    sum += weight * value(a + 1, count - a - 1);
  }
  weight = 1;
  for (let a = mode; a > least && weight > negligible; a -= 1) {
    weight *= (a * (otherSize - count + a)) / ((count - a + 1) * (size - a + 1));
    weights += weight;
    sum += weight * value(a - 1, count - a + 1);
  }
  return sum / weights;
}

/** p log2(p / m), where 0 log2 0 = 0. */
function gain(p: number, middle: number): number {
  return p === 0 ? 0 : p * Math.log2(p / middle);
}

/** Whether both sides have words. */
function checkDraw({ pooled, size, otherSize }: Draw): boolean {
  const wrong = [size, otherSize, ...Array.from(pooled)].find((count) => !Number.isInteger(count) || count < 0);
  if (wrong !== undefined) throw new RangeError(`a count must be a whole number from 0: ${wrong}`);
  const largest = Array.from(pooled).reduce((most, count) => Math.max(most, count), 0);
  if (largest > size + otherSize) throw new RangeError(`a word occurs ${largest} times in ${size + otherSize} words`);
  return size > 0 && otherSize > 0;
}
