import path from 'node:path';

import { attach } from '../setup/programs.mjs';
import { jupyterEnvironment } from './jupyter.mjs';

/** @typedef {import('../setup/project.mjs').ProjectPaths} ProjectPaths */

/**
 * Runs `presslab report`.
 * @param {ProjectPaths} project
 * @param {readonly string[]} args
 */
export function writeReport(project, args) {
  const presslab = path.join(project.library, 'bin', 'presslab.mjs');
  return attach(process.execPath, [presslab, 'report', ...args], { env: jupyterEnvironment(project) });
}
