import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

const TYPESCRIPT = fileURLToPath(new URL('../../node_modules/typescript', import.meta.url));
const KERNEL = fileURLToPath(new URL('../../jupyter/kernel', import.meta.url));

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'presslab kernel '));
  cpSync(KERNEL, path.join(folder, 'jupyter', 'kernel'), { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), '{"version": "0.0.0"}');
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A package of nothing but the given files. */
function install(name: string, files: { readonly [file: string]: string }): void {
  for (const [file, text] of Object.entries(files)) {
    const place = path.join(folder, 'node_modules', name, file);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, text);
  }
}

function startKernel(): string {
  const launcher = path.join(folder, 'jupyter', 'kernel', 'launcher.cjs');
  const { status, stderr } = spawnSync(process.execPath, [launcher, 'connection.json'], {
    cwd: folder,
    encoding: 'utf8',
  });
  return `${status}: ${stderr.trim()}`;
}

test('another tslab is refused in one sentence that names the pinned version', () => {
  install('tslab', { 'package.json': '{"version": "2.0.0"}' });
  expect(startKernel()).toBe(
    '1: presslab kernel: the kernel needs tslab 1.0.22, but 2.0.0 is installed: run "npm ci" in the project folder',
  );
});

test('a damaged tslab counts as none', () => {
  install('tslab', { 'package.json': '' });
  expect(startKernel()).toBe(
    '1: presslab kernel: the kernel needs tslab 1.0.22, but none is installed: run "npm ci" in the project folder',
  );
});

test.each([
  ['createExecutor', '', 'exports.lastWriteDisplayData = null'],
  ['lastWriteDisplayData', 'exports.createExecutor = () => {}', ''],
  ['__tslab__', 'exports.createExecutor = () => {}', 'exports.lastWriteDisplayData = null'],
])('a missing part of tslab is named: %s', (name, executor, jupyter) => {
  install('tslab', {
    'package.json': '{"version": "1.0.22"}',
    'dist/executor.js': executor,
    'dist/jupyter.js': jupyter,
  });
  install('@tslab/typescript-for-tslab', { 'index.js': '' });
  install('zeromq', { 'index.js': 'exports.Publisher = exports.Router = exports.Reply = class { bind() {} }' });
  symlinkSync(TYPESCRIPT, path.join(folder, 'node_modules', 'typescript'), 'junction');
  writeFileSync(path.join(folder, 'connection.json'), '{"key": ""}');
  expect(startKernel()).toBe(
    `1: presslab kernel: the kernel needs "${name}" of tslab 1.0.22: run "npm ci" in the project folder`,
  );
});

test('a part of TypeScript that is missing is named', () => {
  install('tslab', { 'package.json': '{"version": "1.0.22"}' });
  install('@tslab/typescript-for-tslab', { 'index.js': '' });
  install('typescript', {
    'index.js': `module.exports = { ...require(${JSON.stringify(TYPESCRIPT)}), parseIsolatedJSDocComment: undefined }`,
  });
  expect(startKernel()).toBe(
    '1: presslab kernel: the kernel needs "parseIsolatedJSDocComment" of TypeScript 5.9.3: run "npm ci" in the project folder',
  );
});
