import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs';
import { join, posix } from 'node:path';

import { compareText } from '../../text/index.js';
import { writeWhole } from '../whole-file.js';
import { isObject } from './notebook.js';

/** The files of a report by their path below its folder, with `/`. */
export type ReportFiles = ReadonlyMap<string, Uint8Array>;

/** What became of the files of a report. */
export interface Publication {
  /** Paths that were written, or already held the same bytes; sorted. */
  readonly written: readonly string[];
  /** Files that somebody else wrote or edited, and where the new version lies instead. */
  readonly beside: readonly { readonly kept: string; readonly written: string }[];
  /** Files of the former report that are no longer made. */
  readonly removed: readonly string[];
  /** Files of the former report that are no longer made, but were edited since. */
  readonly left: readonly string[];
}

/** The file in a report's folder that remembers what was written there. */
export const manifestName = '.presslab-report.json';

/** By path, the hashes of what reports wrote there: the last one, or one that was ended while it was being published. */
type Manifest = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Returns what it wrote to a folder: the files of a report, and nothing of anybody else's touched.
 *
 * The manifest of the folder holds the SHA-256 of each file that a report wrote; that of new files is noted before they are
 * written, so that a report which was ended midway is known for one too. A file that differs from it was edited since, a
 * file without an entry is foreign: both stay, and the new version is written beside them (`index.new.html`, then
 * `index.new-2.html`). Files of the former report that are no longer made are removed, unless they were edited.
 *
 * @throws when `folder` is a file, or cannot be written
 */
export function publishFiles(folder: string, files: ReportFiles): Publication {
  mkdirSync(folder, { recursive: true });
  const former = readManifest(folder);
  const chosen = sortEntries(files).map(([path, bytes]) => ({
    path,
    bytes,
    hash: digest(bytes),
    place: choosePlace(folder, path, bytes, former),
  }));
  const hashes = (place: string, hash: string): ReadonlySet<string> => new Set([...(former.get(place) ?? []), hash]);
  const begun = new Map([...former, ...chosen.map(({ place, hash }) => [place, hashes(place, hash)] as const)]);
  writeWhole(join(folder, manifestName), manifestText(begun));
  const next = new Map<string, ReadonlySet<string>>();
  const beside: { kept: string; written: string }[] = [];
  for (const { path, place, bytes, hash } of chosen) {
    if (place !== path) {
      beside.push({ kept: path, written: place });
      const known = former.get(path);
      if (known !== undefined) next.set(path, known);
    }
    writeWhole(join(folder, place), bytes);
    next.set(place, new Set([hash]));
  }
  const removed: string[] = [];
  const left: string[] = [];
  for (const [path, known] of former) {
    const current = next.has(path) ? undefined : readIfThere(join(folder, path));
    if (current === undefined) continue;
    if (known.has(digest(current))) {
      removeFile(folder, path);
      removed.push(path);
    } else {
      left.push(path);
    }
  }
  writeWhole(join(folder, manifestName), manifestText(next));
  return { written: chosen.map(({ place }) => place), beside, removed, left };
}

/** The path itself where it may be written, else the first free name beside it. */
function choosePlace(folder: string, path: string, bytes: Uint8Array, former: Manifest): string {
  for (let attempt = 0; ; attempt += 1) {
    const place = attempt === 0 ? path : besideName(path, attempt);
    const current = readIfThere(join(folder, place));
    if (current === undefined && !existsSync(join(folder, place))) return place;
    if (current === undefined) continue;
    const hash = digest(current);
    if (former.get(place)?.has(hash) || hash === digest(bytes)) return place;
  }
}

function besideName(path: string, attempt: number): string {
  const { dir, name, ext } = posix.parse(path);
  return posix.join(dir, `${name}.new${attempt === 1 ? '' : `-${attempt}`}${ext}`);
}

function readManifest(folder: string): Manifest {
  const bytes = readIfThere(join(folder, manifestName));
  if (bytes === undefined) return new Map();
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    return new Map();
  }
  const files = isObject(value) && isObject(value.files) ? Object.entries(value.files) : [];
  return new Map(files.filter(([path]) => isBelow(path)).map(([path, hashes]) => [path, new Set(readHashes(hashes))]));
}

/** One hash, or a list of them. */
function readHashes(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : [value]).filter((hash) => typeof hash === 'string');
}

function manifestText(files: Manifest): Uint8Array {
  const listed = sortEntries(files).map(([path, hashes]) => [path, hashes.size === 1 ? [...hashes][0] : [...hashes]]);
  const body = { about: 'SHA-256 of each file as the report wrote it', files: Object.fromEntries(listed) };
  return Buffer.from(`${JSON.stringify(body, undefined, 1)}\n`);
}

/** Whether a path from a manifest stays below its folder: the manifest may have been edited too. */
function isBelow(path: string): boolean {
  return posix.normalize(path) === path && !path.startsWith('..') && !posix.isAbsolute(path) && !/[\\:]/.test(path);
}

function removeFile(folder: string, path: string): void {
  rmSync(join(folder, path));
  for (let parent = posix.dirname(path); parent !== '.'; parent = posix.dirname(parent)) {
    try {
      rmdirSync(join(folder, parent));
    } catch {
      return;
    }
  }
}

/** The bytes of a file; absent where there is none, or it is no file. */
function readIfThere(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function sortEntries<Value>(entries: ReadonlyMap<string, Value>): [string, Value][] {
  return [...entries].sort(([a], [b]) => compareText(a, b));
}
