/** Returns the next number of its sequence: from 0 up to, but not, 1. */
export type Random = () => number;

/** Four numbers of 32 bits, not all 0. */
export type RandomState = readonly [number, number, number, number];

/**
 * Returns a source of numbers that look random and are the same for the same seed, on every machine: what a step that
 * draws by chance takes, so that its result can be had again.
 *
 * The generator is xoshiro128** of Blackman and Vigna, its state filled from the seed by splitmix32; 32 bits a number.
 *
 * Blackman, D., & Vigna, S. (2021). Scrambled linear pseudorandom number generators. ACM Transactions on Mathematical
 * Software 47(4), 36.
 *
 * @example seededRandom(1)() === seededRandom(1)() // true
 * @throws when the seed is no whole number from 0 to 4294967295
 */
export function seededRandom(seed: number): Random {
  if (!Number.isInteger(seed) || seed < 0 || seed > 0xffffffff)
    throw new RangeError(`seed must be a whole number from 0 to 4294967295: ${seed}`);
  const fill = (i: number): number => splitmix((seed + Math.imul(i, 0x9e3779b9)) >>> 0);
  return xoshiro([fill(1), fill(2), fill(3), fill(4)]);
}

/** The generator itself, from a state. */
export function xoshiro(state: RandomState): Random {
  let [a, b, c, d] = state;
  return () => {
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotate(d, 11);
    return result / 0x100000000;
  };
}

function splitmix(seed: number): number {
  let mixed = Math.imul(seed ^ (seed >>> 16), 0x21f0aaad);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

function rotate(bits: number, by: number): number {
  return (bits << by) | (bits >>> (32 - by));
}
