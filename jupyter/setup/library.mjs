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
  return existsSync(path.join(project.library, 'dist', 'index.js')) && readText(stampFile(project)) === digest(project);
}

/**
 * Builds lib/dist anew, so that nothing of a deleted source stays behind.
 * @param {ProjectPaths} project
 */
export async function buildLibrary(project) {
  const before = digest(project);
  const compiler = path.join(project.modules, 'typescript', 'bin', 'tsc');
  rmSync(path.join(project.library, 'dist'), { recursive: true, force: true });
  const { code, output } = await capture(process.execPath, [compiler, '-p', 'lib'], { cwd: project.root });
  if (code !== 0) {
    process.stderr.write(output);
    throw (
      recogniseProblem(output, 'The library', project.root) ??
      new Problem('lib/src does not compile: mend the errors above and run the command again.', 2)
    );
  }
  writeText(stampFile(project), before);
}

/** @param {ProjectPaths} project */
function digest({ root, library }) {
  const sources = [path.join(library, 'src'), path.join(library, 'tsconfig.json'), path.join(root, 'tsconfig.json')];
  return digestFiles(root, [...sources, path.join(root, 'package-lock.json')]);
}

/** @param {ProjectPaths} project */
function stampFile({ modules }) {
  return path.join(modules, '.presslab', 'library');
}
