import type { Corpus, Dropped, Method, Passage, Result } from '../model.js';
import { fewestArticles, significant } from '../statistics/index.js';
import { compareText, type Grouping, type GroupLabel, labelGroup, type Stopwords, tokenise } from '../text/index.js';
import { libraryVersion } from '../version.js';
import { type ArticleGroups, groupArticles, nameOfRow, stateSizes } from './groups.js';
import { type Distance, findMeasure, type Measure, makePair } from './measures.js';
import { checkWhole } from './options.js';
import { type Profile, type Profiles, readProfiles, sumOf } from './profiles.js';
import { references } from './references.js';

/** How far apart the words of two sources are. */
export interface DistanceRow extends GroupLabel {
  /** The other source, or the other value of the field. */
  readonly other: string;
  /** Jensen-Shannon divergence in bits and cosine distance from 0 to 1, Burrows's Delta from 0 up. */
  readonly distance: number;
  /** What the pooled words of both would give, shuffled and dealt out to the same sizes: the part that size explains. */
  readonly expected: number;
  /** 95 % interval of the distance, articles drawn again; absent with few articles. */
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
}

export interface CompareSourcesOptions {
  /** `source` (the default), or the name of one of your own fields. */
  readonly by?: Grouping;
  readonly distance?: Distance;
  /** Words left out of the comparison. */
  readonly stopwords?: Stopwords;
  /** Words are compared that occur so often in all articles together. */
  readonly minCount?: number;
  /** Words named in `more` and `less` together. */
  readonly top?: number;
  /** How many of the most frequent words Burrows's Delta compares. */
  readonly frequentWords?: number;
}

type Options = Required<CompareSourcesOptions>;

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
    method: methodOf(corpus, groups, profiles, options, rows.length),
    passages: (row, limit = mostPassages) => {
      const known = rows.find((one) => one.other === row.other && nameOfRow(one) === nameOfRow(row));
      return known ? findPassages(groups, known, limit) : [];
    },
  };
}

function comparePairs(profiles: Profiles, measure: Measure, options: Options): readonly DistanceRow[] {
  const rows = profiles.profiles.flatMap((here, i) =>
    profiles.profiles.slice(i + 1).flatMap((there) => comparePair(here, there, profiles.vocabulary, measure, options)),
  );
  return rows.sort(
    (a, b) => a.distance - b.distance || compareText(nameOfRow(a), nameOfRow(b)) || compareText(a.other, b.other),
  );
}

/** The row of a pair; none where the two have nothing to be compared on. */
function comparePair(
  here: Profile,
  there: Profile,
  vocabulary: readonly string[],
  measure: Measure,
  { by, top }: Options,
): DistanceRow[] {
  const pair = makePair(here, there, measure);
  const sides = pair.align();
  const distance = measure.distance(sides);
  const expected = measure.expected(sides);
  const parts = measure.parts(sides);
  if (distance === undefined || expected === undefined || parts === undefined) return [];
  const words = Array.from(pair.terms, (term, i) => {
    const share = (sides.here[i] ?? 0) / sides.sizes[0] - (sides.there[i] ?? 0) / sides.sizes[1];
    return { word: vocabulary[term] ?? '', part: significant(parts[i] ?? 0), share };
  });
  words.sort((a, b) => b.part - a.part || compareText(a.word, b.word));
  const telling = words.slice(0, top).filter(({ part }) => part > 0);
  const join = (some: typeof telling): string => some.map(({ word }) => word).join(between);
  return [
    {
      ...labelGroup(by, here.name),
      other: there.name,
      distance: significant(distance),
      expected: significant(expected),
      reason: reasonFor(here, there),
      words: here.words,
      otherWords: there.words,
      articles: here.articles.length,
      otherArticles: there.articles.length,
      more: join(telling.filter(({ share }) => share > 0)),
      less: join(telling.filter(({ share }) => share < 0)),
    },
  ];
}

function reasonFor(here: Profile, there: Profile): string {
  return `A description of these texts only: ${here.articles.length} and ${there.articles.length} articles, and an interval needs ${fewestArticles} on each side.`;
}

function methodOf(
  corpus: Corpus,
  groups: ArticleGroups,
  profiles: Profiles,
  { by, distance, stopwords, minCount, top, frequentWords }: Options,
  rows: number,
): Method {
  const words = new Map(profiles.profiles.map((profile) => [profile.name, profile.words]));
  return {
    step: 'compareSources',
    version: libraryVersion,
    options: {
      by,
      distance,
      stopwords: typeof stopwords === 'string' ? stopwords : [...stopwords],
      minCount,
      top,
      ...(distance === 'burrowsDelta' && { frequentWords }),
      ...(distance === 'jensenShannon' && { base: 2 }),
      fewestArticles,
    },
    n: {
      articles: corpus.articles.length,
      words: profiles.profiles.reduce((sum, profile) => sum + profile.words, 0),
      compared: sumOf(profiles.totals),
      types: profiles.totals.filter((total) => total > 0).length,
      groups: profiles.profiles.length,
      rows,
      ...stateSizes('articles', groups.groups, ({ articles }) => articles.length),
      ...stateSizes('words', groups.groups, ({ name }) => words.get(name ?? '') ?? 0),
    },
    references: {
      jensenShannon: [references.lin1991, references.gallagher2021],
      cosine: [references.salton1983],
      burrowsDelta: [references.burrows2002],
    }[distance],
    dropped: [...groups.dropped, ...dropGroups(profiles, by, distance)],
    inputs: [corpus.method],
  };
}

function dropGroups({ profiles, empty }: Profiles, by: Grouping, distance: Distance): readonly Dropped[] {
  const dropped = empty.map((where) => ({ where, reason: 'no words to compare' }));
  const only = profiles[0]?.name;
  if (only === undefined) return [...dropped, { where: by, reason: 'no words to compare' }];
  if (profiles.length === 1) {
    return [...dropped, { where: only, reason: `the only ${by} with words: nothing to compare it with` }];
  }
  if (profiles.length > 2 || distance !== 'burrowsDelta') return dropped;
  const reason = "Burrows's Delta needs three: the z-scores of two always differ by the same";
  return [...dropped, { where: by, reason }];
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
