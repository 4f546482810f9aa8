import type { Article } from '../model.js';
import { compareText, type Stopwords, stopwords, tokenise, Vocabulary } from '../text/index.js';
import type { ArticleGroup } from './groups.js';

/** Counts by word: places of words in ascending order, and how often each occurs. */
export interface Counts {
  readonly terms: Uint32Array;
  readonly counts: Float64Array;
}

/** The words of one group of articles that are compared. */
export interface Profile extends Counts {
  readonly name: string;
  /** All words of its bodies. */
  readonly words: number;
  /** Words that are compared: without stop words and rare ones. */
  readonly size: number;
  /** The counts of each article that has words. */
  readonly articles: readonly Counts[];
}

export interface Profiles {
  /** The words by number. */
  readonly vocabulary: readonly string[];
  /** By number: occurrences in all groups together. */
  readonly totals: Float64Array;
  /** Groups that have a word that is compared, in the order given. */
  readonly profiles: readonly Profile[];
  /** Names of the groups that have none. */
  readonly empty: readonly string[];
}

export interface ProfileOptions {
  readonly stopwords: Stopwords;
  readonly minCount: number;
}

/** The words of groups of articles, counted by article and by group; only words that are compared are kept. */
export function readProfiles(groups: readonly ArticleGroup[], { stopwords: list, minCount }: ProfileOptions): Profiles {
  const vocabulary = new Vocabulary();
  const read = groups.flatMap(({ name, articles }) =>
    name === undefined ? [] : [{ name, articles: articles.map((article) => countArticle(article, vocabulary)) }],
  );
  const totals = sumCounts(
    read.flatMap(({ articles }) => articles),
    vocabulary.terms.length,
  );
  const stopped = stopwords(list);
  const isKept = vocabulary.terms.map((term, i) => !stopped.has(term) && (totals[i] ?? 0) >= minCount);
  const profiles = read.map(({ name, articles }): Profile => {
    const kept = articles.map((counts) => keep(counts, isKept)).filter(({ terms }) => terms.length > 0);
    const sum = collect(sumCounts(kept, vocabulary.terms.length));
    return {
      name,
      ...sum,
      words: articles.reduce((words, { counts }) => words + sumOf(counts), 0),
      size: sumOf(sum.counts),
      articles: kept,
    };
  });
  return {
    vocabulary: vocabulary.terms,
    totals: totals.map((total, i) => (isKept[i] ? total : 0)),
    profiles: profiles.filter(({ size }) => size > 0),
    empty: profiles.filter(({ size }) => size === 0).map(({ name }) => name),
  };
}

/** The most frequent words by number, ties in the order of code units. */
export function frequentWords({ totals, vocabulary }: Profiles, most: number): Uint32Array {
  const numbers = Array.from(totals.keys()).filter((term) => (totals[term] ?? 0) > 0);
  numbers.sort((a, b) => (totals[b] ?? 0) - (totals[a] ?? 0) || compareText(vocabulary[a], vocabulary[b]));
  return Uint32Array.from(numbers.slice(0, most).sort((a, b) => a - b));
}

/** The sum of some counts. */
export function sumOf(counts: Float64Array): number {
  let sum = 0;
  for (const count of counts) sum += count;
  return sum;
}

/** The places of what is not zero, with its counts. */
export function collect(sums: Float64Array): Counts {
  const terms = Uint32Array.from(sums.keys()).filter((term) => (sums[term] ?? 0) > 0);
  return { terms, counts: Float64Array.from(terms, (term) => sums[term] ?? 0) };
}

function countArticle(article: Article, vocabulary: Vocabulary): Counts {
  const { term } = tokenise([article], { vocabulary });
  const sorted = term.slice().sort();
  const terms: number[] = [];
  const counts: number[] = [];
  for (const id of sorted) {
    if (terms.at(-1) === id) counts[counts.length - 1] = (counts.at(-1) ?? 0) + 1;
    else {
      terms.push(id);
      counts.push(1);
    }
  }
  return { terms: Uint32Array.from(terms), counts: Float64Array.from(counts) };
}

function sumCounts(all: readonly Counts[], size: number): Float64Array {
  const sums = new Float64Array(size);
  for (const { terms, counts } of all) {
    for (let i = 0; i < terms.length; i += 1) {
      const term = terms[i] ?? 0;
      sums[term] = (sums[term] ?? 0) + (counts[i] ?? 0);
    }
  }
  return sums;
}

function keep({ terms, counts }: Counts, isKept: readonly boolean[]): Counts {
  const passes = (_: number, i: number): boolean => isKept[terms[i] ?? 0] ?? false;
  return { terms: terms.filter(passes), counts: counts.filter(passes) };
}
