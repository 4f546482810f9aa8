import type { Readable } from 'node:stream';

const lineFeed = 10;

/**
 * Yields the lines of a stream of UTF-8, chunk by chunk, without their ends and without a byte order mark.
 * Only a line feed ends a line: the rarer line ends of Unicode are letters of JSON texts like others, and the
 * line reader of Node would cut there. Each line is decoded by itself, so that plain ones take half the memory.
 */
export async function* readLines(stream: Readable): AsyncGenerator<readonly string[]> {
  let rest: Buffer[] = [];
  let isFirst = true;
  for await (const chunk of stream) {
    const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
    const lines: string[] = [];
    let from = 0;
    for (let to = bytes.indexOf(lineFeed); to >= 0; to = bytes.indexOf(lineFeed, from)) {
      const isWhole = rest.length === 0;
      lines.push(isWhole ? bytes.toString('utf8', from, to) : joinLine(rest, bytes.subarray(from, to)));
      if (!isWhole) rest = [];
      from = to + 1;
    }
    if (from < bytes.length) rest.push(bytes.subarray(from));
    if (lines.length === 0) continue;
    yield isFirst ? dropMark(lines) : lines;
    isFirst = false;
  }
  const last = joinLine(rest, Buffer.alloc(0));
  if (last !== '') yield isFirst ? dropMark([last]) : [last];
}

function joinLine(before: readonly Buffer[], end: Buffer): string {
  return Buffer.concat([...before, end]).toString('utf8');
}

function dropMark([first = '', ...others]: readonly string[]): readonly string[] {
  return [first.replace(/^\uFEFF/, ''), ...others];
}
