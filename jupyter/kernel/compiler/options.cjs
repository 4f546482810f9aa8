/** How cells are checked and compiled. */
'use strict';

/**
 * Strictly, with packages resolved as bundlers do, to modules that `require` loads.
 * What this asks of a cell with `await` at its top is passed over in complaints.cjs: it runs in an async function.
 */
function cellOptions(ts) {
  return {
    strict: true,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts'],
    types: ['node'],
    module: ts.ModuleKind.CommonJS,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    moduleDetection: ts.ModuleDetectionKind.Force,
    esModuleInterop: true,
    resolveJsonModule: true,
    allowImportingTsExtensions: true,
    experimentalDecorators: true,
    jsx: ts.JsxEmit.React,
    allowJs: true,
    alwaysStrict: false, // tslab wraps the output in a function of its own
    skipLibCheck: true,
    sourceMap: true,
  };
}

module.exports = { cellOptions };
