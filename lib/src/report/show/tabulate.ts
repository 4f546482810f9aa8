import type { Result } from '../../model.js';

/** A table as a matrix: what danfojs takes as `new DataFrame(values, { columns })`. */
export interface Tabulation {
  readonly values: unknown[][];
  readonly columns: string[];
}

/**
 * Returns rows as a matrix with named columns, for `new DataFrame(values, { columns })`.
 * A frame made from the rows themselves takes its columns from the first row alone: it loses a field that is
 * absent there, and has no columns at all where there is no row.
 *
 * `columns` chooses and orders the fields; without it all fields are taken in the order in which they first
 * appear, or the key fields where a result is empty. An absent field is `undefined` in `values`: a column may be
 * named that no row of this corpus fills.
 *
 * @example tabulate([{ a: 1 }, { a: 2, b: 3 }]) // { values: [[1, undefined], [2, 3]], columns: ['a', 'b'] }
 */
export function tabulate<Row extends object>(
  data: Result<Row> | readonly Row[],
  columns?: readonly (keyof Row & string)[],
): Tabulation {
  const rows = 'rows' in data ? data.rows : data;
  const chosen: string[] = [...(columns ?? listFields(data))];
  const values = rows.map((row) => {
    const cells = new Map<string, unknown>(Object.entries(row));
    return chosen.map((column) => cells.get(column));
  });
  return { values, columns: chosen };
}

function listFields<Row extends object>(data: Result<Row> | readonly Row[]): Iterable<string> {
  const fields = new Set<string>('key' in data ? data.key : []);
  for (const row of 'rows' in data ? data.rows : data) for (const field of Object.keys(row)) fields.add(field);
  return fields;
}
