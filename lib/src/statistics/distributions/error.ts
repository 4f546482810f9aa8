const tiny = 1e-300;

/** erfc for x >= 0: by the series of erf near 0, by its continued fraction (Lentz) in the tail. */
export function complementaryError(x: number): number {
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
