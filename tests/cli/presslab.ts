import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
/** The command as npm installs it; it runs what is built in lib/dist. */
export const bin = join(root, 'lib', 'bin', 'presslab.mjs');

/** What a run of the command left: its exit code and what it said. */
export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the built command as a user's shell would; without `input`, standard input is empty. */
export async function presslab(args: readonly string[], { input = '', cwd = root } = {}): Promise<Run> {
  const child = spawn(process.execPath, [bin, ...args], { cwd, stdio: 'pipe' });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  const code = await new Promise<number | null>((done) => {
    child.on('close', done);
  });
  return { code, out, err };
}

/** Runs the built command with a reader that goes away after the first bytes. */
export async function presslabIntoClosedPipe(args: readonly string[]): Promise<Run> {
  const child = spawn(process.execPath, [bin, ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let err = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  child.stdout.once('data', () => child.stdout.destroy());
  const code = await new Promise<number | null>((done) => {
    child.on('close', done);
  });
  return { code, out: '', err };
}

/** Makes a folder with these files, to be removed by `drop`. */
export function folderOf(files: Readonly<Record<string, string>>): { readonly path: string; drop(): void } {
  const path = mkdtempSync(join(tmpdir(), 'presslab test é '));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), text);
  }
  return { path, drop: () => rmSync(path, { recursive: true }) };
}

/** The objects of JSON lines. */
export function readLines(text: string): readonly Record<string, unknown>[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}
