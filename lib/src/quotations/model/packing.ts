import type { ChainWeights } from './chain.js';
import { labelCount } from './labels.js';
import type { ClaimTrees, ContentTrees, ModelWeights } from './model.js';
import { templateSize, templates } from './templates.js';
import type { Trees } from './trees.js';
import { type Lexicon, WordReader } from './words.js';

/** Reads what has been learned from the string that the training writes. */
export function unpackModel(packed: string): ModelWeights {
  const input = new Input(Uint8Array.from(atob(packed), (character) => character.charCodeAt(0)));
  const lexicon = readLexicon(input);
  const chain = readChain(input, lexicon);
  const contents: ContentTrees = {
    classes: readTables(input),
    met: readTrees(input),
    half: readTrees(input),
    exact: readTrees(input),
  };
  const claims: ClaimTrees = { classes: readTables(input), right: readTrees(input) };
  return { lexicon, chain, contents, claims, calibration: input.floats() };
}

/** The same as a string. */
export function packModel({ lexicon, chain, contents, claims, calibration }: ModelWeights): string {
  const output = new Output();
  writeLexicon(output, lexicon);
  writeChain(output, chain);
  writeTables(output, contents.classes);
  for (const trees of [contents.met, contents.half, contents.exact]) writeTrees(output, trees);
  writeTables(output, claims.classes);
  writeTrees(output, claims.right);
  output.floats(calibration);
  return btoa(output.bytes.map((byte) => String.fromCharCode(byte)).join(''));
}

class Input {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer);
  }

  /** A whole number, seven bits to the byte, the lowest first. */
  number(): number {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = this.#bytes[this.#at] ?? 0;
      this.#at += 1;
      value += (byte & 127) * factor;
      if (byte < 128) return value;
    }
  }

  float(): number {
    this.#at += 4;
    return this.#view.getFloat32(this.#at - 4, true);
  }

  floats(): Float32Array {
    return Float32Array.from({ length: this.number() }, () => this.float());
  }

  bytes(): Uint8Array {
    const size = this.number();
    this.#at += size;
    return this.#bytes.slice(this.#at - size, this.#at);
  }

  words(): string[] {
    const text = new TextDecoder().decode(this.bytes());
    return text === '' ? [] : text.split('\n');
  }
}

class Output {
  readonly bytes: number[] = [];

  number(value: number): void {
    let rest = value;
    for (; rest >= 128; rest = Math.floor(rest / 128)) this.bytes.push((rest % 128) + 128);
    this.bytes.push(rest);
  }

  float(value: number): void {
    const view = new DataView(new ArrayBuffer(4));
    view.setFloat32(0, value, true);
    for (let at = 0; at < 4; at += 1) this.bytes.push(view.getUint8(at));
  }

  floats(values: Float32Array): void {
    this.number(values.length);
    for (const value of values) this.float(value);
  }

  run(values: Uint8Array): void {
    this.number(values.length);
    for (const value of values) this.bytes.push(value);
  }

  words(words: readonly string[]): void {
    this.run(new TextEncoder().encode(words.join('\n')));
  }
}

function readLexicon(input: Input): Lexicon {
  const [words, stems, suffixes] = [input.words(), input.words(), input.words()];
  return { words, stems, suffixes, cues: readRates(input), beliefs: readRates(input) };
}

function writeLexicon(output: Output, { words, stems, suffixes, cues, beliefs }: Lexicon): void {
  for (const list of [words, stems, suffixes]) output.words(list);
  for (const rates of [cues, beliefs]) {
    output.words([...rates.keys()]);
    output.run(Uint8Array.from(rates.values()));
  }
}

function readRates(input: Input): ReadonlyMap<string, number> {
  const words = input.words();
  const rates = input.bytes();
  return new Map(words.map((word, at) => [word, rates[at] ?? 0]));
}

/** Of each template the values that have a row, each by its distance from the one before; rows are numbered in order. */
function readChain(input: Input, lexicon: Lexicon): ChainWeights {
  const reader = new WordReader(lexicon);
  let row = 0;
  const rows = templates.map((template) => {
    const own = new Uint16Array(templateSize(template, reader));
    let value = -1;
    for (let left = input.number(); left > 0; left -= 1) {
      value += input.number();
      row += 1;
      own[value] = row;
    }
    return own;
  });
  const weights = new Int8Array(input.bytes().buffer);
  const unit = input.float();
  const transitions = Float64Array.from({ length: labelCount * labelCount }, () => input.float());
  const start = Float64Array.from({ length: labelCount }, () => input.float());
  return { rows, weights, unit, transitions, start };
}

function writeChain(output: Output, { rows, weights, unit, transitions, start }: ChainWeights): void {
  for (const own of rows) {
    output.number(own.reduce((count, row) => count + (row > 0 ? 1 : 0), 0));
    let last = -1;
    for (const [value, row] of own.entries()) {
      if (row === 0) continue;
      output.number(value - last);
      last = value;
    }
  }
  output.run(new Uint8Array(weights.buffer, weights.byteOffset, weights.length));
  output.float(unit);
  for (const values of [transitions, start]) for (const value of values) output.float(value);
}

function readTables(input: Input): Float32Array[] {
  return Array.from({ length: input.number() }, () => Float32Array.from(input.bytes(), (share) => share / 255));
}

function writeTables(output: Output, tables: readonly Float32Array[]): void {
  output.number(tables.length);
  for (const table of tables) output.run(Uint8Array.from(table, (share) => Math.round(share * 255)));
}

function readTrees(input: Input): Trees {
  const depth = input.number();
  const base = input.float();
  return { depth, base, features: input.bytes(), thresholds: input.floats(), leaves: input.floats() };
}

function writeTrees(output: Output, { depth, base, features, thresholds, leaves }: Trees): void {
  output.number(depth);
  output.float(base);
  output.run(features);
  output.floats(thresholds);
  output.floats(leaves);
}
