import type { Result } from '../model.js';
import type { KeynessRow } from '../terms/index.js';
import { compareText } from '../text/index.js';
import { type Group, type Groups, groupNameOf } from './groups.js';

/** A source with the terms that are drawn of it, from the largest log ratio. */
export interface KeynessPanel extends Group {
  readonly rows: readonly KeynessRow[];
}

export interface KeynessPanels extends Groups {
  readonly shown: readonly KeynessPanel[];
}

const mostPanels = 12;

/** Returns the panels of a comparison, the source with the most words first. */
export function findPanels({ rows, method }: Result<KeynessRow>, top: number): KeynessPanels {
  const byName = new Map<string | undefined, KeynessRow[]>();
  for (const row of rows) {
    const known = byName.get(groupNameOf(row));
    if (known) known.push(row);
    else byName.set(groupNameOf(row), [row]);
  }
  const by = typeof method.options.by === 'string' ? method.options.by : 'source';
  const panels = [...byName].map(([name, own]) => ({
    name,
    label: name ?? (by === 'none' ? 'all articles' : `(no ${by})`),
    size: own[0]?.size ?? 0,
    rows: chooseTerms(own, top),
  }));
  panels.sort((a, b) => b.size - a.size || compareText(a.label, b.label));
  return { by, shown: panels.slice(0, mostPanels), left: panels.slice(mostPanels) };
}

function chooseTerms(rows: readonly KeynessRow[], top: number): readonly KeynessRow[] {
  return rows
    .toSorted((a, b) => b.g2 - a.g2 || compareText(a.term, b.term))
    .slice(0, top)
    .sort((a, b) => b.logRatio - a.logRatio || compareText(a.term, b.term));
}
