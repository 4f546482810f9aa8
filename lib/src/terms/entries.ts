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
  const totals = tally.totals();
  const most = tally.counts.reduce((sum, { size }) => sum + size, 0);
  const group = new Uint32Array(most);
  const unit = new Uint32Array(most);
  const count = new Float64Array(most);
  const documents = new Uint32Array(most);
  let size = 0;
  for (const at of orderGroups(tally)) {
    tally.counts[at]?.forEach((id, times, articles) => {
      if ((totals.count[id] ?? 0) < minCount || (totals.documents[id] ?? 0) < minDocuments) return;
      group[size] = at;
      unit[size] = id;
      count[size] = times;
      documents[size] = articles;
      size += 1;
    });
  }
  const terms = rankTexts(tally.labels);
  const byGroup = Uint32Array.from({ length: size }, (_, i) => i);
  const byTerm = sortByKey(
    byGroup,
    Uint32Array.from(unit.subarray(0, size), (id) => terms[id] ?? 0),
    terms.length,
  );
  const { ranks, size: different } = rankLargest(count.subarray(0, size));
  return { group, unit, count, documents, order: sortByKey(byTerm, ranks, different) };
}

function orderGroups({ groups }: TermTally): readonly number[] {
  return [...groups.keys()].sort((a, b) => compareText(groups[a]?.name, groups[b]?.name));
}
