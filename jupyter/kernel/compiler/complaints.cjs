/** What the compiler has to say against a cell, as tslab hands it on: lines and characters from 0. */
'use strict';

/** `await`, `for await` and `await using` at the top of a cell: it runs in an async function. */
const AWAITS = new Set([1378, 1432, 2854]);
/** To a constant of an earlier cell; the compiler sees an import there. */
const IMPORT_ASSIGNED = 2632;

/** The complaints about `file` itself; those about its syntax alone where there are any. */
function findComplaints(service, file) {
  const syntactic = service.getSyntacticDiagnostics(file);
  const found = syntactic.length > 0 ? syntactic : service.getSemanticDiagnostics(file);
  return found.filter(({ code }) => !AWAITS.has(code));
}

/** A complaint as data, its place no further than `end`, one more entry for each message that explains it. */
function describeComplaint(ts, { file, start = 0, length = 0, code, category, messageText }, end, fileName) {
  const place = (offset) => ({ offset, ...ts.getLineAndCharacterOfPosition(file, offset) });
  const where = { start: place(Math.min(start, end)), end: place(Math.min(start + length, end)), category, fileName };
  if (code === IMPORT_ASSIGNED) {
    const text = String(messageText).replace('it is an import', 'it is a constant');
    return [{ ...where, code, messageText: text }];
  }
  const flatten = (message) => [
    { ...where, code: message.code ?? code, messageText: message.messageText },
    ...(message.next ?? []).flatMap(flatten),
  ];
  return flatten(typeof messageText === 'string' ? { code, messageText } : messageText);
}

module.exports = { describeComplaint, findComplaints };
