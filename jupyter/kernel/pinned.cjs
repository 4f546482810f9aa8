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

/** The modules of tslab, each with the functions that the kernel calls: `{ executor, jupyter }`. */
function loadTslab() {
  const executor = require('tslab/dist/executor.js');
  const jupyter = require('tslab/dist/jupyter.js');
  demand(executor, 'createExecutor');
  demand(jupyter, 'lastWriteDisplayData');
  return { executor, jupyter };
}

/** The field `name` of `owner`; throws a sentence with the pinned version where it is missing. */
function demand(owner, name, what = `tslab ${VERSION}`) {
  if (owner[name] === undefined) throw new Error(`the kernel needs "${name}" of ${what}: ${REMEDY}`);
  return owner[name];
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
