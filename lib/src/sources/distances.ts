import type { Corpus, Passage, Result } from '../model.js';
import { significant } from '../statistics/index.js';
import { compareText, type GroupLabel, labelGroup, tokenise } from '../text/index.js';
import { describeMethod } from './distancemethod.js';
import { type ArticleGroups, groupArticles, nameOfRow } from './groups.js';
import { type IntervalMaker, intervalMaker } from './intervals.js';
import { findMeasure, type Measure, makePair } from './measures.js';
import { type CompareSourcesOptions, checkWhole, type DistanceOptions } from './options.js';
import { type Profile, type Profiles, readProfiles } from './profiles.js';
import { findTelling } from './telling.js';

/** How far apart the words of two sources are. */
export interface DistanceRow extends GroupLabel {
  /** The other source, or the other value of the field. */
  readonly other: string;
  /** Jensen-Shannon divergence in bits and cosine distance from 0 to 1, Burrows's Delta from 0 up. */
  readonly distance: number;
  /** What the pooled words of both would give, shuffled and dealt out to the same sizes: the part that size explains. */
  readonly expected: number;
  /** 95 % interval for as many articles from the same sources; absent with few articles. */
  readonly low?: number;
  readonly high?: number;
  /** Why the interval is absent. */
  readonly reason?: string;
  /** Words of the body, and articles with words, of the source and of the other. */
  readonly words: number;
  readonly otherWords: number;
  readonly articles: number;
  readonly otherArticles: number;
  /** Of the words that add most to the distance, those with a larger share in the source, the most telling first. */
  readonly more: string;
  /** And those with a larger share in the other. */
  readonly less: string;
  /** Occurrences of `more` in the source and of `less` in the other: the passages of the row. */
  readonly places: number;
}

/** What every pair is compared with. */
interface Tools {
  readonly measure: Measure;
  readonly vocabulary: readonly string[];
  readonly makeInterval: IntervalMaker;
}

const mostPassages = 50;
const between = ', ';

/**
 * How far apart the vocabularies of all sources are, pair by pair, and which words make the difference. `jensenShannon`
 * (bits) and `cosine` take all words, the one rare words too, the other above all the frequent ones; `burrowsDelta` takes
 * the most frequent words, function words among them, and tells style rather than subject. Only body text is compared.
 *
 * Distances depend on size: small texts look farther apart than large ones. `expected` is the distance that chance alone
 * gives two texts of these sizes, so read a distance against it, and distances of pairs of unlike size with care. Words
 * are shuffled for it one by one; those of one article hang together, so a distance rather above `expected` is usual.
 * The interval is that of as many articles of the same sources, not of sources as a whole: it holds the part that size
 * explains, as the distance does. It is made by leaving out each article in turn (of many, each of 20 blocks), since a
 * bootstrap draws articles twice, which moves the words of both sides apart; it needs 5 articles on each side, and there
 * is none among more than 25 groups.
 *
 * Rows are ordered from the nearest pair, ties by name. With one source or none there are no rows, and Burrows's Delta
 * has none for two, whose z-scores always differ by the same; `method.dropped` says so, and names sources without words
 * and articles without a value in the field. The passages of a row are where its words stand, `more` in the source and
 * `less` in the other.
 *
 * @example compareSources(corpus).rows[0] // { source: 'A', other: 'B', distance: 0.31, expected: 0.24, ... }
 * @throws when no article has the field, or an option is not known
 */
export function compareSources(
  corpus: Corpus,
  {
    by = 'source',
    distance = 'jensenShannon',
    stopwords = 'none',
    minCount = 1,
    top = 10,
    frequentWords = 150,
  }: CompareSourcesOptions = {},
): Result<DistanceRow> {
  if (by === 'none') throw new Error('compareSources needs groups: by "none" has only one');
  checkWhole('minCount', minCount, 1);
  checkWhole('top', top, 0);
  checkWhole('frequentWords', frequentWords, 1);
  const options = { by, distance, stopwords, minCount, top, frequentWords };
  const groups = groupArticles(corpus.articles, by, 'left out');
  const profiles = readProfiles(groups.groups, options);
  const measure = findMeasure(distance, profiles, frequentWords);
  const isTooFew = distance === 'burrowsDelta' && profiles.profiles.length < 3;
  const rows = isTooFew ? [] : comparePairs(profiles, measure, options);
  return {
    kind: 'result',
    rows,
    key: by === 'source' ? ['source', 'other'] : ['group', 'other'],
    method: describeMethod(corpus, groups, profiles, options, rows),
    passages: (row, limit = mostPassages) => {
      const known = rows.find((one) => one.other === row.other && nameOfRow(one) === nameOfRow(row));
      return known ? findPassages(groups, known, limit) : [];
    },
  };
}

function comparePairs(profiles: Profiles, measure: Measure, options: DistanceOptions): readonly DistanceRow[] {
  const most = options.distance === 'burrowsDelta' ? Number.POSITIVE_INFINITY : 1;
  const tools = {
    measure,
    vocabulary: profiles.vocabulary,
    makeInterval: intervalMaker(profiles.profiles, measure, most),
  };
  const rows = profiles.profiles.flatMap((here, i) =>
    profiles.profiles.slice(i + 1).flatMap((there) => comparePair(here, there, tools, options)),
  );
  return rows.sort(
    (a, b) => a.distance - b.distance || compareText(nameOfRow(a), nameOfRow(b)) || compareText(a.other, b.other),
  );
}

/** The row of a pair; none where the two have nothing to be compared on. */
function comparePair(
  here: Profile,
  there: Profile,
  { measure, vocabulary, makeInterval }: Tools,
  { by, top }: DistanceOptions,
): DistanceRow[] {
  const pair = makePair(here, there, measure);
  const sides = pair.align();
  const distance = measure.distance(sides);
  const expected = measure.expected(sides);
  if (distance === undefined || expected === undefined) return [];
  const { more, less, places } = findTelling(pair, measure, { vocabulary, top });
  return [
    {
      ...labelGroup(by, here.name),
      other: there.name,
      distance: significant(distance),
      expected: significant(expected),
      ...makeInterval(here, there, pair, distance),
      words: here.words,
      otherWords: there.words,
      articles: here.articles.length,
      otherArticles: there.articles.length,
      more: more.join(between),
      less: less.join(between),
      places,
    },
  ];
}

function findPassages({ groups }: ArticleGroups, row: DistanceRow, limit: number): Passage[] {
  const sides: ReadonlyMap<string | undefined, ReadonlySet<string>> = new Map([
    [nameOfRow(row), new Set(row.more.split(between))],
    [row.other, new Set(row.less.split(between))],
  ]);
  const passages: Passage[] = [];
  for (const { name, articles } of groups) {
    const words = sides.get(name);
    for (const article of words ? articles : []) {
      if (passages.length >= limit) return passages;
      const { term, start, length, vocabulary } = tokenise([article]);
      term.forEach((id, i) => {
        const from = start[i] ?? 0;
        if (passages.length < limit && words?.has(vocabulary[id] ?? '')) {
          passages.push({ article: article.id, start: from, end: from + (length[i] ?? 0) });
        }
      });
    }
  }
  return passages;
}
