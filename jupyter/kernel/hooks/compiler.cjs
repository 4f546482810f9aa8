/** Gives tslab the project's own TypeScript in place of the older copy that it brings along. */
'use strict';

const { bundledFile, demand } = require('../pinned.cjs');

const TYPESCRIPT = '5.9.3';

/** Puts `ts` where tslab will look for its compiler, before tslab is loaded. */
function hookCompiler(ts) {
  demand(ts, 'parseIsolatedJSDocComment', `TypeScript ${TYPESCRIPT}`); // not part of its documented interface
  const file = bundledFile('@tslab/typescript-for-tslab');
  require.cache[file] = { id: file, filename: file, path: file, loaded: true, exports: ts, children: [], paths: [] };
}

module.exports = { hookCompiler };
