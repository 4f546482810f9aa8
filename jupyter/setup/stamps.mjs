import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * A digest of the contents and names of files; folders stand for all files in them, at any depth.
 * A missing file counts as such.
 * @param {string} base the folder that names are relative to, so that moving it changes nothing
 * @param {readonly string[]} paths
 * @returns {string}
 */
export function digestFiles(base, paths) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap(listFiles).sort()) {
    hash.update(`${path.relative(base, file).split(path.sep).join('/')}\0`);
    hash.update(readText(file) ?? '\0missing');
    hash.update('\0');
  }
  return hash.digest('hex');
}

/**
 * The text of a file; `undefined` where it is missing or cannot be read.
 * @param {string} file
 * @returns {string | undefined}
 */
export function readText(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/**
 * Writes a file, with the folders above it, so that no reader ever sees half of it.
 * @param {string} file
 * @param {string} text
 */
export function writeText(file, text) {
  mkdirSync(path.dirname(file), { recursive: true });
  const partial = `${file}.${process.pid}.partial`;
  writeFileSync(partial, text);
  renameSync(partial, file);
}

/**
 * @param {string} file
 * @returns {string[]}
 */
function listFiles(file) {
  try {
    return readdirSync(file).flatMap((name) => listFiles(path.join(file, name)));
  } catch {
    return [file];
  }
}
