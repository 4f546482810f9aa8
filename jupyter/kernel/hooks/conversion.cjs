/** Keeps what the compiler says of a cell as data; tslab itself only prints complaints, and drops the source map. */
'use strict';

/** Wraps a converter: `take()` gives `{ diagnostics, map }` of the cell converted since the last call. */
function hookConversion(converter) {
  const { addModule, convert } = converter;
  let kept = { diagnostics: [] };
  const wrapped = {
    ...converter,
    convert: (previous, code) => {
      kept = convert(previous, code);
      return kept;
    },
    addModule: (name, code, metadata) => {
      const diagnostics = addModule(name, code, metadata);
      kept = { diagnostics };
      return diagnostics;
    },
  };
  function take() {
    const { diagnostics, map } = kept;
    kept = { diagnostics: [] };
    return { diagnostics, map };
  }
  return { converter: wrapped, map: () => kept.map, take };
}

module.exports = { hookConversion };
