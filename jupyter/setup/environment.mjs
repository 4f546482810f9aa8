import { rmSync } from 'node:fs';
import path from 'node:path';

import { Problem, recogniseProblem } from './problem.mjs';
import { capture } from './programs.mjs';
import { findPython, isNewEnough, probePython } from './python.mjs';
import { digestFiles, readText, writeText } from './stamps.mjs';

/** @typedef {import('./project.mjs').ProjectPaths} ProjectPaths */

const PIP_OPTIONS = [
  '--quiet',
  '--no-input',
  '--disable-pip-version-check',
  '--no-warn-script-location',
  '--retries',
  '2',
];

/**
 * Whether .venv holds the Python packages that are pinned now, and its Python still runs.
 * @param {ProjectPaths} project
 * @returns {Promise<boolean>}
 */
export async function hasEnvironment(project) {
  return readText(stampFile(project)) === digest(project) && (await runs(project));
}

/**
 * Makes .venv, anew where its Python no longer runs, and installs the pinned packages into it.
 * @param {ProjectPaths} project
 */
export async function makeEnvironment(project) {
  if (!(await runs(project))) {
    const python = await findPython(process.env, process.platform);
    rmSync(project.venv, { recursive: true, force: true });
    await mustSucceed(project, python.file, [...python.args, '-m', 'venv', project.venv], 'A Python environment');
  }
  const files = ['-r', project.requirements, '-c', project.constraints];
  await mustSucceed(project, project.python, ['-m', 'pip', 'install', ...PIP_OPTIONS, ...files], 'The Python packages');
  // JupyterLab runs scripts of its own by Node, which must not read them as the modules of our package.json.
  writeText(path.join(project.venv, 'package.json'), '{ "private": true, "type": "commonjs" }\n');
  writeText(stampFile(project), digest(project));
}

/** @param {ProjectPaths} project */
async function runs(project) {
  const python = await probePython({ file: project.python, args: [] }, process.env);
  return python !== undefined && isNewEnough(python.version);
}

/**
 * @param {ProjectPaths} project
 * @param {string} file
 * @param {readonly string[]} args
 * @param {string} what
 */
async function mustSucceed(project, file, args, what) {
  const env = { ...process.env, PYTHONUTF8: '1' };
  const { code, output } = await capture(file, args, { cwd: project.root, env });
  if (code === 0) return;
  const reason = output.trim().split('\n').at(-1)?.replace(/\.+$/, '') ?? '';
  throw (
    recogniseProblem(output, what, project.root) ??
    new Problem(`${what} could not be made: ${reason || 'no reason was given'}.`)
  );
}

/** @param {ProjectPaths} project */
function digest({ constraints, requirements, root }) {
  return digestFiles(root, [requirements, constraints]);
}

/** @param {ProjectPaths} project */
function stampFile({ venv }) {
  return path.join(venv, 'presslab-packages');
}
