/**
 * Times the kernel side by side with those of Python and of Deno, each in a fresh process, in alternating runs: start to
 * first result, a trivial cell, completion; then what only ours has: the first import of presslab, the first chart, and
 * the notebooks of the project, two at a time. Prints medians and their ratios.
 *
 * Deno is asked of you: put its kernel where Jupyter finds it (`npx deno jupyter --install`), else it is left out.
 *
 * After npm run setup: npm run bench -- kernel [runs]
 */
import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { projectPaths } from '../../jupyter/setup/project.mjs';

const GOALS = new Map([
  ['first result of 1 + 1', '500'],
  ['trivial cell', '5, at least 16'],
  ['completion', '30, at least 100'],
  ['first import of presslab', '150, at least 300'],
  ['first chart, from start', '2500, at least 4000'],
  ['the notebooks', '20000, at least 30000'],
]);

const start = promisify(execFile);
const project = projectPaths(fileURLToPath(new URL('../..', import.meta.url)));
const env = { ...process.env, JUPYTER_PREFER_ENV_PATH: '1', DOTENV_CONFIG_QUIET: 'true' };
const runs = Number(process.argv[2] ?? 5);
const kernels = [['presslab', 'typescript'], ['python3', 'python'], ...(hasDeno() ? [['deno', 'typescript']] : [])];

const times = new Map(kernels.map(([kernel]) => [kernel, new Map()]));
for (let run = 0; run < runs; run += 1) {
  for (const [kernel, language] of kernels) {
    const script = fileURLToPath(new URL('kernel.py', import.meta.url));
    const { stdout } = await start(project.python, [script, kernel, language], { env, cwd: project.root });
    for (const [name, value] of Object.entries(JSON.parse(stdout))) keep(kernel, name, value);
  }
}
keep('presslab', 'the notebooks', await timeNotebooks());

console.log(`milliseconds, median of ${runs} runs on Node ${process.versions.node}`);
for (const [name, goal] of GOALS) {
  const ours = median(times.get('presslab').get(name));
  const others = kernels.slice(1).flatMap(([kernel]) => {
    const theirs = median(times.get(kernel).get(name));
    return theirs === undefined ? [] : [`${kernel} ${theirs} (ratio ${(ours / theirs).toFixed(2)})`];
  });
  console.log(`${name.padEnd(26)}${[`presslab ${ours}`, ...others, `goal ${goal}`].join(', ')}`);
}

function keep(kernel, name, value) {
  const known = times.get(kernel);
  known.set(name, [...(known.get(name) ?? []), value]);
}

function median(values) {
  return values?.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}

function hasDeno() {
  const list = execFileSync(project.python, ['-m', 'jupyter', 'kernelspec', 'list', '--json'], {
    env,
    encoding: 'utf8',
  });
  return Object.hasOwn(JSON.parse(list).kernelspecs, 'deno');
}

/** Two processes take the notebooks in turn. */
async function timeNotebooks() {
  const folder = mkdtempSync(path.join(tmpdir(), 'presslab bench '));
  const waiting = readdirSync(project.notebooks).filter((file) => /^\d\d-.*\.ipynb$/.test(file));
  const from = performance.now();
  const work = async () => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
      const args = [path.join(project.root, 'jupyter', 'execute.py'), path.join(project.notebooks, file)];
      await start(project.python, [...args, path.join(folder, file)], { env, maxBuffer: 2 ** 28 });
    }
  };
  try {
    await Promise.all([work(), work()]);
    return Math.round(performance.now() - from);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
