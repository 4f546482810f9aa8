/** Runs notebooks by the real kernel, for tests. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export interface CellOutput {
  readonly output_type: 'stream' | 'display_data' | 'execute_result' | 'error';
  /** Of a stream. */
  readonly name?: string;
  readonly text?: string | readonly string[];
  /** Of a value that is shown, by mime type. */
  readonly data?: { readonly [mime: string]: unknown };
  /** Of an error. */
  readonly ename?: string;
  readonly evalue?: string;
  readonly traceback?: readonly string[];
}

export interface NotebookCell {
  readonly cell_type: 'code' | 'markdown' | 'raw';
  readonly source: string | readonly string[];
  readonly metadata: { readonly tags?: readonly string[] };
  readonly execution_count?: number | null;
  readonly outputs?: readonly CellOutput[];
}

export interface Notebook {
  readonly cells: readonly NotebookCell[];
  readonly metadata: object;
  readonly nbformat: number;
  readonly nbformat_minor: number;
}

/** The first failure of a notebook; `cell` is the number n that a reader sees as [n]. */
export interface NotebookFailure {
  readonly notebook: string;
  readonly cell?: number;
  readonly name: string;
  readonly message: string;
  readonly traceback: readonly string[];
}

export interface NotebookRun {
  readonly ok: boolean;
  readonly failure?: NotebookFailure;
  /** As executed: up to the cell that failed. */
  readonly notebook: Notebook;
  /** The lines of progress, in order. */
  readonly events: readonly { readonly event: string; readonly cell?: number; readonly cells?: number }[];
}

export interface RunNotebookOptions {
  /** Added to the environment of the kernel. */
  readonly env?: { readonly [name: string]: string };
  /** Values for the notebook's parameters: a cell that sets them follows the one tagged `parameters`. */
  readonly parameters?: { readonly [name: string]: string | number | boolean };
  /** Seconds that a cell may take. */
  readonly timeout?: number;
}

/** A code cell: its source, or its source with its tags. */
export type CodeCell = string | { readonly source: string; readonly tags: readonly string[] };

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Where the Python of the project's environment lies. */
export const PYTHON = path.join(ROOT, '.venv', process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python');

/** Runs code cells as a notebook that lies in a temporary folder, far from the project. */
export async function runNotebook(cells: readonly CodeCell[], options: RunNotebookOptions = {}): Promise<NotebookRun> {
  return run('cells.ipynb', codeNotebook(cells), options);
}

/** Runs a notebook of the project; the file itself stays as it is. */
export async function runNotebookFile(file: string, options: RunNotebookOptions = {}): Promise<NotebookRun> {
  return run(path.basename(file), JSON.parse(readFileSync(file, 'utf8')), options);
}

/**
 * Runs a notebook once with each of `parameters`, from top to bottom each time, in one kernel, so that it starts but once.
 * Gives the executed cells of each run; throws what the first failing cell threw.
 */
export async function runOneAfterAnother(
  notebook: Notebook,
  parameters: readonly NonNullable<RunNotebookOptions['parameters']>[],
): Promise<readonly (readonly NotebookCell[])[]> {
  const rounds = parameters.map((each, round) =>
    withParameters(notebook, each).cells.map((cell, i) => ({ ...cell, id: `run-${round}-${i}` })),
  );
  const { failure, notebook: executed } = await run('rounds.ipynb', { ...notebook, cells: rounds.flat() });
  if (failure !== undefined) throw new Error(`cell ${failure.cell} of ${rounds.length} runs: ${failure.message}`);
  const { length } = rounds[0] ?? [];
  return rounds.map((_, round) => executed.cells.slice(round * length, (round + 1) * length));
}

/** All that a cell printed on standard output or error. */
export function printed(cell: NotebookCell | undefined, name: 'stdout' | 'stderr' = 'stdout'): string {
  return (cell?.outputs ?? [])
    .filter((output) => output.name === name)
    .map((output) => joined(output.text))
    .join('');
}

/** The bundle of a cell's last value, with texts in one piece. */
export function shown(cell: NotebookCell | undefined): { readonly [mime: string]: unknown } {
  const result = cell?.outputs?.find((output) => output.output_type === 'execute_result');
  return Object.fromEntries(
    Object.entries(result?.data ?? {}).map(([mime, value]) => [mime, isLines(value) ? joined(value) : value]),
  );
}

function run(name: string, notebook: Notebook, options: RunNotebookOptions = {}): Promise<NotebookRun> {
  const folder = mkdtempSync(path.join(tmpdir(), 'presslab notebook é '));
  const source = path.join(folder, name);
  const target = path.join(folder, 'out', name);
  writeFileSync(source, JSON.stringify(withParameters(notebook, options.parameters)));
  const args = [path.join(ROOT, 'jupyter', 'execute.py'), '--timeout', String(options.timeout ?? 60), source, target];
  const env = { ...process.env, ...options.env };
  return new Promise((resolve, reject) => {
    execFile(PYTHON, args, { env, maxBuffer: 2 ** 28 }, (error, stdout, stderr) => {
      try {
        resolve(readRun(error === null, stdout, target));
      } catch {
        reject(
          new Error(`the notebook could not be run: ${stderr || error?.message}; npm run setup makes what it needs`),
        );
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    });
  });
}

function readRun(ok: boolean, stdout: string, target: string): NotebookRun {
  const events = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const failure = events.find((event) => event.event === 'error');
  const notebook = JSON.parse(readFileSync(target, 'utf8'));
  return { ok, notebook, events, ...(failure === undefined ? {} : { failure }) };
}

function codeNotebook(cells: readonly CodeCell[]): Notebook {
  return {
    cells: cells.map((cell, index) => codeCell(`cell-${index}`, typeof cell === 'string' ? { source: cell } : cell)),
    metadata: { kernelspec: { name: 'presslab', display_name: 'TypeScript (presslab)', language: 'typescript' } },
    nbformat: 4,
    nbformat_minor: 5,
  };
}

function codeCell(id: string, { source, tags = [] }: { source: string; tags?: readonly string[] }): NotebookCell {
  const cell = { id, cell_type: 'code', source, metadata: { tags }, outputs: [], execution_count: null } as const;
  return cell;
}

function withParameters(notebook: Notebook, parameters: RunNotebookOptions['parameters'] = {}): Notebook {
  const lines = Object.entries(parameters).map(([name, value]) => `const ${name} = ${JSON.stringify(value)};`);
  const at = notebook.cells.findIndex((cell) => cell.metadata.tags?.includes('parameters'));
  if (lines.length === 0) return notebook;
  if (at < 0) throw new Error(`no cell is tagged "parameters", to set: ${Object.keys(parameters).join(', ')}`);
  const injected = codeCell('injected-parameters', { source: lines.join('\n'), tags: ['injected-parameters'] });
  return { ...notebook, cells: [...notebook.cells.slice(0, at + 1), injected, ...notebook.cells.slice(at + 1)] };
}

function isLines(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((line) => typeof line === 'string');
}

function joined(text: string | readonly string[] = ''): string {
  return typeof text === 'string' ? text : text.join('');
}
