import { significant } from '../statistics/index.js';
import { compareText } from '../text/index.js';
import type { Measure, Pair } from './measures.js';

/** The words that add most to a distance. */
export interface TellingWords {
  /** Those with a larger share here, the most telling first, and those with a larger share there. */
  readonly more: readonly string[];
  readonly less: readonly string[];
  /** Occurrences of the first here and of the second there. */
  readonly places: number;
}

interface TellingWord {
  readonly word: string;
  readonly part: number;
  readonly isMore: boolean;
  readonly places: number;
}

/** Parts are compared as they are rounded: of what lies below this share of one, none is as large. */
const sure = 0.99999;

/** Returns the words with the largest parts in a distance, ties in the order of code units; none that adds nothing. */
export function findTelling(
  pair: Pair,
  measure: Measure,
  { vocabulary, top }: { readonly vocabulary: readonly string[]; readonly top: number },
): TellingWords {
  const sides = pair.align();
  const { here, there, sizes } = sides;
  const parts = measure.parts(sides) ?? [];
  const best: TellingWord[] = [];
  for (let i = 0; i < parts.length; i += 1) {
    const part = parts[i] ?? 0;
    const difference = (here[i] ?? 0) / sizes[0] - (there[i] ?? 0) / sizes[1];
    const last = best.length < top ? 0 : (best.at(-1)?.part ?? Number.POSITIVE_INFINITY);
    if (part <= 0 || difference === 0 || part < last * sure) continue;
    best.push({
      word: vocabulary[pair.terms[i] ?? 0] ?? '',
      part: significant(part),
      isMore: difference > 0,
      places: (difference > 0 ? here[i] : there[i]) ?? 0,
    });
    best.sort((a, b) => b.part - a.part || compareText(a.word, b.word));
    best.length = Math.min(best.length, top);
  }
  return {
    more: best.filter(({ isMore }) => isMore).map(({ word }) => word),
    less: best.filter(({ isMore }) => !isMore).map(({ word }) => word),
    places: best.reduce((sum, { places }) => sum + places, 0),
  };
}
