import { imageOptions } from './image.mjs';
import { readText, writeText } from './stamps.mjs';

/** @typedef {import('./project.mjs').ProjectPaths} ProjectPaths */

/** Some versions of Node warn, in the middle of a notebook, of how the packages below us do things. */
const NO_WARNINGS = ['--disable-warning=ExperimentalWarning', '--disable-warning=DeprecationWarning'];

/**
 * The text of kernel.json: how Jupyter starts the kernel. It holds absolute paths, so it is out of date
 * when the project was moved or another Node is used.
 * @param {ProjectPaths} project
 * @param {string} node
 * @returns {string}
 */
export function kernelspecText(project, node) {
  const kernelspec = {
    argv: [node, ...NO_WARNINGS, ...imageOptions(project), project.launcher, '{connection_file}'],
    display_name: 'TypeScript (presslab)',
    language: 'typescript',
    interrupt_mode: 'message', // a signal cannot end a cell that loops after an await
    env: { DOTENV_CONFIG_QUIET: 'true' }, // natural loads a package that else greets on standard output
  };
  return `${JSON.stringify(kernelspec, undefined, 2)}\n`;
}

/**
 * @param {ProjectPaths} project
 * @returns {boolean} whether Jupyter would start the kernel of this folder with this Node
 */
export function hasKernelspec(project) {
  return readText(project.kernelspec) === kernelspecText(project, process.execPath);
}

/** @param {ProjectPaths} project */
export async function writeKernelspec(project) {
  writeText(project.kernelspec, kernelspecText(project, process.execPath));
}
