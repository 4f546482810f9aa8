import type { Corpus, Result } from '../model.js';
import {
  adjustedFrequency,
  averageLogDistance,
  averageReducedFrequency,
  averageWaitingTime,
  burchDa,
  carrollD2,
  griesDkl,
  griesDp,
  juillandD,
  lyneD3,
  occurrenceDistances,
  partRange,
  rosengrenS,
  significant,
  variationCoefficient,
} from '../statistics/index.js';
import { compareText } from '../text/index.js';
import { libraryVersion } from '../version.js';
import { checkMinCount } from './counts.js';
import { references } from './references.js';
import { findTerm, recordTermOptions, type TermOptions, UnitReader } from './units.js';

/** How a term is spread over the articles; a measure that is not defined for it is absent. */
export interface DispersionRow {
  readonly term: string;
  readonly count: number;
  /** Articles that hold it. */
  readonly documents: number;
  /** The same as a share of all articles with words. */
  readonly range?: number;
  /** 0 = spread as the sizes are, near 1 = all in one article; `dpNorm` divided by the largest value it can have. */
  readonly dp?: number;
  readonly dpNorm?: number;
  /** From here 1 = spread evenly. */
  readonly juillandD?: number;
  readonly carrollD2?: number;
  readonly rosengrenS?: number;
  readonly lyneD3?: number;
  readonly dkl?: number;
  readonly da?: number;
  readonly variation?: number;
  /** By the distances between occurrences, all articles one after the other. */
  readonly arf?: number;
  readonly ald?: number;
  readonly awt?: number;
  /** Frequencies adjusted by dispersion. */
  readonly carrollUm?: number;
  readonly juillandU?: number;
  readonly rosengrenKf?: number;
  readonly engwallFm?: number;
  readonly kromerUr?: number;
}

export interface MeasureDispersionOptions extends TermOptions {
  /** Terms that occur so often. */
  readonly minCount?: number;
  /** The most frequent of them. */
  readonly top?: number;
}

/** Where a term occurs: by article, and by place in all articles one after the other. */
interface Occurrences {
  readonly label: string;
  readonly counts: Float64Array;
  readonly places: number[];
}

/**
 * How evenly each term is spread over the articles: whether the corpus uses a word, or one article does. All measures
 * of dispersion there are, with articles as parts. Most articles lack most words, and are short: `dp` of a rare word is
 * then near its largest value, so read `dpNorm` and the counts beside it.
 *
 * From the most frequent, ties by term. Articles without words are no parts.
 *
 * @example measureDispersion(corpus).rows[0] // { term: 'mali', count: 12, documents: 4, range: 0.8, dp: 0.21, ... }
 * @throws when an option is not known
 */
export function measureDispersion(
  corpus: Corpus,
  {
    minCount = 5,
    top = 200,
    stopwords = 'none',
    stem = 'none',
    ngrams = 1,
    case: letterCase = 'fold',
  }: MeasureDispersionOptions = {},
): Result<DispersionRow> {
  checkMinCount(minCount);
  if (!(top >= 1)) throw new RangeError(`top must be at least 1: ${top}`);
  const options = { stopwords, stem, ngrams, case: letterCase };
  const { sizes, words, found } = findOccurrences(corpus, options, { minCount, top });
  const rows = found.map((term) => measureTerm(term, sizes, words));
  return {
    kind: 'result',
    rows,
    key: ['term'],
    method: {
      step: 'measureDispersion',
      version: libraryVersion,
      options: { minCount, top, parts: 'articles', ...recordTermOptions(options) },
      n: { articles: sizes.length, words, rows: rows.length },
      references: [references.gries2008, references.lijffijtGries2012, references.savicky2002],
      dropped: [],
      inputs: [corpus.method],
    },
    passages: (row, limit = 50) => findTerm(corpus.articles, row.term, options, limit),
  };
}

function findOccurrences(
  corpus: Corpus,
  options: Required<TermOptions>,
  { minCount, top }: { readonly minCount: number; readonly top: number },
): { readonly sizes: readonly number[]; readonly words: number; readonly found: readonly Occurrences[] } {
  const articles = new UnitReader(options);
  const totals: number[] = [];
  const sizes: number[] = [];
  for (const article of corpus.articles) {
    const { unit } = articles.count(article);
    if (unit.length > 0) sizes.push(unit.length);
    for (const id of unit) if (id >= 0) totals[id] = (totals[id] ?? 0) + 1;
  }
  const chosen = [...articles.labels.keys()]
    .filter((id) => (totals[id] ?? 0) >= minCount)
    .sort((a, b) => (totals[b] ?? 0) - (totals[a] ?? 0) || compareText(articles.labels[a], articles.labels[b]))
    .slice(0, top);
  const found = new Map<number, Occurrences>();
  for (const id of chosen) {
    found.set(id, { label: articles.labels[id] ?? '', counts: new Float64Array(sizes.length), places: [] });
  }
  let part = 0;
  let words = 0;
  for (const article of corpus.articles) {
    const { unit } = articles.count(article);
    if (unit.length === 0) continue;
    unit.forEach((id, at) => {
      const term = found.get(id);
      if (!term) return;
      term.counts[part] = (term.counts[part] ?? 0) + 1;
      term.places.push(words + at);
    });
    words += unit.length;
    part += 1;
  }
  return { sizes, words, found: [...found.values()] };
}

function measureTerm({ label, counts, places }: Occurrences, sizes: readonly number[], words: number): DispersionRow {
  const distances = occurrenceDistances(places, words);
  const measured: [string, number | undefined][] = [
    ['range', partRange(counts, { as: 'share' })],
    ['dp', griesDp(counts, sizes)],
    ['dpNorm', griesDp(counts, sizes, { norm: 'lijffijt' })],
    ['juillandD', juillandD(counts, sizes)],
    ['carrollD2', carrollD2(counts, sizes)],
    ['rosengrenS', rosengrenS(counts, sizes)],
    ['lyneD3', lyneD3(counts, sizes)],
    ['dkl', griesDkl(counts, sizes)],
    ['da', burchDa(counts, sizes)],
    ['variation', variationCoefficient(counts, sizes)],
    ['arf', averageReducedFrequency(distances)],
    ['ald', averageLogDistance(distances)],
    ['awt', averageWaitingTime(distances)],
    ['carrollUm', adjustedFrequency(counts, 'carrollUm')],
    ['juillandU', adjustedFrequency(counts, 'juillandU')],
    ['rosengrenKf', adjustedFrequency(counts, 'rosengrenKf')],
    ['engwallFm', adjustedFrequency(counts, 'engwallFm')],
    ['kromerUr', adjustedFrequency(counts, 'kromerUr')],
  ];
  return {
    term: label,
    count: places.length,
    documents: partRange(counts),
    ...Object.fromEntries(
      measured.flatMap(([name, value]) =>
        value === undefined || !Number.isFinite(value) ? [] : [[name, significant(value)]],
      ),
    ),
  };
}
