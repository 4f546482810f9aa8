import type { Readable } from 'node:stream';

/**
 * Yields the lines of a stream of UTF-8, chunk by chunk, without their ends and without a byte order mark.
 * Only a line feed ends a line: the rarer line ends of Unicode are letters of JSON texts like others, and the
 * line reader of Node would cut there.
 */
export async function* readLines(stream: Readable): AsyncGenerator<readonly string[]> {
  stream.setEncoding('utf8');
  let rest: string[] = [];
  let isFirst = true;
  for await (const chunk of stream) {
    const lines = String(chunk).split('\n');
    const last = lines.pop() ?? '';
    if (lines.length === 0) {
      rest.push(last);
      continue;
    }
    lines[0] = rest.join('') + (lines[0] ?? '');
    rest = [last];
    yield isFirst ? dropMark(lines) : lines;
    isFirst = false;
  }
  const last = rest.join('');
  if (last !== '') yield isFirst ? dropMark([last]) : [last];
}

function dropMark([first = '', ...others]: readonly string[]): readonly string[] {
  return [first.replace(/^\uFEFF/, ''), ...others];
}
