import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Dropped } from '../model.js';

/** The name of the file that holds metadata about the files beside and below it. */
export const metadataName = 'metadata.csv';
/** The name of the file that holds corrections by hand; it is read by itself, and no article. */
export const correctionsName = 'corrections.csv';

/** A file to be read: an article or a table of metadata. */
export interface SourceFile {
  readonly path: string;
  /** Path below the folder that was named, with `/`; for a file that was named itself, its base name. */
  readonly name: string;
}

/** A table of metadata; `whole` when all files it can name were sought too, so that a row without a file is an error. */
export interface TableFile extends SourceFile {
  readonly whole: boolean;
}

/** What a list of paths holds, sorted by name in code units, each path in its turn. */
export interface FoundFiles {
  readonly articles: readonly SourceFile[];
  readonly tables: readonly TableFile[];
  readonly dropped: readonly Dropped[];
}

/**
 * The articles (`.txt`) and tables of metadata at the given paths. Folders are walked to the bottom; hidden files and
 * folders in them are passed over, every other file that is not read is dropped with a reason. Beside a file that is
 * named itself, `metadata.csv` is read too.
 */
export async function findFiles(paths: readonly string[]): Promise<FoundFiles> {
  const articles: SourceFile[] = [];
  const tables = new Map<string, TableFile>();
  const dropped: Dropped[] = [];
  for (const path of paths) {
    const status = await stat(path).catch(() => undefined);
    if (!status) dropped.push({ where: path, reason: 'no such file or folder' });
    else if (!status.isDirectory()) {
      const name = basename(path);
      if (!isArticle(name)) dropped.push({ where: name, reason: 'not read: articles are .txt files' });
      else articles.push({ path, name });
      const table = join(dirname(path), metadataName);
      if (isArticle(name) && (await stat(table).catch(() => undefined))?.isFile())
        tables.set(table, { path: table, name: metadataName, whole: false });
    } else {
      const found = await walkFolder(path);
      for (const article of found.articles) articles.push(article);
      for (const table of found.tables) tables.set(table.path, table);
      for (const one of found.dropped) dropped.push(one);
    }
  }
  return { articles, tables: [...tables.values()], dropped };
}

async function walkFolder(root: string): Promise<FoundFiles> {
  const names: string[] = [];
  const dropped: Dropped[] = [];
  const visited = new Set<string>();
  const visit = async (folder: string): Promise<void> => {
    const real = await realpath(join(root, folder));
    if (visited.has(real)) return;
    visited.add(real);
    for (const entry of await readdir(real)) {
      if (entry.startsWith('.')) continue;
      const name = folder === '' ? entry : `${folder}/${entry}`;
      const status = await stat(join(real, entry)).catch(() => undefined);
      if (status?.isDirectory())
        await visit(name).catch(() => dropped.push({ where: name, reason: 'folder cannot be read' }));
      else if (status?.isFile()) names.push(name);
      else dropped.push({ where: name, reason: 'not a file' });
    }
  };
  await visit('').catch(() => dropped.push({ where: root, reason: 'folder cannot be read' }));
  names.sort();
  const isTable = (name: string): boolean => basename(name).toLowerCase() === metadataName;
  for (const name of names)
    if (!isArticle(name) && !isTable(name) && basename(name).toLowerCase() !== correctionsName)
      dropped.push({ where: name, reason: 'not read: articles are .txt files' });
  const toFile = (name: string): SourceFile => ({ path: join(root, name), name });
  return {
    articles: names.filter(isArticle).map(toFile),
    tables: names.filter(isTable).map((name) => ({ ...toFile(name), whole: true })),
    dropped,
  };
}

function isArticle(name: string): boolean {
  return /\.txt$/i.test(name);
}
