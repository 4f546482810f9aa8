import type { Json, Table } from '../../model.js';
import { escapeHtml } from '../html.js';

/** The columns and rows of a table, or of one read back from JSON. */
export interface TableParts {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (Table['rows'][number][number] | Json)[])[];
  readonly caption: string;
}

type Cell = TableParts['rows'][number][number];

const longestPlainCell = 40;

/** Returns a table as HTML with its caption, as a notebook shows it. */
export function tableHtml(parts: TableParts): string {
  return `<figure>${tableElement(parts)}<figcaption>${escapeHtml(parts.caption)}</figcaption></figure>`;
}

/** Returns header and rows as HTML, numbers to the right; a wide table scrolls within itself. */
export function tableElement({ columns, rows, caption }: TableParts): string {
  const formats = columnFormats(columns, rows);
  const style = (at: number): string => {
    if (formats[at] !== undefined) return ' class="number" style="text-align:right"';
    const isLong = rows.some((row) => cellText(row[at]).length > longestPlainCell);
    return isLong ? ' class="long" style="text-align:left"' : ' style="text-align:left"';
  };
  const head = columns.map((name, at) => `<th scope="col"${style(at)}>${escapeHtml(name)}</th>`).join('');
  const body = rows.map((row) => {
    const cells = columns.map(
      (_, at) =>
        `<td${formats[at] === undefined ? ' dir="auto"' : ''}${style(at)}>${escapeHtml(cellText(row[at], formats[at]))}</td>`,
    );
    return `<tr>${cells.join('')}</tr>`;
  });
  const inside = `<table><thead><tr>${head}</tr></thead><tbody>\n${body.join('\n')}\n</tbody></table>`;
  return `<div class="scroll" style="overflow-x:auto" role="region" tabindex="0" aria-label="${escapeHtml(caption)}">${inside}</div>`;
}

/** Returns a table as plain text in aligned columns, with its caption below. */
export function tableText({ columns, rows, caption }: TableParts): string {
  const formats = columnFormats(columns, rows);
  const lines = [columns, ...rows.map((row) => columns.map((_, at) => cellText(row[at], formats[at])))].map((line) =>
    line.map(plainCell),
  );
  const widths = columns.map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)));
  const text = lines.map((line) =>
    line
      .map((cell, at) => (formats[at] === undefined ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  return [text[0] ?? '', rule, ...text.slice(1), caption].filter((line) => line !== '').join('\n');
}

/** How the numbers of a column are written: as many digits after the point, or each its own where there are none. */
export interface NumberFormat {
  readonly decimals?: number;
  readonly write: (value: number) => string;
}

/** Returns how the numbers of each column are written; absent for a column that holds anything else. */
export function columnFormats(
  columns: readonly string[],
  rows: TableParts['rows'],
): readonly (NumberFormat | undefined)[] {
  return columns.map((_, at) => columnFormat(rows.map((row) => row[at])));
}

/**
 * How the numbers of a column are written; absent where it holds anything else, or nothing. Four significant digits
 * are enough to read (the file beside holds all six): all numbers get the decimals of the largest, so that they can
 * be compared at a glance, or each its own where the smallest would vanish.
 */
function columnFormat(values: readonly Cell[]): NumberFormat | undefined {
  const present = values.filter((value) => value !== null && value !== undefined);
  const numbers = present.filter((value) => typeof value === 'number');
  if (numbers.length === 0 || numbers.length < present.length) return undefined;
  if (numbers.every(Number.isInteger)) return { decimals: 0, write: String };
  const sizes = numbers.map(Math.abs).filter((size) => size > 0);
  const decimals = Math.max(0, 3 - Math.floor(Math.log10(Math.max(...sizes))));
  const vanishes = decimals > 20 || Math.min(...sizes) < 10 ** -decimals;
  return vanishes
    ? { write: (value) => String(Number(value.toPrecision(4))) }
    : { decimals, write: (value) => value.toFixed(decimals) };
}

/** Returns a cell as it is read in a document. */
export function cellText(value: Cell, format?: NumberFormat): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return format === undefined ? String(value) : format.write(value);
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function plainCell(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > longestPlainCell ? `${line.slice(0, longestPlainCell - 1)}…` : line;
}
