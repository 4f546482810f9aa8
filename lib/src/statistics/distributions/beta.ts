/** Coefficients of Lanczos' approximation (g = 7, 9 terms) to the gamma function. */
const lanczos = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];
const tiny = 1e-300;

/**
 * The value below which a Beta(a, b) variable falls with the given probability, as log odds ln(t / (1 - t)): log
 * odds keep their digits near both ends, where t itself does not.
 *
 * Newton's method on the logarithm of the regularised incomplete beta function, kept inside a bracket.
 *
 * @example betaLogOdds(0.5, { a: 3, b: 3 }) // 0
 * @throws when the probability is not between 0 and 1, or a or b is not positive
 */
export function betaLogOdds(probability: number, { a, b }: { readonly a: number; readonly b: number }): number {
  if (!(probability > 0 && probability < 1))
    throw new RangeError(`probability must lie between 0 and 1: ${probability}`);
  if (!(a > 0 && b > 0)) throw new RangeError(`a and b must be positive: ${a}, ${b}`);
  const target = Math.log(probability);
  const norm = logGamma(a + b) - logGamma(a) - logGamma(b);
  let low = -1500;
  let high = 1500;
  let odds = Math.log(a / b);
  for (let i = 0; i < 200; i += 1) {
    const logDensity = norm - a * softPlus(-odds) - b * softPlus(odds);
    const logShare = logBetaShare(odds, a, b, logDensity);
    if (logShare > target) high = odds;
    else low = odds;
    const newton = odds - (logShare - target) / Math.exp(logDensity - logShare);
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    const step = Math.abs(next - odds);
    odds = next;
    if (step <= 1e-13 * (1 + Math.abs(odds))) break;
  }
  return odds;
}

/** ln I_t(a, b), where t is given as log odds; taken from the side on which the fraction converges. */
function logBetaShare(odds: number, a: number, b: number, logDensity: number): number {
  const t = 1 / (1 + Math.exp(-odds));
  if (t < (a + 1) / (a + b + 2)) return logDensity + Math.log(betaFraction(t, a, b) / a);
  const rest = Math.exp(logDensity) * (betaFraction(1 / (1 + Math.exp(odds)), b, a) / b);
  return Math.log1p(-Math.min(rest, 1 - Number.EPSILON));
}

/** The continued fraction of the incomplete beta function (Lentz). */
function betaFraction(t: number, a: number, b: number): number {
  let numerator = 1;
  let denominator = 1 / (1 - ((a + b) * t) / (a + 1) || tiny);
  let fraction = denominator;
  for (let i = 1; i < 20_000; i += 1) {
    const even = (i * (b - i) * t) / ((a + 2 * i - 1) * (a + 2 * i));
    denominator = 1 / (1 + even * denominator || tiny);
    numerator = 1 + even / numerator || tiny;
    fraction *= numerator * denominator;
    const odd = (-(a + i) * (a + b + i) * t) / ((a + 2 * i) * (a + 2 * i + 1));
    denominator = 1 / (1 + odd * denominator || tiny);
    numerator = 1 + odd / numerator || tiny;
    const step = numerator * denominator;
    fraction *= step;
    if (Math.abs(step - 1) < 1e-15) break;
  }
  return fraction;
}

/** ln(1 + e^x), without overflow. */
function softPlus(x: number): number {
  return x > 0 ? x + Math.log1p(Math.exp(-x)) : Math.log1p(Math.exp(x));
}

function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const shifted = x - 1;
  const base = shifted + 7.5;
  const sum = lanczos.reduce(
    (total, coefficient, i) => total + (i === 0 ? coefficient : coefficient / (shifted + i)),
    0,
  );
  return 0.5 * Math.log(2 * Math.PI) + (shifted + 0.5) * Math.log(base) - base + Math.log(sum);
}
