import { beforeAll, describe, expect, test } from 'vitest';

import { type NotebookRun, printed, runNotebook, shown } from './notebook.js';

const MAY_FAIL = ['raises-exception'];
const fails = (source: string) => ({ source, tags: MAY_FAIL });

/** Cells that all run in one kernel, each with its name. */
const CELLS = new Map([
  ['number', '1 + 1'],
  ['string', "'<script>alert(1)</script>'"],
  ['nothing', 'const later = 3;'],
  ['object', '({ later, path: process.cwd().length > 0 })'],
  [
    'short form',
    'const inner = 1; const f = (later: number) => ({ later, inner }); ({ now: { later, inner }, then: f(5) })',
  ],
  ['destructured', 'const { later: renamed } = { later: 4 }; const made = { values: [7], later: 1 };'],
  ['destructured later', 'const { values: first, later: second } = made; [first, second]'],
  ['assigned', 'let target = 0; ({ later: target } = { later: 8 }); target'],
  ['order', "console.log('one'); console.error('two'); console.log('three'); 'four'"],
  ['types', 'interface Row { readonly n: number }\nimport type { PathLike } from "node:fs";'],
  ['types used', 'const row: Row = { n: 1 }; const place: PathLike = "x"; [row.n, place]'],
  ['redeclared', "const later = 'text'; later.toUpperCase()"],
  ['variables', 'let total = 1; const readTotal = () => total; const addOne = () => { total += 1; };'],
  ['assigned later', 'total = 5; addOne(); total *= 2; [readTotal(), total]'],
  ['declared anew', 'let total = total1(); function total1() { return 100; }; addOne(); [readTotal(), total]'],
  ['null', 'null'],
  ['await', 'const awaited = await Promise.resolve(5); awaited'],
  ['many lines', 'for (let i = 0; i < 20_000; i++) console.log(i);'],
  ['word', 'new Map([["constructor", 1]]).get("constructor")'],
  [
    'shows itself',
    "({ [Symbol.for('Jupyter.display')]: async () => ({ 'text/html': '<b>x</b>', 'text/plain': 'x' }) })",
  ],
  ['imports', "import { DataFrame } from 'danfojs-node';\nimport * as press from 'presslab';"],
  ['frame', "const frame = new DataFrame([[1, 'a'], [2, 'b']], { columns: ['n', 'word'] });"],
  ['packages', "[frame.query(frame['n'].gt(1)).shape, frame['n'].mean(), typeof press.mimeBundle]"],
  ['a frame', 'frame'],
  ['rows', "Array.from({ length: 41 }, (_, i) => ({ word: '<b>' + i + '</b>', per10k: i / 3 }))"],
  ['a kind of the library', "({ kind: 'prose', markdown: '**3** <b>words</b>' })"],
  ['throws', "const fail = () => {\n  throw new RangeError('too far');\n};"],
  ['shown before the end', "await press.display({ kind: 'prose', markdown: 'first' }); console.log('second'); 3"],
  ['a kind of the user', "({ kind: 'circle', radius: 2 })"],
]);

const FAILING = new Map([
  ['thrown', "const limit: number = 1;\n\nif (limit > 0) throw new RangeError('too far')"],
  ['thrown later', 'async function after() {\n  await null;\n  fail();\n}\nawait after()'],
  ['thrown by the library', 'press.bayesFactor(-1, { size: 3, restSize: 3 })'],
  ['thrown string', "throw '<b>no</b>'"],
  ['cause', "throw new Error('outer', { cause: new TypeError('inner') })"],
  ['rejected', "await Promise.reject(new Error('refused'))"],
  ['rejected, not awaited', "Promise.reject(new Error('forgotten')); 1"],
  [
    'thrown in a timer',
    "setTimeout(() => { throw new Error('late') }, 5); await new Promise((f) => setTimeout(f, 5000));",
  ],
  ['type', "const first = 1;\nconst ok: string = 'ü'; const n: number = 'text';"],
  ['package', "import * as press from 'presslab';\npress.nothing"],
  ['strict', 'const x = [1].find((n) => n > 1);\nx + 1'],
  ['after a short form', 'const n = { later, missing, a: (1).x }'],
  ['syntax', 'const = 3'],
  [
    'half a cell',
    "const reached = later; let counted = 1; if (counted > 0) throw new Error('half'); const missed = 6;",
  ],
  ['after half a cell', '[reached, counted]'],
  ['missed', 'missed'],
  ['declared anew in half a cell', "if (total > 0) throw new Error('no'); let total = 7;"],
  ['as it was', 'total'],
  ['shows itself wrongly', "({ [Symbol.for('Jupyter.display')]: () => { throw new Error('cannot be shown') } })"],
]);

describe('cells in one kernel', () => {
  let run: NotebookRun;
  const cell = (name: string) => run.notebook.cells[[...CELLS.keys(), ...FAILING.keys(), 'last'].indexOf(name)];
  const numberOf = (name: string) => cell(name)?.execution_count;
  const errorOf = (name: string) => cell(name)?.outputs?.find((output) => output.output_type === 'error');

  beforeAll(async () => {
    run = await runNotebook([...CELLS.values(), ...[...FAILING.values()].map(fails), "'still here'"]);
  }, 60_000);

  test('all run', () => {
    expect(run.failure).toBeUndefined();
  });

  test('the last expression is shown as a result, as console.log prints it', () => {
    expect(shown(cell('number'))).toEqual({ 'text/plain': '2' });
    expect(shown(cell('object'))).toEqual({ 'text/plain': '{ later: 3, path: true }' });
    expect(cell('nothing')?.outputs).toEqual([]);
  });

  test('short forms of objects and patterns mean the names of earlier cells', () => {
    expect(shown(cell('short form'))).toEqual({
      'text/plain': '{ now: { later: 3, inner: 1 }, then: { later: 5, inner: 1 } }',
    });
    expect(shown(cell('destructured later'))).toEqual({ 'text/plain': '[ [ 7 ], 1 ]' });
    expect(shown(cell('assigned'))).toEqual({ 'text/plain': '8' });
  });

  test('a string is shown as plain text only, so that HTML in it stays text', () => {
    expect(shown(cell('string'))).toEqual({ 'text/plain': '<script>alert(1)</script>' });
  });

  test('cells are counted from 1', () => {
    expect(run.notebook.cells.map((each) => each.execution_count)).toEqual(run.notebook.cells.map((_, i) => i + 1));
  });

  test('output keeps its order: streams as printed, the result last', () => {
    const outputs = cell('order')?.outputs ?? [];
    expect(outputs.map((output) => output.name ?? output.output_type)).toEqual([
      'stdout',
      'stderr',
      'stdout',
      'execute_result',
    ]);
  });

  test('20,000 lines arrive complete', () => {
    expect(printed(cell('many lines')).trim().split('\n').map(Number)).toEqual([...Array(20_000).keys()]);
  });

  test('types, own and imported, hold in later cells', () => {
    expect(shown(cell('types used'))).toEqual({ 'text/plain': "[ 1, 'x' ]" });
  });

  test('a name can be declared again, with another type', () => {
    expect(shown(cell('redeclared'))).toEqual({ 'text/plain': "'TEXT'".slice(1, -1) });
  });

  test('what a later cell assigns is what the functions of an earlier one see', () => {
    expect(shown(cell('assigned later'))).toEqual({ 'text/plain': '[ 12, 12 ]' });
    expect(shown(cell('declared anew'))).toEqual({ 'text/plain': '[ 13, 100 ]' });
  });

  test('null is a value', () => {
    expect(shown(cell('null'))).toEqual({ 'text/plain': 'null' });
  });

  test('what a cell declared before it failed is there; what it did not reach is not', () => {
    expect(shown(cell('after half a cell'))).toEqual({ 'text/plain': "[ 'text', 1 ]" });
    expect(errorOf('missed')?.evalue).toContain("Cannot find name 'missed'");
  });

  test('await works at the top of a cell', () => {
    expect(shown(cell('await'))).toEqual({ 'text/plain': '5' });
  });

  test('a value with Symbol.for("Jupyter.display") shows itself', () => {
    expect(shown(cell('shows itself'))).toEqual({ 'text/html': '<b>x</b>', 'text/plain': 'x' });
  });

  test('danfojs and presslab can be imported wherever the notebook lies, and say nothing', () => {
    expect(cell('imports')?.outputs).toEqual([]);
    expect(shown(cell('packages'))).toEqual({ 'text/plain': "[ [ 1, 2 ], 1.5, 'function' ]" });
  });

  test('a kind of the library and a danfojs frame are shown as the library does', () => {
    expect(shown(cell('a kind of the library'))).toHaveProperty('text/markdown');
    expect(shown(cell('a frame'))).toHaveProperty('text/html');
  });

  test('rows are shown as a table that says how many there are', () => {
    const html = String(shown(cell('rows'))['text/html']);
    expect(html.match(/<tr>/g)).toHaveLength(21);
    expect(html).toContain('20 of 41 rows.');
    expect(html).toContain('&lt;b&gt;19&lt;/b&gt;');
    expect(html).toContain('6.333');
    expect(html).toContain('overflow-x:auto');
    expect(shown(cell('rows'))['text/plain']).toContain('20 of 41 rows.');
  });

  test('a value shown in mid-cell comes before what follows it', () => {
    const outputs = cell('shown before the end')?.outputs ?? [];
    expect(outputs.map((output) => output.output_type)).toEqual(['display_data', 'stream', 'execute_result']);
  });

  test('a kind that the library does not know is shown as plain text', () => {
    expect(shown(cell('a kind of the user'))).toEqual({ 'text/plain': "{ kind: 'circle', radius: 2 }" });
  });

  test.each([
    ['thrown', 'RangeError', 'too far'],
    ['thrown string', 'Thrown', '<b>no</b>'],
    ['rejected', 'Error', 'refused'],
    ['rejected, not awaited', 'Error', 'forgotten'],
    ['thrown in a timer', 'Error', 'late'],
    ['shows itself wrongly', 'Error', 'cannot be shown'],
  ])('a cell fails with the name and the message of its error: %s', (name, ename, evalue) => {
    expect(errorOf(name)).toMatchObject({ ename, evalue });
  });

  test('an error is followed by the lines of the cells and of the library as they were written', () => {
    expect(errorOf('thrown later')?.traceback).toEqual([
      'RangeError: too far',
      `    at fail (In[${numberOf('throws')}]:2:9)`,
      `    at after (In[${numberOf('thrown later')}]:3:7)`, // where the call opens
    ]);
    expect(errorOf('thrown by the library')?.traceback?.slice(1)).toEqual([
      expect.stringMatching(/^ {4}at \S*bayesFactor \(lib\/src\/statistics\/association\/bayes\.ts:\d+:\d+\)$/),
      expect.stringMatching(/^ {4}at In\[\d+\]:1:\d+$/),
    ]);
  });

  test('an error is followed by its cause', () => {
    expect(errorOf('cause')?.traceback?.filter((line) => !line.startsWith('    at '))).toEqual([
      'Error: outer',
      'Caused by TypeError: inner',
    ]);
  });

  test('a type error names line and column, code and message, and marks the place', () => {
    const message = "line 2, column 31: Type 'string' is not assignable to type 'number'. (TS2322)";
    expect(errorOf('type')).toMatchObject({ ename: 'TypeScriptError', evalue: message });
    expect(errorOf('type')?.traceback).toEqual([
      message,
      "    const ok: string = 'ü'; const n: number = 'text';",
      `    ${' '.repeat(30)}~`,
    ]);
  });

  test('a type error names files as they lie in the project', () => {
    expect(errorOf('package')?.evalue).toBe(
      `line 2, column 7: Property 'nothing' does not exist on type 'typeof import("lib/dist/index")'. (TS2339)`,
    );
  });

  test('cells are checked strictly', () => {
    expect(errorOf('strict')?.evalue).toContain("line 2, column 1: 'x' is possibly 'undefined'. (TS18048)");
  });

  test('places after a short form are those of the code as written', () => {
    expect(errorOf('after a short form')?.traceback?.filter((line) => line.startsWith('line'))).toEqual([
      expect.stringMatching(/^line 1, column 20: .*'missing'/),
      "line 1, column 36: Property 'x' does not exist on type '1'. (TS2339)",
    ]);
  });

  test('a syntax error fails the cell', () => {
    expect(errorOf('syntax')?.ename).toBe('TypeScriptError');
  });

  test('cells run on after one that is tagged raises-exception', () => {
    expect(run.ok).toBe(true);
    expect(shown(cell('last'))).toEqual({ 'text/plain': 'still here' });
  });
});
