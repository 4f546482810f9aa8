import { checkTextSize, type TextSize } from './sizes.js';

/**
 * Brunet's W: smaller for a richer vocabulary, about 10 to 20 for texts of usual length. Absent without words.
 *
 * N^(V^-0.172).
 *
 * Brunet, É. (1978). Le vocabulaire de Jean Giraudoux: structure et évolution. Slatkine.
 *
 * @example brunetW({ types: 1, tokens: 9 }) // 9
 * @throws when there are more types than tokens
 */
export function brunetW(size: TextSize): number | undefined {
  checkTextSize(size);
  return size.types === 0 ? undefined : size.tokens ** (size.types ** -0.172);
}

/**
 * Honoré's R: large where many words occur once. Absent without words; with `quotient` also where all occur once.
 *
 * `quotient` 100 ln N / (1 - V1 / V), the usual form; `inner` 100 ln(N / (1 - V1 / V)), that of one tool.
 *
 * Honoré, A. (1979). Some simple measures of richness of vocabulary. Association for Literary and Linguistic Computing
 * Bulletin 7, 172-177.
 *
 * @example honoreR({ types: 4, tokens: 8, once: 2 }) // 200 ln 8
 * @throws when there are more types than tokens, or more words that occur once than types
 */
export function honoreR(
  size: TextSize & { readonly once: number },
  { form = 'quotient' }: { readonly form?: 'quotient' | 'inner' } = {},
): number | undefined {
  checkTextSize(size);
  const { types, tokens, once } = size;
  if (!(once >= 0 && once <= types)) throw new RangeError(`once must lie between 0 and types (${types}): ${once}`);
  const others = 1 - once / types;
  if (!(others > 0)) return undefined;
  return 100 * (form === 'quotient' ? Math.log(tokens) / others : Math.log(tokens / others));
}

/**
 * Fisher's alpha, the parameter of the logarithmic series that has so many types in so many tokens: larger for a richer
 * vocabulary. Absent without words, and where every word is new.
 *
 * V = alpha ln(1 + N / alpha), solved by bisection.
 *
 * Fisher, R. A., Corbet, A. S., & Williams, C. B. (1943). The relation between the number of species and the number of
 * individuals in a random sample of an animal population. Journal of Animal Ecology 12(1), 42-58.
 *
 * @example fisherAlpha({ types: 240, tokens: 15609 }) // 40.247...
 * @throws when there are more types than tokens
 */
export function fisherAlpha(size: TextSize): number | undefined {
  checkTextSize(size);
  const { types, tokens } = size;
  if (types === 0 || types === tokens) return undefined;
  let low = 0;
  let high = 1;
  const typesOf = (alpha: number): number => alpha * Math.log1p(tokens / alpha);
  while (typesOf(high) < types) high *= 2;
  for (let i = 0; i < 200 && high - low > 1e-15 * high; i += 1) {
    const middle = (low + high) / 2;
    if (typesOf(middle) < types) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
