/** What went wrong in a cell, as the fields of Jupyter's `error` message. */
'use strict';

const path = require('node:path');
const { fileURLToPath } = require('node:url');
const { inspect } = require('node:util');

const MAX_FRAMES = 8;

/** `{ ename, evalue, traceback }` of a thrown value. Of the stack, the lines inside the project are kept. */
function thrownFailure(value, root) {
  if (!(value instanceof Error)) {
    return failure('Thrown', typeof value === 'string' ? value : inspect(value), []);
  }
  const name = value.name || 'Error';
  return failure(name, value.message, [...projectFrames(value.stack, root), ...causeLines(value.cause, root)]);
}

/** `{ ename, evalue, traceback }` of a cell that was interrupted. */
function interruptFailure() {
  return failure('Interrupted', 'the cell was interrupted', []);
}

/** `{ ename, evalue, traceback }` of the compiler's diagnostics of a cell, with line and column from 1. */
function diagnosticsFailure(found, code, root) {
  const lines = code.split('\n');
  const diagnostics = found.map((each) => ({ ...each, messageText: withoutRoot(each.messageText, root) }));
  const parts = diagnostics.map((diagnostic, index) => {
    const before = diagnostics[index - 1];
    return isContinued(before, diagnostic)
      ? [`    ${diagnostic.messageText}`]
      : [describe(diagnostic), ...(diagnostic.fileName === undefined ? excerpt(diagnostic, lines) : [])];
  });
  return { ename: 'TypeScriptError', evalue: describe(diagnostics[0]), traceback: parts.flat() };
}

function failure(ename, evalue, frames) {
  return { ename, evalue, traceback: [`${ename}: ${evalue}`, ...frames] };
}

/** What is thrown in a cell that is interrupted while it runs. */
function isInterrupt(value) {
  return value instanceof Error && value.code === 'ERR_SCRIPT_EXECUTION_INTERRUPTED';
}

function projectFrames(stack, root) {
  const hidden = [path.join(root, 'node_modules'), path.join(root, 'jupyter')];
  const frames = [];
  for (const line of String(stack ?? '').split('\n')) {
    const place = /^\s+at (?:(.*) \()?((?:file:\/\/)?[^()]+):(\d+):(\d+)\)?$/.exec(line);
    if (place === null) continue;
    const file = place[2].startsWith('file://') ? fileURLToPath(place[2]) : place[2];
    if (!file.startsWith(root + path.sep) || hidden.some((folder) => file.startsWith(folder + path.sep))) continue;
    const where = `${path.relative(root, file).split(path.sep).join('/')}:${place[3]}:${place[4]}`;
    frames.push(place[1] === undefined ? `    at ${where}` : `    at ${place[1]} (${where})`);
  }
  return frames.slice(0, MAX_FRAMES);
}

function causeLines(cause, root) {
  if (cause === undefined) return [];
  const [first, ...rest] = thrownFailure(cause, root).traceback;
  return [`Caused by ${first}`, ...rest];
}

/** The compiler names types by the files they come from, with `/` on every platform and letters beyond ASCII escaped. */
function withoutRoot(text, root) {
  const folder = `${root.split(path.sep).join('/')}/`;
  const escaped = folder.replace(
    /[^ -~]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
  return text.replaceAll(folder, '').replaceAll(escaped, '');
}

/** tslab flattens a chain of messages: the later links have the same place. */
function isContinued(before, diagnostic) {
  return (
    before !== undefined &&
    before.start.offset === diagnostic.start.offset &&
    before.end.offset === diagnostic.end.offset
  );
}

function describe({ fileName, start, code, messageText }) {
  const place = `line ${start.line + 1}, column ${start.character + 1}`;
  return `${fileName === undefined ? place : `${fileName}, ${place}`}: ${messageText} (TS${code})`;
}

function excerpt({ start, end }, lines) {
  const line = lines[start.line];
  if (line === undefined) return [];
  const stop = end.line === start.line ? end.character : line.length;
  const underline = '~'.repeat(Math.max(1, stop - start.character));
  return [`    ${line}`, `    ${line.slice(0, start.character).replace(/[^\t]/g, ' ')}${underline}`];
}

module.exports = { diagnosticsFailure, interruptFailure, isInterrupt, thrownFailure };
