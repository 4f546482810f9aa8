const tiny = 1e-300;

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

/** erfc for x >= 0: by its series near 0, by its continued fraction (Lentz) in the tail. */
function complementaryError(x: number): number {
  if (x < 2) return 1 - errorSeries(x);
  const square = x * x;
  if (square > 750) return 0;
  let fraction = x;
  let numerator = x;
  let denominator = 0;
  for (let i = 1; i < 500; i += 1) {
    const term = i / 2;
    denominator = 1 / (x + term * denominator || tiny);
    numerator = x + term / numerator || tiny;
    const step = numerator * denominator;
    fraction *= step;
    if (Math.abs(step - 1) < 1e-16) break;
  }
  return Math.exp(-square) / (Math.sqrt(Math.PI) * fraction);
}

/** erf by the series whose terms are all positive, so that nothing cancels. */
function errorSeries(x: number): number {
  let term = x;
  let sum = x;
  for (let i = 1; term > sum * 1e-17; i += 1) {
    term *= (2 * x * x) / (2 * i + 1);
    sum += term;
  }
  return (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x) * sum;
}
