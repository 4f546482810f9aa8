import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { plainText } from '../plain-text.js';
import { isObject } from './notebook.js';
import type { Project } from './project.js';

/** A notebook to run, and where its executed copy goes. */
export interface NotebookRun {
  readonly name: string;
  readonly input: string;
  readonly output: string;
  /** How each cell with code is called to the reader, in their order; a run may hold cells that the notebook has not. */
  readonly cells: readonly string[];
}

export interface RunNotebooksOptions {
  /** Added to the environment of the kernels. */
  readonly env: { readonly [name: string]: string };
  /** Told of each step in one line. */
  readonly onProgress: (step: string) => void;
  /** Ends the run, with the reason as its error. */
  readonly signal?: AbortSignal;
}

const keptErrorOutput = 4000;
/** Milliseconds that the runner has to end its kernel before it is ended itself. */
const patience = 5000;

/**
 * Runs notebooks one after the other with the project's kernel and writes their executed copies.
 * One Python process serves all; each notebook has a kernel of its own. The first failure ends the run.
 *
 * @throws when a cell fails, naming notebook, cell, line and error; when the run is ended by `signal`
 */
export async function runNotebooks(
  project: Project,
  runs: readonly NotebookRun[],
  { env, onProgress, signal }: RunNotebooksOptions,
): Promise<void> {
  signal?.throwIfAborted();
  const files = runs.flatMap(({ input, output }) => [input, output]);
  const child = spawn(project.python, [join(project.root, 'jupyter', 'execute.py'), '--kernel', 'presslab', ...files], {
    cwd: project.root,
    env: { ...process.env, ...env, PYTHONUTF8: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
    windowsHide: true,
  });
  const end = (): void => {
    child.kill();
    setTimeout(() => child.kill('SIGKILL'), patience).unref();
  };
  signal?.addEventListener('abort', end, { once: true });
  const known = new Map(runs.map((run) => [run.input, run]));
  let failure: string | undefined;
  let errorOutput = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errorOutput = (errorOutput + text).slice(-keptErrorOutput);
  });
  createInterface({ input: child.stdout }).on('line', (line) => {
    const event = readEvent(line);
    if (event === undefined) return;
    const run = known.get(String(event.notebook));
    if (run === undefined) return;
    if (event.event === 'error') {
      failure ??= describeFailure(run, event);
      end();
    } else if (event.event === 'cell') {
      onProgress(`notebook ${run.name}: cell ${String(event.cell)} of ${String(event.cells)}`);
    }
  });
  const code = await new Promise<number | null>((done, fail) => {
    child.on('error', fail);
    child.on('close', done);
  });
  signal?.removeEventListener('abort', end);
  signal?.throwIfAborted();
  if (failure !== undefined) throw new Error(failure);
  if (code !== 0) {
    const reason = lastLine(errorOutput) ?? `exit code ${code}`;
    throw new Error(`the notebooks could not be run (${reason}); "npm run setup" mends what they need`);
  }
}

/**
 * Returns one line that says which cell of which notebook failed, at which line, and why.
 *
 * @example describeFailure({ name: '02-terms', cells: ['1', '2'], ... }, { cell: 2, name: 'Error', message: 'no "x"', traceback: [] })
 * // 'notebook 02-terms, cell 2: Error: no "x"'
 */
export function describeFailure({ name, cells }: NotebookRun, event: { readonly [field: string]: unknown }): string {
  const trace = plainText((Array.isArray(event.traceback) ? event.traceback : []).join('\n'));
  const line = /In\s?\[\d*\]:(\d+)/.exec(trace)?.[1];
  const cell = typeof event.cell === 'number' ? `, cell ${cells[event.cell - 1] ?? event.cell}` : '';
  const place = `notebook ${name}${cell}${line === undefined ? '' : `, line ${line}`}`;
  const error = String(event.name ?? 'Error');
  const message = plainText(String(event.message ?? ''));
  const said = message.startsWith(`${error}:`) ? message : `${error}: ${message}`;
  return `${place}: ${said.replace(/\s*\n\s*/g, ' ').trim()}`;
}

function readEvent(line: string): { readonly [field: string]: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return isObject(value) && typeof value.event === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}

function lastLine(text: string): string | undefined {
  return text.trim().split('\n').at(-1)?.trim() || undefined;
}
