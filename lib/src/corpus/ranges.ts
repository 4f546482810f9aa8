import { createReadStream } from 'node:fs';
import { splitLines } from './lines.js';

const chunkSize = 1 << 20;

/** A stretch of a file of JSON lines that begins and ends with a line. */
export interface LineRange {
  /** Its first byte, and the first one after it. */
  readonly start: number;
  readonly end: number;
  /** How many lines, and how many lines that are not empty, stand before it. */
  readonly linesBefore: number;
  readonly recordsBefore: number;
}

/**
 * The stretches of a file of JSON lines, one after the other, each of at least so many bytes but the last: what threads
 * share out among them. Each knows which line it begins with, so that a fault in it can be named. An empty file has none.
 *
 * @example for await (const range of cutLines('news.jsonl')) readings.push(streamArticles('news.jsonl', { range }));
 * @throws when the size is not a whole number from 1, and when the file cannot be read
 */
export async function* cutLines(path: string, size = 4_000_000): AsyncGenerator<LineRange> {
  if (!Number.isInteger(size) || size < 1) throw new RangeError(`size must be a whole number from 1: ${size}`);
  let first = { start: 0, linesBefore: 0, recordsBefore: 0 };
  let [end, lines, records] = [0, 0, 0];
  for await (const some of splitLines(createReadStream(path, { highWaterMark: chunkSize }))) {
    for (const line of some) {
      end += line.length + 1;
      lines += 1;
      if (!isEmpty(line)) records += 1;
      if (end - first.start < size) continue;
      yield { ...first, end };
      first = { start: end, linesBefore: lines, recordsBefore: records };
    }
  }
  if (end > first.start) yield { ...first, end };
}

/** Whether a line holds nothing but white space; a record begins with a visible sign. */
function isEmpty(line: Buffer): boolean {
  const [first = 0] = line;
  return !(first > 32 && first < 127) && line.toString('utf8').trim() === '';
}
