/**
 * Spells out the short forms of objects that tslab takes for names of earlier cells, or fails to:
 * `{ word }` becomes `{ word: word }`, and `const { rows: first }` becomes `const { "rows": first }`.
 */
'use strict';

const { demand } = require('../pinned.cjs');

/** Wraps a converter; the positions of its diagnostics are those of the code as the user wrote it. */
function hookNames(converter, compiler) {
  const convert = demand(converter, 'convert');
  const parse = demand(compiler, 'createSourceFile');
  converter.convert = (declarations, code) => {
    const file = parse('cell.ts', code, compiler.ScriptTarget.Latest, true);
    const insertions = findInsertions(file, compiler);
    const converted = convert(declarations, insertAll(code, insertions));
    return { ...converted, diagnostics: converted.diagnostics.map((each) => placeBack(each, insertions, file)) };
  };
}

/** Texts to insert, each with its position in the code, in the order of the code. */
function findInsertions(file, compiler) {
  const insertions = [];
  const visit = (node) => {
    if (compiler.isShorthandPropertyAssignment(node)) {
      insertions.push({ at: node.name.getStart(file), text: `${node.name.text}: ` });
    } else if (compiler.isBindingElement(node) && node.propertyName && compiler.isIdentifier(node.propertyName)) {
      insertions.push({ at: node.propertyName.getStart(file), text: '"' }, { at: node.propertyName.end, text: '"' });
    }
    compiler.forEachChild(node, visit);
  };
  visit(file);
  return insertions.sort((one, other) => one.at - other.at);
}

function insertAll(code, insertions) {
  let done = 0;
  const pieces = insertions.map(({ at, text }) => {
    const piece = code.slice(done, at) + text;
    done = at;
    return piece;
  });
  return pieces.join('') + code.slice(done);
}

function placeBack(diagnostic, insertions, file) {
  if (diagnostic.fileName !== undefined) return diagnostic;
  const place = ({ offset }) => {
    const original = originalOffset(offset, insertions);
    return { offset: original, ...file.getLineAndCharacterOfPosition(Math.min(original, file.end)) };
  };
  return { ...diagnostic, start: place(diagnostic.start), end: place(diagnostic.end) };
}

function originalOffset(offset, insertions) {
  let shift = 0;
  for (const { at, text } of insertions) {
    if (offset - shift <= at) break;
    shift += Math.min(text.length, offset - shift - at);
  }
  return offset - shift;
}

module.exports = { hookNames };
