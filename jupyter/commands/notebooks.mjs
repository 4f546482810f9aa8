import { mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';

import { attach } from '../setup/programs.mjs';
import { jupyterEnvironment } from './jupyter.mjs';

/** @typedef {import('../setup/project.mjs').ProjectPaths} ProjectPaths */

/**
 * Runs the numbered notebooks from top to bottom, each in a fresh kernel, and keeps what they show in their files;
 * where one fails, all stay as they are.
 * @param {ProjectPaths} project
 * @param {readonly string[]} names which of them, such as 02-terms; all where there are none
 */
export async function executeNotebooks(project, names) {
  const files = names.length > 0 ? names.map(fileName) : readdirSync(project.notebooks).filter(isQuestion).sort();
  const folder = mkdtempSync(path.join(project.notebooks, '.executed-'));
  const pairs = files.flatMap((file) => [path.join(project.notebooks, file), path.join(folder, file)]);
  try {
    const script = path.join(project.root, 'jupyter', 'execute.py');
    const code = await attach(project.python, [script, '--progress', 'lines', ...pairs], {
      env: jupyterEnvironment(project),
    });
    if (code === 0) for (const file of files) renameSync(path.join(folder, file), path.join(project.notebooks, file));
    return code;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} name */
function fileName(name) {
  return isNotebook(name) ? name : `${name}.ipynb`;
}

/** @param {string} name */
function isNotebook(name) {
  return name.endsWith('.ipynb');
}

/** The start page, the template and what users have made of it stay as they are. @param {string} name */
function isQuestion(name) {
  return /^\d\d-.*\.ipynb$/.test(name);
}
