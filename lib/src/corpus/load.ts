import { readFile } from 'node:fs/promises';
import { basename, dirname, relative, resolve } from 'node:path';
import type { Corpus, Dropped } from '../model.js';
import { type GivenMetadata, makeArticle, nothingGiven, type UnplacedArticle } from './article.js';
import { buildCorpus, type CorpusOptions, checkOptions } from './build.js';
import { type Decoded, decodeText } from './decode.js';
import { findFiles, type SourceFile, type TableFile } from './files.js';
import { fileKey, type MetadataTable, readMetadata } from './metadata.js';

export interface LoadCorpusOptions extends CorpusOptions {
  /** Called after each file, for a bar of progress. */
  readonly onProgress?: (progress: { readonly done: number; readonly total: number; readonly file: string }) => void;
}

interface PlacedTable extends TableFile {
  readonly table: MetadataTable;
  /** The files of which a row was used. */
  readonly used: Set<string>;
}

/**
 * The articles in the given files and folders, with what is known about each, how its text was repaired, and which of
 * its parts are body: the start of every analysis.
 *
 * Folders are read to the bottom, `.txt` files in the order of their paths by code unit. An article's id is its path
 * below the folder, with `/` and without ending; for a file that was named itself, its base name. `metadata.csv` beside
 * the files states what the text does not (see `readMetadata`). Hidden files are passed over. What cannot be used - a
 * path without a file, a file of another kind, an empty or binary one, a second article of one id, a row of metadata
 * without a file - is in `dropped` with its reason; a folder without articles gives an empty corpus.
 * Throws on an unknown option only.
 *
 * @example (await loadCorpus('seeds')).articles.length // 5
 */
export async function loadCorpus(paths: string | readonly string[], options: LoadCorpusOptions = {}): Promise<Corpus> {
  checkOptions(options);
  const { onProgress, zones = 'rules' } = options;
  const list = typeof paths === 'string' ? [paths] : paths;
  const found = await findFiles(list);
  const dropped: Dropped[] = [...found.dropped];
  const tables: PlacedTable[] = [];
  for (const file of found.tables) {
    const decoded = await readText(file);
    if ('reason' in decoded) dropped.push({ where: file.name, reason: decoded.reason });
    else tables.push({ ...file, table: readMetadata(decoded.raw, file.name), used: new Set() });
  }
  // The table nearest to a file speaks for it.
  tables.sort((a, b) => b.path.length - a.path.length);
  const articles: UnplacedArticle[] = [];
  for (const [i, file] of found.articles.entries()) {
    const decoded = await readText(file);
    const given = findGiven(file, tables);
    if ('reason' in decoded) dropped.push({ where: file.name, reason: decoded.reason });
    else articles.push(makeArticle({ id: fileKey(file.name), ...decoded, given }, { zones }));
    onProgress?.({ done: i + 1, total: found.articles.length, file: file.name });
  }
  for (const one of tables.flatMap(listUnused)) dropped.push(one);
  return buildCorpus(articles, dropped, { paths: list.map((path) => basename(resolve(path))) }, options);
}

async function readText(file: SourceFile): Promise<Decoded> {
  try {
    return decodeText(await readFile(file.path));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    return { reason: `cannot be read: ${code}` };
  }
}

function findGiven(file: SourceFile, tables: readonly PlacedTable[]): GivenMetadata {
  for (const { path, table, used } of tables) {
    const key = fileKey(relative(dirname(path), file.path));
    const row = table.rows.get(key);
    if (!row) continue;
    used.add(key);
    return row.given;
  }
  return nothingGiven;
}

function listUnused({ name, whole, table, used }: PlacedTable): readonly Dropped[] {
  if (!whole) return table.dropped;
  const unused = [...table.rows].filter(([key]) => !used.has(key));
  return [
    ...table.dropped,
    ...unused.map(([key, { line }]) => ({ where: `${name}, line ${line}`, reason: `no such file: "${key}"` })),
  ];
}
