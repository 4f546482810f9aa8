import { logarithm } from '../logarithm.js';
import { checkTextSize, type TextSize } from './sizes.js';

export interface LogOptions {
  /** Base of the logarithm, on which the value depends: `Math.E` or 10, in published tools. */
  readonly base?: number;
}

/**
 * The type-token ratio of a text: the share of words that are new. It falls with the length of any text, so that only
 * texts of one length can be compared: take `mattr` for others. Absent without words.
 *
 * V / N; `root` V / sqrt N (Guiraud's R), `corrected` V / sqrt(2N) (Carroll's CTTR), which fall more slowly.
 *
 * Johnson, W. (1944). Studies in language behavior: a program of research. Psychological Monographs 56(2), 1-15.
 * Guiraud, P. (1954). Les caractères statistiques du vocabulaire. Presses universitaires de France.
 * Carroll, J. B. (1964). Language and thought. Prentice-Hall.
 *
 * @example typeTokenRatio({ types: 3, tokens: 4 }) // 3 / 4
 * @throws when there are more types than tokens
 */
export function typeTokenRatio(
  size: TextSize,
  { variant = 'plain' }: { readonly variant?: 'plain' | 'root' | 'corrected' } = {},
): number | undefined {
  checkTextSize(size);
  const { types, tokens } = size;
  if (tokens === 0) return undefined;
  if (variant === 'plain') return types / tokens;
  return types / Math.sqrt(variant === 'root' ? tokens : 2 * tokens);
}

/**
 * Herdan's C: the type-token ratio of logarithms, in any base. Absent below two words.
 *
 * ln V / ln N.
 *
 * Herdan, G. (1960). Type-token mathematics. Mouton.
 *
 * @example herdanC({ types: 2, tokens: 8 }) // 1 / 3
 * @throws when there are more types than tokens
 */
export function herdanC(size: TextSize): number | undefined {
  checkTextSize(size);
  return size.tokens < 2 || size.types === 0 ? undefined : Math.log(size.types) / Math.log(size.tokens);
}

/**
 * Summer's S: the type-token ratio of logarithms of logarithms. Depends on the base; absent where a word or the text is
 * so few that a logarithm is not above 0, or both sides are 0.
 *
 * log log V / log log N.
 *
 * Somers, H. H. (1966). Statistical methods in literary analysis. In The computer and literary style, 128-140. Kent
 * State University Press.
 *
 * @example summerS({ types: 100, tokens: 10000 }, { base: 10 }) // 1 / 2
 * @throws when there are more types than tokens
 */
export function summerS(size: TextSize, { base = Math.E }: LogOptions = {}): number | undefined {
  checkTextSize(size);
  if (size.types < 2) return undefined;
  const below = logarithm(logarithm(size.tokens, base), base);
  return below === 0 ? undefined : logarithm(logarithm(size.types, base), base) / below;
}

/**
 * Dugast's U (the Uber index). Depends on the base; absent where every word is new, and below two words.
 *
 * log^2 N / (log N - log V).
 *
 * Dugast, D. (1978). Sur quoi se fonde la notion d'étendue théorique du vocabulaire? Le français moderne 46, 25-32.
 *
 * @example dugastU({ types: 10, tokens: 100 }, { base: 10 }) // 4
 * @throws when there are more types than tokens
 */
export function dugastU(size: TextSize, { base = Math.E }: LogOptions = {}): number | undefined {
  const squared = maasA(size, { base, form: 'squared' });
  return squared === undefined || squared === 0 ? undefined : 1 / squared;
}

export interface MaasOptions extends LogOptions {
  /** `root` is a, `squared` a^2: published tools differ. */
  readonly form?: 'root' | 'squared';
}

/**
 * Maas's a: small for a rich vocabulary, 0 where every word is new. Depends on the base; absent below two words.
 *
 * a^2 = (log N - log V) / log^2 N.
 *
 * Maas, H.-D. (1972). Über den Zusammenhang zwischen Wortschatzumfang und Länge eines Textes. Zeitschrift für
 * Literaturwissenschaft und Linguistik 2(8), 73-96.
 *
 * @example maasA({ types: 10, tokens: 100 }, { base: 10 }) // 1 / 2
 * @throws when there are more types than tokens
 */
export function maasA(size: TextSize, { base = Math.E, form = 'root' }: MaasOptions = {}): number | undefined {
  checkTextSize(size);
  if (size.tokens < 2 || size.types === 0) return undefined;
  const log = logarithm(size.tokens, base);
  const squared = (log - logarithm(size.types, base)) / (log * log);
  return form === 'squared' ? squared : Math.sqrt(squared);
}

/**
 * Maas's lg V0, the logarithm of the vocabulary behind a text. Depends on the base; absent where every word is new, and
 * below two words.
 *
 * log V / sqrt(1 - (log V / log N)^2).
 *
 * Maas (1972), as above.
 *
 * @example maasLogVocabulary({ types: 10, tokens: 100 }) // 1 / sqrt(3 / 4)
 * @throws when there are more types than tokens
 */
export function maasLogVocabulary(size: TextSize, { base = 10 }: LogOptions = {}): number | undefined {
  const ratio = herdanC(size);
  return ratio === undefined || ratio === 1 ? undefined : logarithm(size.types, base) / Math.sqrt(1 - ratio * ratio);
}
