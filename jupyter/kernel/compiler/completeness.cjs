/** Whether code can be run as it is, for front ends that ask before they run what was typed. */
'use strict';

/** Unterminated comment, template, and regular expression or string at the end of the code. */
const OPEN_ENDED = new Set([1010, 1160, 1161]);

/** `{ status }`: `complete`, `invalid`, or `incomplete` with the indent of the line to come. */
function isComplete(ts, code) {
  const file = ts.createSourceFile('cell.ts', code, ts.ScriptTarget.Latest, true);
  const found = file.parseDiagnostics;
  if (found.length === 0) return { status: 'complete' };
  const end = code.trimEnd().length;
  const isOpen = ({ start, length, code: number }) => start >= end || (OPEN_ENDED.has(number) && start + length >= end);
  if (!found.every(isOpen)) return { status: 'invalid' };
  const line = code.slice(code.lastIndexOf('\n') + 1);
  const indent = /^\s*/.exec(line)[0];
  return { status: 'incomplete', indent: /[([{]\s*$/.test(line) ? `${indent}  ` : indent };
}

module.exports = { isComplete };
