/** Keeps the compiler's complaints about a cell as data; tslab itself only prints them. */
'use strict';

const { demand } = require('../pinned.cjs');

/** Wraps a converter: `take()` gives the diagnostics since the last call. */
function hookDiagnostics(converter) {
  const convert = demand(converter, 'convert');
  const addModule = demand(converter, 'addModule');
  let kept = [];
  converter.convert = (declarations, code) => {
    const converted = convert(declarations, code);
    kept.push(...converted.diagnostics);
    return converted;
  };
  converter.addModule = (name, code, metadata) => {
    const diagnostics = addModule(name, code, metadata);
    kept.push(...diagnostics);
    return diagnostics;
  };
  return {
    take() {
      const taken = kept;
      kept = [];
      return taken;
    },
  };
}

module.exports = { hookDiagnostics };
