import type { Table } from '../../model.js';
import { limitRows, type PassagesPolicy } from './passages.js';

/** Returns a table as the policy lets it be seen, with a note in its caption where that took something away. */
export function limitTable(whole: Table, policy: PassagesPolicy): Table {
  const { rows, changed } = limitRows(whole.columns, whole.rows, policy);
  if (!changed) return whole;
  const note = policy === 'none' ? 'The text of articles is left out.' : 'Longer texts are cut to 25 words.';
  return { ...whole, rows, caption: [whole.caption, note].filter(Boolean).join(' ') };
}
