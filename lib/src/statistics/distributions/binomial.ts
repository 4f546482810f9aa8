const halfLogTau = Math.log(2 * Math.PI) / 2;

/**
 * ln of the probability of `count` successes in `size` draws with the given share, by Loader's deviances: its digits
 * hold also for counts in the billions, where differences of ln n! lose theirs.
 *
 * Loader, C. (2000). Fast and accurate computation of binomial probabilities.
 */
export function logBinomial(count: number, size: number, share: number): number {
  const rest = size - count;
  if (count === 0) return size === 0 ? 0 : size * Math.log1p(-share);
  if (rest === 0) return size * Math.log(share);
  if (share === 0 || share === 1) return Number.NEGATIVE_INFINITY;
  return (
    stirlingError(size) -
    stirlingError(count) -
    stirlingError(rest) -
    deviance(count, size * share) -
    deviance(rest, size * (1 - share)) -
    halfLogTau +
    Math.log(size / count / rest) / 2
  );
}

/** ln n! less Stirling's formula (n + 1/2) ln n - n + ln(2 pi) / 2, for a whole n from 1. */
function stirlingError(n: number): number {
  if (n > 15) {
    const square = n * n;
    return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / (1188 * square)) / square) / square) / square) / n;
  }
  let logFactorial = 0;
  for (let i = 2; i <= n; i += 1) logFactorial += Math.log(i);
  return logFactorial - (n + 0.5) * Math.log(n) + n - halfLogTau;
}

/** x ln(x / mean) + mean - x, by its series where the two are near each other. */
function deviance(x: number, mean: number): number {
  const difference = x - mean;
  if (Math.abs(difference) >= 0.1 * (x + mean)) return x * Math.log(x / mean) - difference;
  const ratio = difference / (x + mean);
  let sum = difference * ratio;
  let term = 2 * x * ratio;
  for (let i = 1; i < 1000; i += 1) {
    term *= ratio * ratio;
    const next = sum + term / (2 * i + 1);
    if (next === sum) break;
    sum = next;
  }
  return sum;
}
