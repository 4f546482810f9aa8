import type { Interval, IntervalOptions } from '../association/interval.js';
import { normalQuantile } from '../distributions/normal.js';

/**
 * The Wilson interval of a share, `count` of `size`: about the confidence asked for on average, also for few cases and
 * shares near 0 or 1, and shorter than the exact one of Clopper and Pearson. Both ends from 0 to 1. Fractions are taken,
 * so that it serves for weighted counts and effective sizes.
 *
 * (p + z^2 / 2n ± z sqrt(p (1 - p) / n + z^2 / 4n^2)) / (1 + z^2 / n), with p = count / n and n = size.
 *
 * Wilson, E. B. (1927). Probable inference, the law of succession, and statistical inference. Journal of the American
 * Statistical Association 22(158), 209-212.
 *
 * @example wilsonInterval({ count: 0, size: 10 }) // { low: 0, high: 0.277... }
 * @throws when count is not between 0 and size, size is not above 0, or the confidence is not between 0 and 1
 */
export function wilsonInterval(
  { count, size }: { readonly count: number; readonly size: number },
  { confidence = 0.95 }: IntervalOptions = {},
): Required<Interval> {
  if (!(size > 0 && size < Infinity)) throw new RangeError(`size must be above 0: ${size}`);
  if (!(count >= 0 && count <= size)) throw new RangeError(`count must be between 0 and size (${size}): ${count}`);
  if (!(confidence > 0 && confidence < 1)) throw new RangeError(`confidence must lie between 0 and 1: ${confidence}`);
  const square = normalQuantile((1 + confidence) / 2) ** 2;
  const share = count / size;
  const middle = share + square / (2 * size);
  const reach = Math.sqrt(square * ((share * (1 - share)) / size + square / (4 * size ** 2)));
  const scale = 1 + square / size;
  return {
    low: count === 0 ? 0 : (middle - reach) / scale,
    high: count === size ? 1 : (middle + reach) / scale,
  };
}
