/** The compiler's view of the project: its files as they are now, and the cells as files beside them. */
'use strict';

const { statSync } = require('node:fs');
const path = require('node:path');

const { cellOptions } = require('./options.cjs');

/**
 * A language service over the project at `root`. `write(file, text)` sets the text of a file that is only in memory;
 * `roots(files)` says which files are asked about: those
 * that they import follow. `refresh()` has the declarations of the project looked at again.
 */
function createProgram(ts, root) {
  const options = cellOptions(ts);
  const written = new Map();
  const texts = new Map();
  const declarations = new Map();
  let roots = [];
  let writes = 0;

  const host = {
    getCompilationSettings: () => options,
    getCurrentDirectory: () => root,
    getDefaultLibFileName: () => ts.getDefaultLibFilePath(options),
    getScriptFileNames: () => roots,
    getScriptVersion: (file) => written.get(file)?.version ?? version(file),
    getScriptSnapshot: (file) => written.get(file)?.snapshot ?? snapshot(file),
    fileExists: (file) => written.has(file) || ts.sys.fileExists(file),
    readFile: ts.sys.readFile,
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
    realpath: ts.sys.realpath,
    useCaseSensitiveFileNames: () => true,
  };
  const service = ts.createLanguageService(host, keepingRegistry(ts, root));

  function write(file, text) {
    if (written.get(file)?.text === text) return;
    writes += 1;
    written.set(file, { text, version: `${writes}`, snapshot: ts.ScriptSnapshot.fromString(text) });
  }

  /** Declarations keep still while a kernel runs; what the user may edit is looked at each time. */
  function version(file) {
    if (file.includes('/node_modules/')) return 'installed';
    if (!isDeclaration(file)) return lastChange(file);
    if (!declarations.has(file)) declarations.set(file, lastChange(file));
    return declarations.get(file);
  }

  function snapshot(file) {
    const now = version(file);
    const known = texts.get(file);
    if (known?.version === now) return known.snapshot;
    const text = ts.sys.readFile(file);
    if (text === undefined) return undefined;
    const read = { version: now, snapshot: ts.ScriptSnapshot.fromString(text) };
    texts.set(file, read);
    return read.snapshot;
  }

  return {
    service,
    write,
    refresh: () => declarations.clear(),
    roots: (files) => {
      roots = files;
    },
  };
}

function lastChange(file) {
  return String(statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 'missing');
}

/** Files once parsed are kept when no cell imports them any longer: the next that does finds them ready. */
function keepingRegistry(ts, root) {
  const registry = ts.createDocumentRegistry(true, root);
  return { ...registry, releaseDocument: () => {}, releaseDocumentWithKey: () => {} };
}

function isDeclaration(file) {
  return /\.d\.[cm]?ts$/.test(file);
}

/** Whether a file is one of the project that cells import as source, and that has to be compiled with them. */
function isSource(file, root) {
  return (
    !isDeclaration(file) && file.startsWith(`${root.split(path.sep).join('/')}/`) && !file.includes('/node_modules/')
  );
}

module.exports = { createProgram, isSource };
