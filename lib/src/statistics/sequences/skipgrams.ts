/** Which tokens between the words of a skip-gram may be left out: published definitions differ. */
export type SkipRule = 'total' | 'each' | 'equal';

export interface SkipGramOptions {
  /** Number of tokens in each. */
  readonly size: number;
  /** Most tokens left out. */
  readonly skip: number;
  readonly rule?: SkipRule;
}

/**
 * All sequences of so many tokens of a text, in their order, between which some are left out: word pairs that stand
 * near each other without being neighbours. One entry for each choice of places, by the place of their tokens. Skip 0
 * gives plain n-grams; a text that is too short gives none.
 *
 * - `total`: at most `skip` tokens are left out altogether (Guthrie et al.)
 * - `each`: at most `skip` between each two of its tokens (quanteda)
 * - `equal`: as `each`, and the same number everywhere (textreuse)
 *
 * Guthrie, D., Allison, B., Liu, W., Guthrie, L., & Wilks, Y. (2006). A closer look at skip-gram modelling. Proceedings
 * of LREC 2006, 1222-1225.
 *
 * @example skipGrams(['a', 'b', 'c'], { size: 2, skip: 1 }) // [['a', 'b'], ['a', 'c'], ['b', 'c']]
 * @throws when the size is not a whole number from 1, the skip not one from 0, or the rule is not known
 */
export function skipGrams<Token>(tokens: readonly Token[], { size, skip, rule = 'total' }: SkipGramOptions): Token[][] {
  if (!Number.isInteger(size) || size < 1) throw new RangeError(`size must be a whole number from 1: ${size}`);
  if (!Number.isInteger(skip) || skip < 0) throw new RangeError(`skip must be a whole number from 0: ${skip}`);
  if (!['total', 'each', 'equal'].includes(rule)) throw new Error(`unknown rule: "${rule}"; known: total, each, equal`);
  const grams: Token[][] = [];
  const grow = (places: readonly number[], left: number): void => {
    if (places.length === size) {
      grams.push(places.flatMap((place) => tokens.slice(place, place + 1)));
      return;
    }
    const last = places.at(-1) ?? 0;
    const before = places.at(-2);
    for (let gap = 0; gap <= left && last + gap + 1 < tokens.length; gap += 1) {
      if (rule === 'equal' && before !== undefined && gap !== last - before - 1) continue;
      grow([...places, last + gap + 1], rule === 'total' ? left - gap : left);
    }
  };
  tokens.forEach((_, start) => {
    grow([start], skip);
  });
  return grams;
}
