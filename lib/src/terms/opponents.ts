import type { Method } from '../model.js';
import type { FrequencyList } from '../text/index.js';
import { compareText } from '../text/index.js';
import type { Side } from './comparison.js';
import type { CountColumns, GroupSize, TermTally } from './tally.js';

/** What one group is compared with. */
export interface Opponent extends Side {
  /** By number of the term. */
  readonly count: ArrayLike<number>;
  /** Absent where articles are not told. */
  readonly documents?: ArrayLike<number>;
}

/** A group, and what it is compared with. */
export interface Match {
  readonly size: GroupSize;
  /** The place of the group in the tally. */
  readonly at: number;
  readonly counts: CountColumns;
  readonly opponent: Opponent;
  /** The places of the groups on the other side. */
  readonly others: readonly number[];
}

/** What groups are compared with: all others, one other, or a list of frequencies. */
export interface Against {
  readonly pair?: readonly [string, string];
  readonly reference?: FrequencyList;
}

/**
 * Returns what the groups of a comparison were compared with, as a sentence names it: the rest, the other group of a
 * pair, or a list of frequencies.
 *
 * @example nameOpponent(compareTerms(corpus, { pair: ['A', 'B'] }).method) // 'B'
 */
export function nameOpponent({ options: { pair, reference } }: Pick<Method, 'options'>): string {
  if (Array.isArray(pair)) return String(pair[1]);
  return typeof reference === 'string' ? reference : 'the rest';
}

/** The groups that have words, in the order of code units. */
export function groupsWithWords(tally: TermTally): readonly { readonly size: GroupSize; readonly at: number }[] {
  return tally.groups
    .map((size, at) => ({ size, at }))
    .filter(({ size }) => size.words > 0)
    .sort((a, b) => compareText(a.size.name, b.size.name));
}

/** Who is compared with whom, in the order of code units; nobody where there is nothing to compare with. */
export function listMatches(tally: TermTally, { pair, reference }: Against): readonly Match[] {
  const groups = groupsWithWords(tally);
  const countsOf = new Map(groups.map(({ at }) => [at, tally.countsOf(at)] as const));
  const none = { count: new Float64Array(0), documents: new Float64Array(0) };
  const meet = (one: (typeof groups)[number], opponent: Opponent, others: readonly number[]): Match => ({
    ...one,
    counts: countsOf.get(one.at) ?? none,
    opponent,
    others,
  });
  if (reference) {
    const count = tally.labels.map((label) => reference.counts.get(label) ?? 0);
    return groups.map((one) => meet(one, { words: reference.size, count }, []));
  }
  if (pair) {
    const [here, rest] = pair.map((name) => groups.find(({ size }) => size.name === name));
    if (!here || !rest) return [];
    const { articlesWithWords: articles, words } = rest.size;
    return [meet(here, { articles, words, ...(countsOf.get(rest.at) ?? none) }, [rest.at])];
  }
  if (groups.length < 2) return [];
  const totals = tally.totals();
  const all = {
    articles: groups.reduce((sum, { size }) => sum + size.articlesWithWords, 0),
    words: groups.reduce((sum, { size }) => sum + size.words, 0),
  };
  return groups.map((one) => {
    const own = countsOf.get(one.at) ?? none;
    const opponent = {
      articles: all.articles - one.size.articlesWithWords,
      words: all.words - one.size.words,
      count: subtract(totals.count, own.count),
      documents: subtract(totals.documents, own.documents),
    };
    return meet(
      one,
      opponent,
      groups.flatMap(({ at }) => (at === one.at ? [] : [at])),
    );
  });
}

function subtract(all: Float64Array, own: Float64Array): Float64Array {
  return all.map((value, i) => value - (own[i] ?? 0));
}
