import { logBinomial } from './binomial.js';

/** A draw of `size` from an urn of `marked` and `plain` balls. */
export interface Urn {
  readonly marked: number;
  readonly plain: number;
  readonly size: number;
}

/** ln of the probability that `count` of the balls drawn are marked. */
export function logHypergeometric(count: number, { marked, plain, size }: Urn): number {
  const share = size / (marked + plain);
  return (
    logBinomial(count, marked, share) +
    logBinomial(size - count, plain, share) -
    logBinomial(size, marked + plain, share)
  );
}

/** The fewest and the most marked balls that can be drawn. */
export function rangeOf({ marked, plain, size }: Urn): { readonly low: number; readonly high: number } {
  return { low: Math.max(0, size - plain), high: Math.min(marked, size) };
}

/** The most probable number of marked balls. */
export function modeOf({ marked, plain, size }: Urn): number {
  return Math.floor(((size + 1) * (marked + 1)) / (marked + plain + 2));
}

/** ln of the probability that at least `count` marked balls are drawn; keeps its digits however small it is. */
export function logUpperTail(count: number, urn: Urn): number {
  const { low, high } = rangeOf(urn);
  if (count <= low) return 0;
  if (count > high) return Number.NEGATIVE_INFINITY;
  if (count > modeOf(urn)) return logSumFrom(count, urn);
  return Math.log1p(-Math.exp(logSumFrom(urn.size - count + 1, mirror(urn))));
}

/** ln of the probability that at most `count` marked balls are drawn: that many plain ones at least. */
export function logLowerTail(count: number, urn: Urn): number {
  return logUpperTail(urn.size - count, mirror(urn));
}

/** ln of the sum of the probabilities from `count` up, where they fall: summed as long as a term adds something. */
function logSumFrom(count: number, urn: Urn): number {
  const { high } = rangeOf(urn);
  let sum = 1;
  let term = 1;
  for (let k = count; k < high && term > sum * 1e-17; k += 1) {
    term *= ((urn.marked - k) / (k + 1)) * ((urn.size - k) / (urn.plain - urn.size + k + 1));
    sum += term;
  }
  return logHypergeometric(count, urn) + Math.log(sum);
}

function mirror({ marked, plain, size }: Urn): Urn {
  return { marked: plain, plain: marked, size };
}
