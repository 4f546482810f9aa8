import type { Result } from '../model.js';
import type { DistanceRow } from '../sources/index.js';
import { compareText, joinSentences, showNumber } from '../text/index.js';
import { sizeOf } from './chart.js';
import { describeRest, dropRest, groupNameOf, pluralOf } from './groups.js';
import { nameText } from './labels.js';

/** A source, or a value of a field, of a table of distances. */
export interface PairedSource {
  readonly name: string;
  readonly words: number;
  readonly articles: number;
}

/** The sources of a table of distances that a chart has room for, and the distances between them. */
export interface SourcePairs {
  readonly by: string;
  /** The largest, in the order of code units. */
  readonly sources: readonly PairedSource[];
  /** How many there are. */
  readonly all: number;
  /** The pairs of those that are drawn, from the nearest. */
  readonly rows: readonly DistanceRow[];
  /** The row of two sources, whichever comes first. */
  find(name: string, other: string): DistanceRow | undefined;
}

/** Returns the sources with the most words, and their pairs. */
export function readPairs({ rows, method }: Result<DistanceRow>, most: number): SourcePairs {
  const sources = new Map<string, PairedSource>();
  for (const { words, articles, other, otherWords, otherArticles, ...label } of rows) {
    const name = groupNameOf(label) ?? '';
    sources.set(name, { name, words, articles });
    sources.set(other, { name: other, words: otherWords, articles: otherArticles });
  }
  const largest = [...sources.values()].sort((a, b) => b.words - a.words || compareText(a.name, b.name));
  const shown = largest.slice(0, most).sort((a, b) => compareText(a.name, b.name));
  const names = new Set(shown.map(({ name }) => name));
  const byPair = new Map(rows.map((row) => [keyOf(groupNameOf(row) ?? '', row.other), row]));
  return {
    by: typeof method.options.by === 'string' ? method.options.by : 'source',
    sources: shown,
    all: sources.size,
    rows: rows.filter((row) => names.has(groupNameOf(row) ?? '') && names.has(row.other)),
    find: (name, other) => byPair.get(keyOf(name, other)),
  };
}

/** Returns why there are no distances to draw. */
export function describeNoPairs({ method }: Result<DistanceRow>): string {
  const last = method.dropped.at(-1);
  if (last === undefined || last.where === method.options.by)
    return `Nothing was compared: ${last?.reason ?? 'no words'}.`;
  return `Nothing was compared: ${nameText(last.where)} is ${last.reason}.`;
}

/** Returns the sentence for the nearest pair and the farthest. */
export function describeExtremes({ rows }: SourcePairs): string {
  const [nearest] = rows;
  const farthest = rows.at(-1);
  if (!nearest || !farthest) return '';
  if (rows.length === 1) return `${namePair(nearest)} lie ${showNumber(nearest.distance)} apart.`;
  if (nearest.distance === farthest.distance) return `All pairs lie ${showNumber(nearest.distance)} apart.`;
  return `${namePair(nearest)} lie nearest to each other (${showNumber(nearest.distance)}), ${namePair(farthest)} farthest apart (${showNumber(farthest.distance)}).`;
}

/** Returns what the caption of every chart of distances says: measure, yardstick, intervals, what is left out, n. */
export function describePairs(pairs: SourcePairs, { method }: Result<DistanceRow>): string {
  const { rows, sources, all, by } = pairs;
  const expected = rows.map((row) => row.expected);
  const [least, most] = [Math.min(...expected), Math.max(...expected)].map((value) => showNumber(value));
  const intervals = rows.filter(({ low }) => low !== undefined).length;
  return joinSentences(
    `Chance alone gives texts of these sizes ${least === most ? least : `${least} to ${most}`}: small sources lie far apart for that reason.`,
    intervals > 0 ? `95 % intervals are in the table (${intervals} of ${rows.length} pairs).` : rows[0]?.reason,
    describeRest(sources.length, all, { nouns: pluralOf(by), size: 'words' }),
    `n = ${showNumber(sizeOf(method, 'compared'))} words of ${sources.length} ${pluralOf(by)}.`,
  );
}

/** Returns the sources for which there is no room as a method states them. */
export function dropPairs({ sources, all, by }: SourcePairs): ReturnType<typeof dropRest> {
  return dropRest(sources.length, all, pluralOf(by));
}

function namePair(row: DistanceRow): string {
  return `${nameText(groupNameOf(row) ?? '')} and ${nameText(row.other)}`;
}

function keyOf(name: string, other: string): string {
  return JSON.stringify([name, other].sort(compareText));
}
