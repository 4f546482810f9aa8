import type { Corpus, Method, Passage, Result } from '../../model.js';
import { significant } from '../../statistics/index.js';
import { phraseFinder } from '../../terms/index.js';
import { type Grouping, type GroupLabel, labelGroup } from '../../text/index.js';
import { libraryVersion } from '../../version.js';
import { collectCells, countArticles } from '../cells.js';
import { countEach, groupArticles, nameOfRow, stateSizes } from '../groups.js';
import { findNames } from './candidates.js';

/** How often a thing is called by one name, in one source or in all. */
export interface NamingRow extends GroupLabel {
  /** As it was asked for: a word, a phrase, a pattern such as `mercenar*`. */
  readonly name: string;
  readonly count: number;
  /** Articles of the source that use it. */
  readonly articles: number;
  /** Of all names counted in the source, 0 to 1. */
  readonly share: number;
}

export interface CountNamesOptions {
  /** What the names stand for; without `names` they are looked for around it. */
  readonly thing?: string | undefined;
  /** Words, phrases and patterns, as in `concordance`. */
  readonly names?: readonly string[] | undefined;
  /** `source` (the default), `none`, or the name of one of your own fields. */
  readonly by?: Grouping;
}

interface Match extends Passage {
  readonly name: string;
}

const mostPassages = 50;
/** Of each rule, where names are looked for. */
const mostFound = 4;

/**
 * What the same person, group or thing is called by whom: how often each of the names stands in the body of the articles
 * of each source, and its share in all these names there. No word is counted twice: where names overlap the longest
 * wins, so "Wagner" does not count the "Wagner" of "Wagner Group". What is counted are words: whether "mercenaries"
 * means this thing in a passage is for a reader to tell.
 *
 * Without `names` the first phrases, descriptions and kindred nouns of `findNames(corpus, thing)` are taken; without
 * either there are no rows. The commonest name in all comes first, ties by code unit; then by source. A name that is
 * nowhere has no row and is named in `method.dropped`; an article without a value in the field is counted in rows
 * without `group`.
 *
 * @example countNames(corpus, { names: ['Wagner', 'mercenar*'] }).rows[0] // { name: 'Wagner', source: 'A', count: 3, ... }
 * @throws when a name has no word, is a regular expression or is given twice, or no article has the field
 */
export function countNames(corpus: Corpus, { thing, names, by = 'source' }: CountNamesOptions = {}): Result<NamingRow> {
  const groups = groupArticles(corpus.articles, by, 'counted without a group');
  const chosen = names ?? proposeNames(corpus, thing);
  const twice = chosen.find((name, i) => chosen.indexOf(name) !== i);
  if (twice !== undefined) throw new Error(`a name that is given twice: "${twice}"`);
  const find = phraseFinder(chosen);
  const matches = corpus.articles.flatMap((article) =>
    find(article).map(
      ({ query, start, end }): Match => ({ article: article.id, start, end, name: chosen[query] ?? '' }),
    ),
  );
  const inGroup = countEach(matches.map(({ article }) => groups.nameOf.get(article)));
  const rows = collectCells(matches, ({ name }) => name, groups.nameOf).map(
    ({ label: name = '', group, items }): NamingRow => ({
      name,
      ...labelGroup(by, group),
      count: items.length,
      articles: countArticles(items),
      share: significant(items.length / (inGroup.get(group) ?? items.length)),
    }),
  );
  const found = new Set(rows.map(({ name }) => name));
  const method: Method = {
    step: 'countNames',
    version: libraryVersion,
    options: { ...(thing !== undefined && { thing }), names: [...chosen], by },
    n: {
      articles: corpus.articles.length,
      articlesWithNames: countArticles(matches),
      names: matches.length,
      rows: rows.length,
      ...stateSizes('articles', groups.groups, ({ articles }) => articles.length),
      ...stateSizes('names', groups.groups, ({ name }) => inGroup.get(name) ?? 0),
    },
    references: [],
    dropped: [
      ...groups.dropped,
      ...chosen.flatMap((name) => (found.has(name) ? [] : [{ where: name, reason: 'not in the corpus' }])),
    ],
    inputs: [corpus.method],
  };
  return {
    kind: 'result',
    rows,
    key: by === 'none' ? ['name'] : ['name', by === 'source' ? 'source' : 'group'],
    method,
    passages: (row, limit = mostPassages) =>
      matches
        .filter(({ name, article }) => name === row.name && groups.nameOf.get(article) === nameOfRow(row))
        .slice(0, limit)
        .map(({ article, start, end }) => ({ article, start, end })),
  };
}

function proposeNames(corpus: Corpus, thing: string | undefined): readonly string[] {
  if (thing === undefined) return [];
  const sure = new Set(['phrase', 'description', 'kin']);
  return findNames(corpus, thing, { top: mostFound })
    .rows.filter(({ rule }) => sure.has(rule))
    .map(({ name }) => name);
}
