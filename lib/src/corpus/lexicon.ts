import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Dropped, OwnLexicon } from '../model.js';
import { decodeText } from './decode.js';
import { parseTable } from './tables.js';

/**
 * The word list in a CSV file with the columns `word` and `value`: a lexicon of one's own, or one whose licence does not
 * let it be shipped, to score tone by: `scoreTone(text, { lexicon })`.
 *
 * Words and expressions are taken in lower case, with typed apostrophes; values may have any range, and count as shares
 * of the largest. A row without a word, with a value that is no number, or with a word that came before is dropped.
 *
 * @example (await loadLexicon('words.csv')).valences.get('splendid') // 3
 * @throws when the file cannot be read, or no row of it can be used
 */
export async function loadLexicon(path: string): Promise<OwnLexicon> {
  const bytes = await readFile(path).catch(() => undefined);
  if (bytes === undefined) throw new Error(`no such file: ${path}`);
  const decoded = decodeText(bytes);
  const lexicon = 'reason' in decoded ? decoded.reason : readLexiconTable(decoded.raw, basename(path));
  if (typeof lexicon === 'string') throw new Error(`${basename(path)} ${lexicon}`);
  if (lexicon.valences.size === 0) throw new Error(`${basename(path)} has no row with a word and a value`);
  return lexicon;
}

/** The lexicon in a CSV text, or why there is none. */
function readLexiconTable(text: string, name: string): OwnLexicon | string {
  const records = parseTable(text, 'word');
  if (typeof records === 'string') return records;
  const valences = new Map<string, number>();
  const dropped: Dropped[] = [];
  for (const { record, line } of records) {
    const cells = new Map([...record].map(([column, cell]) => [column.toLowerCase(), cell]));
    const word = cells.get('word')?.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ').trim() ?? '';
    const given = cells.get('value');
    const reason =
      word === ''
        ? 'has no word'
        : given === undefined || !Number.isFinite(Number(given))
          ? `value is not a number: "${given ?? ''}"`
          : valences.has(word)
            ? `repeats the word "${word}"`
            : undefined;
    if (reason === undefined) valences.set(word, Number(given));
    else dropped.push({ where: `${name}, line ${line}`, reason });
  }
  return { kind: 'lexicon', name, valences, dropped };
}
