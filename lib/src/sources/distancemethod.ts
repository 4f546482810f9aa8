import type { Corpus, Dropped, Method } from '../model.js';
import { fewestArticles } from '../statistics/index.js';
import type { Grouping } from '../text/index.js';
import { libraryVersion } from '../version.js';
import { type ArticleGroups, stateSizes } from './groups.js';
import type { Distance } from './measures.js';
import type { DistanceOptions } from './options.js';
import { type Profiles, sumOf } from './profiles.js';
import { references } from './references.js';

const sourcesOf: Readonly<Record<Distance, readonly string[]>> = {
  jensenShannon: [references.lin1991, references.gallagher2021],
  cosine: [references.salton1983],
  burrowsDelta: [references.burrows2002],
};

/** How the distances were made. */
export function describeMethod(
  corpus: Corpus,
  groups: ArticleGroups,
  profiles: Profiles,
  { by, distance, stopwords, minCount, top, frequentWords }: DistanceOptions,
  rows: readonly { readonly low?: number }[],
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
      rows: rows.length,
      intervals: rows.filter(({ low }) => low !== undefined).length,
      ...stateSizes('articles', groups.groups, ({ articles }) => articles.length),
      ...stateSizes('words', groups.groups, ({ name }) => words.get(name ?? '') ?? 0),
    },
    references: [...sourcesOf[distance], ...(rows.some(({ low }) => low !== undefined) ? [references.efron1982] : [])],
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
