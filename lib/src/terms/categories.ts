import type { Article, Corpus, Passage, Result } from '../model.js';
import { significant } from '../statistics/index.js';
import {
  checkGrouping,
  compareText,
  type Dictionary,
  dropUngrouped,
  type Grouping,
  type GroupLabel,
  groupOf,
  labelGroup,
  tokenise,
  Vocabulary,
} from '../text/index.js';
import { libraryVersion } from '../version.js';
import { CategoryFinder, type CategoryMatch } from './categoryfinder.js';
import { articlesOf } from './counts.js';
import { spanOfTokens } from './matches.js';

/** How often a category of a dictionary is found, in one group of articles or in all. */
export interface CategoryRow extends GroupLabel {
  /** Its path: `values/care`. A category has what its inner ones have. */
  readonly category: string;
  readonly count: number;
  /** Different words and phrases that were found. */
  readonly types: number;
  /** Articles of the group with the category. */
  readonly documents: number;
  /** Occurrences per 10,000 words of the group. */
  readonly per10k: number;
}

export interface CountCategoriesOptions {
  /** `source` (the default), `none`, or the name of one of your own fields. */
  readonly by?: Grouping;
}

interface Tally {
  count: number;
  documents: number;
  readonly types: Set<string>;
}

interface GroupTally {
  readonly name: string | undefined;
  words: number;
  articles: number;
  readonly categories: Map<string, Tally>;
}

/**
 * How often the categories of a dictionary are found, by source: a study's own question, counted by its own words. An
 * entry matches the words of the tokeniser, phrases within a sentence. In one category every word counts once, from the
 * left, the longest entry first; in different categories the same word counts in each. A category counts what its inner
 * categories count.
 *
 * Every category has a row in every group, with 0 where it was not found, in the order of the dictionary, then of the
 * groups by code unit. An article without a value in the field is counted in rows without `group`.
 *
 * @example countCategories(corpus, await loadDictionary('values.yml')).rows[0] // { category: 'care', source: 'A', ... }
 * @throws when no article has the field
 */
export function countCategories(
  corpus: Corpus,
  dictionary: Dictionary,
  { by = 'source' }: CountCategoriesOptions = {},
): Result<CategoryRow> {
  checkGrouping(corpus.articles, by);
  const paths = listPaths(dictionary);
  const finder = new CategoryFinder(dictionary, new Vocabulary());
  const read = categoryReader(dictionary, finder);
  const groups = new Map<string | undefined, GroupTally>();
  for (const article of corpus.articles) {
    const name = groupOf(article, by);
    const group = groups.get(name) ?? { name, words: 0, articles: 0, categories: new Map<string, Tally>() };
    groups.set(name, group);
    addArticle(group, read(article));
  }
  const ordered = [...groups.values()].sort((a, b) => compareText(a.name, b.name));
  const rows = paths.flatMap((category) =>
    ordered.map(({ name, words, categories }): CategoryRow => {
      const { count = 0, documents = 0, types } = categories.get(category) ?? {};
      const per10k = significant((count / (words || 1)) * 10_000);
      return { category, ...labelGroup(by, name), count, types: types?.size ?? 0, documents, per10k };
    }),
  );
  return {
    kind: 'result',
    rows,
    key: by === 'none' ? ['category'] : by === 'source' ? ['category', 'source'] : ['category', 'group'],
    method: {
      step: 'countCategories',
      version: libraryVersion,
      options: { by, dictionary: dictionary.name },
      n: {
        articles: corpus.articles.length,
        words: ordered.reduce((sum, { words }) => sum + words, 0),
        ...Object.fromEntries(
          ordered.flatMap(({ name, words }) => (name === undefined ? [] : [[`words in ${name}`, words]])),
        ),
        categories: paths.length,
        entries: dictionary.categories.reduce((sum, { entries }) => sum + entries.length, 0),
      },
      references: [],
      dropped: [
        ...dictionary.dropped,
        ...finder.dropped,
        ...corpus.articles
          .filter((article) => by !== 'none' && groupOf(article, by) === undefined)
          .map((article) => dropUngrouped(article, by, 'counted without a group')),
      ],
      inputs: [corpus.method],
    },
    passages: (row, limit = 50) => findPassages(articlesOf(corpus, row, by), read, row.category, limit),
  };
}

/** What an article has of each category. */
interface CategoryReading {
  readonly words: number;
  /** By path; each match once, though several inner categories have it. */
  readonly found: ReadonlyMap<string, readonly { readonly passage: Passage; readonly words: string }[]>;
}

function categoryReader(dictionary: Dictionary, finder: CategoryFinder): (article: Article) => CategoryReading {
  const { vocabulary } = finder;
  const paths = dictionary.categories.map(({ path }) => outerPaths(path));
  return (article) => {
    const tokens = tokenise([article], { vocabulary });
    const found = new Map<string, Map<string, { passage: Passage; words: string }>>();
    for (const match of finder.find(tokens)) {
      const passage = { article: article.id, ...spanOfTokens(tokens, match) };
      for (const path of paths[match.category] ?? []) {
        const matches = found.get(path) ?? new Map();
        found.set(path, matches);
        matches.set(`${passage.start} ${passage.end}`, { passage, words: wordsOf(match, tokens.term, vocabulary) });
      }
    }
    return {
      words: tokens.term.length,
      found: new Map([...found].map(([path, matches]) => [path, [...matches.values()]] as const)),
    };
  };
}

function addArticle(group: GroupTally, { words, found }: CategoryReading): void {
  group.words += words;
  group.articles += 1;
  for (const [path, matches] of found) {
    const tally = group.categories.get(path) ?? { count: 0, documents: 0, types: new Set<string>() };
    group.categories.set(path, tally);
    tally.count += matches.length;
    tally.documents += 1;
    for (const match of matches) tally.types.add(match.words);
  }
}

function findPassages(
  articles: readonly Article[],
  read: (article: Article) => CategoryReading,
  category: string,
  limit: number,
): Passage[] {
  const passages: Passage[] = [];
  for (const article of articles) {
    if (passages.length >= limit) break;
    for (const { passage } of read(article).found.get(category) ?? []) passages.push(passage);
  }
  return passages.slice(0, limit);
}

/** All categories, the outer ones before theirs, in the order of the dictionary. */
function listPaths({ categories }: Dictionary): readonly string[] {
  return [...new Set(categories.flatMap(({ path }) => outerPaths(path)))];
}

/** `a`, `a/b` and `a/b/c` for `a/b/c`. */
function outerPaths(path: string): readonly string[] {
  const steps = path.split('/');
  return steps.map((_, i) => steps.slice(0, i + 1).join('/'));
}

function wordsOf({ first, last }: CategoryMatch, term: Uint32Array, { terms }: Vocabulary): string {
  return Array.from(term.subarray(first, last + 1), (id) => terms[id] ?? '').join(' ');
}
