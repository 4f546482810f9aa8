import type { Method, Result, Table } from '../model.js';
import { libraryVersion } from '../version.js';
import { tabulate } from './tabulate.js';

/** A data frame as danfojs makes it, as far as a table needs it; a series has one column and plain values. */
export interface Frame {
  readonly columns: readonly string[];
  readonly values: readonly unknown[];
}

export interface TableOptions {
  /** Fixed name, used for the file of the table: `frequent-words`. */
  readonly id: string;
  readonly caption: string;
  /** The columns to show, in their order; all of them by default. */
  readonly columns?: readonly string[];
  /** How the rows were made, where they do not know it themselves. */
  readonly method?: Method;
}

type Cell = Table['rows'][number][number];

/**
 * Returns rows, a result or a danfojs frame as a table with a name and a caption: shown in a notebook with its first
 * rows, saved whole beside a report.
 *
 * Numbers keep 6 significant digits, whole numbers all; NaN and null are absent; lists and objects become JSON text.
 * No rows give the columns alone. A row's passages are not kept: ask the result for them.
 *
 * @throws when a column is named that there is not, naming those that exist
 * @example table([{ term: 'war', count: 3 }], { id: 'words', caption: 'Words.' }).rows // [['war', 3]]
 */
export function table<Row extends object>(
  data: Result<Row> | readonly Row[] | Frame,
  { id, caption, columns, method }: TableOptions,
): Table {
  const { values, columns: names } = isFrame(data) ? frameMatrix(data, columns) : tabulate(data, columns);
  return {
    kind: 'table',
    id,
    columns: names,
    rows: values.map((row) => row.map(toCell)),
    caption,
    method: method ?? ('method' in data ? data.method : ownMethod(values.length)),
  };
}

/** Whether a value has the columns and values of a data frame or series. */
export function isFrame(value: object): value is Frame {
  return 'columns' in value && 'values' in value && Array.isArray(value.columns) && Array.isArray(value.values);
}

function frameMatrix(
  { columns, values }: Frame,
  chosen: readonly string[] = columns,
): { readonly values: readonly (readonly unknown[])[]; readonly columns: readonly string[] } {
  const rows = values.map((row): readonly unknown[] => (Array.isArray(row) ? row : [row]));
  const places = chosen.map((name) => {
    const at = columns.indexOf(name);
    if (at < 0) throw new Error(`unknown column: "${name}"; known: ${columns.join(', ')}`);
    return at;
  });
  return { values: rows.map((row) => places.map((at) => row[at])), columns: chosen.map(String) };
}

function toCell(value: unknown): Cell {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'number') return roundNumber(value);
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function roundNumber(value: number): Cell {
  if (Number.isNaN(value)) return undefined;
  if (!Number.isFinite(value)) return String(value);
  return Number.isInteger(value) ? value : Number(value.toPrecision(6));
}

function ownMethod(rows: number): Method {
  return { step: 'table', version: libraryVersion, options: {}, n: { rows }, references: [], dropped: [], inputs: [] };
}
