import { carrollD2, juillandD, rosengrenS } from './evenness.js';
import { readParts, sum } from './parts.js';
import { partRange } from './range.js';

/** The published adjustments of a frequency by a dispersion. */
export type Adjustment = 'carrollUm' | 'juillandU' | 'rosengrenKf' | 'engwallFm' | 'kromerUr';

const adjustments = new Map<Adjustment, (counts: ArrayLike<number>, frequency: number) => number | undefined>([
  ['carrollUm', adjustByEntropy],
  ['juillandU', (counts, frequency) => multiply(frequency, juillandD(counts))],
  ['rosengrenKf', (counts, frequency) => multiply(frequency, rosengrenS(counts))],
  ['engwallFm', (counts, frequency) => multiply(frequency, partRange(counts, { as: 'share' }))],
  ['kromerUr', (counts) => sum(Array.from(counts, harmonic))],
]);

/**
 * The frequency of a word lowered by how unevenly it is spread over equal parts, so that words of one article do not
 * come before words of all: what frequency dictionaries sort by. At most the frequency; 0 where the word does not
 * occur; absent where the dispersion is.
 *
 * - `carrollUm`: f D2 + (1 - D2) f / n
 * - `juillandU`: f D
 * - `rosengrenKf`: f S
 * - `engwallFm`: f times the share of parts that have the word
 * - `kromerUr`: the sum over the parts of 1 + 1/2 + ... + 1/v
 *
 * Gries, S. Th. (2008). Dispersions and adjusted frequencies in corpora. International Journal of Corpus Linguistics
 * 13(4), 403-437.
 *
 * @example adjustedFrequency([2, 1, 1, 1, 0], 'kromerUr') // 9 / 2
 * @throws when a count is negative or the adjustment is not known
 */
export function adjustedFrequency(counts: ArrayLike<number>, adjustment: Adjustment): number | undefined {
  const adjust = adjustments.get(adjustment);
  if (!adjust) throw new Error(`unknown adjustment: "${adjustment}"; known: ${[...adjustments.keys()].join(', ')}`);
  const { frequency } = readParts(counts);
  return frequency === 0 ? 0 : adjust(counts, frequency);
}

function adjustByEntropy(counts: ArrayLike<number>, frequency: number): number | undefined {
  const evenness = carrollD2(counts);
  return evenness === undefined ? undefined : frequency * evenness + ((1 - evenness) * frequency) / counts.length;
}

function multiply(frequency: number, factor: number | undefined): number | undefined {
  return factor === undefined ? undefined : frequency * factor;
}

/** 1 + 1/2 + ... + 1/n. */
function harmonic(n: number): number {
  let total = 0;
  for (let i = 1; i <= n; i += 1) total += 1 / i;
  return total;
}
