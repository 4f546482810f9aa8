/** A notebook file (nbformat 4) as this room reads it: sources and texts joined, every other field kept. */
export interface Notebook {
  readonly cells: readonly Cell[];
  readonly [field: string]: unknown;
}

export interface Cell {
  readonly cell_type: string;
  readonly source: string;
  readonly metadata: { readonly [field: string]: unknown };
  readonly outputs?: readonly Output[];
  readonly [field: string]: unknown;
}

export interface Output {
  readonly output_type: string;
  readonly [field: string]: unknown;
}

/**
 * Returns the notebook that a file's text holds.
 * Sources and texts that the file keeps as lists of lines are joined, so that all who follow see one form.
 *
 * @throws when the text is not a notebook, naming the file
 * @example parseNotebook('{"cells":[{"cell_type":"markdown","source":["# A","\n"],"metadata":{}}]}', 'a.ipynb').cells[0]?.source // '# A\n'
 */
export function parseNotebook(text: string, file: string): Notebook {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Error(`${file} is not a notebook: it is not JSON`);
  }
  if (!isObject(value) || !Array.isArray(value.cells)) throw new Error(`${file} is not a notebook: it has no cells`);
  return { ...value, cells: value.cells.filter(isObject).map(readCell) };
}

/** Returns the text of a notebook file: the same bytes for the same notebook. */
export function notebookText(notebook: Notebook): string {
  return `${JSON.stringify(notebook, undefined, 1)}\n`;
}

/** Returns the tags of a cell; empty where it has none. */
export function cellTags(cell: Cell): readonly string[] {
  const tags = cell.metadata.tags;
  return Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'string') : [];
}

/** Returns the MIME types of an output with their values; empty for a stream or an error. */
export function outputData(output: Output): ReadonlyMap<string, unknown> {
  return new Map(isObject(output.data) ? Object.entries(output.data) : []);
}

/** Returns the cells with code in them: those that a kernel runs and a reader sees numbered from 1. */
export function codeCells(notebook: Notebook): readonly Cell[] {
  return notebook.cells.filter((cell) => cell.cell_type === 'code' && cell.source.trim() !== '');
}

/**
 * Returns an executed notebook without what differs from run to run: the times at which cells ran, and the
 * places at which a stream of text happened to be cut. What is the same every time stays.
 */
export function settleNotebook(notebook: Notebook): Notebook {
  return { ...notebook, cells: notebook.cells.map(settleCell) };
}

/** Whether a value is an object with named fields (not `null`, not a list). */
export function isObject(value: unknown): value is { readonly [field: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Returns a field that is kept as a text or as a list of lines; anything else is the empty text. */
export function joinLines(value: unknown): string {
  if (typeof value === 'string') return value;
  return Array.isArray(value) ? value.filter((line) => typeof line === 'string').join('') : '';
}

function readCell(cell: { readonly [field: string]: unknown }): Cell {
  return {
    ...cell,
    cell_type: typeof cell.cell_type === 'string' ? cell.cell_type : 'raw',
    source: joinLines(cell.source),
    metadata: isObject(cell.metadata) ? cell.metadata : {},
    ...(Array.isArray(cell.outputs) ? { outputs: cell.outputs.filter(isObject).map(readOutput) } : {}),
  };
}

function readOutput(output: { readonly [field: string]: unknown }): Output {
  const type = typeof output.output_type === 'string' ? output.output_type : 'unknown';
  if (type === 'stream') return { ...output, output_type: type, text: joinLines(output.text) };
  if (!isObject(output.data)) return { ...output, output_type: type };
  const data = Object.entries(output.data).map(([mime, value]) => [
    mime,
    /json$/.test(mime) ? value : joinLines(value),
  ]);
  return { ...output, output_type: type, data: Object.fromEntries(data) };
}

function settleCell(cell: Cell): Cell {
  const { execution: _, ...metadata } = cell.metadata;
  if (cell.outputs === undefined) return { ...cell, metadata };
  const outputs: Output[] = [];
  for (const output of cell.outputs) {
    const last = outputs.at(-1);
    const continues = last?.output_type === 'stream' && output.output_type === 'stream' && last.name === output.name;
    if (last !== undefined && continues) {
      outputs[outputs.length - 1] = { ...last, text: joinLines(last.text) + joinLines(output.text) };
    } else {
      outputs.push(output);
    }
  }
  return { ...cell, metadata, outputs };
}
