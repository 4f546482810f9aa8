/**
 * The moving-average type-token ratio (MATTR): the mean over all windows of so many words, from 1 / window to 1. Texts
 * of different length may be compared, with the same window. Absent where the text is shorter than the window.
 *
 * Covington, M. A., & McFall, J. D. (2010). Cutting the Gordian knot: the moving-average type-token ratio (MATTR).
 * Journal of Quantitative Linguistics 17(2), 94-100.
 *
 * @example mattr(['no', 'no', 'war'], { window: 2 }) // 3 / 4
 * @throws when the window is not a whole number from 1
 */
export function mattr<Token>(
  tokens: ArrayLike<Token>,
  { window = 500 }: { readonly window?: number } = {},
): number | undefined {
  checkWidth('window', window);
  if (tokens.length < window) return undefined;
  const counts = new Map<Token | undefined, number>();
  let types = 0;
  for (let place = 0; place < tokens.length; place += 1) {
    counts.set(tokens[place], (counts.get(tokens[place]) ?? 0) + 1);
    if (place >= window) removeToken(counts, tokens[place - window]);
    if (place >= window - 1) types += counts.size;
  }
  return types / window / (tokens.length - window + 1);
}

/**
 * The mean segmental type-token ratio (MSTTR): the mean over successive segments of so many words. What is left behind
 * the last full segment is dropped, or kept as a shorter one, whose ratio is rather higher. Absent where there is no
 * segment.
 *
 * Johnson, W. (1944). Studies in language behavior: a program of research. Psychological Monographs 56(2), 1-15.
 *
 * @example msttr(['no', 'no', 'war'], { segment: 2 }) // 1 / 2
 * @example msttr(['no', 'no', 'war'], { segment: 2, rest: 'keep' }) // 3 / 4
 * @throws when the segment is not a whole number from 1
 */
export function msttr<Token>(
  tokens: ArrayLike<Token>,
  { segment = 100, rest = 'drop' }: { readonly segment?: number; readonly rest?: 'drop' | 'keep' } = {},
): number | undefined {
  checkWidth('segment', segment);
  const all = Array.from(tokens);
  const ratios: number[] = [];
  for (let start = 0; start < all.length; start += segment) {
    const part = all.slice(start, start + segment);
    if (part.length === segment || rest === 'keep') ratios.push(new Set(part).size / part.length);
  }
  return ratios.length === 0 ? undefined : ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length;
}

function removeToken<Token>(counts: Map<Token, number>, token: Token): void {
  const left = (counts.get(token) ?? 0) - 1;
  if (left === 0) counts.delete(token);
  else counts.set(token, left);
}

function checkWidth(name: string, width: number): void {
  if (!Number.isInteger(width) || width < 1) throw new RangeError(`${name} must be a whole number from 1: ${width}`);
}
