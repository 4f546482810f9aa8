import { createServer } from 'node:net';

import { Problem } from '../setup/problem.mjs';
import { attach } from '../setup/programs.mjs';
import { jupyterEnvironment } from './jupyter.mjs';

/** @typedef {import('../setup/project.mjs').ProjectPaths} ProjectPaths */

const HOST = '127.0.0.1';

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
 * @param {readonly string[]} args for JupyterLab
 */
export async function startLab(project, args) {
  const port = askedPort(args);
  if (port !== undefined && !(await isFree(port))) {
    throw new Problem(
      `port ${port} is in use: ask for another (npm start -- --port ${port + 1}), or leave --port out.`,
    );
  }
  const fixed = port === undefined ? [] : ['--ServerApp.port_retries=0'];
  const options = { cwd: project.root, env: jupyterEnvironment(project) };
  return attach(project.python, [...labArguments(project.notebooks), ...fixed, ...args], options);
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
