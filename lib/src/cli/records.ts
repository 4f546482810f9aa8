import type { Readable } from 'node:stream';

import { corpusFromRecords, readLines } from '../corpus/index.js';
import type { Corpus, Dropped } from '../model.js';

/** How records become articles; see `corpusFromRecords`. */
export type RecordOptions = NonNullable<Parameters<typeof corpusFromRecords>[1]>;

/** Stands for a line that is not JSON, so that the numbers of the records after it stay right. */
export const broken = Symbol('not JSON');

/** What a line of JSON lines holds, with its number from 1. */
export interface NumberedRecord {
  readonly line: number;
  /** `broken` where the line is not JSON. */
  readonly record: unknown;
}

/** Yields the records of a stream of JSON lines; empty lines are passed over. */
export async function* readNumbered(stream: Readable): AsyncGenerator<NumberedRecord> {
  let line = 0;
  for await (const lines of readLines(stream)) {
    for (const text of lines) {
      line += 1;
      if (text.trim() !== '') yield { line, record: parseLine(text) };
    }
  }
}

/**
 * Returns the corpus of a stream of JSON lines, one record each; empty lines are passed over.
 * What is dropped is named by its line, since that is where a user can mend it.
 */
export async function readRecords(stream: Readable, options: RecordOptions): Promise<Corpus> {
  const records: unknown[] = [];
  const lines: number[] = [];
  for await (const { line, record } of readNumbered(stream)) {
    records.push(record);
    lines.push(line);
  }
  const corpus = corpusFromRecords(records, options);
  const places = listPlaces(records, lines, options.name ?? '');
  return { ...corpus, dropped: corpus.dropped.map((entry) => nameLine(entry, places)) };
}

interface Place {
  readonly lines: readonly number[];
  readonly isBroken: boolean;
}

/** The lines of each record, by its place and by its id; several where an id is repeated. */
function listPlaces(records: readonly unknown[], lines: readonly number[], name: string): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const [at, record] of records.entries()) {
    const line = lines[at] ?? 0;
    places.set(`${name}#${at + 1}`, { lines: [line], isBroken: record === broken });
    if (typeof record !== 'object' || record === null || !('id' in record)) continue;
    const id = String(record.id);
    places.set(id, { lines: [...(places.get(id)?.lines ?? []), line], isBroken: false });
  }
  return places;
}

function nameLine({ where, reason }: Dropped, places: ReadonlyMap<string, Place>): Dropped {
  const place = places.get(where);
  if (place === undefined) return { where, reason };
  const line = `line ${place.lines.join(', ')}`;
  if (place.isBroken) return { where: line, reason: 'not JSON' };
  return { where: /#\d+$/.test(where) ? line : `${line} (${where})`, reason };
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return broken;
  }
}
