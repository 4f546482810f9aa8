import type { Dropped } from '../model.js';
import type { DictionaryParts } from './dictionary.js';

/**
 * The categories of a `.dic` file: between two lines that begin with `%` numbers and names, nested by tabs, then
 * entries with the numbers of their categories. Conditional entries of old dictionaries are dropped with the reason.
 */
export function readLiwc(text: string, name: string): DictionaryParts {
  const lines = text.split(/\r?\n/);
  const start = lines.findIndex((line) => line.startsWith('%'));
  const end = lines.findIndex((line, i) => i > start && line.startsWith('%'));
  if (start < 0 || end < 0) throw new Error(`${name} has no list of categories between two lines that begin with %`);
  const paths = readPaths(lines.slice(start + 1, end));
  const entries = new Map([...paths.values()].map((path): [string, string[]] => [path, []]));
  const dropped: Dropped[] = [];
  lines.slice(end + 1).forEach((line, i) => {
    if (line.trim() === '') return;
    const where = `${name}, line ${end + i + 2}`;
    const [entry = '', ...numbers] = line.split('\t').map((cell) => cell.trim());
    const known = numbers.filter((number) => number !== '');
    const unknown = known.find((number) => !paths.has(number));
    if (unknown !== undefined || known.length === 0 || entry === '') {
      dropped.push({ where, reason: unknown === undefined ? 'has no category' : `no such category: "${unknown}"` });
      return;
    }
    for (const number of known) entries.get(paths.get(number) ?? '')?.push(entry);
  });
  return { categories: [...entries].map(([path, own]) => ({ path, entries: own })), dropped };
}

/** The path of each category by its number. */
function readPaths(lines: readonly string[]): ReadonlyMap<string, string> {
  const paths = new Map<string, string>();
  const open: string[] = [];
  for (const line of lines) {
    const [, tabs = '', number, title = ''] = /^(\t*)\s*(\d+)\s+(.+?)\s*$/.exec(line) ?? [];
    if (number === undefined) continue;
    open.length = Math.min(open.length, tabs.length);
    open.push(title);
    paths.set(number, open.join('/'));
  }
  return paths;
}
