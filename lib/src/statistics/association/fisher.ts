import {
  logHypergeometric,
  logLowerTail,
  logUpperTail,
  modeOf,
  rangeOf,
  type Urn,
} from '../distributions/hypergeometric.js';
import { type Contingency, checkContingency } from './contingency.js';

/** `greater` asks whether the word is more frequent here than there, `less` whether it is less so. */
export type Alternative = 'twoSided' | 'greater' | 'less';

export interface FisherExactOptions {
  readonly alternative?: Alternative;
}

const tails = new Map<Alternative, (count: number, urn: Urn) => number>([
  ['twoSided', logBothTails],
  ['greater', logUpperTail],
  ['less', logLowerTail],
]);

/** Two tables count as equally probable up to this factor, whatever the rounding. */
const sameUpTo = 1 + 1e-7;

/**
 * The p of Fisher's exact test: the probability, were the word equally frequent on both sides, of a table like this one
 * or a more extreme one. Holds for any counts, rare words included. From 0 to 1; 1 for an empty table.
 *
 * Hypergeometric: all tables with these totals. Two-sided is the sum over all tables that are no more probable than the
 * observed one.
 *
 * Pedersen, T. (1996). Fishing for exactness. Proceedings of the South-Central SAS Users Group Conference, 188-200.
 *
 * @example fisherExact({ count: 1, size: 4, restCount: 3, restSize: 4 }) // 34 / 70
 * @throws when a count is larger than its size, or the alternative is not known
 */
export function fisherExact(table: Contingency, options: FisherExactOptions = {}): number {
  return Math.min(1, Math.exp(logFisherExact(table, options)));
}

/**
 * The natural logarithm of the p of Fisher's exact test, for words whose p is smaller than any number of the machine.
 * From 0 down; divided by -ln 10 it is the number of zeros behind the point.
 *
 * @example logFisherExact({ count: 2, size: 2, restCount: 0, restSize: 2 }, { alternative: 'greater' }) // ln(1 / 6)
 * @throws when a count is larger than its size, or the alternative is not known
 */
export function logFisherExact(table: Contingency, { alternative = 'twoSided' }: FisherExactOptions = {}): number {
  const tail = tails.get(alternative);
  if (!tail) throw new Error(`unknown alternative: "${alternative}"; known: ${[...tails.keys()].join(', ')}`);
  checkContingency(table, 0);
  const { count, size, restCount, restSize } = table;
  const marked = count + restCount;
  if (size + restSize === 0) return 0;
  return Math.min(0, tail(count, { marked, plain: size + restSize - marked, size }));
}

/**
 * The probability of exactly this table, were the word equally frequent on both sides: one term of Fisher's test. From
 * 0 to 1; 1 for an empty table.
 *
 * @example tableProbability({ count: 2, size: 2, restCount: 0, restSize: 2 }) // 1 / 6
 * @throws when a count is larger than its size
 */
export function tableProbability(table: Contingency): number {
  checkContingency(table, 0);
  const { count, size, restCount, restSize } = table;
  if (size + restSize === 0) return 1;
  const marked = count + restCount;
  return Math.exp(logHypergeometric(count, { marked, plain: size + restSize - marked, size }));
}

function logBothTails(count: number, urn: Urn): number {
  const limit = logHypergeometric(count, urn) + Math.log(sameUpTo);
  const within = (k: number): boolean => logHypergeometric(k, urn) <= limit;
  const mode = modeOf(urn);
  if (within(mode)) return 0;
  const { low, high } = rangeOf(urn);
  const below = within(low) ? logLowerTail(findLast(low, mode, within), urn) : Number.NEGATIVE_INFINITY;
  const above = within(high) ? logUpperTail(findLast(high, mode, within), urn) : Number.NEGATIVE_INFINITY;
  const larger = Math.max(below, above);
  return larger + Math.log1p(Math.exp(Math.min(below, above) - larger));
}

/** The whole number nearest to `to`, on the way from `from`, at which the condition still holds. */
function findLast(from: number, to: number, holds: (k: number) => boolean): number {
  let inside = from;
  let outside = to;
  while (Math.abs(outside - inside) > 1) {
    const middle = Math.trunc((inside + outside) / 2);
    if (holds(middle)) inside = middle;
    else outside = middle;
  }
  return inside;
}
