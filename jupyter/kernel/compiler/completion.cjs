/** What may stand at a place of a cell. */
'use strict';

/**
 * `{ start, end, entries: [{ text, type }] }` for the place at `position` in `file`: what begins with the word before
 * it, then what holds it; the compiler's order within each.
 */
function findCompletions(ts, service, file, position) {
  const found = service.getCompletionsAtPosition(file, position, { includeCompletionsWithInsertText: false });
  const source = service.getProgram().getSourceFile(file);
  const { start, end } = replacedSpan(found, source.text, position);
  const typed = source.text.slice(start, position).toLowerCase();
  const entries = [...(found?.entries ?? [])]
    .map((entry) => ({ entry, rank: rankOf(entry.name.toLowerCase(), typed) }))
    .filter(({ rank }) => rank !== undefined)
    .sort((one, other) => one.rank - other.rank || compare(one.entry.sortText, other.entry.sortText));
  return { start, end, entries: entries.map(({ entry }) => ({ text: entry.name, type: typeOf(ts, entry.kind) })) };
}

/** Of an import's path or a key in quotes the compiler says what is replaced; elsewhere it is the word at the place. */
function replacedSpan(found, text, position) {
  const span = found?.entries[0]?.replacementSpan ?? found?.optionalReplacementSpan;
  if (span !== undefined) return { start: span.start, end: span.start + span.length };
  const before = /[\p{ID_Continue}$]*$/u.exec(text.slice(0, position))[0];
  const after = /^[\p{ID_Continue}$]*/u.exec(text.slice(position))[0];
  return { start: position - before.length, end: position + after.length };
}

function rankOf(name, typed) {
  const at = name.indexOf(typed);
  return at < 0 ? undefined : Math.min(at, 1);
}

function compare(one, other) {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** The words by which JupyterLab picks an icon. */
function typeOf(ts, kind) {
  const { ScriptElementKind: kinds } = ts;
  switch (kind) {
    case kinds.functionElement:
    case kinds.localFunctionElement:
    case kinds.memberFunctionElement:
      return 'function';
    case kinds.memberVariableElement:
    case kinds.memberGetAccessorElement:
    case kinds.memberSetAccessorElement:
      return 'property';
    case kinds.constElement:
    case kinds.letElement:
    case kinds.variableElement:
    case kinds.parameterElement:
    case kinds.alias:
      return 'instance';
    case kinds.interfaceElement:
    case kinds.typeElement:
      return 'type';
    default:
      return kind;
  }
}

module.exports = { findCompletions };
