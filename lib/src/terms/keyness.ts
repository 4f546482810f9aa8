import type { Accumulator, Article, Corpus, Result } from '../model.js';
import { type Correction, correctP } from '../statistics/index.js';
import { checkGrouping, compareText, type FrequencyList, type Grouping } from '../text/index.js';
import { checkRows } from './articlecheck.js';
import { articlesOf, checkMinCount } from './counts.js';
import { checkMeasure, type KeynessMeasure } from './keynessmeasures.js';
import { describeMethod } from './keynessmethod.js';
import { type KeynessRow, listRows } from './keynessrows.js';
import { type Against, listMatches } from './opponents.js';
import { rankTexts } from './ordering.js';
import type { PartedCounter } from './parts.js';
import { type PackedTally, type TallyOptions, TermTally } from './tally.js';
import { findTerm, type TermOptions } from './units.js';

export interface CompareTermsOptions extends TermOptions {
  /** `source` (the default), or the name of one of your own fields. */
  readonly by?: Grouping;
  /** What rows are ordered by, the largest first, and hold in `value`; by default they are ordered by `g2`. */
  readonly measure?: KeynessMeasure;
  /** How p is corrected over all tested rows. */
  readonly correction?: Correction;
  /** Occurrences in the group and the rest together, so that each group is tested on the same terms. */
  readonly minCount?: number;
  /** Two groups by name: the first is compared with the second alone. */
  readonly pair?: readonly [string, string];
  /** What each group is compared with instead of the rest; `loadFrequencies` reads one. */
  readonly reference?: FrequencyList;
  /** Rows of each group, those with the largest G2, that are checked by article. */
  readonly checked?: number;
  /** How often articles are dealt anew for the check. */
  readonly samples?: number;
  readonly seed?: number;
}

/** A comparison in the making. */
export type KeynessCounter = Accumulator<KeynessRow> & PartedCounter;

type KeynessOptions = Required<Omit<CompareTermsOptions, 'pair' | 'reference'>> & Against;

/**
 * Every group against the rest, term by term: which words are more, or less, frequent in a source than in the other
 * sources. Effect size (`logRatio`, in doublings, with its 95 % Clopper-Pearson interval), test statistic (`g2`) and
 * p, as it is and corrected, stand side by side; the family of the correction is all tested rows, `method.n.tested`.
 *
 * A group or a rest of fewer than 5 articles is only described: interval and p are absent, and `reason` says why.
 * A term that one side lacks is counted there as half an occurrence in the log ratio, and its interval is open on
 * that side: `low` or `high` is absent. Words of one article are not independent, so every p is rather too small:
 * the first rows of each group have a check by article beside it, `pArticles`, for which the articles are dealt anew
 * to the two sides by chance, and from 20 articles a side the interval of the log ratio when articles are drawn anew.
 *
 * With `pair` one group is compared with one other; with `reference` every group, or with `by: 'none'` the whole
 * corpus, with a list of frequencies, on the terms of the corpus; then there is no check by article.
 *
 * Rows are ordered by group, then from the largest `g2` or `value`, then by term. With one group or none there are no rows;
 * groups without words and articles without a value in the field are left out, and named in `method.dropped`.
 *
 * @example compareTerms(corpus).rows[0] // { term: 'mercenary', source: 'A', count: 8, ..., logRatio: 2, g2: 5.1, ... }
 * @throws when no article has the field, or an option is not known
 */
export function compareTerms(corpus: Corpus, options: CompareTermsOptions = {}): Result<KeynessRow> {
  if (options.by === 'none' && !options.reference) throw new Error('compareTerms needs groups: by "none" has only one');
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
    pair,
    reference,
    checked = 10,
    samples = 999,
    seed = 1,
  }: CompareTermsOptions = {},
  corpus?: Corpus,
): KeynessCounter {
  const options = {
    ...{ by, measure, correction, minCount, stopwords, stem, ngrams, case: letterCase, checked, samples, seed },
    ...(pair && { pair }),
    ...(reference && { reference }),
  };
  return new TallyCounter(options, corpus);
}

class TallyCounter implements KeynessCounter {
  readonly #options: KeynessOptions;
  readonly #corpus: Corpus | undefined;
  readonly #tally: TermTally;

  constructor(options: KeynessOptions, corpus: Corpus | undefined) {
    checkMeasure(options.measure);
    correctP([], options.correction);
    checkMinCount(options.minCount);
    if (!Number.isInteger(options.checked) || options.checked < 0) {
      throw new RangeError(`checked must be a whole number from 0: ${options.checked}`);
    }
    if (options.pair && options.reference) throw new Error('a pair and a reference exclude each other');
    this.#options = options;
    this.#corpus = corpus;
    this.#tally = new TermTally({ by: options.by, terms: pickTermOptions(options), ungrouped: 'leave' });
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

  result(): Result<KeynessRow> {
    const options = this.#options;
    const { by, pair } = options;
    if (pair) this.#checkPair(pair);
    const matches = listMatches(this.#tally, options);
    const { labels } = this.#tally;
    const listed = listRows({ matches, labels, ranks: rankTexts(labels) }, options);
    const check = { ...options, terms: pickTermOptions(options) };
    const rows = this.#corpus
      ? checkRows(listed, this.#corpus.articles, { tally: this.#tally, matches }, check)
      : listed;
    return {
      kind: 'result',
      rows,
      key: by === 'none' ? ['term'] : by === 'source' ? ['term', 'source'] : ['term', 'group'],
      method: describeMethod(options, { tally: this.#tally, rows, ...(this.#corpus && { corpus: this.#corpus }) }),
      passages: (row, limit = 50) =>
        findTerm(articlesOf(this.#corpus, row, by), row.term, pickTermOptions(options), limit),
    };
  }

  #checkPair([here, rest]: readonly [string, string]): void {
    const names = this.#tally.groups.flatMap(({ name }) => name ?? []).sort(compareText);
    const unknown = [here, rest].find((name) => !names.includes(name));
    if (unknown !== undefined && names.length > 0) {
      throw new Error(`unknown ${this.#options.by}: "${unknown}"; known: ${names.join(', ')}`);
    }
    if (here === rest) throw new Error(`a pair needs two groups, not "${here}" twice`);
  }
}

function pickTermOptions({ stopwords, stem, ngrams, case: letterCase }: KeynessOptions): Required<TermOptions> {
  return { stopwords, stem, ngrams, case: letterCase };
}
