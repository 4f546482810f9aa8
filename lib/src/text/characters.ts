/** What a character is to a tokeniser. `unspaced` = a letter of a script that puts no spaces between words. */
export const CharacterKind = {
  other: 1,
  letter: 2,
  digit: 3,
  mark: 4,
  apostrophe: 5,
  hyphen: 6,
  unspaced: 7,
  invisible: 8,
} as const;

export type CharacterKind = (typeof CharacterKind)[keyof typeof CharacterKind];

const apostrophes = new Set(["'", '’', '‘', 'ʼ', '＇', '´', '`']);
const hyphens = new Set(['-', '\u2010', '\u2011']);
/** Soft hyphen, word joiner, byte order mark: they may stand inside a word and say nothing. */
const invisibles = new Set(['\u00ad', '\u2060', '\ufeff']);
const joiners = new Set(['\u200c', '\u200d']);
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Kinds of the code units met so far; 0 = not met yet. */
const known = new Uint8Array(0x10000);
/** The same for characters beyond the first plane: emoji, rare Han, mathematical letters. */
const knownPairs = new Map<number, CharacterKind>();

/** The kind of the character at `index`; a surrogate pair is judged as one character. */
export function characterKind(text: string, index: number): CharacterKind {
  const unit = text.charCodeAt(index);
  const kind = known[unit];
  if (kind) return kind as CharacterKind;
  if (unit >= 0xd800 && unit < 0xe000) return pairKind(text.codePointAt(index) ?? unit);
  const classified = classifyCharacter(String.fromCharCode(unit));
  known[unit] = classified;
  return classified;
}

/** 2 where a surrogate pair starts, else 1. */
export function characterWidth(text: string, index: number): 1 | 2 {
  const unit = text.charCodeAt(index);
  if (unit < 0xd800 || unit >= 0xdc00) return 1;
  const next = text.charCodeAt(index + 1);
  return next >= 0xdc00 && next < 0xe000 ? 2 : 1;
}

/** The text with every apostrophe written `'`, unit for unit, so that offsets stay. */
export function foldApostrophes(text: string): string {
  return text.replace(/[’‘ʼ＇´`]/g, "'");
}

/** A word as the tokeniser writes it in a term: composed (NFC), lower case, `'` and `-` for their variants. */
export function foldWord(word: string): string {
  return foldApostrophes(word)
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[\u00ad\u2060\ufeff]/g, '')
    .normalize('NFC')
    .toLowerCase();
}

function pairKind(codePoint: number): CharacterKind {
  const kind = knownPairs.get(codePoint) ?? classifyCharacter(String.fromCodePoint(codePoint));
  knownPairs.set(codePoint, kind);
  return kind;
}

function classifyCharacter(character: string): CharacterKind {
  if (apostrophes.has(character)) return CharacterKind.apostrophe;
  if (hyphens.has(character)) return CharacterKind.hyphen;
  if (invisibles.has(character)) return CharacterKind.invisible;
  if (joiners.has(character) || /\p{M}/u.test(character)) return CharacterKind.mark;
  if (unspaced.test(character) && /[\p{L}\p{N}]/u.test(character)) return CharacterKind.unspaced;
  if (/\p{L}/u.test(character)) return CharacterKind.letter;
  if (/\p{N}/u.test(character)) return CharacterKind.digit;
  return CharacterKind.other;
}
