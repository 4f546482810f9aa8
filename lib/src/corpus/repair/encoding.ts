import type { Edit } from '../../model.js';
import { type CodePage, encodeCharacter } from './codepage.js';
import { applyEdits, type EditedText } from './edits.js';
import { chooseMarks } from './marks.js';

/** A byte that the wrong decoding lost. */
const lost = -1;

/** 鈥 and â€: the first two bytes of general punctuation, read as cp936 and as windows-1252. */
const signs: Readonly<Record<CodePage, RegExp>> = { cp936: /鈥/, 'windows-1252': /â[€\u0080]/ };

const rules: Readonly<Record<CodePage, string>> = {
  cp936: 'encoding-utf8-as-gbk',
  'windows-1252': 'encoding-utf8-as-windows-1252',
};

interface Repair {
  readonly start: number;
  readonly end: number;
  readonly characters: string;
  /** Offsets in `characters` of the marks whose last byte is lost. */
  readonly lost: readonly number[];
  /** Whether the run is damage beyond doubt, by its neighbours alone. */
  readonly evident: boolean;
}

type DecodedRun = Pick<Repair, 'characters' | 'lost'>;

/**
 * The text without the damage that arises when UTF-8 is read as GBK (cp936) or as windows-1252, with every change logged.
 * A run of characters is repaired only if its bytes in that page are wholly valid UTF-8 for Latin letters and
 * punctuation, and it touches an ASCII letter or holds the sign of such damage (鈥, â€). A mark whose last byte is lost
 * (U+FFFD) is chosen from its paragraph and logged as inferred. A clean text comes back as it is.
 *
 * @example repairEncoding('Mali鈥檚').text // 'Mali’s'
 */
export function repairEncoding(raw: string): EditedText {
  for (const page of ['cp936', 'windows-1252'] as const) {
    const repairs = findRepairs(raw, page);
    if (repairs.length > 0) return repair(raw, repairs, rules[page]);
  }
  return { text: raw, edits: [] };
}

function repair(raw: string, repairs: readonly Repair[], rule: string): EditedText {
  const drafts = repairs.map(({ start, end, characters }) => ({
    start,
    end,
    before: raw.slice(start, end),
    after: characters,
    rule,
  }));
  const certain = drafts.map(
    (draft, i): Edit => ({ ...draft, certainty: repairs[i]?.lost.length ? 'inferred' : 'certain' }),
  );
  const places: number[] = [];
  let shift = 0;
  for (const { start, end, characters, lost: offsets } of repairs) {
    for (const offset of offsets) places.push(start + shift + offset);
    shift += characters.length - (end - start);
  }
  const marks = chooseMarks(applyEdits(raw, certain), places);
  let next = 0;
  const edits = certain.map((edit, i) => {
    const characters = [...edit.after];
    for (const offset of repairs[i]?.lost ?? []) characters[offset] = marks[next++] ?? '\ufffd';
    return { ...edit, after: characters.join('') };
  });
  return { text: applyEdits(raw, edits), edits };
}

function findRepairs(raw: string, page: CodePage): readonly Repair[] {
  if (!mayHoldDamage(raw, page)) return [];
  const found: Repair[] = [];
  for (const match of raw.matchAll(/[\u0080-\uffff]+/g)) {
    // What damage leaves in cp936 never begins with a Latin letter: that one was right.
    const right = page === 'cp936' ? (/^\p{Script=Latin}*/u.exec(match[0])?.[0].length ?? 0) : 0;
    const run = match[0].slice(right);
    const decoded = decodeRun(run, page);
    if (!decoded) continue;
    const start = match.index + right;
    const end = start + run.length;
    const neighbours = (raw[start - 1] ?? '') + (raw[end] ?? '') + (page === 'cp936' ? decoded.characters : '');
    // A capital such as Ã beside a small letter is damage; beside a capital it may be a word of its own.
    const touching = page === 'cp936' ? /[A-Za-z]/ : /[a-z]/;
    found.push({ start, end, ...decoded, evident: signs[page].test(run) || touching.test(neighbours) });
  }
  return found.some((one) => one.evident) ? found : [];
}

/** A quick look that spares clean texts the table of the code page. */
function mayHoldDamage(raw: string, page: CodePage): boolean {
  return page === 'cp936' ? /[\u2e80-\u9fff\ue000-\uf8ff]/.test(raw) : /[ÂÃÄÅâ][\u0080-\uffff]/.test(raw);
}

/** What a run of characters says once its bytes are read as UTF-8, or nothing where they are not. */
function decodeRun(run: string, page: CodePage): DecodedRun | undefined {
  const bytes: number[] = [];
  for (const character of run) {
    const encoded = character === '\ufffd' ? [lost] : encodeCharacter(character, page);
    if (!encoded) return undefined;
    bytes.push(...encoded);
  }
  // The byte 9D has no character in windows-1252; some readers drop it without a trace.
  if (page === 'windows-1252' && run.endsWith('â€')) bytes.push(lost);
  const decoded = decodeBytes(bytes);
  if (!decoded || decoded.lost.length > 0 || page === 'cp936') return decoded;
  return decodeRun(decoded.characters, page) ?? decoded;
}

function decodeBytes(bytes: readonly number[]): DecodedRun | undefined {
  let characters = '';
  const places: number[] = [];
  let restored = 0;
  for (let i = 0; i < bytes.length; ) {
    const [lead = lost, second, third] = bytes.slice(i, i + 3);
    if (lead >= 0x40 && lead < 0x7f) {
      // An ASCII letter that a two-byte character had swallowed.
      characters += String.fromCharCode(lead);
      i += 1;
    } else if (lead >= 0xc2 && lead <= 0xc5 && second !== undefined && isTrail(second)) {
      // Which letter it was cannot be told from half of it.
      characters += second === lost ? '\ufffd' : String.fromCharCode(((lead & 0x1f) << 6) | (second & 0x3f));
      if (second !== lost) restored += 1;
      i += 2;
    } else if (
      lead === 0xe2 &&
      second !== undefined &&
      isPunctuation(second) &&
      third !== undefined &&
      isTrail(third)
    ) {
      if (third === lost && second !== 0x80) return undefined;
      if (third === lost) places.push(characters.length);
      characters +=
        third === lost
          ? '\ufffd'
          : String.fromCharCode(0x2000 | ((second === lost ? 0 : second & 0x3f) << 6) | (third & 0x3f));
      restored += 1;
      i += 3;
    } else return undefined;
  }
  return restored > 0 && isLatin(characters) ? { characters, lost: places } : undefined;
}

/** The second byte of punctuation and currency; where it is lost, it was that of the common marks. */
function isPunctuation(byte: number): boolean {
  return byte === lost || (byte >= 0x80 && byte <= 0x84);
}

function isTrail(byte: number): boolean {
  return byte === lost || (byte >= 0x80 && byte <= 0xbf);
}

/** Whether a text holds nothing but Latin letters, general punctuation, currency and the signs of Latin-1. */
function isLatin(text: string): boolean {
  return /^[\p{Script=Latin}@[-`{-~\u00a0-\u00bf\u00d7\u00f7\u2010-\u2027\u202f\u2030-\u205e\u20a0-\u20bf\u2122\u2212\ufffd]+$/u.test(
    text,
  );
}
