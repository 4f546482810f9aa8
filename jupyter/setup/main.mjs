import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { COMMANDS } from '../commands/index.mjs';
import { Problem } from './problem.mjs';
import { projectPaths } from './project.mjs';
import { setUp } from './steps.mjs';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Sets up, and says that all is ready. */
export async function runSetup() {
  await guarded(async () => {
    await setUp(projectPaths(ROOT), tell);
    tell('Everything is set up: npm start opens the notebooks, npm run report writes the report.');
    return 0;
  });
}

/**
 * Sets up what is missing, then runs a command, whose exit code becomes ours.
 * @param {string | undefined} name
 * @param {readonly string[]} args
 */
export async function runCommand(name, args) {
  await guarded(async () => {
    const command = COMMANDS.get(name ?? '');
    if (command === undefined) {
      throw new Problem(`unknown command: "${name ?? ''}"; known: ${[...COMMANDS.keys()].join(', ')}`, 2);
    }
    const project = projectPaths(ROOT);
    await setUp(project, tell);
    return command(project, args);
  });
}

/** @param {() => Promise<number>} work */
async function guarded(work) {
  try {
    process.exitCode = await work();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = error.exitCode;
  }
}

/** Progress goes to standard error: the output of a command stays its own. @param {string} line */
function tell(line) {
  process.stderr.write(`${line}\n`);
}
