import { CharacterKind, characterKind } from './characters.js';

/** Latin, Greek and Cyrillic: the scripts whose letters are folded one by one. */
const end = 0x530;
/** Its lower case depends on where it stands in the word. */
const capitalSigma = 0x3a3;

const closers = new Set([...' \n\t\r!?;()[]{}"/*&%$#@+=<>|~^_\\'].map((sign) => sign.charCodeAt(0)));

/** By ASCII code: 1 for the signs after which a word of plain letters is at its end, whatever follows. */
export const closesWord: Uint8Array = Uint8Array.from({ length: 128 }, (_, unit) => (closers.has(unit) ? 1 : 0));

const tables = new Map<'fold' | 'keep', Uint16Array>();

/**
 * The letters and digits that make up words by themselves, by code unit: as they are written in a term, 0 for all
 * other characters. Left out is what folds to more than one letter or composes with another.
 */
export function plainLetters(letterCase: 'fold' | 'keep'): Uint16Array {
  const known = tables.get(letterCase);
  if (known) return known;
  const table = Uint16Array.from({ length: end }, (_, unit) => (unit === capitalSigma ? 0 : fold(unit, letterCase)));
  tables.set(letterCase, table);
  return table;
}

function fold(unit: number, letterCase: 'fold' | 'keep'): number {
  const character = String.fromCharCode(unit);
  const kind = characterKind(character, 0);
  if (kind !== CharacterKind.letter && kind !== CharacterKind.digit) return 0;
  const written = letterCase === 'fold' ? character.toLowerCase() : character;
  return written.length === 1 && character.normalize('NFC') === character ? written.charCodeAt(0) : 0;
}
