/** The fields of a case's `input` or `params`, read as what a measure needs; a wrong kind is an error that names it. */
export class Fields {
  readonly #record: Readonly<Record<string, unknown>>;
  readonly #openFile: (path: string) => Fields;

  constructor(record: Readonly<Record<string, unknown>>, openFile: (path: string) => Fields) {
    this.#record = record;
    this.#openFile = openFile;
  }

  get names(): string[] {
    return Object.keys(this.#record);
  }

  has(name: string): boolean {
    return this.#record[name] !== undefined && this.#record[name] !== null;
  }

  isList(name: string): boolean {
    return Array.isArray(this.#record[name]);
  }

  /** The value as text, whatever its kind; empty where there is none. */
  show(name: string): string {
    return this.has(name) ? String(this.#record[name]) : '';
  }

  number(name: string, otherwise?: number): number {
    const value = this.#record[name] ?? otherwise;
    const spelled = isText(value) && value.trim() !== '' && !Number.isNaN(Number(value));
    return read(name, spelled ? Number(value) : value, isNumber, 'a number');
  }

  text(name: string): string {
    return read(name, this.#record[name], isText, 'text');
  }

  numbers(name: string): number[] {
    return read(name, this.#record[name], isListOf(isNumber), 'numbers');
  }

  texts(name: string): string[] {
    return read(name, this.#record[name], isListOf(isText), 'texts');
  }

  /** A list of anything, such as the items of a set. */
  list(name: string): unknown[] {
    return read(name, this.#record[name], Array.isArray, 'a list');
  }

  table(name: string): number[][] {
    return read(name, this.#record[name], isListOf(isListOf(isNumber)), 'a table of numbers');
  }

  textLists(name: string): string[][] {
    return read(name, this.#record[name], isListOf(isListOf(isText)), 'lists of texts');
  }

  /** The fields of an inner object. */
  inner(name: string): Fields {
    return new Fields(read(name, this.#record[name], isRecord, 'an object'), this.#openFile);
  }

  /** Whether the field is an object, or a list of pairs of item and number. */
  isBag(name: string): boolean {
    const value = this.#record[name];
    return isRecord(value) || (Array.isArray(value) && value.length > 0 && value.every(isPair));
  }

  /** An object of numbers, a list of pairs of item and number, or a list of numbers, as pairs of item and number. */
  entries(name: string): [string, number][] {
    const value = this.#record[name];
    if (Array.isArray(value) && value.length > 0 && value.every(isPair)) {
      return value.map(([item, number]) => [String(item), number]);
    }
    if (this.isList(name)) return this.numbers(name).map((number, item) => [String(item), number]);
    const inner = this.inner(name);
    return inner.names.map((item) => [item, inner.number(item)]);
  }

  /** The file that a field names. */
  file(name: string): Fields {
    return this.#openFile(this.text(name));
  }
}

function read<Value>(name: string, value: unknown, is: (value: unknown) => value is Value, kind: string): Value {
  if (!is(value)) throw new TypeError(`"${name}" must be ${kind}: ${JSON.stringify(value)}`);
  return value;
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number';
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isPair(value: unknown): value is [unknown, number] {
  return Array.isArray(value) && value.length === 2 && isNumber(value[1]);
}

function isListOf<Item>(is: (value: unknown) => value is Item): (value: unknown) => value is Item[] {
  return (value): value is Item[] => Array.isArray(value) && value.every(is);
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
