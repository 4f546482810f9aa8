import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Dropped } from '../model.js';
import { decodeText } from './decode.js';
import { parseTable } from './tables.js';

/** A text with what a reader says of its tone. */
export interface CodedText {
  /** File and line. */
  readonly where: string;
  readonly text: string;
  /** On any scale, the higher the more positive. */
  readonly score?: number;
  readonly label?: 'negative' | 'neutral' | 'positive';
}

const labels = ['negative', 'neutral', 'positive'] as const;

/**
 * The texts coded by hand in a CSV file with the column `text` and `score`, `label` or both: what a tone engine is held
 * against. A row without a text, or without a number or a label that is known, is dropped.
 *
 * @example (await loadCodedTexts('coded.csv')).coded[0] // { where: 'coded.csv, line 2', text: 'A good day.', score: 2 }
 * @throws when the file cannot be read as such a table
 */
export async function loadCodedTexts(
  path: string,
): Promise<{ readonly coded: readonly CodedText[]; readonly dropped: readonly Dropped[] }> {
  const bytes = await readFile(path).catch(() => undefined);
  if (bytes === undefined) throw new Error(`no such file: ${path}`);
  const name = basename(path);
  const decoded = decodeText(bytes);
  const records = 'reason' in decoded ? decoded.reason : parseTable(decoded.raw, 'text');
  if (typeof records === 'string') throw new Error(`${name} ${records}`);
  const coded: CodedText[] = [];
  const dropped: Dropped[] = [];
  for (const { record, line } of records) {
    const read = readRow(new Map([...record].map(([column, cell]) => [column.toLowerCase(), cell])));
    const where = `${name}, line ${line}`;
    if (typeof read === 'string') dropped.push({ where, reason: read });
    else coded.push({ where, ...read });
  }
  return { coded, dropped };
}

function readRow(cells: ReadonlyMap<string, string>): Omit<CodedText, 'where'> | string {
  const [text, given, written] = ['text', 'score', 'label'].map((column) => cells.get(column));
  const label = labels.find((known) => known === written?.toLowerCase());
  if (text === undefined) return 'has no text';
  if (given === undefined && written === undefined) return 'has neither a score nor a label';
  if (given !== undefined && !Number.isFinite(Number(given))) return `score is not a number: "${given}"`;
  if (written !== undefined && label === undefined) return `unknown label: "${written}"; known: ${labels.join(', ')}`;
  return { text, ...(given !== undefined && { score: Number(given) }), ...(label !== undefined && { label }) };
}
