import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';

import { Problem, recogniseProblem } from './problem.mjs';
import { capture } from './programs.mjs';
import { digestFiles, readText, writeText } from './stamps.mjs';

/** @typedef {import('./project.mjs').ProjectPaths} ProjectPaths */

/**
 * Whether lib/dist was built from the sources as they are now.
 * @param {ProjectPaths} project
 * @returns {boolean}
 */
export function hasLibrary(project) {
  return (
    existsSync(path.join(project.library, 'dist', 'bundle', 'presslab.js')) &&
    readText(libraryStamp(project)) === digest(project)
  );
}

/**
 * Builds lib/dist anew, so that nothing of a deleted source stays behind.
 * @param {ProjectPaths} project
 */
export async function buildLibrary(project) {
  const before = digest(project);
  rmSync(path.join(project.library, 'dist'), { recursive: true, force: true });
  await run(project, ['typescript', 'bin', 'tsc'], ['-p', '.']);
  await run(project, ['rolldown', 'bin', 'cli.mjs'], ['-c', '--log-level', 'warn']);
  writeText(libraryStamp(project), before);
}

/**
 * @param {ProjectPaths} project
 * @param {readonly string[]} program
 * @param {readonly string[]} options
 */
async function run(project, program, options) {
  const args = [path.join(project.modules, ...program), ...options];
  const { code, output } = await capture(process.execPath, args, { cwd: project.library });
  if (code === 0) return;
  process.stderr.write(output);
  throw (
    recogniseProblem(output, 'The library', project.root) ??
    new Problem('lib/src does not compile: mend the errors above and run the command again.', 2)
  );
}

/** @param {ProjectPaths} project */
function digest({ root, library }) {
  const settings = [path.join(library, 'tsconfig.json'), path.join(library, 'rolldown.config.mjs')];
  const shared = [path.join(root, 'tsconfig.json'), path.join(root, 'package-lock.json')];
  return digestFiles(root, [path.join(library, 'src'), ...settings, ...shared]);
}

/**
 * The file that tells by which sources the library was built.
 * @param {ProjectPaths} project
 * @returns {string}
 */
export function libraryStamp({ modules }) {
  return path.join(modules, '.presslab', 'library');
}
