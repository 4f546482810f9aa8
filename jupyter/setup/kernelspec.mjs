import { readText, writeText } from './stamps.mjs';

/** @typedef {import('./project.mjs').ProjectPaths} ProjectPaths */

/** Some versions of Node warn, in the middle of a notebook, of how the packages below us do things. */
const NO_WARNINGS = ['--disable-warning=ExperimentalWarning', '--disable-warning=DeprecationWarning'];

/**
 * The text of kernel.json: how Jupyter starts the kernel. It holds absolute paths, so it is out of date
 * when the project was moved or another Node is used.
 * @param {ProjectPaths} project
 * @param {string} node
 * @param {NodeJS.Platform} platform
 * @returns {string}
 */
export function kernelspecText(project, node, platform) {
  const kernelspec = {
    argv: [node, ...NO_WARNINGS, project.launcher, '{connection_file}'],
    display_name: 'TypeScript (presslab)',
    language: 'typescript',
    interrupt_mode: platform === 'win32' ? 'message' : 'signal', // Windows has no signals to send
    env: { DOTENV_CONFIG_QUIET: 'true' }, // natural loads a package that else greets on standard output
  };
  return `${JSON.stringify(kernelspec, undefined, 2)}\n`;
}

/**
 * @param {ProjectPaths} project
 * @returns {boolean} whether Jupyter would start the kernel of this folder with this Node
 */
export function hasKernelspec(project) {
  return readText(project.kernelspec) === kernelspecText(project, process.execPath, process.platform);
}

/** @param {ProjectPaths} project */
export async function writeKernelspec(project) {
  writeText(project.kernelspec, kernelspecText(project, process.execPath, process.platform));
}
