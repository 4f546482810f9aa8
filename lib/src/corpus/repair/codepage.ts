/** How one character of a wrongly decoded text stands for bytes: one for windows-1252, one or two for cp936. */
export type CodePage = 'cp936' | 'windows-1252';

/** The characters of windows-1252 for the bytes 80 to 9F; where it has none, the control character of that number. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

let cp936: ReadonlyMap<string, number> | undefined;

/** The text of bytes in windows-1252. Every byte has a character, so it never fails. */
export function decodeWindows1252(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += byte >= 0x80 && byte < 0xa0 ? windows1252[byte - 0x80] : String.fromCharCode(byte);
  return text;
}

/**
 * The bytes from which a character was read in a code page, or nothing where the page lacks it.
 *
 * @example encodeCharacter('鈥', 'cp936') // [0xe2, 0x80]
 */
export function encodeCharacter(character: string, page: CodePage): readonly number[] | undefined {
  const code = character.charCodeAt(0);
  if (page === 'cp936') {
    if (character === '€') return [0x80];
    const pair = encodeCp936().get(character);
    return pair === undefined ? undefined : [pair >> 8, pair & 0xff];
  }
  if (code >= 0x80 && code <= 0xff) return [code];
  const index = windows1252.indexOf(character);
  return index < 0 ? undefined : [index + 0x80];
}

/** The two-byte characters of cp936, made from the platform's own decoder at first use. */
function encodeCp936(): ReadonlyMap<string, number> {
  if (cp936) return cp936;
  const decoder = new TextDecoder('gbk');
  const pairs = new Map<string, number>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      if (trail === 0x7f) continue;
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (character.length === 1 && character !== '\ufffd' && !pairs.has(character))
        pairs.set(character, (lead << 8) | trail);
    }
  }
  cp936 = pairs;
  return pairs;
}
