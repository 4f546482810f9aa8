import { complementaryError } from './error.js';

/**
 * The probability that a standard normal variable is at most `z`: the one-sided p behind a z score. Right to about 12
 * digits also far in the lower tail.
 *
 * @example normalShare(1.96) // 0.9750021048517795
 * @throws when z is not a number
 */
export function normalShare(z: number): number {
  if (Number.isNaN(z)) throw new RangeError('z must be a number: NaN');
  return z <= 0 ? complementaryError(-z / Math.SQRT2) / 2 : 1 - complementaryError(z / Math.SQRT2) / 2;
}

/**
 * The z below which a standard normal variable falls with the given probability, the inverse of `normalShare`.
 *
 * Newton's method on the logarithm of the tail.
 *
 * @example normalQuantile(0.975) // 1.9599639845400545
 * @throws when the probability is not between 0 and 1
 */
export function normalQuantile(probability: number): number {
  if (!(probability > 0 && probability < 1))
    throw new RangeError(`probability must lie between 0 and 1: ${probability}`);
  return probability < 0.5 ? -tailQuantile(probability) : tailQuantile(1 - probability);
}

/** The z >= 0 that is exceeded with this probability, at most one half. */
function tailQuantile(probability: number): number {
  const target = Math.log(probability);
  let z = Math.sqrt(Math.max(0, -2 * Math.log(2 * probability)));
  for (let i = 0; i < 100; i += 1) {
    const tail = normalShare(-z);
    const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
    const step = ((Math.log(tail) - target) * tail) / density;
    z = Math.max(0, z + step);
    if (Math.abs(step) <= 1e-15 * (1 + z)) break;
  }
  return z;
}
