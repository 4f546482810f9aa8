import type { Table } from '../model.js';
import { escapeHtml } from './html.js';

type Cell = Table['rows'][number][number];

const longestPlainCell = 40;

/**
 * Returns a table as HTML: header, rows, numbers to the right, and the caption; wide tables scroll within themselves.
 */
export function tableHtml({ columns, rows, caption }: Pick<Table, 'columns' | 'rows' | 'caption'>): string {
  const numeric = numericColumns({ columns, rows });
  const style = (at: number): string => ` style="text-align:${numeric[at] === true ? 'right' : 'left'}"`;
  const head = columns.map((name, at) => `<th scope="col"${style(at)}>${escapeHtml(name)}</th>`).join('');
  const body = rows.map((row) => {
    const cells = columns.map((_, at) => `<td dir="auto"${style(at)}>${escapeHtml(cellText(row[at]))}</td>`);
    return `<tr>${cells.join('')}</tr>`;
  });
  const label = escapeHtml(caption);
  const inside = `<table><thead><tr>${head}</tr></thead><tbody>\n${body.join('\n')}\n</tbody></table>`;
  return `<figure><div style="overflow-x:auto" role="region" aria-label="${label}">${inside}</div><figcaption>${label}</figcaption></figure>`;
}

/** Returns a table as plain text in aligned columns, with its caption below. */
export function tableText({ columns, rows, caption }: Pick<Table, 'columns' | 'rows' | 'caption'>): string {
  const numeric = numericColumns({ columns, rows });
  const lines = [columns, ...rows.map((row) => columns.map((_, at) => cellText(row[at])))].map((line) =>
    line.map(plainCell),
  );
  const widths = columns.map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)));
  const text = lines.map((line) =>
    line
      .map((cell, at) => (numeric[at] === true ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  return [text[0] ?? '', rule, ...text.slice(1), caption].filter((line) => line !== '').join('\n');
}

/** Columns of numbers alone; one without any value is not one. */
function numericColumns({ columns, rows }: Pick<Table, 'columns' | 'rows'>): readonly boolean[] {
  return columns.map((_, at) => {
    const cells = rows.map((row) => row[at]).filter((cell) => cell !== undefined);
    return cells.length > 0 && cells.every((cell) => typeof cell === 'number');
  });
}

/** Four significant digits are enough to read; the file holds all six. */
function cellText(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell !== 'number' || Number.isInteger(cell)) return String(cell);
  return String(Number(cell.toPrecision(4)));
}

function plainCell(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > longestPlainCell ? `${line.slice(0, longestPlainCell - 1)}…` : line;
}
