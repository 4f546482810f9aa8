import type { Readable } from 'node:stream';

const lineFeed = 10;

/**
 * Yields the lines of a stream of UTF-8, chunk by chunk, without their ends and without a byte order mark.
 * Only a line feed ends a line: the rarer line ends of Unicode are letters of JSON texts like others, and the
 * line reader of Node would cut there. Each line is decoded by itself, so that plain ones take half the memory.
 */
export async function* readLines(stream: Readable): AsyncGenerator<readonly string[]> {
  let isFirst = true;
  for await (const lines of splitLines(stream)) {
    const texts = lines.map((line) => line.toString('utf8'));
    yield isFirst ? dropMark(texts) : texts;
    isFirst = false;
  }
}

/** Yields the bytes of the lines of a stream, chunk by chunk and never none, without their ends. */
export async function* splitLines(stream: Readable): AsyncGenerator<readonly Buffer[]> {
  let rest: Buffer[] = [];
  for await (const chunk of stream) {
    const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
    const lines: Buffer[] = [];
    let from = 0;
    for (let to = bytes.indexOf(lineFeed); to >= 0; to = bytes.indexOf(lineFeed, from)) {
      const line = bytes.subarray(from, to);
      lines.push(rest.length === 0 ? line : Buffer.concat([...rest, line]));
      if (rest.length > 0) rest = [];
      from = to + 1;
    }
    if (from < bytes.length) rest.push(bytes.subarray(from));
    if (lines.length > 0) yield lines;
  }
  if (rest.length > 0) yield [Buffer.concat(rest)];
}

function dropMark([first = '', ...others]: readonly string[]): readonly string[] {
  return [first.replace(/^\uFEFF/, ''), ...others];
}
