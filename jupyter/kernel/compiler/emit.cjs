/** The JavaScript of a cell: what it declares and what earlier cells did are fields of `exports`. */
'use strict';

/** The name under which the value of the last expression is left; no cell can declare it. */
const LAST = 'last value';

/**
 * `{ output, map }` of the file of a cell whose own code ends at `end`;
 * `own` are the names that it declares, `names` those of earlier cells, declared after `end`.
 */
function emitCell(ts, program, file, end, own, names) {
  const emitted = {};
  const checker = program.getTypeChecker();
  const isEarlier = (identifier) => {
    if (!names.has(identifier.text)) return false;
    const symbol =
      identifier.parent !== undefined && ts.isShorthandPropertyAssignment(identifier.parent)
        ? checker.getShorthandAssignmentValueSymbol(identifier.parent)
        : checker.getSymbolAtLocation(identifier);
    return symbol?.declarations?.some((each) => each.getSourceFile() === file && each.pos >= end) ?? false;
  };
  const before = (context) => (source) => {
    const kept = source.statements.filter((statement) => statement.pos < end || ts.isExportDeclaration(statement));
    const visit = earlierNames(ts, context, isEarlier);
    const statements = kept.map((each) =>
      ts.isExportDeclaration(each) && each.pos >= end ? withoutVariables(ts, each, own) : ts.visitNode(each, visit),
    );
    const at = statements.findLastIndex((statement) => statement.pos < end || statement.original?.pos < end);
    const last = statements[at];
    if (last !== undefined && ts.isExpressionStatement(last)) {
      statements[at] = ts.setTextRange(ts.factory.createExpressionStatement(assignLast(ts, last.expression)), last);
    }
    return ts.factory.updateSourceFile(source, statements);
  };
  const after = () => (source) =>
    ts.factory.updateSourceFile(
      source,
      source.statements.filter((each) => !clearsExports(each, ts)),
    );
  const write = (name, text) => {
    emitted[name.endsWith('.map') ? 'map' : 'output'] = text;
  };
  program.emit(file, write, undefined, false, { before: [before], after: [after] });
  return { ...emitted, output: emitted.output.replace(/\n?\/\/# sourceMappingURL=.*\s*$/, '') };
}

/** Variables are held by the code itself (see converter.cjs). */
function withoutVariables(ts, declaration, own) {
  const { factory } = ts;
  const elements = declaration.exportClause.elements.filter(({ name }) => own.get(name.text) !== 'variable');
  return factory.updateExportDeclaration(
    declaration,
    undefined,
    false,
    factory.createNamedExports(elements),
    undefined,
    undefined,
  );
}

function assignLast(ts, expression) {
  const place = ts.factory.createElementAccessExpression(
    ts.factory.createIdentifier('exports'),
    ts.factory.createStringLiteral(LAST),
  );
  return ts.factory.createAssignment(place, expression);
}

/** A visitor that makes `name` of an earlier cell `exports.name`, called without `this`. */
function earlierNames(ts, context, isEarlier) {
  const { factory } = ts;
  const field = (name) => factory.createPropertyAccessExpression(factory.createIdentifier('exports'), name.text);
  const visit = (node) => {
    if (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node)) return node;
    if (ts.isShorthandPropertyAssignment(node) && isEarlier(node.name)) {
      const value = field(node.name);
      const standard = node.objectAssignmentInitializer;
      const whole = standard === undefined ? value : factory.createAssignment(value, ts.visitNode(standard, visit));
      return ts.setTextRange(factory.createPropertyAssignment(node.name.text, whole), node);
    }
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && isEarlier(node.expression)) {
      const called = factory.createComma(factory.createNumericLiteral(0), field(node.expression));
      const callee = ts.setTextRange(factory.createParenthesizedExpression(called), node.expression);
      const values = ts.visitNodes(node.arguments, visit);
      return factory.updateCallExpression(node, callee, node.typeArguments, values);
    }
    if (ts.isIdentifier(node) && isReference(node, ts) && isEarlier(node)) {
      return ts.setTextRange(field(node), node);
    }
    return ts.visitEachChild(node, visit, context);
  };
  return visit;
}

/** Whether an identifier stands for a value, rather than naming a field or what is declared. */
function isReference({ parent }, ts) {
  return parent === undefined || !ts.isExportSpecifier(parent);
}

/** `exports.a = exports.b = void 0`, with which compiled modules begin: earlier values stay until there are new ones. */
function clearsExports(statement, ts) {
  if (!ts.isExpressionStatement(statement)) return false;
  let { expression } = statement;
  if (!ts.isBinaryExpression(expression) || statement.pos >= 0) return false;
  while (ts.isBinaryExpression(expression) && ts.isPropertyAccessExpression(expression.left)) {
    if (expression.left.expression.text !== 'exports') return false;
    expression = expression.right;
  }
  return ts.isVoidExpression(expression);
}

module.exports = { LAST, emitCell };
