import { Problem } from './problem.mjs';
import { capture } from './programs.mjs';

/** @typedef {{ file: string, args: readonly string[] }} Command */
/** @typedef {{ command: Command, version: string, canMakeVenv: boolean }} Python */

const OLDEST_MINOR = 10;
const NEWER_NAMES = ['python3.14', 'python3.13', 'python3.12', 'python3.11', 'python3.10'];
const PROBE_MS = 20_000;
const PROBE = `
import importlib.util as u, sys
print("presslab", "%d.%d.%d" % sys.version_info[:3], all(u.find_spec(m) for m in ("venv", "ensurepip")))`;

/**
 * The Python to make the environment with: the one that PRESSLAB_PYTHON names, or the first of those in the PATH
 * that is new enough and can make environments. Throws a `Problem` where there is none.
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 * @returns {Promise<Command>}
 */
export async function findPython(env, platform) {
  const named = env.PRESSLAB_PYTHON ?? '';
  /** @type {Python[]} */
  const found = [];
  for (const command of named === '' ? pythonCommands(platform) : [{ file: named, args: [] }]) {
    const python = await probePython(command, env);
    if (python === undefined) continue;
    if (isNewEnough(python.version) && python.canMakeVenv) return command;
    found.push(python);
  }
  throw new Problem(pythonProblem(found, named, platform));
}

/**
 * @param {Command} command
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Python | undefined>} `undefined` where it cannot be started or is no Python 3
 */
export async function probePython(command, env) {
  const { code, output } = await capture(command.file, [...command.args, '-c', PROBE], { env, timeout: PROBE_MS });
  const answer = /^presslab ([\d.]+) (True|False)/m.exec(output);
  if (code !== 0 || answer === null) return undefined;
  return { command, version: answer[1] ?? '', canMakeVenv: answer[2] === 'True' };
}

/**
 * @param {string} version as `3.11.7`
 * @returns {boolean}
 */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 3 || (major === 3 && minor >= OLDEST_MINOR);
}

/**
 * Why none of the Pythons found will do, in one sentence with the remedy.
 * @param {readonly Python[]} found
 * @param {string} named the value of PRESSLAB_PYTHON, or nothing
 * @param {NodeJS.Platform} platform
 * @returns {string}
 */
export function pythonProblem(found, named, platform) {
  const wanted = 'Python 3.10 or newer';
  const newEnough = found.find((python) => isNewEnough(python.version));
  if (newEnough !== undefined) {
    const remedy =
      platform === 'linux'
        ? 'install it (on Debian and Ubuntu: sudo apt install python3-venv)'
        : `install ${wanted} from https://www.python.org`;
    return `Python ${newEnough.version} lacks its module venv: ${remedy} and run the command again.`;
  }
  const other = named === '' ? '' : ', or set PRESSLAB_PYTHON to another';
  if (found[0] !== undefined) {
    return `presslab needs ${wanted}, and ${found.map((python) => python.version).join(', ')} was found: install it ${installHint(platform)}${other} and run the command again.`;
  }
  if (named !== '')
    return `PRESSLAB_PYTHON names "${named}", which cannot be started: set it to the path of ${wanted}.`;
  return `${wanted} was not found: install it ${installHint(platform)} and run the command again.`;
}

/**
 * @param {NodeJS.Platform} platform
 * @returns {readonly Command[]}
 */
function pythonCommands(platform) {
  const commands = ['python3', 'python', ...NEWER_NAMES].map((file) => ({ file, args: /** @type {string[]} */ ([]) }));
  return platform === 'win32' ? [{ file: 'py', args: ['-3'] }, ...commands] : commands;
}

/** @param {NodeJS.Platform} platform */
function installHint(platform) {
  return platform === 'linux'
    ? '(on Debian and Ubuntu: sudo apt install python3 python3-venv)'
    : 'from https://www.python.org/downloads';
}
