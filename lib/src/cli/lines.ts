import type { Readable } from 'node:stream';

/**
 * Yields the lines of a stream of UTF-8, without their ends and without a byte order mark.
 * Only a line feed ends a line: the rarer line ends of Unicode are letters of JSON texts like others, and the
 * line reader of Node would cut there.
 */
export async function* readLines(stream: Readable): AsyncGenerator<string> {
  stream.setEncoding('utf8');
  let rest = '';
  let isFirst = true;
  for await (const chunk of stream) {
    const lines = (rest + String(chunk)).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      yield isFirst ? line.replace(/^\uFEFF/, '') : line;
      isFirst = false;
    }
  }
  if (rest !== '') yield isFirst ? rest.replace(/^\uFEFF/, '') : rest;
}
