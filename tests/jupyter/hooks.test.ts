import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What `code` prints as JSON, in a process of its own: a hook changes tslab for good. */
function play(code: string): unknown {
  const prelude = `
    const hook = (name) => require('./jupyter/kernel/hooks/' + name + '.cjs');
    const { createExecutor } = require('tslab/dist/executor.js');
    const root = process.cwd();
    const print = (value) => process.stdout.write(JSON.stringify(value));
  `;
  return JSON.parse(execFileSync(process.execPath, ['-e', prelude + code], { cwd: ROOT, encoding: 'utf8' }));
}

test('compiler: tslab takes the compiler that it is given for its own', () => {
  const code = `
    const ts = { version: 'ours', parseIsolatedJSDocComment: () => {} };
    hook('compiler').hookCompiler(ts);
    print(require(require.resolve('@tslab/typescript-for-tslab', { paths: [require.resolve('tslab')] })).version);
  `;
  expect(play(code)).toBe('ours');
});

test('conversion: what the compiler says of a cell is kept, once, and tslab is told as before', () => {
  const code = `
    const told = [];
    const place = { line: 0, character: 4, offset: 4 };
    const diagnostics = [{ start: place, end: place, messageText: 'no', code: 1 }];
    const { converter, take } = hook('conversion').hookConversion({ convert: () => ({ diagnostics, map: 'a map' }) });
    const executor = createExecutor(root, { node: converter }, { error: (...each) => told.push(each.slice(1)) });
    executor.execute('x').then((ok) => print({ ok, told, first: take(), second: take() }));
  `;
  const diagnostic = { messageText: 'no', code: 1, start: { line: 0 } };
  expect(play(code)).toMatchObject({
    ok: false,
    told: [['', 1, 5, 'no']],
    first: { diagnostics: [diagnostic], map: 'a map' },
    second: { diagnostics: [] },
  });
});

test('scripts: a cell runs under its name, with the timers and the exports that it is given', () => {
  const code = `
    const output = 'exports.made = setTimeout(1); throw new Error("here")';
    const converter = { convert: () => ({ diagnostics: [], output, hasToplevelAwait: false }) };
    const executor = createExecutor(root, { node: converter }, { error: ({ stack }) => kept.push(stack.split('\\n').find((line) => line.includes(' at ')).trim()) });
    const kept = [];
    const own = {};
    hook('scripts').hookScripts(() => '/cells/In[7]', { setTimeout: (n) => n + 1 }, { exports: own, hold: () => {} });
    executor.execute('x').then(() => print({ kept, own, locals: executor.locals }));
  `;
  expect(play(code)).toEqual({
    kept: [expect.stringMatching(/^at \/cells\/In\[7\]:1:\d+$/)],
    own: { made: 2 },
    locals: {},
  });
});

test("display: what tslab's own display sends goes to the function that it is given, new or in place of the last", () => {
  const code = `
    const sent = [];
    hook('display').hookDisplay(require('tslab/dist/jupyter.js'), (type, { data }) => sent.push([type, data]));
    const shown = require('tslab').newDisplay();
    shown.html('a');
    shown.html('b');
    print(sent);
  `;
  expect(play(code)).toEqual([
    ['display_data', { 'text/html': 'a' }],
    ['update_display_data', { 'text/html': 'b' }],
  ]);
});
