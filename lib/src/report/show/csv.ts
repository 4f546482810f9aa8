import type { Table } from '../../model.js';

type Cell = Table['rows'][number][number];

const formula = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;
const plainNumber = /^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;
const quoted = /[",\r\n]/;

/**
 * Returns a table as CSV: UTF-8 text by RFC 4180, with a header and `\r\n` after each row.
 * A text that a spreadsheet would run as a formula gets an apostrophe in front; numbers stay numbers, and an absent
 * cell is empty. A table without rows is its header.
 *
 * @example tableCsv({ columns: ['term', 'count'], rows: [['=1+2', -1]] }) // 'term,count\r\n\'=1+2,-1\r\n'
 */
export function tableCsv({ columns, rows }: Pick<Table, 'columns' | 'rows'>): string {
  return [columns, ...rows].map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
}

function csvCell(cell: Cell): string {
  if (cell === undefined) return '';
  const text = String(cell);
  const guarded = typeof cell === 'string' && formula.test(text) && !plainNumber.test(text) ? `'${text}` : text;
  return quoted.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
