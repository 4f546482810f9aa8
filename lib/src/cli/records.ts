import type { Readable } from 'node:stream';

import { corpusFromRecords } from '../corpus/index.js';
import type { Corpus, Dropped } from '../model.js';
import { readLines } from './lines.js';

/** How records become articles; see `corpusFromRecords`. */
export type RecordOptions = NonNullable<Parameters<typeof corpusFromRecords>[1]>;

/** Stands for a line that is not JSON, so that the numbers of the records after it stay right. */
const broken = Symbol('not JSON');

/**
 * Returns the corpus of a stream of JSON lines, one record each; empty lines are passed over.
 * What is dropped is named by its line, since that is where a user can mend it.
 */
export async function readRecords(stream: Readable, options: RecordOptions): Promise<Corpus> {
  const records: unknown[] = [];
  const lines: number[] = [];
  let number = 0;
  for await (const line of readLines(stream)) {
    number += 1;
    if (line.trim() === '') continue;
    records.push(parseLine(line));
    lines.push(number);
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
