import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

import { isAlive } from './alive.js';
import { PYTHON, runNotebook, shown } from './notebook.js';
import { useFolder } from './setup/folder.js';

const EXECUTE = fileURLToPath(new URL('../../jupyter/execute.py', import.meta.url));

const folder = useFolder();

describe('execute.py', () => {
  test('a cell that throws ends the notebook, and the failure names cell, error and message', async () => {
    const run = await runNotebook(['1', '  ', "console.log('before'); throw new TypeError('nope')", '3']);
    expect(run.ok).toBe(false);
    const traceback = ['TypeError: nope', '    at In[2]:1:30'];
    expect(run.failure).toMatchObject({ cell: 2, name: 'TypeError', message: 'nope', traceback });
    expect(run.notebook.cells[3]?.outputs).toEqual([]);
    expect(run.events.map(({ event, cell }) => [event, cell])).toEqual([
      ['start', undefined],
      ['cell', 1],
      ['cell', 2],
      ['error', 2],
    ]);
  }, 60_000);

  test('a kernel that ends is named', async () => {
    const run = await runNotebook(['1', 'process.exit(3)', '3']);
    expect(run.failure).toMatchObject({
      cell: 2,
      name: 'DeadKernel',
      message: 'the kernel "presslab" ended while the cell ran',
    });
  }, 60_000);

  test('a cell that takes too long is named', async () => {
    const run = await runNotebook(['while (true) {}'], { timeout: 1 });
    expect(run.failure).toMatchObject({ cell: 1, name: 'Timeout', message: 'the cell took longer than 1 seconds' });
  }, 60_000);

  test('parameters follow the cell that is tagged so, and the environment reaches the kernel', async () => {
    const cells = [{ source: "const word = 'one';", tags: ['parameters'] }, '[word, process.env.PRESSLAB_PASSAGES]'];
    const parameters = { word: 'a "quoted" \n' };
    const run = await runNotebook(cells, { parameters, env: { PRESSLAB_PASSAGES: 'none' } });
    expect(shown(run.notebook.cells[2])).toEqual({ 'text/plain': `[ 'a "quoted" \\n', 'none' ]` });
  }, 60_000);

  test('ending it ends its kernel, with the exit code of the signal', async () => {
    const notebook = folder.write('endless.ipynb', endless(path.join(folder.path, 'pid')));
    const child = spawn(PYTHON, [EXECUTE, notebook, path.join(folder.path, 'out.ipynb')], { stdio: 'ignore' });
    const ended = new Promise((resolve) => child.on('close', resolve));
    while (!existsSync(path.join(folder.path, 'pid'))) await sleep(100);
    child.kill('SIGTERM');
    expect(await ended).toBe(143);
    expect(isAlive(Number(readFileSync(path.join(folder.path, 'pid'), 'utf8')))).toBe(false);
  }, 60_000);
});

/** A notebook that notes the process of its kernel, then never ends. */
function endless(file: string): string {
  const source = `import { writeFileSync } from 'node:fs';\nwriteFileSync(${JSON.stringify(file)}, String(process.pid));\nwhile (true) {}`;
  const cell = { id: 'endless', cell_type: 'code', source, metadata: {}, outputs: [], execution_count: null };
  return JSON.stringify({ cells: [cell], metadata: {}, nbformat: 4, nbformat_minor: 5 });
}
