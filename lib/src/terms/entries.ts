import { compareText } from '../text/index.js';
import { rankLargest, rankTexts, sortByKey } from './ordering.js';
import type { TermTally } from './tally.js';

/** The cells of a table of terms as columns: one entry for each term in each group that has it. */
export interface Entries {
  readonly group: Uint32Array;
  readonly unit: Uint32Array;
  readonly count: Float64Array;
  readonly documents: Uint32Array;
  /** Entries from the most frequent; ties by term, then by group, in the order of code units. */
  readonly order: Uint32Array;
}

/** Returns the entries of a tally whose terms occur so often, and in so many articles, in all groups together. */
export function listEntries(
  tally: TermTally,
  { minCount, minDocuments }: { readonly minCount: number; readonly minDocuments: number },
): Entries {
  const totals = minCount > 1 || minDocuments > 1 ? tally.totals() : undefined;
  const most = tally.counts.reduce((sum, { size }) => sum + size, 0);
  const group = new Uint32Array(most);
  const unit = new Uint32Array(most);
  const count = new Float64Array(most);
  const documents = new Uint32Array(most);
  let size = 0;
  for (const at of orderGroups(tally)) {
    tally.counts[at]?.forEach((id, times, articles) => {
      if (totals && ((totals.count[id] ?? 0) < minCount || (totals.documents[id] ?? 0) < minDocuments)) return;
      group[size] = at;
      unit[size] = id;
      count[size] = times;
      documents[size] = articles;
      size += 1;
    });
  }
  return { group, unit, count, documents, order: orderEntries(tally.labels, unit, count.subarray(0, size)) };
}

/** The order by count, then by term, then as the entries stand. */
function orderEntries(labels: readonly string[], unit: Uint32Array, count: Float64Array): Uint32Array {
  const order = new Uint32Array(count.length);
  for (let i = 0; i < order.length; i += 1) order[i] = i;
  const terms = rankTexts(labels);
  const byTerm = sortByKey(order, (entry) => terms[unit[entry] ?? 0] ?? 0, terms.length);
  const { rankOf, size } = rankLargest(count);
  return sortByKey(byTerm, (entry) => rankOf(count[entry] ?? 0), size);
}

function orderGroups({ groups }: TermTally): readonly number[] {
  return [...groups.keys()].sort((a, b) => compareText(groups[a]?.name, groups[b]?.name));
}
