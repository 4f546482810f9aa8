import { open } from 'node:fs/promises';
import type { Span } from '../model.js';

/** Whole lines of a file: their bytes, the last without its end where the file ends there, and the place of the first. */
export interface Stretch {
  readonly bytes: Buffer;
  readonly start: number;
}

const lineFeed = 10;

/** Yields a file in stretches of whole lines, about so many bytes each, and more where one line is longer. */
export async function* readStretches(path: string, size = 1 << 20): AsyncGenerator<Stretch> {
  const file = await open(path);
  try {
    let start = 0;
    let rest = Buffer.alloc(0);
    for (;;) {
      const room = Buffer.allocUnsafe(rest.length + size);
      rest.copy(room);
      const { bytesRead } = await file.read(room, rest.length, size, start + rest.length);
      const bytes = room.subarray(0, rest.length + bytesRead);
      const whole = bytesRead === 0 ? bytes.length : bytes.lastIndexOf(lineFeed) + 1;
      if (whole > 0) yield { bytes: bytes.subarray(0, whole), start };
      if (bytesRead === 0) return;
      start += whole;
      rest = bytes.subarray(whole);
    }
  } finally {
    await file.close();
  }
}

/** The text of some bytes of a file. */
export async function readBytes(path: string, { start, end }: Span): Promise<string> {
  const file = await open(path);
  try {
    const bytes = Buffer.alloc(end - start);
    await file.read(bytes, 0, bytes.length, start);
    return bytes.toString('utf8');
  } finally {
    await file.close();
  }
}
