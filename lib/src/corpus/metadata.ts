import type { Dropped } from '../model.js';
import type { GivenMetadata } from './article.js';
import { readGiven } from './given.js';
import { parseTable } from './tables.js';

/** The rows of a table of metadata: what is given about each file it names. */
export interface MetadataTable {
  /** By the path of the file below the table's folder, without ending, with the line it stands on. */
  readonly rows: ReadonlyMap<string, { readonly given: GivenMetadata; readonly line: number }>;
  readonly dropped: readonly Dropped[];
}

/**
 * What a `metadata.csv` says about the files it names in its column `file` (path below the table's folder, with or
 * without `.txt`). Known columns become metadata with the column as evidence, all others fields to group by. The
 * separator (`,`, `;` or tab) is told from the first line. Rows without a file, repeats and values that cannot be read
 * are dropped with table, line and reason.
 *
 * @example readMetadata('file,date\na,2020-05-01', 'metadata.csv').rows.get('a')?.given.known.date?.value // '2020-05-01'
 */
export function readMetadata(text: string, name: string): MetadataTable {
  const dropped: Dropped[] = [];
  const rows = new Map<string, { given: GivenMetadata; line: number }>();
  const records = parseTable(text, 'file');
  if (typeof records === 'string') return { rows, dropped: [{ where: name, reason: records }] };
  for (const { record, line } of records) {
    const where = `${name}, line ${line}`;
    const fields = new Map([...record].filter(([column]) => column.toLowerCase() !== 'file'));
    const file = [...record].find(([column]) => column.toLowerCase() === 'file')?.[1];
    if (file === undefined) dropped.push({ where, reason: 'no file is named in the column "file"' });
    else if (rows.has(fileKey(file))) dropped.push({ where, reason: `a second row for the file "${file}"` });
    else {
      const { given, reasons } = readGiven(fields);
      for (const reason of reasons) dropped.push({ where, reason });
      rows.set(fileKey(file), { given, line });
    }
  }
  return { rows, dropped };
}

/** The form under which a file is sought in a table: with `/`, without `./` and `.txt`. */
export function fileKey(file: string): string {
  return file
    .replaceAll('\\', '/')
    .replace(/^\.\//, '')
    .replace(/\.txt$/i, '');
}
