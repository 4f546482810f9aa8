import type { Dropped, Method, Result } from '../model.js';
import type { TermRow } from '../terms/index.js';
import { compareText, type GroupLabel } from '../text/index.js';
import { sizeOf } from './chart.js';

/** Sources, or values of a user's own field, that a chart shows side by side. */
export interface Groups {
  /** What they are: `source`, or the name of the field. */
  readonly by: string;
  /** Those that are drawn, the largest first. */
  readonly shown: readonly Group[];
  /** Those for which there is no room. */
  readonly left: readonly Group[];
}

export interface Group {
  /** Absent for articles without a value in the field. */
  readonly name: string | undefined;
  readonly label: string;
  /** In words, or in what else the table counts. */
  readonly size: number;
}

/** A term with its rows, one for each group that has it. */
export interface TermGroup<Row> {
  readonly term: string;
  /** As it is shown: of a stem, its commonest form. */
  readonly label: string;
  readonly count: number;
  readonly rows: readonly Row[];
}

/** Returns the groups of a table by their size, as its method states it, ties in the order of code units. */
export function listGroups(rows: readonly GroupLabel[], method: Method, most: number, sizes = 'words'): Groups {
  const by = typeof method.options.by === 'string' ? method.options.by : 'source';
  const names = new Set(rows.map(groupNameOf));
  const groups = [...names].map((name): Group => {
    if (name === undefined) return { name, label: `(no ${by})`, size: 0 };
    return { name, label: name, size: sizeOf(method, `${sizes} in ${name}`) };
  });
  groups.sort((a, b) => b.size - a.size || compareText(a.label, b.label));
  return { by, shown: groups.slice(0, most), left: groups.slice(most) };
}

/** Returns the most frequent terms over all groups together, ties in the order of code units. */
export function topTerms({ rows }: Result<TermRow>, top: number): readonly TermGroup<TermRow>[] {
  const terms = new Map<string, TermRow[]>();
  for (const row of rows) {
    const known = terms.get(row.term);
    if (known) known.push(row);
    else terms.set(row.term, [row]);
  }
  return [...terms]
    .map(([term, own]) => ({
      term,
      label: own[0]?.form ?? term,
      count: own.reduce((sum, { count }) => sum + count, 0),
      rows: own,
    }))
    .sort((a, b) => b.count - a.count || compareText(a.term, b.term))
    .slice(0, top);
}

/** Returns the name of the group that a row belongs to. */
export function groupNameOf({ source, group }: GroupLabel): string | undefined {
  return source ?? group;
}

/** Returns what is said of the groups for which there is no room; nothing where all are drawn. */
export function describeLeft({ by, shown, left }: Groups, size = 'words'): string | undefined {
  return describeRest(shown.length, shown.length + left.length, { nouns: pluralOf(by), size });
}

/** Returns the groups for which there is no room as a method states them. */
export function dropLeft({ by, shown, left }: Groups): readonly Dropped[] {
  return dropRest(shown.length, shown.length + left.length, pluralOf(by));
}

/** Returns the sentence that some of many are drawn; nothing where all are. */
export function describeRest(
  shown: number,
  all: number,
  { nouns, size }: { readonly nouns: string; readonly size: string },
): string | undefined {
  return shown === all ? undefined : `Of ${all} ${nouns} the ${shown} with the most ${size} are drawn.`;
}

/** Returns the same as a method states it. */
export function dropRest(shown: number, all: number, nouns: string): readonly Dropped[] {
  return shown === all
    ? []
    : [{ where: `${all - shown} of ${all} ${nouns}`, reason: 'not among the largest: not drawn' }];
}

/** Returns what groups are called when there are several. */
export function pluralOf(by: string): string {
  return by === 'source' ? 'sources' : `values of ${by}`;
}

/** Returns how many groups are drawn, with their noun. */
export function countGroups({ by, shown }: Groups): string {
  const noun = by === 'source' ? 'source' : `value of ${by}`;
  return shown.length === 1 ? `1 ${noun}` : `${shown.length} ${pluralOf(by)}`;
}
