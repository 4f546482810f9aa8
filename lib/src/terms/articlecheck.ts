import type { Article } from '../model.js';
import { bootstrapLogRatios, permuteClusters, significant } from '../statistics/index.js';
import { type Grouping, groupOf } from '../text/index.js';
import type { KeynessRow } from './keynessrows.js';
import type { Match } from './opponents.js';
import type { TermTally } from './tally.js';
import { type TermOptions, UnitReader } from './units.js';

/** From so many articles on each side an interval by article is told. */
export const fewestDrawn = 20;
const confidence = 0.95;

export interface CheckOptions {
  readonly by: Grouping;
  readonly terms: Required<TermOptions>;
  /** Rows of each group that are checked, those with the largest G2; 0 for none. */
  readonly checked: number;
  readonly samples: number;
  readonly seed: number;
}

/** An article as the check reads it: its group, its size, and how often it has each term that is checked. */
interface ArticleCounts {
  readonly group: number;
  readonly words: number;
  readonly counts: ReadonlyMap<string, number>;
}

/**
 * The same rows, the first of each group with a check by article: is the difference more than the luck of which articles
 * were printed? Rows that are only described stay as they are.
 */
export function checkRows(
  rows: readonly KeynessRow[],
  articles: readonly Article[],
  { tally, matches }: { readonly tally: TermTally; readonly matches: readonly Match[] },
  options: CheckOptions,
): KeynessRow[] {
  const chosen = matches.map((match) => chooseRows(rows, match, options.checked));
  const terms = new Set(chosen.flatMap((some) => some.map(({ term }) => term)));
  if (terms.size === 0) return [...rows];
  const counted = countArticles(articles, terms, tally, options);
  const found = new Map<KeynessRow, KeynessRow>();
  matches.forEach((match, i) => {
    for (const [row, checked] of checkMatch(match, chosen[i] ?? [], counted, options)) found.set(row, checked);
  });
  return rows.map((row) => found.get(row) ?? row);
}

function chooseRows(rows: readonly KeynessRow[], { size }: Match, most: number): readonly KeynessRow[] {
  return rows
    .filter((row) => (row.source ?? row.group) === size.name && row.p !== undefined)
    .sort((a, b) => b.g2 - a.g2)
    .slice(0, most);
}

function checkMatch(
  { at, others }: Match,
  rows: readonly KeynessRow[],
  counted: readonly ArticleCounts[],
  { samples, seed }: CheckOptions,
): readonly (readonly [KeynessRow, KeynessRow])[] {
  const here = counted.filter(({ group }) => group === at);
  const rest = counted.filter(({ group }) => others.includes(group));
  if (rows.length === 0 || here.length === 0 || rest.length === 0) return [];
  const all = [...here, ...rest];
  const clusters = {
    sizes: Float64Array.from(all, ({ words }) => words),
    here: here.length,
    counts: rows.map(({ term }) => Float64Array.from(all, ({ counts }) => counts.get(term) ?? 0)),
  };
  const p = permuteClusters(clusters, { samples, seed });
  const isDrawn = Math.min(here.length, rest.length) >= fewestDrawn;
  const intervals = isDrawn ? bootstrapLogRatios(clusters, { samples, seed, confidence }) : [];
  return rows.map((row, i) => {
    const { low, high } = intervals[i] ?? {};
    const checked = {
      ...row,
      pArticles: significant(p[i] ?? 1),
      ...(low !== undefined && { lowArticles: significant(low) }),
      ...(high !== undefined && { highArticles: significant(high) }),
    };
    return [row, checked] as const;
  });
}

/** The articles that have words, in the order of the corpus. */
function countArticles(
  articles: readonly Article[],
  terms: ReadonlySet<string>,
  { groups }: TermTally,
  { by, terms: options }: CheckOptions,
): readonly ArticleCounts[] {
  const reader = new UnitReader(options);
  const groupAt = new Map(groups.map(({ name }, at) => [name, at]));
  const isChosen: boolean[] = [];
  return articles.flatMap((article): ArticleCounts[] => {
    const group = groupAt.get(groupOf(article, by));
    if (group === undefined) return [];
    const { unit } = reader.count(article);
    if (unit.length === 0) return [];
    const { labels } = reader;
    for (let id = isChosen.length; id < labels.length; id += 1) isChosen.push(terms.has(labels[id] ?? ''));
    const counts = new Map<string, number>();
    for (let i = 0; i < unit.length; i += 1) {
      const id = unit[i] ?? -1;
      if (isChosen[id] !== true) continue;
      const term = labels[id] ?? '';
      counts.set(term, (counts.get(term) ?? 0) + 1);
    }
    return [{ group, words: unit.length, counts }];
  });
}
