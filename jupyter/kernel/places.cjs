/** Turns places in compiled code into those in the TypeScript that somebody wrote. */
'use strict';

const { readFileSync } = require('node:fs');
const { SourceMap } = require('node:module');
const path = require('node:path');
const { fileURLToPath } = require('node:url');

/**
 * From now on the stack of an error names lines of cells, `In[4]:3:20`, and of the sources of the library, where a
 * source map lies beside what was compiled. `add(name, map)` tells the map of a cell; `file(name)` is what it runs as.
 */
function mapPlaces(root) {
  const cells = new Map();
  const files = new Map();
  const file = (name) => path.join(root, name);

  function add(name, map) {
    const payload = JSON.parse(map);
    cells.set(file(name), { map: new SourceMap(payload), lines: payload.mappings.split(';').length });
  }

  function place(script, line, column) {
    const cell = cells.get(script);
    const found = (cell?.map ?? mapBeside(script))?.findEntry(line - 1, column - 1);
    if (found?.originalSource === undefined) return undefined;
    const source = cell === undefined ? path.resolve(path.dirname(script), found.originalSource) : script;
    return `${source}:${found.originalLine + 1}:${found.originalColumn + 1}`;
  }

  /** What tslab puts around the code of a cell follows its last line. */
  function isWrapper(frame) {
    const cell = cells.get(frame.getFileName());
    return cell !== undefined && frame.getLineNumber() > cell.lines;
  }

  function mapBeside(script) {
    if (!files.has(script)) files.set(script, path.isAbsolute(script) ? readMap(`${script}.map`) : undefined);
    return files.get(script);
  }

  Error.prepareStackTrace = (error, frames) =>
    [
      headOf(error),
      ...frames.filter((frame) => !isWrapper(frame)).map((frame) => `    at ${describeFrame(frame, place)}`),
    ].join('\n');
  return { add, file };
}

function describeFrame(frame, place) {
  const text = String(frame);
  const [name, line, column] = [frame.getFileName(), frame.getLineNumber(), frame.getColumnNumber()];
  const script = name?.startsWith('file://') ? fileURLToPath(name) : name;
  const found = script && line && column ? place(script, line, column) : undefined;
  return found === undefined ? text : text.replace(`${name}:${line}:${column}`, () => found);
}

function readMap(file) {
  try {
    return new SourceMap(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}

function headOf(error) {
  try {
    return Error.prototype.toString.call(error);
  } catch {
    return 'Error';
  }
}

module.exports = { mapPlaces };
