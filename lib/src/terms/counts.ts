import type { Accumulator, Article, Corpus, Method, Result } from '../model.js';
import { significant } from '../statistics/index.js';
import { checkGrouping, type Grouping, type GroupLabel, groupOf, labelGroup } from '../text/index.js';
import { libraryVersion } from '../version.js';
import { type Entries, listEntries } from './entries.js';
import type { PartedCounter } from './parts.js';
import { references } from './references.js';
import { countGroups } from './sizes.js';
import { type PackedTally, type TallyOptions, TermTally } from './tally.js';
import { findTerm, recordTermOptions, type TermOptions } from './units.js';

/** How often a term occurs, in one group of articles or in all. */
export interface TermRow extends GroupLabel {
  readonly term: string;
  /** The commonest form of a stem in all articles; only where single words are stemmed. */
  readonly form?: string;
  readonly count: number;
  /** Number of articles of the group with the term. */
  readonly documents: number;
  /** Occurrences per 10,000 words of the group; stop words are words. */
  readonly per10k: number;
}

export interface CountTermsOptions extends TermOptions {
  /** `none` (the default), `source`, or the name of one of your own fields. */
  readonly by?: Grouping;
  /** Rows are given for terms that occur so often in all articles together. */
  readonly minCount?: number;
  /** And in so many articles: with `ngrams` of 3 to 5 these are lexical bundles. */
  readonly minDocuments?: number;
}

/** The table of terms in the making. */
export interface TermCounter extends Accumulator<TermRow>, PartedCounter {
  /**
   * The table as it is now, whose rows are made one by one each time that they are gone through: for tables too large
   * to be held. Nothing may be added while they are.
   */
  listing(): { readonly rows: Iterable<TermRow>; readonly method: Method };
}

/**
 * How often each term occurs, in all articles or by group: the table from which frequent words are read. Only body
 * text is counted. Rates have all words of the group below the line, stop words included, whatever the terms are.
 *
 * The most frequent come first, then by term and group in the order of code units. An article without a value in the
 * field is counted in rows without `group` and named in `method.dropped`. No words give no rows.
 *
 * @example countTerms(corpus).rows[0] // { term: 'mali', count: 3, documents: 2, per10k: 3000 } in 10 words
 * @throws when no article has the field, or an option is not known
 */
export function countTerms(corpus: Corpus, options: CountTermsOptions = {}): Result<TermRow> {
  checkGrouping(corpus.articles, options.by ?? 'none');
  const counter = termCounter(options, corpus);
  for (const article of corpus.articles) counter.add(article);
  return counter.result();
}

/**
 * The same table in the making, one article at a time: for streams and workers, whose counters are merged. Articles
 * are not kept, so passages can be found only where the corpus is handed in. `listing` gives its rows one by one.
 *
 * @example const counter = termCounter({ by: 'source' }); counter.add(article); counter.result().rows
 * @throws when an option is not known; on merging, when the options differ
 */
export function termCounter(
  {
    by = 'none',
    stopwords = 'none',
    stem = 'none',
    ngrams = 1,
    case: letterCase = 'fold',
    minCount = 1,
    minDocuments = 1,
  }: CountTermsOptions = {},
  corpus?: Corpus,
): TermCounter {
  return new TallyCounter({ by, stopwords, stem, ngrams, case: letterCase, minCount, minDocuments }, corpus);
}

class TallyCounter implements TermCounter {
  readonly #options: Required<CountTermsOptions>;
  readonly #corpus: Corpus | undefined;
  readonly #tally: TermTally;

  constructor(options: Required<CountTermsOptions>, corpus: Corpus | undefined) {
    checkMinCount(options.minCount);
    checkMinCount(options.minDocuments, 'minDocuments');
    this.#options = options;
    this.#corpus = corpus;
    this.#tally = new TermTally({ by: options.by, terms: options, ungrouped: 'count' });
  }

  add(article: Article): void {
    this.#tally.add(article);
  }

  merge(other: this): void {
    this.#tally.merge(other.#tally.pack());
  }

  get plan(): TallyOptions {
    return this.#tally.options;
  }

  mergePart(part: PackedTally): void {
    this.#tally.merge(part);
  }

  result(): Result<TermRow> {
    const { by } = this.#options;
    const { order, rowOf, method } = this.#list();
    const rows: TermRow[] = [];
    for (let i = 0; i < order.length; i += 1) rows.push(rowOf(order[i] ?? 0));
    return {
      kind: 'result',
      rows,
      key: by === 'none' ? ['term'] : by === 'source' ? ['term', 'source'] : ['term', 'group'],
      method,
      passages: (row, limit = 50) => findTerm(articlesOf(this.#corpus, row, by), row.term, this.#options, limit),
    };
  }

  listing(): { readonly rows: Iterable<TermRow>; readonly method: Method } {
    const { order, rowOf, method } = this.#list();
    const rows = {
      *[Symbol.iterator]() {
        for (const entry of order) yield rowOf(entry);
      },
    };
    return { rows, method };
  }

  #list() {
    const entries = listEntries(this.#tally, this.#options);
    const { order } = entries;
    return { order, rowOf: this.#rowReader(entries), method: this.#method(order.length) };
  }

  /** A function that makes the row of an entry. */
  #rowReader({ group, unit, count, documents }: Entries): (entry: number) => TermRow {
    const { groups, labels } = this.#tally;
    const forms = this.#tally.commonestForms();
    const names = groups.map(({ name }) => name);
    const rates = groups.map(({ words }) => rateReader(words));
    const { by } = this.#options;
    return (entry) => {
      const at = group[entry] ?? 0;
      const id = unit[entry] ?? 0;
      const times = count[entry] ?? 0;
      const term = labels[id] ?? '';
      const counted = { count: times, documents: documents[entry] ?? 0, per10k: rates[at]?.(times) ?? 0 };
      const source = names[at];
      const form = forms[id];
      // Most tables are large and of this kind: written out, a row takes half the memory.
      if (by === 'source' && source !== undefined && form === undefined) {
        return { term, source, count: counted.count, documents: counted.documents, per10k: counted.per10k };
      }
      return { term, ...labelGroup(by, source), ...(form !== undefined && { form }), ...counted };
    };
  }

  #method(rows: number): Method {
    const { by, minCount, minDocuments } = this.#options;
    return {
      step: 'countTerms',
      version: libraryVersion,
      options: { by, ...recordTermOptions(this.#options), minCount, ...(minDocuments > 1 && { minDocuments }) },
      n: { ...countGroups(this.#tally.groups), types: this.#tally.labels.length, rows },
      references: this.#options.stem === 'porter' ? [references.porter1980] : [],
      dropped: this.#tally.dropped.slice(),
      inputs: this.#corpus ? [this.#corpus.method] : [],
    };
  }
}

/** A function that gives the rate of a count in so many words; most counts are small, and come again and again. */
function rateReader(words: number): (count: number) => number {
  const known: number[] = [];
  const rateOf = (count: number): number => significant((count / (words || 1)) * 10_000);
  return (count) => {
    if (count >= 1000) return rateOf(count);
    known[count] ??= rateOf(count);
    return known[count];
  };
}

/** The articles that a row was counted in. */
export function articlesOf(corpus: Corpus | undefined, row: GroupLabel, by: Grouping): readonly Article[] {
  if (!corpus) throw new Error('passages need the corpus: hand it to the counter, as countTerms does');
  const name = row.source ?? row.group;
  return by === 'none' ? corpus.articles : corpus.articles.filter((article) => groupOf(article, by) === name);
}

/** @throws when the threshold is not a whole number from 1 */
export function checkMinCount(minCount: number, name = 'minCount'): void {
  if (!Number.isInteger(minCount) || minCount < 1) {
    throw new RangeError(`${name} must be a whole number from 1: ${minCount}`);
  }
}
