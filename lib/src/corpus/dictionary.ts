import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { Dropped } from '../model.js';
import type { Dictionary, DictionaryCategory } from '../text/index.js';
import { decodeText } from './decode.js';
import { readLiwc } from './liwc.js';
import { parseTable } from './tables.js';

/** What a reader of one format gives: categories by path, and what of the file could not be used. */
export interface DictionaryParts {
  readonly categories: readonly DictionaryCategory[];
  readonly dropped: readonly Dropped[];
}

const readers = new Map<string, (text: string, name: string) => Promise<DictionaryParts>>([
  ['.yml', readYaml],
  ['.yaml', readYaml],
  ['.dic', async (text, name) => readLiwc(text, name)],
  ['.csv', async (text, name) => readTable(text, name)],
]);

/**
 * The categories of words in a file: YAML as quanteda has it (categories within categories, words in lists or between
 * commas), a `.dic` file of LIWC, or CSV with the columns `category` and `word`. `countCategories` counts them.
 *
 * An entry is a word or a phrase, with `*` for any number of characters and `?` for one. Categories within categories
 * have a path, `values/care`. Entries that cannot be used are dropped with the reason.
 *
 * @example (await loadDictionary('values.yml')).categories[0] // { path: 'values/care', entries: ['help*', 'look after'] }
 * @throws when the file cannot be read, its ending is not known, or it has no entry that can be used
 */
export async function loadDictionary(path: string): Promise<Dictionary> {
  const name = basename(path);
  const read = readers.get(extname(path).toLowerCase());
  if (!read) throw new Error(`unknown kind of dictionary: "${name}"; known: ${[...readers.keys()].join(', ')}`);
  const bytes = await readFile(path).catch(() => undefined);
  if (bytes === undefined) throw new Error(`no such file: ${path}`);
  const decoded = decodeText(bytes);
  if ('reason' in decoded) throw new Error(`${name} ${decoded.reason}`);
  const { categories, dropped } = await read(decoded.raw, name);
  if (categories.every(({ entries }) => entries.length === 0)) throw new Error(`${name} has no entry that can be used`);
  return { kind: 'dictionary', name, categories, dropped };
}

async function readYaml(text: string, name: string): Promise<DictionaryParts> {
  const { parse } = await import('yaml');
  const categories: DictionaryCategory[] = [];
  const dropped: Dropped[] = [];
  let tree: unknown;
  try {
    tree = parse(text, { mapAsMap: true });
  } catch (error) {
    throw new Error(`${name} cannot be read as YAML: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (!(tree instanceof Map)) throw new Error(`${name} has no categories at its top`);
  const walk = (node: unknown, path: readonly string[]): string[] => {
    if (node instanceof Map) {
      for (const [key, inner] of node) addCategory(inner, [...path, String(key)]);
      return [];
    }
    if (Array.isArray(node)) return node.flatMap((inner: unknown) => walk(inner, path));
    if (typeof node === 'string' || typeof node === 'number' || typeof node === 'boolean')
      return splitEntries(String(node));
    dropped.push({ where: `${name}, ${path.join('/')}`, reason: 'no words here' });
    return [];
  };
  const addCategory = (node: unknown, path: readonly string[]): void => {
    const at = categories.length;
    const entries = walk(node, path);
    categories.splice(at, 0, { path: path.join('/'), entries });
  };
  walk(tree, []);
  return { categories, dropped };
}

function readTable(text: string, name: string): DictionaryParts {
  const records = parseTable(text, 'category');
  if (typeof records === 'string') throw new Error(`${name} ${records}`);
  const byPath = new Map<string, string[]>();
  const dropped: Dropped[] = [];
  for (const { record, line } of records) {
    const cells = new Map([...record].map(([column, cell]) => [column.toLowerCase(), cell.trim()]));
    const path = cells.get('category') ?? '';
    const entry = cells.get('word') ?? cells.get('term') ?? '';
    if (path === '' || entry === '') {
      dropped.push({ where: `${name}, line ${line}`, reason: path === '' ? 'has no category' : 'has no word' });
      continue;
    }
    const known = byPath.get(path);
    if (known) known.push(entry);
    else byPath.set(path, [entry]);
  }
  return { categories: [...byPath].map(([path, entries]) => ({ path, entries })), dropped };
}

function splitEntries(text: string): string[] {
  return text
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}
