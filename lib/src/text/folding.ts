import { CharacterKind, characterKind } from './characters.js';

/**
 * What the table says of a code unit that is no plain letter: `rules` have to be asked; it is passed over between words,
 * but may go on with one (`apart`); it is a full stop or comma; it ends a word of plain letters, whatever follows.
 */
export const UnitSign = { rules: 0, apart: 1, stop: 2, end: 3 } as const;

/** The first code unit that a plain letter or digit is written as. */
export const firstPlain = 48;

/** Latin, Greek and Cyrillic: the scripts whose letters are folded one by one. */
const lettersEnd = 0x530;
/** The block of dashes and quotation marks. */
const marksStart = 0x2000;
const marksEnd = 0x2070;
/** Its lower case depends on where it stands in the word. */
const capitalSigma = 0x3a3;

const closers = new Set([...' \n\t\r!?;()[]{}"/*&%$#@+=<>|~^_\\']);
const stops = new Set([...'.,']);

const tables = new Map<'fold' | 'keep', Uint16Array>();

/**
 * The letters and digits that make up words by themselves, by code unit: as they are written in a term; and the
 * `UnitSign` of all other units. Not plain is what folds to more than one letter or composes with another.
 */
export function plainLetters(letterCase: 'fold' | 'keep'): Uint16Array {
  const known = tables.get(letterCase);
  if (known) return known;
  const table = new Uint16Array(0x10000);
  for (let unit = 0; unit < lettersEnd; unit += 1) table[unit] = foldUnit(unit, letterCase);
  for (let unit = marksStart; unit < marksEnd; unit += 1) table[unit] = foldUnit(unit, letterCase);
  tables.set(letterCase, table);
  return table;
}

function foldUnit(unit: number, letterCase: 'fold' | 'keep'): number {
  const character = String.fromCharCode(unit);
  switch (characterKind(character, 0)) {
    case CharacterKind.letter:
    case CharacterKind.digit:
      return unit === capitalSigma ? UnitSign.rules : foldLetter(character, letterCase);
    case CharacterKind.unspaced:
      return UnitSign.rules;
    case CharacterKind.other:
      if (stops.has(character)) return UnitSign.stop;
      return unit >= 128 || closers.has(character) ? UnitSign.end : UnitSign.apart;
    default:
      return UnitSign.apart;
  }
}

function foldLetter(character: string, letterCase: 'fold' | 'keep'): number {
  const written = letterCase === 'fold' ? character.toLowerCase() : character;
  return written.length === 1 && character.normalize('NFC') === character ? written.charCodeAt(0) : UnitSign.rules;
}
