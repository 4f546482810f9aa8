import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Dropped } from '../model.js';
import { type FrequencyList, foldWord } from '../text/index.js';
import { decodeText } from './decode.js';
import { parseTable } from './tables.js';

export interface LoadFrequenciesOptions {
  /** All words of the collection; by default the sum of the counts, which is too small where a list is cut. */
  readonly size?: number;
}

/**
 * The word frequencies in a CSV file with the columns `term` and `count`: a reference to compare a corpus with,
 * `compareTerms(corpus, { reference })`. Words are folded as the tokeniser folds them, and counts of words that fold to
 * the same are added. A row without a word, or with a count that is no whole number, is dropped.
 *
 * @example (await loadFrequencies('reference.csv')).counts.get('coup') // 812
 * @throws when the file cannot be read, no row of it can be used, or `size` is smaller than the sum of the counts
 */
export async function loadFrequencies(path: string, { size }: LoadFrequenciesOptions = {}): Promise<FrequencyList> {
  const bytes = await readFile(path).catch(() => undefined);
  if (bytes === undefined) throw new Error(`no such file: ${path}`);
  const name = basename(path);
  const decoded = decodeText(bytes);
  const records = 'reason' in decoded ? decoded.reason : parseTable(decoded.raw, 'term');
  if (typeof records === 'string') throw new Error(`${name} ${records}`);
  const counts = new Map<string, number>();
  const dropped: Dropped[] = [];
  let sum = 0;
  for (const { record, line } of records) {
    const cells = new Map([...record].map(([column, cell]) => [column.toLowerCase(), cell]));
    const term = foldWord(cells.get('term')?.trim() ?? '');
    const given = cells.get('count')?.trim() ?? '';
    const where = `${name}, line ${line}`;
    if (term === '') dropped.push({ where, reason: 'has no word' });
    else if (!/^\d+$/.test(given) || !Number.isSafeInteger(Number(given))) {
      dropped.push({ where, reason: `count is not a whole number: "${given}"` });
    } else {
      counts.set(term, (counts.get(term) ?? 0) + Number(given));
      sum += Number(given);
    }
  }
  if (sum === 0) throw new Error(`${name} has no row with a term and a count`);
  if (size !== undefined && !(Number.isSafeInteger(size) && size >= sum)) {
    throw new RangeError(`size must be a whole number from the sum of the counts, ${sum}: ${size}`);
  }
  return { kind: 'frequencies', name, size: size ?? sum, counts, dropped };
}
