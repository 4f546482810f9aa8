import { basename, extname } from 'node:path';
import type { Method, Prose, Result, Table } from '../../model.js';
import { joinSentences, showNumber } from '../../text/index.js';
import { tableCsv } from '../show/csv.js';
import { limitTable } from '../show/limited-table.js';
import { fileName, outputPath } from '../show/output.js';
import { passagesPolicy } from '../show/passages.js';
import { hideNames } from '../show/pseudonyms.js';
import { type Frame, table } from '../show/table.js';
import { writeWhole } from '../whole-file.js';
import { wordDocument } from '../word/document.js';
import { type DocumentTable, documentTable } from './document-table.js';
import { tablePage } from './html-table.js';
import { texTable } from './tex.js';
import { writeWorkbook } from './xlsx.js';

const endings = ['.docx', '.xlsx', '.csv', '.tex', '.html'] as const;

type Ending = (typeof endings)[number];

export interface SaveTableOptions {
  /** What stands above the table; its own, or a sentence that names its step. */
  readonly caption?: string;
  /** How the rows were made, where they do not know it themselves. */
  readonly method?: Method;
  /** What columns are called, by the names of their fields; the others as this library calls them. */
  readonly labels?: { readonly [field: string]: string };
  /** Rows that are saved, from the first; all unless told otherwise. */
  readonly top?: number;
}

/** What was saved, as a sentence. */
export interface SavedTable extends Prose {
  /** Absolute. */
  readonly file: string;
}

/**
 * Saves a table for a manuscript in the format that the path ends in, and returns what was saved: `.docx` and `.tex` with
 * caption, ruled as journals want it, and a note with n and method; `.html` the same as a page; `.xlsx` with numbers as
 * numbers and the note on a sheet of its own; `.csv` the bare rows under the names of their fields, with all digits. In
 * documents a column has a readable name with its unit, and its numbers have the same decimals. No text is ever run as a
 * formula, and how much of the articles' text is written follows `PRESSLAB_PASSAGES`.
 *
 * A path begins at the folder in which the notebook runs, in a report at the report's; folders are made, files replaced.
 * The same table gives the same bytes.
 *
 * @throws when the ending is another, `top` is no whole number, or the file cannot be written
 * @example await saveTable(compareTerms(corpus), 'tables/keyness.docx', { caption: 'What sets each source apart.', top: 20 })
 */
export async function saveTable<Row extends object>(
  data: Table | Result<Row> | readonly Row[] | Frame,
  path: string,
  { caption, method, labels = {}, top }: SaveTableOptions = {},
): Promise<SavedTable> {
  const ending = endings.find((known) => known === extname(path).toLowerCase());
  if (ending === undefined) throw new Error(`unknown ending: "${path}"; known: ${endings.join(', ')}`);
  if (top !== undefined && (!Number.isInteger(top) || top < 1))
    throw new RangeError(`top must be a whole number from 1: ${top}`);
  const all = hideNames(limitTable(readTable(data, path, { caption, method }), passagesPolicy()));
  const shown = { ...all, rows: all.rows.slice(0, top) };
  const extent = shown.rows.length < all.rows.length ? describeExtent(shown.rows.length, all.rows.length) : '';
  const whole = { ...shown, caption: joinSentences(all.caption, extent) };
  const file = outputPath(path);
  writeWhole(file, await writeAs(ending, whole, new Map(Object.entries(labels))));
  const name = basename(path).replaceAll('`', '');
  return { kind: 'prose', markdown: joinSentences(`Saved \`${name}\`:`, `${describeRows(whole)}.`), file };
}

function readTable<Row extends object>(
  data: Table | Result<Row> | readonly Row[] | Frame,
  path: string,
  { caption, method }: { readonly caption: string | undefined; readonly method: Method | undefined },
): Table {
  const more = { ...(method && { method }) };
  if (isTable(data)) return { ...data, ...(caption !== undefined && { caption }), ...more };
  const own = 'kind' in data ? `Rows of the step “${data.method.step}”.` : '';
  return table(data, { id: fileName(basename(path, extname(path))), caption: caption ?? own, ...more });
}

function isTable(data: object): data is Table {
  return 'kind' in data && data.kind === 'table';
}

async function writeAs(
  ending: Ending,
  whole: Table,
  labels: ReadonlyMap<string, string>,
): Promise<string | Uint8Array> {
  if (ending === '.csv') return tableCsv(whole);
  const shown = documentTable(whole, { labels });
  if (ending === '.xlsx') return writeWorkbook(shown);
  if (ending === '.tex') return texTable(shown);
  return ending === '.html' ? tablePage(shown) : await writeWord(shown);
}

async function writeWord(shown: DocumentTable): Promise<Uint8Array> {
  const works = shown.references.map((text) => ({ kind: 'paragraph', runs: [{ text }], look: 'work' }) as const);
  return await wordDocument([{ kind: 'table', table: shown }, ...works], { title: shown.caption || shown.id });
}

function describeExtent(shown: number, all: number): string {
  return `The first ${showNumber(shown)} of ${showNumber(all)} rows.`;
}

function describeRows({ rows, columns }: Table): string {
  return `${showNumber(rows.length)} ${rows.length === 1 ? 'row' : 'rows'} of ${showNumber(columns.length)} columns`;
}
