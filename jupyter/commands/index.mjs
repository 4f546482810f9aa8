import { executeNotebooks } from './notebooks.mjs';
import { writeReport } from './report.mjs';
import { startLab } from './start.mjs';
import { runTests } from './test.mjs';

/** @typedef {import('../setup/project.mjs').ProjectPaths} ProjectPaths */

/** The commands that follow a set-up: each gives the exit code. @type {ReadonlyMap<string, (project: ProjectPaths, args: readonly string[]) => Promise<number>>} */
export const COMMANDS = new Map([
  ['start', startLab],
  ['report', writeReport],
  ['notebooks', executeNotebooks],
  ['test', runTests],
]);
