import { type Cell, cellTags, type Notebook } from './notebook.js';

/** What a parameter may hold: data that can be written down as a literal. */
export type ParameterValue = string | number | boolean | readonly (string | number | boolean)[];

/** A constant that the cell tagged `parameters` declares. */
export interface Parameter {
  readonly name: string;
  /** The kind of literal that the cell gives it; `other` where it is no plain literal and cannot be set. */
  readonly type: 'text' | 'number' | 'boolean' | 'list' | 'other';
  /** Its written type with the colon (`: string[]`), empty without. */
  readonly annotation: string;
  /** Its value as the cell has it, without a closing remark. */
  readonly literal: string;
}

const declaration = /^[ \t]*(?:const|let)[ \t]+([A-Za-z_$][\w$]*)[ \t]*(:[^=\n]+?)?[ \t]*=[ \t]*(\S.*)$/gm;

/**
 * Returns the parameters of a notebook, in the order of its cell tagged `parameters`; empty without such a cell.
 * One declaration is read per line.
 *
 * @example
 * // its cell tagged `parameters` is: const by = 'source'; // what is compared
 * listParameters(notebook) // [{ name: 'by', type: 'text', annotation: '', literal: "'source'" }]
 */
export function listParameters(notebook: Notebook): readonly Parameter[] {
  const source = notebook.cells.find(declares)?.source ?? '';
  return [...source.matchAll(declaration)].map(([, name = '', annotation = '', value = '']) => ({
    name,
    type: literalType(value),
    annotation,
    literal: value.replace(/\s*;?\s*(?:\/\/.*)?$/, ''),
  }));
}

/**
 * Returns the value that a text stands for, read as the kind of literal that the parameter has in its notebook:
 * any text for a text, a finite number, `true` or `false`, or a JSON list.
 *
 * @throws when the text is of another kind, or the parameter is no plain literal
 * @example readParameter(minCount, '5') // 5, where the notebook says: const minCount = 3;
 */
export function readParameter(parameter: Parameter, text: string): ParameterValue {
  switch (parameter.type) {
    case 'text':
      return text;
    case 'number':
      if (text.trim() === '' || !Number.isFinite(Number(text))) throw misfit(parameter, 'a number', text);
      return Number(text);
    case 'boolean':
      if (text !== 'true' && text !== 'false') throw misfit(parameter, 'true or false', text);
      return text === 'true';
    case 'list':
      return readList(parameter, text);
    default:
      throw new Error(`parameter "${parameter.name}" cannot be set: its value in the notebook is not plain data`);
  }
}

/**
 * Returns the notebook with one more cell after the one tagged `parameters`, which declares the values anew.
 * Values are written as JSON literals, so a text can never become code. Names that the notebook does not declare
 * are left to the other notebooks; where no value is another than the notebook's own, it comes back as it is.
 */
export function injectParameters(notebook: Notebook, values: ReadonlyMap<string, ParameterValue>): Notebook {
  const lines = listParameters(notebook).flatMap(({ name, annotation, literal }) => {
    const value = values.get(name);
    return value === undefined || isWritten(value, literal)
      ? []
      : [`const ${name}${annotation} = ${writeLiteral(value)};`];
  });
  const at = notebook.cells.findIndex(declares);
  if (at < 0 || lines.length === 0) return notebook;
  const cell: Cell = {
    cell_type: 'code',
    id: 'injected-parameters',
    metadata: { tags: ['injected-parameters'] },
    execution_count: null,
    outputs: [],
    source: lines.join('\n'),
  };
  return { ...notebook, cells: [...notebook.cells.slice(0, at + 1), cell, ...notebook.cells.slice(at + 1)] };
}

/** Returns the notebook without the cells tagged `seeds`, which speak of the project's own example articles. */
export function leaveOutSeeds(notebook: Notebook): Notebook {
  return { ...notebook, cells: notebook.cells.filter((cell) => !cellTags(cell).includes('seeds')) };
}

function declares(cell: Cell): boolean {
  return cell.cell_type === 'code' && cellTags(cell).includes('parameters');
}

function literalType(value: string): Parameter['type'] {
  if (/^['"`]/.test(value)) return 'text';
  if (/^\[/.test(value)) return 'list';
  if (/^[-.]?\d/.test(value)) return 'number';
  return /^(?:true|false)\b/.test(value) ? 'boolean' : 'other';
}

/** JSON is a literal of the language, once the two line ends that only JSON allows in a text are escaped. */
function writeLiteral(value: ParameterValue): string {
  return JSON.stringify(value).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}

/** Whether a value is the one that the notebook has already, so that nothing needs to be set. */
function isWritten(value: ParameterValue, literal: string): boolean {
  return JSON.stringify(value) === literal.replace(/^'([^'"\\]*)'$/, '"$1"');
}

function readList(parameter: Parameter, text: string): ParameterValue {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw misfit(parameter, 'a JSON list such as ["a", "b"]', text);
  }
  if (!Array.isArray(value) || !value.every((item) => ['string', 'number', 'boolean'].includes(typeof item))) {
    throw misfit(parameter, 'a JSON list of texts, numbers, true or false', text);
  }
  return value;
}

function misfit(parameter: Parameter, expected: string, text: string): Error {
  return new Error(`parameter "${parameter.name}" must be ${expected}, not "${text}"`);
}
