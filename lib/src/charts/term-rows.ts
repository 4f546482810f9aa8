import type { TermRow } from '../terms/index.js';
import { countNoun } from '../text/index.js';
import type { TermGroup } from './groups.js';
import { escapeLabel, labelOf } from './labels.js';
import type { MarkSource } from './marks.js';
import { labelAxis } from './theme.js';

/** What is drawn of terms, one line a term. */
export interface TermDrawing {
  readonly data: readonly object[];
  readonly sources: readonly MarkSource<TermRow>[];
  readonly layout: object;
  readonly note?: string;
}

export const rateTitle = 'occurrences per 10,000 words';

const rowHeight = 24;

/** Returns the axis that names the terms, the first at the top. */
export function termAxis(terms: readonly TermGroup<TermRow>[], more: object = {}): object {
  const labels = terms.map(({ label }) => labelOf(label));
  return labelAxis(labels, 'down', more);
}

/** Returns the height of the panel in pixels. */
export function heightOf(terms: readonly TermGroup<TermRow>[]): number {
  return Math.max(60, terms.length * rowHeight);
}

/** Returns what is shown when the mouse rests on a mark: the whole term with its counts. */
export function hoverOf(label: string, { count, documents, per10k }: TermRow, group?: string): string {
  const where = group === undefined ? '' : ` in ${group}`;
  const times = `${countNoun(count, 'time')} in ${countNoun(documents, 'article')}`;
  return `<b>${escapeLabel(label + where)}</b><br>${times}<br>${per10k} per 10,000 words`;
}
