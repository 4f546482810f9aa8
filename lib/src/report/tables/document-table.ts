import type { Method, Table } from '../../model.js';
import { joinPhrases, joinSentences, showNumber } from '../../text/index.js';
import { describeMethod } from '../methods/index.js';
import { cellText, columnFormats, type NumberFormat } from '../show/table-parts.js';
import { columnLabel } from './labels.js';

/** A table as it stands in a document. */
export interface DocumentTable {
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly DocumentColumn[];
  readonly rows: readonly (readonly DocumentCell[])[];
  /** What to read below it: n, and how it was made. */
  readonly note: string;
  readonly references: readonly string[];
}

export interface DocumentColumn {
  readonly label: string;
  /** Where it holds numbers alone. */
  readonly format?: NumberFormat;
}

export interface DocumentCell {
  readonly value: Table['rows'][number][number];
  /** As it is read. */
  readonly text: string;
}

export interface DocumentTableOptions {
  /** What columns are called, by the names of their fields. */
  readonly labels?: ReadonlyMap<string, string>;
  /** What to read below it, where n and method are told elsewhere. */
  readonly note?: string;
}

/** Returns a table with the names of its columns, its numbers as they are read, and a note with n and method. */
export function documentTable(
  { id, caption, columns, rows, method }: Table,
  { labels, note }: DocumentTableOptions = {},
): DocumentTable {
  const formats = columnFormats(columns, rows);
  const { text, references } = describeMethod(method);
  return {
    id,
    caption,
    columns: columns.map((name, at): DocumentColumn => {
      const format = formats[at];
      return { label: labels?.get(name) ?? columnLabel(name), ...(format && { format }) };
    }),
    rows: rows.map((row) =>
      columns.map((_, at): DocumentCell => {
        const text = cellText(row[at], formats[at]);
        return { value: row[at], text: formats[at] === undefined ? text : text.replace(/^-/, '−') };
      }),
    ),
    note: note ?? joinSentences(describeSizes(method), text),
    references,
  };
}

/** The sizes of a method but those of single groups: `n = 5 articles, 1,852 words and 573 types.` */
function describeSizes({ n }: Method): string | undefined {
  const sizes = Object.entries(n).filter(([name]) => /^[a-z]+$/.test(name));
  if (sizes.length === 0) return undefined;
  return `n = ${joinPhrases(
    sizes.map(([name, size]) => `${showNumber(size)} ${size === 1 ? name.replace(/s$/, '') : name}`),
    8,
  )}.`;
}
