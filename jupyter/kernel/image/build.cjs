/**
 * Makes the image of the kernel's compiler: `node --snapshot-blob FILE --build-snapshot build.cjs`. It is TypeScript,
 * with the types of the language, of Node and of the packages that notebooks import read in, as it lies in memory:
 * a kernel that is started from it has its first result in a tenth of the time.
 * Node loads nothing but its own modules by `require` here, so that the others are loaded by hand.
 */
'use strict';

const { readFileSync } = require('node:fs');
const path = require('node:path');
const vm = require('node:vm');

/** Cells whose types most notebooks need; what they import stays read in. */
const WARM_UP = [
  "import { DataFrame } from 'danfojs-node';\nimport * as press from 'presslab';",
  "const frame = new DataFrame(press.tabulate([{ a: 1 }]).values);\npress.table(frame, { id: '', caption: '' })",
  "import { readFileSync } from 'node:fs';\nconst text = await Promise.resolve(process.cwd());\nconsole.log(text)",
  '1 + 1',
];
/** Modules of Node that TypeScript does without, and that cannot be kept in an image. */
const LEFT_OUT = new Set(['crypto', 'inspector', 'perf_hooks']);

const root = path.resolve(__dirname, '../../..');
const loaded = new Map();

function load(file) {
  const known = loaded.get(file);
  if (known !== undefined) return known.exports;
  const module = { exports: {} };
  loaded.set(file, module);
  const parameters = ['exports', 'require', 'module', '__filename', '__dirname'];
  const run = vm.compileFunction(readFileSync(file, 'utf8'), parameters, { filename: file });
  run(module.exports, (name) => loadFrom(path.dirname(file), name), module, file, path.dirname(file));
  return module.exports;
}

function loadFrom(folder, name) {
  if (name.startsWith('.')) return load(path.join(folder, name));
  if (LEFT_OUT.has(name)) throw new Error(`${name} is left out of the image`);
  return require(name);
}

const ts = load(path.join(root, 'node_modules', 'typescript', 'lib', 'typescript.js'));
const { createConverter } = load(path.join(root, 'jupyter', 'kernel', 'compiler', 'converter.cjs'));
const converter = createConverter(ts, root);
converter.hold("import 'presslab';");
for (const code of WARM_UP) {
  converter.convert('', code);
  converter.settle(() => true);
}
converter.inspect('', 'process.cwd', 10); // no completion: it sorts by objects of the engine that cannot be kept
converter.convert('', '');
converter.restart();

globalThis[Symbol.for('presslab.image')] = { ts, converter, key: process.env.PRESSLAB_IMAGE_KEY };
