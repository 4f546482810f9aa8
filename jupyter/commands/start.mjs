import { createServer } from 'node:net';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { Problem } from '../setup/problem.mjs';
import { attach } from '../setup/programs.mjs';
import { jupyterEnvironment } from './jupyter.mjs';

/** @typedef {import('../setup/project.mjs').ProjectPaths} ProjectPaths */

const HOST = '127.0.0.1';
const START_PAGE = 'start.ipynb';

/**
 * Unless told otherwise, JupyterLab asks the network for news, updates and extensions, asks back before it ends,
 * does not start for root, whom containers often have as their only user, and proposes Python for a new notebook.
 */
const SETTINGS = [
  '--LabApp.news_url=None',
  '--LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate',
  '--LabApp.extension_manager=readonly',
  '--ServerApp.answer_yes=True',
  '--ServerApp.allow_root=True',
  '--MultiKernelManager.default_kernel_name=presslab',
];

/**
 * Opens JupyterLab on the notebooks, for this machine only. Jupyter takes the next free port where none is asked for.
 * @param {ProjectPaths} project
 * @param {readonly string[]} args for JupyterLab, and `--new FOLDER` for a notebook on that folder
 */
export async function startLab(project, args) {
  const { folder, rest } = takeNew(args);
  const page = folder === undefined ? START_PAGE : await makeAnalysis(project, folder);
  const port = askedPort(rest);
  if (port !== undefined && !(await isFree(port))) {
    throw new Problem(
      `port ${port} is in use: ask for another (npm start -- --port ${port + 1}), or leave --port out.`,
    );
  }
  const fixed = port === undefined ? [] : ['--ServerApp.port_retries=0'];
  const options = { cwd: project.root, env: jupyterEnvironment(project) };
  const open = `--LabApp.default_url=/lab/tree/${encodeURIComponent(page)}`;
  return attach(project.python, [...labArguments(project.notebooks), open, ...fixed, ...rest], options);
}

/**
 * The folder that `--new` names, and the arguments that are left for JupyterLab.
 * @param {readonly string[]} args
 * @returns {{ folder?: string, rest: readonly string[] }}
 */
export function takeNew(args) {
  const at = args.findIndex((arg) => /^--new(?:=|$)/.test(arg));
  const found = args[at];
  if (found === undefined) return { rest: args };
  const isApart = found === '--new';
  const folder = isApart ? args[at + 1] : found.slice('--new='.length);
  if (folder === undefined || folder === '' || (isApart && folder.startsWith('-')))
    throw new Problem('--new takes the folder of your articles: npm start -- --new path/to/folder', 2);
  return { folder, rest: [...args.slice(0, at), ...args.slice(at + (isApart ? 2 : 1))] };
}

/**
 * Makes a notebook of the user's own, and gives its name. A path is meant from where the user stands: npm runs its scripts
 * in the folder of the project.
 * @param {ProjectPaths} project
 * @param {string} folder
 * @returns {Promise<string>}
 */
async function makeAnalysis(project, folder) {
  const module = path.join(project.library, 'dist', 'report', 'document', 'new-analysis.js');
  const { newAnalysis } = await import(pathToFileURL(module).href);
  try {
    const { file } = newAnalysis(path.resolve(process.env.INIT_CWD ?? '.', folder));
    process.stderr.write(`New notebook: ${file}\n`);
    return path.basename(file);
  } catch (error) {
    throw new Problem(error instanceof Error ? error.message : String(error), 2);
  }
}

/**
 * What Python is told to open JupyterLab on a folder.
 * @param {string} folder
 * @returns {readonly string[]}
 */
export function labArguments(folder) {
  return ['-m', 'jupyterlab', `--ServerApp.ip=${HOST}`, `--ServerApp.root_dir=${folder}`, ...SETTINGS];
}

/**
 * The port that the arguments ask for: `--port 8899`, `--port=8899`, `--ServerApp.port=8899`.
 * @param {readonly string[]} args
 * @returns {number | undefined}
 */
export function askedPort(args) {
  for (const [index, arg] of args.entries()) {
    const [, value] = /^--(?:ServerApp\.)?port(?:=(.*))?$/.exec(arg) ?? [];
    const asked = value ?? (/^--(?:ServerApp\.)?port$/.test(arg) ? args[index + 1] : undefined);
    if (asked === undefined) continue;
    if (!/^\d{1,5}$/.test(asked) || Number(asked) > 65_535)
      throw new Problem(`"${asked}" is not a port: ask for a number up to 65535.`, 2);
    return Number(asked);
  }
  return undefined;
}

/**
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function isFree(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, HOST, () => probe.close(() => resolve(true)));
  });
}
