import { crc32 } from 'node:zlib';

const inchesPerMetre = 1 / 0.0254;
/** Signature, length, name, 13 bytes and check sum of the header, which is always first. */
const headerEnd = 33;

/**
 * Returns a PNG that says how many dots of it go to an inch, so that a word processor gives it its size on paper. The
 * picture is the same; one without such a statement is expected, as a browser gives it.
 */
export function setDensity(png: Uint8Array, dotsPerInch: number): Uint8Array {
  const dots = Math.round(dotsPerInch * inchesPerMetre);
  const data = Buffer.alloc(9);
  data.writeUInt32BE(dots, 0);
  data.writeUInt32BE(dots, 4);
  data[8] = 1;
  return Buffer.concat([png.subarray(0, headerEnd), chunk('pHYs', data), png.subarray(headerEnd)]);
}

/** Returns one named part of a PNG with its length and check sum. */
export function chunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  whole.set(body, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}
