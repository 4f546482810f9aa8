/** Checks and compiles cells with the project's own TypeScript, in the form in which tslab's executor asks for it. */
'use strict';

const path = require('node:path');

const { findCompletions } = require('./completion.cjs');
const { describeComplaint, findComplaints } = require('./complaints.cjs');
const { emitCell } = require('./emit.cjs');
const { inspectPlace } = require('./inspection.cjs');
const { awaitsAtTop, declaredNames } = require('./names.cjs');
const { createProgram, isSource } = require('./program.cjs');

/**
 * A converter for the project at `root`. A cell is a module beside the project's package.json. It exports what it
 * declares, and the names of earlier cells follow after its code, so that every place in it is as the user wrote it.
 * Which names those are is known here, so that the one that tslab hands back as those of earlier cells is passed over:
 * after each cell, `settle(isGiven)` says which of its names have a value by now.
 */
function createConverter(ts, root) {
  const folder = root.split(path.sep).join('/');
  const current = `${folder}/cell.ts`;
  const program = createProgram(ts, root);
  const names = new Map();
  const compiled = new Map();
  const modules = new Map();
  const held = [];
  let count = 0;
  let unsettled = new Map();

  /** Holds what `code` imports among the files of the program, so that the first cell that imports it need not wait. */
  function hold(code) {
    held.push(`${folder}/held.ts`);
    program.write(held[0], code);
  }

  function place(code, isWhole) {
    const parsed = ts.createSourceFile(current, code, ts.ScriptTarget.ES2022, true);
    const own = declaredNames(parsed, ts);
    const used = [...names].filter(([name]) => !own.has(name) && (isWhole || parsed.identifiers.has(name)));
    program.write(current, `${code}\n${suffix(own, used)}`);
    program.roots([current, ...modules.keys(), ...held]);
    return { own, used: new Map(used), parsed };
  }

  function convert(_earlier, code) {
    const { own, used, parsed } = place(code, false);
    const { service } = program;
    const view = service.getProgram();
    const file = view.getSourceFile(current);
    const complaints = findComplaints(service, current);
    const sources = view.getSourceFiles().filter(({ fileName }) => isNewSource(fileName, view));
    const inSources = sources.flatMap(({ fileName }) => findComplaints(service, fileName));
    const diagnostics = [
      ...complaints.flatMap((each) => describeComplaint(ts, each, code.length)),
      ...inSources.flatMap((each) =>
        describeComplaint(ts, each, Number.POSITIVE_INFINITY, path.posix.relative(folder, each.file.fileName)),
      ),
    ];
    if (diagnostics.length > 0) return { diagnostics };
    const { output, map } = emitCell(ts, view, file, code.length, own, used);
    keep(own, file.text);
    return {
      diagnostics,
      output: parsed.statements.length === 0 ? '' : `${holding(own)}${output}`,
      map,
      hasToplevelAwait: awaitsAtTop(parsed, ts),
      sideOutputs: sources.map((source) => compileSource(view, source)),
    };
  }

  /** The cell as a module of its own, under a name that no later one has. */
  function keep(own, text) {
    count += 1;
    const file = `cell-${count}`;
    program.write(`${folder}/${file}.ts`, text);
    unsettled = new Map([...own].map(([name, kind]) => [name, { file, kind }]));
  }

  function settle(isGiven) {
    for (const [name, each] of unsettled) {
      if (each.kind === 'type' || each.kind === 'imported' || isGiven(name)) names.set(name, each);
    }
    unsettled = new Map();
  }

  function isNewSource(file, view) {
    if (!isSource(file, root) || file === current || isCell(file)) return false;
    return compiled.get(file) !== view.getSourceFile(file).version;
  }

  function isCell(file) {
    return /^(?:cell-\d+|held)\.ts$/.test(path.posix.relative(folder, file));
  }

  function compileSource(view, source) {
    let data = '';
    view.emit(source, (name, text) => {
      if (!name.endsWith('.map')) data = text;
    });
    compiled.set(source.fileName, source.version);
    return { path: source.fileName.replace(/\.tsx?$/, '.js'), data };
  }

  /** A cell that begins with a comment such as `@module name` is a module that later cells import by that name. */
  function addModule(name, code, { jsx }) {
    const file = `${folder}/${name}.${jsx ? 'tsx' : 'ts'}`;
    program.write(file, code);
    modules.set(file, name);
    program.roots([...modules.keys(), ...held]);
    return findComplaints(program.service, file).flatMap((each) => describeComplaint(ts, each, code.length));
  }

  function complete(_earlier, code, position) {
    place(code, true);
    return findCompletions(ts, program.service, current, position);
  }

  function inspect(_earlier, code, position) {
    place(code, false);
    return inspectPlace(ts, program.service, current, position);
  }

  /** As if no cell had run; the files that they read stay read in. */
  function restart() {
    names.clear();
    program.refresh();
  }

  return { addModule, close: () => {}, complete, convert, hold, inspect, restart, settle };
}

/** What the code of a cell begins with: it ties its variables to the fields of the same names. */
function holding(own) {
  const variables = [...own].filter(([, kind]) => kind === 'variable');
  if (variables.length === 0) return '';
  const ways = variables.map(([name]) => `${name}: [() => ${name}, function () { ${name} = arguments[0]; }]`);
  return `__tslab__.hold({ ${ways.join(', ')} }); `;
}

function suffix(own, used) {
  const exported = [...own].filter(([, kind]) => kind !== 'exported').map(([name]) => name);
  const lines = [...groupByFile(used)].flatMap(([file, names]) => [
    importLine(
      file,
      names.filter(([, { kind }]) => kind !== 'variable'),
    ),
    ...names
      .filter(([, { kind }]) => kind === 'variable')
      .map(([name]) => `declare let ${name}: typeof import('./${file}').${name};`),
  ]);
  return [`export { ${exported.join(', ')} };`, ...lines].join('\n');
}

function importLine(file, names) {
  return names.length === 0 ? '' : `import { ${names.map(([name]) => name).join(', ')} } from './${file}';`;
}

function groupByFile(used) {
  const groups = new Map();
  for (const entry of used) {
    const { file } = entry[1];
    groups.set(file, [...(groups.get(file) ?? []), entry]);
  }
  return groups;
}

module.exports = { createConverter };
