import type { Method, Result, Table } from '../../model.js';
import { libraryVersion } from '../../version.js';
import { type Tabulation, tabulate } from './tabulate.js';

/** A data frame as danfojs makes it, as far as a table needs it; a series has one column and plain values. */
export interface Frame {
  readonly columns: readonly string[];
  readonly values: readonly unknown[];
}

export interface TableOptions {
  /** Fixed name, used for the file of the table: `frequent-words`. */
  readonly id: string;
  readonly caption: string;
  /** How the rows were made, where they do not know it themselves. */
  readonly method?: Method;
  /** Rows that a notebook shows, 20 unless told otherwise; the file beside a report has all. */
  readonly shown?: number;
}

const shownRows = 20;

type Cell = Table['rows'][number][number];

/**
 * Returns rows, a result or a danfojs frame as a table with a name and a caption: shown in a notebook with its first
 * rows, saved whole beside a report.
 *
 * Numbers keep 6 significant digits, whole numbers all; NaN and null are absent; dates are written by ISO 8601, lists
 * and objects as JSON. No rows give the columns alone; `tabulate` chooses columns. A row's
 * passages are not kept: ask the result for them.
 *
 * @throws when `shown` is no whole number from 1
 * @example table([{ term: 'war', count: 3 }], { id: 'words', caption: 'Words.' }).rows // [['war', 3]]
 */
export function table<Row extends object>(
  data: Result<Row> | readonly Row[] | Frame,
  { id, caption, method, shown = shownRows }: TableOptions,
): Table {
  if (!Number.isInteger(shown) || shown < 1) throw new RangeError(`shown must be a whole number from 1: ${shown}`);
  const { values, columns } = isFrame(data) ? frameMatrix(data) : tabulate(data);
  return {
    kind: 'table',
    id,
    columns,
    rows: values.map((row) => row.map(toCell)),
    shown,
    caption,
    method: method ?? ('method' in data ? data.method : ownMethod(values.length)),
  };
}

/** Whether a value has the columns and values of a data frame or series. */
export function isFrame(value: object): value is Frame {
  return 'columns' in value && 'values' in value && Array.isArray(value.columns) && Array.isArray(value.values);
}

function frameMatrix({ columns, values }: Frame): Tabulation {
  return { values: values.map((row): unknown[] => (Array.isArray(row) ? row : [row])), columns: columns.map(String) };
}

function toCell(value: unknown): Cell {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'number') return roundNumber(value);
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value.toISOString();
  if (typeof value !== 'object') return String(value);
  try {
    return JSON.stringify(value instanceof Map ? [...value] : value);
  } catch {
    return String(value);
  }
}

function roundNumber(value: number): Cell {
  if (Number.isNaN(value)) return undefined;
  if (!Number.isFinite(value)) return String(value);
  return Number.isInteger(value) ? value : Number(value.toPrecision(6));
}

function ownMethod(rows: number): Method {
  return { step: 'table', version: libraryVersion, options: {}, n: { rows }, references: [], dropped: [], inputs: [] };
}
