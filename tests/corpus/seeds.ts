import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Article } from '../../lib/src/model.js';

/** The folder of the five articles. */
export const seeds = fileURLToPath(new URL('../../seeds', import.meta.url));

/** The raw texts of the five articles, in order. */
export async function readSeeds(): Promise<readonly string[]> {
  const names = (await readdir(seeds)).sort();
  return Promise.all(names.map((name) => readFile(join(seeds, name), 'utf8')));
}

/** A new folder with files, as `[path, content]`. */
export async function folderOf(files: readonly (readonly [string, string | Uint8Array])[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'corpus-'));
  for (const [name, content] of files) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}

/** The labels of an article's parts, with their words; body left out. */
export function labelled(article: Pick<Article, 'text' | 'zones'>): readonly (readonly [string, string])[] {
  return article.zones
    .filter((zone) => zone.kind !== 'body')
    .map(({ kind, start, end }) => [kind, article.text.slice(start, end)]);
}

/** The values of what is known of an article, by field. */
export function known(article: Article): Readonly<Record<string, unknown>> {
  const { title, outlet, agency, date, place, url, language, authors } = article;
  const fields = Object.entries({ title, outlet, agency, date, place, url, language });
  const values = fields.flatMap(([field, value]) => (value ? [[field, value.value]] : []));
  return { ...Object.fromEntries(values), authors: authors.map(({ value }) => `${value.name}: ${value.role}`) };
}
