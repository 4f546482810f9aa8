import { createRequire } from 'node:module';
import { compareText } from '../text/index.js';

type Fflate = typeof import('fflate');

const load = createRequire(import.meta.url);

/** Returns the files of a ZIP by their paths. */
export function readZip(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  return new Map(Object.entries(library().unzipSync(bytes)));
}

/**
 * Returns files as a ZIP: the same bytes for the same files, since all bear one date. Office documents are such files, and
 * the one that names their kinds has to come first.
 */
export function writeZip(files: ReadonlyMap<string, string | Uint8Array>): Uint8Array {
  const { zipSync, strToU8 } = library();
  const first = '[Content_Types].xml';
  const sorted = [...files].sort(([a], [b]) => Number(b === first) - Number(a === first) || compareText(a, b));
  const entries = sorted.map(([path, content]) => [path, typeof content === 'string' ? strToU8(content) : content]);
  return zipSync(Object.fromEntries(entries), { level: 6, mtime: new Date(1980, 0, 1) });
}

/** Loaded at first use. */
function library(): Fflate {
  return load('fflate');
}
