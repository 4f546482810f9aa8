import { createWriteStream, existsSync, renameSync, rmSync } from 'node:fs';
import { dirname, extname } from 'node:path';
import type { Writable } from 'node:stream';

import { tableCsv } from '../report/index.js';

/** The reader of standard output has gone: there is nothing left to do, and nothing wrong. */
export class ClosedPipe extends Error {}

type Format = 'jsonl' | 'csv';

const formats: readonly string[] = ['.jsonl', '.csv'];
const chunkSize = 1 << 16;

/**
 * Returns nothing if rows can be written to `out`; asked before any work is done.
 *
 * @throws when its ending names no format, or its folder does not exist
 */
export function checkOutput(out: string | undefined): void {
  if (out === undefined) return;
  const ending = extname(out).toLowerCase();
  if (ending === '.parquet') throw new Error('.parquet is not available yet; known: .jsonl, .csv');
  if (!formats.includes(ending))
    throw new Error(`unknown format of --out: "${ending || out}"; known: ${formats.join(', ')}`);
  if (!existsSync(dirname(out))) throw new Error(`no such folder: ${dirname(out)}`);
}

/**
 * Writes rows one by one, waiting where the reader is slower, to a file or to standard output.
 * JSON lines unless the file's ending says CSV, where nested fields stand as JSON. Fields come in the given order,
 * others are left out, as are absent ones. A file appears under its name only when it is whole.
 */
export async function writeRows(
  rows: Iterable<object>,
  fields: readonly string[],
  out: string | undefined,
): Promise<void> {
  checkOutput(out);
  if (out === undefined) {
    process.stdout.on('error', () => {});
    return await writeLines(formatLines(rows, fields, 'jsonl'), process.stdout);
  }
  const format = extname(out).toLowerCase() === '.csv' ? 'csv' : 'jsonl';
  const part = `${out}.part`;
  const file = createWriteStream(part);
  try {
    await writeLines(formatLines(rows, fields, format), file);
    await new Promise<void>((done, fail) => file.on('error', fail).end(() => done()));
    renameSync(part, out);
  } catch (error) {
    file.destroy();
    rmSync(part, { force: true });
    throw error;
  }
}

async function writeLines(lines: Iterable<string>, stream: Writable): Promise<void> {
  let chunk = '';
  for (const line of lines) {
    chunk += line;
    if (chunk.length < chunkSize) continue;
    await writeChunk(chunk, stream);
    chunk = '';
  }
  if (chunk !== '') await writeChunk(chunk, stream);
}

async function writeChunk(chunk: string, stream: Writable): Promise<void> {
  await new Promise<void>((done, fail) => {
    stream.write(chunk, (error) => {
      if (error === null || error === undefined) return done();
      fail('code' in error && error.code === 'EPIPE' ? new ClosedPipe() : error);
    });
  });
}

function* formatLines(rows: Iterable<object>, fields: readonly string[], format: Format): Generator<string> {
  const header = tableCsv({ columns: fields, rows: [] });
  if (format === 'csv') yield header;
  const keys = fields.map((field) => `${JSON.stringify(field)}:`);
  for (const row of rows) {
    const values = fields.map((field): unknown => Reflect.get(row, field));
    if (format === 'csv') yield tableCsv({ columns: fields, rows: [values.map(csvValue)] }).slice(header.length);
    else
      yield `{${keys.flatMap((key, i) => (values[i] === undefined ? [] : key + JSON.stringify(values[i]))).join(',')}}\n`;
  }
}

function csvValue(value: unknown): string | number | undefined {
  if (value === undefined || typeof value === 'number' || typeof value === 'string') return value;
  return JSON.stringify(value);
}
