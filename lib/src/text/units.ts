/**
 * The UTF-16 code units of a text in one copy: reading them from an array is several times as fast as asking the string.
 * The bytes are those of a little-endian machine, as all are that Node is built for but one.
 */
export function encodeUnits(text: string): Uint16Array<ArrayBuffer> {
  const bytes = new ArrayBuffer(text.length * 2);
  Buffer.from(bytes).write(text, 'utf16le');
  return new Uint16Array(bytes);
}
