import { deflateSync, inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';

import { shrinkPng } from '../../../lib/src/report/figures/small-png.js';

type Colour = readonly [number, number, number];

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

function chunk(name: string, data: Uint8Array): Buffer {
  const size = Buffer.alloc(4);
  size.writeUInt32BE(data.length);
  return Buffer.concat([size, Buffer.from(name, 'latin1'), data, Buffer.alloc(4)]); // the sum is not looked at
}

/** A PNG of 16 million colours, one line of pixels for each list, filtered in the ways given. */
function pngOf(lines: readonly (readonly Colour[])[], filters: readonly number[] = []): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(lines[0]?.length ?? 0, 0);
  header.writeUInt32BE(lines.length, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const bytes = lines.flatMap((_, y) => [filters[y] ?? 0, ...filterLine(lines, y, filters[y] ?? 0)]);
  const data = deflateSync(Uint8Array.from(bytes));
  return Buffer.concat([
    Buffer.from(signature),
    chunk('IHDR', header),
    chunk('IDAT', data),
    chunk('IEND', Buffer.of()),
  ]);
}

function filterLine(lines: readonly (readonly Colour[])[], y: number, filter: number): number[] {
  const [line, above] = [lines[y] ?? [], lines[y - 1] ?? []].map((one) => one.flat());
  return (line ?? []).map((value, x) => {
    const [left, up, corner] = [line?.[x - 3] ?? 0, above?.[x] ?? 0, above?.[x - 3] ?? 0];
    const guess = [left, up, corner].sort(
      (a, b) => Math.abs(left + up - corner - a) - Math.abs(left + up - corner - b),
    );
    const predicted = [0, left, up, (left + up) >> 1, guess[0] ?? 0][filter] ?? 0;
    return (value - predicted) & 255;
  });
}

/** The colours of a PNG with a palette, in lines. */
function coloursOf(png: Uint8Array): readonly (readonly Colour[])[] {
  const bytes = Buffer.from(png);
  const width = bytes.readUInt32BE(16);
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at))
    chunks.set(bytes.toString('latin1', at + 4, at + 8), bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)));
  const palette = chunks.get('PLTE') ?? Buffer.of();
  const data = inflateSync(chunks.get('IDAT') ?? Buffer.of());
  return Array.from({ length: bytes.readUInt32BE(20) }, (_, y) =>
    [...data.subarray(y * (width + 1) + 1, (y + 1) * (width + 1))].map((place): Colour => {
      const [r = -1, g = -1, b = -1] = palette.subarray(place * 3, place * 3 + 3);
      return [r, g, b];
    }),
  );
}

const red: Colour = [200, 10, 20];
const blue: Colour = [0, 114, 178];
const white: Colour = [255, 255, 255];

describe('shrinkPng', () => {
  test('shrinkPng(few colours) keeps each pixel, however its line was filtered', () => {
    const lines = [
      [white, white, red],
      [white, blue, red],
      [blue, blue, red],
      [red, white, blue],
      [white, red, blue],
    ];
    expect(coloursOf(shrinkPng(pngOf(lines, [0, 1, 2, 3, 4])))).toEqual(lines);
  });

  test('shrinkPng(many colours) keeps the most frequent ones, and comes near to the rest', () => {
    const greys = Array.from({ length: 1000 }, (_, i): Colour => [i % 256, (i * 7) % 256, 128]);
    const line = [...Array.from({ length: 50 }, () => blue), ...greys];
    const [drawn = []] = coloursOf(shrinkPng(pngOf([line])));
    expect(drawn[0]).toEqual(blue);
    expect(new Set(drawn.map(String)).size).toBeLessThanOrEqual(256);
    const off = drawn.flatMap((colour, i) => colour.map((value, c) => Math.abs(value - (line[i]?.[c] ?? 0))));
    expect(Math.max(...off)).toBeLessThan(32);
  });

  test('shrinkPng(another file) is returned as it is', () => {
    const other = Uint8Array.from([1, 2, 3]);
    expect(shrinkPng(other)).toBe(other);
  });
});
