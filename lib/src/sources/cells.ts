import type { Article } from '../model.js';
import { compareText } from '../text/index.js';

/** What has the same label in the same group of articles: a speaker in a source, a verb in a source. */
export interface Cell<Item> {
  /** Absent: what has none. */
  readonly label: string | undefined;
  readonly group: string | undefined;
  readonly items: readonly Item[];
}

/**
 * Items by label and group. The commonest label in all comes first, ties in the order of code units, what has no label
 * last; then by group, the articles without one first.
 */
export function collectCells<Item extends { readonly article: Article['id'] }>(
  items: readonly Item[],
  labelOf: (item: Item) => string | undefined,
  groupOf: ReadonlyMap<string, string | undefined>,
): readonly Cell<Item>[] {
  const cells = new Map<string, Cell<Item> & { readonly items: Item[] }>();
  const totals = new Map<string, number>();
  for (const item of items) {
    const label = labelOf(item);
    const group = groupOf.get(item.article);
    const key = JSON.stringify([label ?? null, group ?? null]);
    const known = cells.get(key);
    if (known) known.items.push(item);
    else cells.set(key, { label, group, items: [item] });
    if (label !== undefined) totals.set(label, (totals.get(label) ?? 0) + 1);
  }
  return [...cells.values()].sort((a, b) => compareLabels(a.label, b.label, totals) || compareText(a.group, b.group));
}

/** In how many articles some items stand. */
export function countArticles(items: readonly { readonly article: Article['id'] }[]): number {
  return new Set(items.map(({ article }) => article)).size;
}

function compareLabels(a: string | undefined, b: string | undefined, totals: ReadonlyMap<string, number>): number {
  if (a === b) return 0;
  if (a === undefined || b === undefined) return a === undefined ? 1 : -1;
  return (totals.get(b) ?? 0) - (totals.get(a) ?? 0) || compareText(a, b);
}
