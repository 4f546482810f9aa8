import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, posix, resolve, sep } from 'node:path';

const longestName = 80;
/** Names that one system keeps for devices, whatever the ending. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * Saves the files of one chart or table below the folder that `PRESSLAB_OUTPUT` names and returns their paths there,
 * `tables/<id>.csv`; saves nothing and returns none where it is not set.
 *
 * A file of another content is never replaced: the second `<id>` becomes `<id>-2`. The same content again keeps its
 * name, so what is shown twice is saved once.
 */
export function saveOutput(
  folder: 'charts' | 'tables',
  id: string,
  contents: ReadonlyMap<string, string | Uint8Array>,
  env: { readonly [name: string]: string | undefined } = process.env,
): readonly string[] {
  const { PRESSLAB_OUTPUT: output = '' } = env;
  if (output === '' || contents.size === 0) return [];
  const stem = fileName(id);
  mkdirSync(join(output, folder), { recursive: true });
  for (let n = 1; ; n += 1) {
    const name = n === 1 ? stem : `${stem}-${n}`;
    const files = [...contents].map(([ending, content]) => ({ file: `${folder}/${name}.${ending}`, content }));
    if (files.every(({ file, content }) => writeOrMatch(join(output, file), content)))
      return files.map(({ file }) => file);
  }
}

/**
 * Returns the absolute path that a notebook means: below the folder that `PRESSLAB_OUTPUT` names where it is set, so that
 * what a notebook saves in a report becomes part of it, and never leaves it; else below the folder of the process.
 *
 * @example outputPath('figures/words', { PRESSLAB_OUTPUT: '/out' }) // '/out/figures/words'
 */
export function outputPath(path: string, env: { readonly [name: string]: string | undefined } = process.env): string {
  const { PRESSLAB_OUTPUT: output = '' } = env;
  return output === '' || resolve(path) === path
    ? resolve(path)
    : join(output, posix.normalize(`/${path.replaceAll(sep, '/')}`));
}

/**
 * Returns a name as it may stand in any file system: lower-case Latin letters, digits and hyphens.
 *
 * @example fileName('Frequent words: A/B') // 'frequent-words-a-b'
 */
export function fileName(id: string): string {
  const plain = id
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longestName)
    .replace(/^-|-$/g, '');
  if (plain === '') return 'unnamed';
  return reserved.test(plain) ? `${plain}-file` : plain;
}

function writeOrMatch(path: string, content: string | Uint8Array): boolean {
  const bytes = Buffer.from(content);
  try {
    writeFileSync(path, bytes, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return readFileSync(path).equals(bytes);
    throw error;
  }
}
