import type { Accumulator, Article, Corpus, Dropped, Method, Result } from '../model.js';
import { type Correction, correctP, fewestArticles, significant } from '../statistics/index.js';
import { checkGrouping, compareText, type Grouping, type GroupLabel, labelGroup } from '../text/index.js';
import { libraryVersion } from '../version.js';
import { type Comparison, compareCounts } from './comparison.js';
import { articlesOf, checkMinCount } from './counts.js';
import { references } from './references.js';
import { countGroups } from './sizes.js';
import { type GroupSize, TermTally } from './tally.js';
import { findTerm, recordTermOptions, type TermOptions } from './units.js';

/** A term in one group of articles against all other groups together, the rest. */
export interface KeynessRow extends GroupLabel, Comparison {
  readonly term: string;
  /** Occurrences in the group, of `size` words. */
  readonly count: number;
  readonly size: number;
  /** Occurrences in the rest, of `restSize` words. */
  readonly restCount: number;
  readonly restSize: number;
  /** Articles of the group, and of the rest, with the term. */
  readonly documents: number;
  readonly restDocuments: number;
}

export interface CompareTermsOptions extends TermOptions {
  /** `source` (the default), or the name of one of your own fields. */
  readonly by?: Grouping;
  /** The effect size: so far there is one. */
  readonly measure?: 'logRatio';
  /** How p is corrected over all tested rows. */
  readonly correction?: Correction;
  /** Occurrences in the group and the rest together, so that each group is tested on the same terms. */
  readonly minCount?: number;
}

/**
 * Every group against the rest, term by term: which words are more, or less, frequent in a source than in the other
 * sources. Effect size (`logRatio`, in doublings, with its 95 % Clopper-Pearson interval), test statistic (`g2`) and
 * p, as it is and corrected, stand side by side; the family of the correction is all tested rows, `method.n.tested`.
 *
 * A group or a rest of fewer than 5 articles is only described: interval and p are absent, and `reason` says why.
 * A term that one side lacks is counted there as half an occurrence in the log ratio, and its interval is open on
 * that side: `low` or `high` is absent. Words of one article are not independent, so every p is rather too small.
 *
 * Rows are ordered by group, then from the largest `g2`, then by term. With one group or none there are no rows;
 * groups without words and articles without a value in the field are left out, and named in `method.dropped`.
 *
 * @example compareTerms(corpus).rows[0] // { term: 'mercenary', source: 'A', count: 8, ..., logRatio: 2, g2: 5.1, ... }
 * @throws when no article has the field, or an option is not known
 */
export function compareTerms(corpus: Corpus, options: CompareTermsOptions = {}): Result<KeynessRow> {
  if (options.by === 'none') throw new Error('compareTerms needs groups: by "none" has only one');
  checkGrouping(corpus.articles, options.by ?? 'source');
  const counter = keynessCounter(options, corpus);
  for (const article of corpus.articles) counter.add(article);
  return counter.result();
}

/**
 * The same comparison in the making, one article at a time. Passages can be found only where the corpus is handed in.
 *
 * @example const counter = keynessCounter({ by: 'source' }); counter.add(article); counter.result().rows
 * @throws when an option is not known; on merging, when the options differ
 */
export function keynessCounter(
  {
    by = 'source',
    measure = 'logRatio',
    correction = 'holm',
    minCount = 3,
    stopwords = 'none',
    stem = 'none',
    ngrams = 1,
    case: letterCase = 'fold',
  }: CompareTermsOptions = {},
  corpus?: Corpus,
): Accumulator<KeynessRow> {
  const options = { by, measure, correction, minCount, stopwords, stem, ngrams, case: letterCase };
  return new KeynessCounter(options, corpus);
}

class KeynessCounter implements Accumulator<KeynessRow> {
  readonly #options: Required<CompareTermsOptions>;
  readonly #corpus: Corpus | undefined;
  readonly #tally: TermTally;

  constructor(options: Required<CompareTermsOptions>, corpus: Corpus | undefined) {
    if (options.measure !== 'logRatio') throw new Error(`unknown measure: "${options.measure}"; known: logRatio`);
    correctP([], options.correction);
    checkMinCount(options.minCount);
    this.#options = options;
    this.#corpus = corpus;
    this.#tally = new TermTally({ by: options.by, terms: options, ungrouped: 'leave' });
  }

  add(article: Article): void {
    this.#tally.add(article);
  }

  merge(other: this): void {
    this.#tally.merge(other.#tally);
  }

  result(): Result<KeynessRow> {
    const { by } = this.#options;
    const rows = correctRows(this.#rows(), this.#options.correction);
    return {
      kind: 'result',
      rows,
      key: by === 'source' ? ['term', 'source'] : ['term', 'group'],
      method: this.#method(rows),
      passages: (row, limit = 50) => findTerm(articlesOf(this.#corpus, row, by), row.term, this.#options, limit),
    };
  }

  #rows(): KeynessRow[] {
    const groups = this.#groupsWithWords();
    if (groups.length < 2) return [];
    const totals = this.#tally.totals();
    const articles = groups.reduce((sum, { size }) => sum + size.articlesWithWords, 0);
    const words = groups.reduce((sum, { size }) => sum + size.words, 0);
    return groups.flatMap(({ size, at }) => {
      const here = { articles: size.articlesWithWords, words: size.words };
      const rest = { articles: articles - here.articles, words: words - here.words };
      const compare = compareCounts(here, rest);
      const counts = this.#tally.countsOf(at);
      const rows: KeynessRow[] = [];
      totals.count.forEach((total, unit) => {
        if (total < this.#options.minCount) return;
        const count = counts.count[unit] ?? 0;
        const documents = counts.documents[unit] ?? 0;
        rows.push({
          term: this.#tally.labels[unit] ?? '',
          ...labelGroup(this.#options.by, size.name),
          count,
          size: here.words,
          restCount: total - count,
          restSize: rest.words,
          documents,
          restDocuments: (totals.documents[unit] ?? 0) - documents,
          ...compare(count, total - count),
        });
      });
      return rows.sort((a, b) => b.g2 - a.g2 || compareText(a.term, b.term));
    });
  }

  /** The groups that can be compared, in the order of code units. */
  #groupsWithWords(): { readonly size: GroupSize; readonly at: number }[] {
    return this.#tally.groups
      .map((size, at) => ({ size, at }))
      .filter(({ size }) => size.words > 0)
      .sort((a, b) => compareText(a.size.name, b.size.name));
  }

  #method(rows: readonly KeynessRow[]): Method {
    const { by, measure, correction, minCount, stem } = this.#options;
    const tested = rows.filter((row) => row.p !== undefined).length;
    return {
      step: 'compareTerms',
      version: libraryVersion,
      options: {
        by,
        measure,
        correction,
        minCount,
        ...recordTermOptions(this.#options),
        confidence: 0.95,
        fewestArticles,
      },
      n: { ...countGroups(this.#tally.groups), types: this.#tally.labels.length, rows: rows.length, tested },
      references: [
        references.hardie2014,
        references.dunning1993,
        ...(tested > 0 ? [references.clopperPearson1934, references.evert2022] : []),
        ...(tested > 0 && correction === 'holm' ? [references.holm1979] : []),
        ...(tested > 0 && correction === 'benjaminiHochberg' ? [references.benjaminiHochberg1995] : []),
        ...(stem === 'porter' ? [references.porter1980] : []),
      ],
      dropped: this.#dropped(),
      inputs: this.#corpus ? [this.#corpus.method] : [],
    };
  }

  #dropped(): Dropped[] {
    const { by } = this.#options;
    const dropped = this.#tally.dropped.slice();
    for (const { name = '', words } of this.#tally.groups) {
      if (words === 0) dropped.push({ where: name, reason: 'no words: nothing to compare' });
    }
    const groups = this.#groupsWithWords();
    const only = groups[0]?.size.name;
    if (groups.length === 1)
      dropped.push({ where: only ?? by, reason: `the only ${by} with words: nothing to compare it with` });
    if (groups.length === 0) dropped.push({ where: by, reason: 'no words: nothing to compare' });
    return dropped;
  }
}

/** The rows with p corrected over all tested ones; rounded only now. */
function correctRows(rows: readonly KeynessRow[], correction: Correction): KeynessRow[] {
  const tested = rows.flatMap((row) => (row.p === undefined ? [] : [row.p]));
  const corrected = correctP(tested, correction);
  let at = 0;
  return rows.map((row) => {
    if (row.p === undefined) return row;
    const pCorrected = significant(corrected[at] ?? 1);
    at += 1;
    return { ...row, p: significant(row.p), pCorrected };
  });
}
