/** The names that a cell declares at its top, for the cells after it. */
'use strict';

/**
 * By name: `variable` for what may be assigned again, `exported` for what the cell exports itself,
 * `type` for what has no value when the cell runs, `imported`, or `fixed`.
 */
function declaredNames(file, ts) {
  const names = new Map();
  const add = (name, kind) => {
    if (ts.isIdentifier(name)) names.set(name.text, kind);
    else for (const element of name.elements) if (!ts.isOmittedExpression(element)) add(element.name, kind);
  };
  const addList = (list, exported) => {
    const kind = list.flags & ts.NodeFlags.Const ? 'fixed' : 'variable';
    for (const { name } of list.declarations) add(name, exported ? 'exported' : kind);
  };
  const visitInner = (node) => {
    if (ts.isFunctionLike(node) || ts.isClassLike(node) || ts.isModuleDeclaration(node)) return;
    if (ts.isVariableDeclarationList(node) && !(node.flags & ts.NodeFlags.BlockScoped)) addList(node, false);
    ts.forEachChild(node, visitInner);
  };
  for (const statement of file.statements) {
    const exported = ts.canHaveModifiers(statement) && isExported(statement, ts);
    if (ts.isVariableStatement(statement)) addList(statement.declarationList, exported);
    else if (ts.isImportDeclaration(statement)) addImported(statement.importClause, add, ts);
    else if (isNamed(statement, ts))
      add(statement.name, exported ? 'exported' : isType(statement, ts) ? 'type' : 'fixed');
    else visitInner(statement);
  }
  return names;
}

function addImported(clause, add, ts) {
  if (clause?.name !== undefined) add(clause.name, 'imported');
  const bindings = clause?.namedBindings;
  if (bindings === undefined) return;
  if (ts.isNamespaceImport(bindings)) add(bindings.name, 'imported');
  else for (const element of bindings.elements) add(element.name, 'imported');
}

function isNamed(statement, ts) {
  return (
    (ts.isFunctionDeclaration(statement) ||
      ts.isClassDeclaration(statement) ||
      ts.isInterfaceDeclaration(statement) ||
      ts.isTypeAliasDeclaration(statement) ||
      ts.isEnumDeclaration(statement) ||
      ts.isModuleDeclaration(statement) ||
      ts.isImportEqualsDeclaration(statement)) &&
    statement.name !== undefined &&
    ts.isIdentifier(statement.name)
  );
}

function isType(statement, ts) {
  return ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement);
}

function isExported(statement, ts) {
  return ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

/** Whether the code awaits outside any function, so that it has to run in an async one. */
function awaitsAtTop(file, ts) {
  const visit = (node) => {
    if (ts.isFunctionLike(node)) return false;
    if (ts.isAwaitExpression(node) || (ts.isForOfStatement(node) && node.awaitModifier !== undefined)) return true;
    if (ts.isVariableDeclarationList(node) && (node.flags & ts.NodeFlags.AwaitUsing) === ts.NodeFlags.AwaitUsing) {
      return true;
    }
    return ts.forEachChild(node, visit) ?? false;
  };
  return visit(file);
}

module.exports = { awaitsAtTop, declaredNames };
