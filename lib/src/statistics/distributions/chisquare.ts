import { complementaryError } from './error.js';

/**
 * The probability that a chi-square variable with one degree of freedom exceeds `value`: the p of a G2 of one word.
 * From 1 (at 0) down; right to about 12 digits also far in the tail, and 0 only from about 1480, where the
 * probability is smaller than any number of the machine.
 *
 * P = erfc(sqrt(value / 2)).
 *
 * @example chiSquareTail(3.841458820694124) // 0.05
 * @throws when the value is negative or not a number
 */
export function chiSquareTail(value: number): number {
  if (!(value >= 0)) throw new RangeError(`chi-square must be 0 or more: ${value}`);
  return complementaryError(Math.sqrt(value / 2));
}
