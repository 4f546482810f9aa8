/**
 * The parts of tslab that the kernel is built from. They are internals of one version:
 * each is asked for by name, so that another version is refused in one sentence instead of failing somewhere.
 */
'use strict';

const path = require('node:path');

const VERSION = '1.0.22';
const REMEDY = 'run "npm ci" in the project folder';

/** Throws a sentence where tslab is missing, or is not the version that the kernel is written for. */
function checkTslab() {
  const found = installedVersion();
  if (found !== VERSION) throw new Error(`the kernel needs tslab ${VERSION}, but ${found} is installed: ${REMEDY}`);
}

/** The modules of tslab, each with the functions that the kernel calls: `{ converter, executor, jupyter }`. */
function loadTslab() {
  const converter = require('tslab/dist/converter.js');
  const executor = require('tslab/dist/executor.js');
  const jupyter = require('tslab/dist/jupyter.js');
  demand(converter, 'createConverter');
  demand(executor, 'createExecutor');
  demand(jupyter, 'JupyterHandlerImpl');
  return { converter, executor, jupyter };
}

/** The function `name` of `owner`; throws a sentence with the pinned version where it is missing. */
function demand(owner, name) {
  const found = owner[name];
  if (typeof found !== 'function') throw new Error(`the kernel needs "${name}" of tslab ${VERSION}: ${REMEDY}`);
  return found;
}

/** A module that tslab brings along, such as its compiler or its sockets: where it is loaded from. */
function bundledFile(name) {
  return require.resolve(name, { paths: [path.dirname(require.resolve('tslab/package.json'))] });
}

function installedVersion() {
  try {
    return require('tslab/package.json').version;
  } catch {
    return 'none';
  }
}

module.exports = { bundledFile, checkTslab, demand, loadTslab };
