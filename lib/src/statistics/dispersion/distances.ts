import { sum } from './parts.js';

/**
 * The distances between neighbouring occurrences of a word, the first one from the last occurrence on, around the end
 * of the corpus: they sum to its length. What the measures of this file need, which know no parts. No places give none.
 *
 * @example occurrenceDistances([1, 4], 10) // [7, 3]
 * @throws when the places do not rise, or lie outside the corpus
 */
export function occurrenceDistances(places: ArrayLike<number>, length: number): number[] {
  const rising = Array.from(places);
  let before = -1;
  for (const place of rising) {
    if (!(place > before && place < length))
      throw new RangeError(`places must rise from 0 to below ${length}: ${place}`);
    before = place;
  }
  return rising.map((place, i) => (i === 0 ? place - before + length : place - (rising[i - 1] ?? 0)));
}

/**
 * The average reduced frequency (ARF) of a word, from its distances: its frequency where it is spread evenly, towards 1
 * where all occurrences stand in one place. 0 for no occurrences.
 *
 * sum min(d, v) / v, v = N / f.
 *
 * Savický, P., & Hlaváčová, J. (2002). Measures of word commonness. Journal of Quantitative Linguistics 9(3), 215-231.
 *
 * @example averageReducedFrequency([5, 5]) // 2
 * @example averageReducedFrequency([9, 1]) // 6 / 5
 */
export function averageReducedFrequency(distances: readonly number[]): number {
  const even = sum(distances) / distances.length;
  return distances.length === 0 ? 0 : sum(distances.map((distance) => Math.min(distance, even))) / even;
}

/**
 * The average logarithmic distance (ALD) of a word: how far apart its occurrences are, in powers of 10; as a frequency,
 * the one that a word spread evenly would need for the same: N 10^-ALD. Absent for no occurrences, 0 as a frequency.
 *
 * sum d log10 d / N.
 *
 * Savický, P., & Hlaváčová, J. (2002), as above.
 *
 * @example averageLogDistance([10, 10]) // 1
 */
export function averageLogDistance(distances: readonly number[]): number | undefined {
  const length = sum(distances);
  return length === 0 ? undefined : sum(distances.map((distance) => distance * Math.log10(distance))) / length;
}

/** The frequency that belongs to the average logarithmic distance: `averageLogDistance`. */
export function logDistanceFrequency(distances: readonly number[]): number {
  const distance = averageLogDistance(distances);
  return distance === undefined ? 0 : sum(distances) * 10 ** -distance;
}

/**
 * The average waiting time (AWT) of a word: how many tokens one reads from a random place to its next occurrence.
 * Absent for no occurrences.
 *
 * (1 + sum d^2 / N) / 2.
 *
 * Savický, P., & Hlaváčová, J. (2002), as above.
 *
 * @example averageWaitingTime([2, 2]) // 3 / 2
 */
export function averageWaitingTime(distances: readonly number[]): number | undefined {
  const length = sum(distances);
  return length === 0 ? undefined : (1 + sum(distances.map((distance) => distance ** 2)) / length) / 2;
}

/** The frequency that belongs to the average waiting time, N^2 / sum d^2; 0 for no occurrences. */
export function waitingTimeFrequency(distances: readonly number[]): number {
  return distances.length === 0 ? 0 : sum(distances) ** 2 / sum(distances.map((distance) => distance ** 2));
}
