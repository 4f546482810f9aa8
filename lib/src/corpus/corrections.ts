import { readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Corrections, Dropped, HandCorrection, Speaker } from '../model.js';
import { decodeText } from './decode.js';
import { correctionsName } from './files.js';
import { parseTable, undoGuard } from './tables.js';

const kinds: readonly Speaker['kind'][] = ['person', 'organisation', 'group', 'unnamed'];

/**
 * The corrections by hand in a CSV file, or in the `corrections.csv` of a folder: what `findQuotations` applies.
 *
 * Columns: `article`, `quotation` (how the words begin), `start` (where, if several begin alike), `speaker` (the name
 * found), `becomes`, `kind`. A row with a quotation says who speaks in it; a row with a speaker and no quotation
 * renames that speaker, in one article or, without `article`, in all. `becomes` is a name, `-` for nobody, or
 * `no speech`. A row whose `becomes` is empty is one that nobody has touched. Rows that say nothing else are dropped.
 * A folder without such a file has no corrections.
 *
 * @example (await loadCorrections('seeds')).corrections // []
 * @throws when a file is named that cannot be read
 */
export async function loadCorrections(path: string): Promise<Corrections> {
  const status = await stat(path).catch(() => undefined);
  if (status === undefined) throw new Error(`no such file or folder: ${path}`);
  const file = status.isDirectory() ? join(path, correctionsName) : path;
  const bytes = await readFile(file).catch((error: unknown) => {
    if (status.isDirectory() && error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (bytes === undefined) return { kind: 'corrections', name: '', corrections: [], dropped: [] };
  const name = basename(file);
  const decoded = decodeText(bytes);
  if ('reason' in decoded)
    return { kind: 'corrections', name, corrections: [], dropped: [{ where: name, ...decoded }] };
  return readCorrections(decoded.raw, name);
}

/**
 * The corrections in a CSV text; `name` says in messages which.
 *
 * @example readCorrections('speaker,becomes\nGoita,Assimi Goita', 'c.csv').corrections
 * // [{ where: 'c.csv, line 2', speaker: 'Goita', becomes: 'Assimi Goita' }]
 */
export function readCorrections(text: string, name: string): Corrections {
  const dropped: Dropped[] = [];
  const corrections: HandCorrection[] = [];
  const records = parseTable(text, 'becomes');
  if (typeof records === 'string')
    return { kind: 'corrections', name, corrections, dropped: [{ where: name, reason: records }] };
  for (const { record, line } of records) {
    const where = `${name}, line ${line}`;
    const read = readRow(new Map([...record].map(([column, cell]) => [column.toLowerCase(), undoGuard(cell)])), where);
    if (typeof read === 'string') dropped.push({ where, reason: read });
    else if (read !== undefined) corrections.push(read);
  }
  return { kind: 'corrections', name, corrections, dropped };
}

/** A correction, or why the row is none; absent for a row that nobody has touched. */
function readRow(cells: ReadonlyMap<string, string>, where: string): HandCorrection | string | undefined {
  const becomes = cells.get('becomes');
  if (becomes === undefined) return undefined;
  const [article, quotation, speaker] = ['article', 'quotation', 'speaker'].map((column) => cells.get(column));
  const given = cells.get('start');
  const start = given === undefined ? undefined : Number(given);
  const kind = kinds.find((known) => known === cells.get('kind'));
  if (start !== undefined && !Number.isInteger(start)) return `start is not a whole number: "${given}"`;
  if (cells.has('kind') && kind === undefined)
    return `unknown kind: "${cells.get('kind')}"; known: ${kinds.join(', ')}`;
  if (quotation === undefined && start === undefined && speaker === undefined)
    return 'names neither a quotation nor a speaker';
  if ((quotation !== undefined || start !== undefined) && article === undefined)
    return 'a quotation needs its article: the column "article" is empty';
  return {
    where,
    ...(article !== undefined && { article }),
    ...(quotation !== undefined && { quotation }),
    ...(start !== undefined && { start }),
    ...(speaker !== undefined && { speaker }),
    becomes,
    ...(kind !== undefined && { kind }),
  };
}
