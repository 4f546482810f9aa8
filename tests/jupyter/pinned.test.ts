import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

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
  const { status, stderr } = spawnSync(process.execPath, [launcher, 'connection.json'], { encoding: 'utf8' });
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

test('a missing part of tslab is named', () => {
  install('tslab', {
    'package.json': '{"version": "1.0.22"}',
    'dist/converter.js': 'exports.createConverter = () => {}',
    'dist/executor.js': '',
    'dist/jupyter.js': '',
  });
  install('@tslab/typescript-for-tslab', { 'index.js': 'exports.createWatchCompilerHost = () => {}' });
  expect(startKernel()).toBe(
    '1: presslab kernel: the kernel needs "createExecutor" of tslab 1.0.22: run "npm ci" in the project folder',
  );
});
