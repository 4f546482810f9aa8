import { parse } from 'csv-parse/sync';

/** A row of a table: its cells by column, without empty ones, and the line it begins on. */
export interface TableRecord {
  readonly record: ReadonlyMap<string, string>;
  readonly line: number;
}

/**
 * The rows of a CSV text that has a column of this name (in any case), or a sentence that says why there are none.
 * The separator (`,`, `;` or tab) is told from the first line; quotes within a cell are read as they stand.
 *
 * @example parseTable('file,date\na,2020', 'file') // [{ record: Map { 'file' => 'a', 'date' => '2020' }, line: 2 }]
 */
export function parseTable(text: string, column: string): readonly TableRecord[] | string {
  const [heading = ''] = text.split(/\r?\n|\r/, 1);
  const delimiter = [',', ';', '\t'].reduce((best, mark) =>
    heading.split(mark).length > heading.split(best).length ? mark : best,
  );
  const table: { cells: readonly string[]; line: number }[] = [];
  try {
    parse(text, {
      delimiter,
      bom: true,
      trim: true,
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: true,
      on_record: (cells: readonly string[], { lines }) => {
        table.push({ cells, line: lines });
        return null;
      },
    });
  } catch (error) {
    return `cannot be read as a table: ${error instanceof Error ? error.message : String(error)}`;
  }
  const columns = table[0]?.cells ?? [];
  if (!columns.some((name) => name.toLowerCase() === column))
    return `has no column "${column}"; columns: ${columns.join(', ')}`;
  return table.slice(1).map(({ cells, line }) => ({
    line,
    record: new Map(columns.flatMap((name, i): [string, string][] => (cells[i] ? [[name, cells[i]]] : []))),
  }));
}

/**
 * A cell as it was before it was saved: tables are saved with an apostrophe before what a spreadsheet would run as a
 * formula.
 *
 * @example undoGuard("'=1+2") // '=1+2'
 */
export function undoGuard(cell: string): string {
  return cell.replace(/^'(?=[=+\-@\uff1d\uff0b\uff0d\uff20])/, '');
}
