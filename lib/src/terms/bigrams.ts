import type { Corpus, Result } from '../model.js';
import { interactionOf, phraseScore, significant } from '../statistics/index.js';
import { compareText, type Stopwords, stopwords } from '../text/index.js';
import { libraryVersion } from '../version.js';
import {
  type AssociationMeasure,
  associationColumns,
  associationMeasures,
  roundAssociation,
} from './associationmeasures.js';
import { type BigramCounts, countBigrams } from './bigramcounts.js';
import { checkMinCount } from './counts.js';
import type { PairCount } from './pairtable.js';
import { references } from './references.js';
import { findTerm } from './units.js';
import { indexOf } from './wordindex.js';

/** Two words that stand side by side, and how much more often they do than by chance. */
export interface BigramRow {
  /** Both words, with a space between. */
  readonly term: string;
  /** Pairs of both, of `size` pairs that the first word opens. */
  readonly count: number;
  readonly size: number;
  /** Pairs that the second word closes after another word, of `restSize` pairs. */
  readonly restCount: number;
  readonly restSize: number;
  readonly documents: number;
  /** From 0: (count - discount) V / (n1 n2), with V the different words and pairs; above 10 commonly one term. */
  readonly phraseScore: number;
  /** -1 to 1, 1 where neither word stands without the other. */
  readonly npmi?: number;
  /** At most 14. */
  readonly logDice?: number;
  readonly g2?: number;
  /** The log odds ratio, smoothed by 1/2, and in its standard deviations; its size tells, not a test. */
  readonly lambda: number;
  readonly z: number;
  /** The measure asked for, where it is none of these. */
  readonly value?: number;
}

export interface MeasureBigramsOptions {
  /** What rows are ordered by, the largest first. */
  readonly measure?: AssociationMeasure | 'phraseScore' | 'z';
  readonly minCount?: number;
  /** Taken from the count in `phraseScore`, so that rare pairs come last; `minCount` by default, as gensim has it. */
  readonly discount?: number;
  /** A pair with one of these words gets no row; it is counted with the others. */
  readonly stopwords?: Stopwords;
  readonly case?: 'fold' | 'keep';
}

const shown = ['npmi', 'logDice', 'g2'] as const;

/**
 * Which two words belong together: names and fixed expressions, by how much more often they stand side by side than
 * their frequencies foretell. Pairs within sentences, over the whole corpus, by five measures; `measureCollocates` adds
 * all others.
 *
 * The measures tell how strongly two words attract each other in these texts. There is no p: words are not drawn one by
 * one. Ordered from the largest measure, absent ones last, then by term. No pairs give no rows.
 *
 * @example measureBigrams(corpus).rows[0] // { term: 'wagner group', count: 9, size: 10, ..., phraseScore: 41.2, ... }
 * @throws when an option is not known
 */
export function measureBigrams(
  corpus: Corpus,
  {
    measure = 'logDice',
    minCount = 5,
    discount = minCount,
    stopwords: list = 'none',
    case: letterCase = 'fold',
  }: MeasureBigramsOptions = {},
): Result<BigramRow> {
  checkMinCount(minCount);
  if (!(discount >= 0)) throw new RangeError(`discount must be 0 or more: ${discount}`);
  checkMeasure(measure);
  const index = indexOf(corpus, letterCase);
  const counts = countBigrams(corpus.articles, (article) => index.read(article));
  const stopped = stopwords(list);
  const wordOf = (id: number): string => index.vocabulary.terms[id] ?? '';
  const isStopped = (id: number): boolean => stopped.has(letterCase === 'fold' ? wordOf(id) : wordOf(id).toLowerCase());
  const vocabulary = counts.pairs.size + counts.occurrences.reduce((types, count) => types + (count > 0 ? 1 : 0), 0);
  const ranked = counts.pairs
    .listFrequent(minCount)
    .map((pair) => counts.pairs.read(pair))
    .filter(({ first, second }) => !isStopped(first) && !isStopped(second))
    .map((pair) => {
      const table = tableOf(pair, counts);
      const words = { first: counts.occurrences[pair.first] ?? 0, second: counts.occurrences[pair.second] ?? 0 };
      const score = phraseScore({ together: pair.count, ...words }, { discount, vocabulary }) ?? 0;
      return makeRow(
        `${wordOf(pair.first)} ${wordOf(pair.second)}`,
        { ...table, documents: pair.documents },
        score,
        measure,
      );
    })
    .sort((a, b) => b.rank - a.rank || compareText(a.row.term, b.row.term));
  const rows = ranked.map(({ row }) => row);
  return {
    kind: 'result',
    rows,
    key: ['term'],
    method: {
      step: 'measureBigrams',
      version: libraryVersion,
      options: {
        ...{ measure, minCount, discount },
        stopwords: typeof list === 'string' ? list : [...list],
        case: letterCase,
      },
      n: {
        articles: corpus.articles.length,
        words: counts.words,
        pairs: counts.total,
        types: counts.pairs.size,
        rows: rows.length,
      },
      references: [references.mikolov2013, references.bouma2009, references.rychly2008, references.blaheta2001],
      dropped: [],
      inputs: [corpus.method],
    },
    passages: ({ term }, limit = 50) =>
      findTerm(corpus.articles, term, { stopwords: 'none', stem: 'none', ngrams: 2, case: letterCase }, limit),
  };
}

interface PairTable {
  readonly count: number;
  readonly size: number;
  readonly restCount: number;
  readonly restSize: number;
}

function tableOf({ first, second, count }: PairCount, { total, opening, closing }: BigramCounts): PairTable {
  const size = opening[first] ?? 0;
  return { count, size, restCount: (closing[second] ?? 0) - count, restSize: total - size };
}

function makeRow(
  term: string,
  { documents, ...table }: PairTable & { readonly documents: number },
  score: number,
  measure: AssociationMeasure | 'phraseScore' | 'z',
): { readonly row: BigramRow; readonly rank: number } {
  const { count, size, restCount, restSize } = table;
  const { lambda, z } = interactionOf([restSize - restCount, size - count, restCount, count]);
  const always = { phraseScore: significant(score), lambda: significant(lambda), z: significant(z) };
  const value = measure === 'phraseScore' || measure === 'z' ? always[measure] : roundAssociation(measure, table);
  const isShown = measure in always || shown.some((name) => name === measure);
  return {
    row: {
      ...{ term, ...table, documents, ...always },
      ...associationColumns(shown, table),
      ...(value !== undefined && !isShown && { value }),
    },
    rank: value ?? Number.MIN_SAFE_INTEGER,
  };
}

function checkMeasure(measure: string): void {
  const names: readonly string[] = ['phraseScore', 'z', ...associationMeasures];
  if (!names.includes(measure)) throw new Error(`unknown measure: "${measure}"; known: ${names.join(', ')}`);
}
