import { existsSync } from 'node:fs';
import path from 'node:path';

import { Problem, recogniseProblem } from './problem.mjs';
import { capture } from './programs.mjs';
import { readText } from './stamps.mjs';

/** @typedef {import('./project.mjs').ProjectPaths} ProjectPaths */

/** Few, quick attempts: without a network the user should not wait for minutes to be told. */
const NPM_OPTIONS = [
  '--loglevel=error',
  '--no-audit',
  '--no-fund',
  '--fetch-retry-mintimeout=1000',
  '--fetch-retry-maxtimeout=5000',
];

/**
 * Whether node_modules holds what package-lock.json asks for. npm notes what it has installed in
 * node_modules/.package-lock.json, as its last act: that note is compared, so an installation by hand counts too.
 * @param {ProjectPaths} project
 * @returns {boolean}
 */
export function hasPackages(project) {
  const wanted = readPackages(path.join(project.root, 'package-lock.json'));
  const installed = readPackages(path.join(project.modules, '.package-lock.json'));
  if (wanted === undefined || installed === undefined) return false;
  for (const [place, entry] of wanted) {
    if (!place.includes('node_modules/')) continue;
    const found = installed.get(place);
    if (found === undefined ? !isOptional(entry) : found.version !== entry.version) return false;
  }
  return true;
}

/**
 * Installs the packages of package-lock.json.
 * @param {ProjectPaths} project
 */
export async function installPackages(project) {
  const { file, args } = npmCommand(process.env, process.execPath);
  const { code, output } = await capture(file, [...args, 'ci', ...NPM_OPTIONS], { cwd: project.root });
  if (code === 0) return;
  if (code === -1 && /ENOENT/.test(output)) {
    throw new Problem(
      'npm was not found: install Node.js from https://nodejs.org, which brings it, and run the command again.',
    );
  }
  throw (
    recogniseProblem(output, 'The packages from npm', project.root) ??
    new Problem(`npm ci failed: ${firstError(output)}.`)
  );
}

/**
 * How npm is started without a shell: as a script, by the Node that runs this; as a program only where the script is not found.
 * @param {NodeJS.ProcessEnv} env
 * @param {string} node
 * @returns {{ file: string, args: string[] }}
 */
export function npmCommand(env, node) {
  const folders = [path.dirname(node), ...(env.PATH ?? env.Path ?? '').split(path.delimiter)].filter(
    (folder) => folder !== '',
  );
  const scripts = folders.flatMap((folder) => [
    path.join(folder, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    path.join(folder, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
  ]);
  const own = env.npm_execpath ?? '';
  const script = [...(/npm-cli\.c?js$/.test(own) ? [own] : []), ...scripts].find((file) => existsSync(file));
  return script === undefined ? { file: 'npm', args: [] } : { file: node, args: [script] };
}

/**
 * @param {string} file
 * @returns {Map<string, { version?: string, optional?: boolean, devOptional?: boolean, peer?: boolean }> | undefined}
 */
function readPackages(file) {
  try {
    return new Map(Object.entries(JSON.parse(readText(file) ?? '').packages));
  } catch {
    return undefined;
  }
}

/** @param {{ optional?: boolean, devOptional?: boolean, peer?: boolean }} entry */
function isOptional(entry) {
  return entry.optional === true || entry.devOptional === true || entry.peer === true;
}

/** @param {string} output */
function firstError(output) {
  const errors = output.split('\n').flatMap((line) => /^npm (?:error|ERR!)\s+(?!code )(.+)/.exec(line)?.[1] ?? []);
  return errors[0] ?? 'it gave no reason';
}
