import type { Chart, Corpus, Json, Prose, Result, Table, View } from '../../model.js';
import { tableMime } from '../shown-figure.js';
import { chartBundle } from './chart-bundle.js';
import { corpusCard } from './corpus-card.js';
import { tableCsv } from './csv.js';
import { limitTable } from './limited-table.js';
import { fileName, saveOutput } from './output.js';
import { type PassagesPolicy, passagesPolicy } from './passages.js';
import { hideNames } from './pseudonyms.js';
import { isFrame, table } from './table.js';
import { tableHtml, tableText } from './table-parts.js';

/** What a front end is given of a value, by MIME type; it shows the richest it knows. */
export type MimeBundle = Readonly<Record<string, unknown>>;

type Shown = Chart | Table | View | Prose | Corpus | Result<object>;

/** The fields by which each kind is told from a user's own object with a field `kind`. */
const lists: ReadonlyMap<string, readonly string[]> = new Map([
  ['chart', ['marks', 'rows']],
  ['table', ['columns', 'rows']],
  ['corpus', ['articles', 'dropped']],
  ['result', ['rows', 'key']],
]);
const texts: ReadonlyMap<string, readonly string[]> = new Map([
  ['view', ['html', 'text']],
  ['prose', ['markdown']],
]);

/**
 * Returns what a notebook shows for a chart, table, view, computed sentence, corpus or result, for a danfojs
 * frame, or for rows, a list of plain objects; absent for any other value. Charts and tables are saved as files too where `PRESSLAB_OUTPUT` names a folder, and how
 * much of the articles' text is shown follows `PRESSLAB_PASSAGES`. All corpus text is escaped.
 *
 * @example await mimeBundle({ kind: 'prose', markdown: '**3** words' })
 * // { 'text/markdown': '**3** words', 'text/plain': '**3** words' }
 */
export async function mimeBundle(value: unknown): Promise<MimeBundle | undefined> {
  if (typeof value !== 'object' || value === null) return undefined;
  if (isShown(value)) return showKnown(value, passagesPolicy());
  const isUnnamed = isRows(value) || ('$config' in value && isFrame(value));
  return isUnnamed ? showFrame(table(value, { id: '', caption: '' }), passagesPolicy()) : undefined;
}

async function showKnown(value: Shown, policy: PassagesPolicy): Promise<MimeBundle> {
  switch (value.kind) {
    case 'chart':
      return await chartBundle(value, policy);
    case 'table':
      return showTable(value, policy);
    case 'view':
      return hideNames({ 'text/html': value.html, 'text/plain': value.text });
    case 'prose':
      return hideNames({
        'text/markdown': value.markdown,
        'text/plain': value.markdown.replace(/\\([!-/:-@[-`{-~])/g, '$1'),
      });
    case 'corpus':
      return await showKnown(corpusCard(value), policy);
    case 'result': {
      const { step } = value.method;
      return showTable(table(value, { id: fileName(step), caption: `Rows of the step “${step}”.` }), policy);
    }
  }
}

function showTable(whole: Table, policy: PassagesPolicy): MimeBundle {
  const limited = hideNames(limitTable(whole, policy));
  const { id, columns, rows, caption, method } = limited;
  const files = saveOutput('tables', id, new Map([['csv', tableCsv(limited)]]));
  const json = { kind: 'table', id, columns, caption, method, total: rows.length, rows: headJson(limited), files };
  return { [tableMime]: json, ...showFrame(limited, 'full') };
}

/** A frame and rows have no name, so they are shown and not saved. */
function showFrame(whole: Table, policy: PassagesPolicy): MimeBundle {
  const { columns, rows, shown, caption } = hideNames(limitTable(whole, policy));
  const extent = rows.length > shown ? `${shown} of ${rows.length} rows.` : '';
  const head = { columns, rows: rows.slice(0, shown), caption: [caption, extent].filter(Boolean).join(' ') };
  return { 'text/html': tableHtml(head), 'text/plain': tableText(head) };
}

function headJson({ rows, shown }: Table): readonly (readonly Json[])[] {
  return rows.slice(0, shown).map((row) => row.map((cell) => cell ?? null));
}

/** Whether a value is a list of nothing but plain objects, and of one at least. */
function isRows(value: object): value is readonly object[] {
  return Array.isArray(value) && value.length > 0 && value.every(isPlain);
}

function isPlain(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function isShown(value: object): value is Shown {
  const fields = new Map<string, unknown>(Object.entries(value));
  const kind = fields.get('kind');
  if (typeof kind !== 'string') return false;
  const asList = lists.get(kind);
  if (asList !== undefined) return asList.every((name) => Array.isArray(fields.get(name))) && 'method' in value;
  return texts.get(kind)?.every((name) => typeof fields.get(name) === 'string') ?? false;
}
