import { deflateSync, inflateSync } from 'node:zlib';
import { chunk } from './png-density.js';

/** A picture as its pixels, one after the other: red, green, blue, of 8 bits each. */
interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly rgb: Uint8Array;
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const mostColours = 256;

/**
 * Returns a PNG with a palette of at most 256 colours in place of one of 16 million: a chart is a few flat colours and
 * the steps between them, and takes a quarter of the space. Colours are put together that differ least, under the one
 * among them that is most frequent, so paper and ink stay as they are. A PNG of another kind than a browser draws
 * (8 bits a channel, not interlaced) is returned as it is.
 */
export function shrinkPng(png: Uint8Array): Uint8Array {
  const pixels = readPng(png);
  if (pixels === undefined) return png;
  const { width, height, rgb } = pixels;
  const { palette, places } = choosePalette(rgb);
  const lines = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y += 1) lines.set(places.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const parts = [chunk('IHDR', header), chunk('PLTE', palette), chunk('IDAT', deflateSync(lines, { level: 6 }))];
  return Buffer.concat([signature, ...parts, chunk('IEND', Buffer.alloc(0))]);
}

function readPng(png: Uint8Array): Pixels | undefined {
  const bytes = Buffer.from(png.buffer, png.byteOffset, png.byteLength);
  if (!bytes.subarray(0, 8).equals(signature)) return undefined;
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  const [depth, colours, , , interlaced] = bytes.subarray(24, 29);
  const channels = colours === 2 ? 3 : colours === 6 ? 4 : 0;
  if (depth !== 8 || channels === 0 || interlaced !== 0) return undefined;
  const data: Buffer[] = [];
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at))
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT')
      data.push(bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)));
  const lines = unfilter(inflateSync(Buffer.concat(data)), width * channels, height, channels);
  const rgb = new Uint8Array(width * height * 3);
  for (let i = 0; i < width * height; i += 1)
    for (let c = 0; c < 3; c += 1) rgb[i * 3 + c] = lines[i * channels + c] ?? 0;
  return { width, height, rgb };
}

/** Undoes the five ways in which a line of a PNG is written as differences to what stands before and above it. */
function unfilter(filtered: Uint8Array, length: number, height: number, step: number): Uint8Array {
  const lines = new Uint8Array(length * height);
  for (let y = 0; y < height; y += 1) {
    const from = y * (length + 1);
    const kind = filtered[from];
    for (let x = 0; x < length; x += 1) {
      const at = y * length + x;
      const left = x < step ? 0 : (lines[at - step] ?? 0);
      const up = y === 0 ? 0 : (lines[at - length] ?? 0);
      const corner = x < step || y === 0 ? 0 : (lines[at - length - step] ?? 0);
      lines[at] = (filtered[from + 1 + x] ?? 0) + predict(kind, left, up, corner);
    }
  }
  return lines;
}

function predict(kind: number | undefined, left: number, up: number, corner: number): number {
  if (kind === 1) return left;
  if (kind === 2) return up;
  if (kind === 3) return (left + up) >> 1;
  if (kind !== 4) return 0;
  const [byLeft, byUp, byCorner] = [up - corner, left - corner, left + up - 2 * corner].map(Math.abs) as [
    number,
    number,
    number,
  ];
  if (byLeft <= byUp && byLeft <= byCorner) return left;
  return byUp <= byCorner ? up : corner;
}

/** The colours, those alike in their first bits together, as few bits as it takes; and the place of each pixel's. */
function choosePalette(rgb: Uint8Array): { readonly palette: Uint8Array; readonly places: Uint8Array } {
  const counts = new Map<number, number>();
  for (let i = 0, run = 3; i < rgb.length; i += run, run = 3) {
    const colour = colourAt(rgb, i);
    while (i + run < rgb.length && colourAt(rgb, i + run) === colour) run += 3;
    counts.set(colour, (counts.get(colour) ?? 0) + run / 3);
  }
  const byCount = [...counts].sort(([a, m], [b, n]) => n - m || a - b).map(([colour]) => colour);
  let drop = 0;
  const bucketOf = (colour: number): number => (colour >> drop) & ((0xff >> drop) * 0x010101);
  while (new Set(byCount.map(bucketOf)).size > mostColours) drop += 1;
  const chosen = new Map<number, number>();
  const colours: number[] = [];
  for (const colour of byCount) {
    const bucket = bucketOf(colour);
    if (chosen.has(bucket)) continue;
    chosen.set(bucket, colours.length);
    colours.push(colour);
  }
  const places = new Uint8Array(rgb.length / 3);
  let last = -1;
  let place = 0;
  for (let i = 0; i < places.length; i += 1) {
    const colour = colourAt(rgb, i * 3);
    if (colour !== last) place = chosen.get(bucketOf(colour)) ?? 0;
    last = colour;
    places[i] = place;
  }
  return {
    palette: Uint8Array.from(colours.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255])),
    places,
  };
}

function colourAt(rgb: Uint8Array, i: number): number {
  return ((rgb[i] ?? 0) << 16) | ((rgb[i + 1] ?? 0) << 8) | (rgb[i + 2] ?? 0);
}
