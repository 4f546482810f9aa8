import { type Random, seededRandom } from '../random.js';
import { vocdCurve } from './hdd.js';

/** Lengths of the samples, and how often the whole is done, as published. */
const [shortest, longest] = [35, 50];
const repeats = 3;
/** Diversities among which the best is sought, by their logarithms, and how closely. */
const [least, most] = [1e-4, 1e5];
const closeness = 1e-9;

/**
 * The vocd-D of a text: the diversity whose curve (`vocdCurve`) is the nearest to the type-token ratios of its random
 * samples; some 10 to 200, the larger, the more varied. Drawn by chance, so it takes a seed; `hdd` measures the same
 * without chance. Takes the words by number, in any order. Absent where the text has fewer than 50 words, and where its
 * samples hold hardly any word twice, so that no curve is the nearest.
 *
 * For each length of 35 to 50 words, the mean type-token ratio of `samples` samples without replacement; D by least
 * squares; the mean of 3 such D.
 *
 * Malvern, D., Richards, B., Chipere, N., & Durán, P. (2004). Lexical diversity and language development. Palgrave.
 *
 * @example vocd(words, { samples: 100, seed: 1 }) // 68.4
 * @throws when the samples are no whole number from 1
 */
export function vocd(
  words: ArrayLike<number>,
  { samples = 100, seed = 1 }: { readonly samples?: number; readonly seed?: number } = {},
): number | undefined {
  if (!Number.isInteger(samples) || samples < 1)
    throw new RangeError(`samples must be a whole number from 1: ${samples}`);
  const random = seededRandom(seed);
  if (words.length < longest) return undefined;
  const drawn = Array.from(words);
  let sum = 0;
  for (let repeat = 0; repeat < repeats; repeat += 1) {
    const diversity = fitCurve(sampleRatios(drawn, samples, random));
    if (diversity === undefined) return undefined;
    sum += diversity;
  }
  return sum / repeats;
}

/** The mean type-token ratio of samples of each length; the words are reordered by it. */
function sampleRatios(words: number[], samples: number, random: Random): readonly number[] {
  return Array.from({ length: longest - shortest + 1 }, (_, i) => {
    const size = shortest + i;
    let types = 0;
    for (let sample = 0; sample < samples; sample += 1) {
      drawFirst(words, size, random);
      types += new Set(words.slice(0, size)).size;
    }
    return types / samples / size;
  });
}

/** Brings so many words by chance to the front. */
function drawFirst(words: number[], size: number, random: Random): void {
  for (let at = 0; at < size; at += 1) {
    const other = at + Math.floor(random() * (words.length - at));
    [words[at], words[other]] = [words[other] ?? 0, words[at] ?? 0];
  }
}

/** The diversity of least squares by golden section over its logarithm; absent at the upper end of what is sought. */
function fitCurve(ratios: readonly number[]): number | undefined {
  const squares = (logarithm: number): number =>
    ratios.reduce((sum, ratio, i) => {
      const distance = ratio - vocdCurve({ tokens: shortest + i, diversity: Math.exp(logarithm) });
      return sum + distance * distance;
    }, 0);
  const golden = (Math.sqrt(5) - 1) / 2;
  let [low, high] = [Math.log(least), Math.log(most)];
  while (high - low > closeness) {
    const [left, right] = [high - golden * (high - low), low + golden * (high - low)];
    if (squares(left) <= squares(right)) high = right;
    else low = left;
  }
  const found = Math.exp((low + high) / 2);
  return found > most / 2 ? undefined : found;
}
