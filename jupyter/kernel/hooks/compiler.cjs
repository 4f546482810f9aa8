/**
 * Makes tslab compile cells strictly and resolve packages as bundlers do.
 * tslab has its options built in; it is handed a copy of its compiler that replaces some of them.
 */
'use strict';

const { bundledFile, demand } = require('../pinned.cjs');

/** Puts the copy where tslab will find it; call before tslab is loaded. Gives the compiler. */
function hookCompiler() {
  const file = bundledFile('@tslab/typescript-for-tslab');
  const compiler = require(file);
  const createHost = demand(compiler, 'createWatchCompilerHost');
  const copy = { ...compiler };
  copy.createWatchCompilerHost = (files, options, ...rest) =>
    createHost(files, { ...options, ...cellOptions(compiler) }, ...rest);
  require.cache[file].exports = copy;
  return compiler;
}

function cellOptions(compiler) {
  return {
    strict: true,
    alwaysStrict: false, // tslab wraps the output in a function of its own
    moduleResolution: compiler.ModuleResolutionKind.Bundler,
    lib: ['lib.es2023.d.ts'],
    types: ['node'],
  };
}

module.exports = { hookCompiler };
