import { editDistance } from '../statistics/index.js';
import { pronounOf } from './forenames.js';

/** How two words of a name differ. */
export type SpellingDifference = 'accents' | 'transliteration' | 'one letter' | 'two letters';

/** A word of a name as it is compared. */
export interface NameWord {
  /** Without accents, points and letter case. */
  readonly folded: string;
  /** In the common form of its sounds: `k` for c, q and ck. */
  readonly sound: string;
}

/** Forenames of the list that are one name in another script; all others of it are names of their own. */
const sameForenames: readonly (readonly string[])[] = [
  ['ahmad', 'ahmed'],
  ['aleksandr', 'alexander'],
  ['andrei', 'andrey'],
  ['dmitri', 'dmitry'],
  ['khaled', 'khalid'],
  ['mohamed', 'mohammad', 'mohammed', 'muhammad'],
  ['sergei', 'sergey'],
];

/** What one sound is written as, one step after the other; the right side is the common form. */
const transliterations: readonly (readonly [RegExp, string])[] = [
  [/tsch|tch/g, 'ch'],
  [/dzh|dj/g, 'j'],
  [/ph/g, 'f'],
  [/kh|gh/g, 'h'],
  [/([dt])h/g, '$1'],
  [/x/g, 'ks'],
  [/ck|q|c(?!h)/g, 'k'],
  [/w/g, 'v'],
  [/ou|oo/g, 'u'],
  [/ee/g, 'i'],
  [/(?:iy|ij|yi|yy|ey|ei|ii|y)$/g, 'i'],
  [/y(?![aeiou])/g, 'i'],
  [/(?<=[^aeiou])y(?=e)/g, ''],
  [/(.)\1+/g, '$1'],
];
const closeVowels = new Set(['ae', 'ea', 'ei', 'ie', 'ou', 'uo']);
/** Words of so many letters may differ by one, and by two. */
const oneLetterFrom = 5;
const twoLettersFrom = 8;
/** Forenames of fewer letters may not: one letter makes another name of them. */
const forenameLetterFrom = 7;

/**
 * Returns a name without accents, points and letter case, as it is compared.
 *
 * @example foldName('Goïta') // 'goita'
 */
export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}|['’ʻʼ`]/gu, '')
    .toLowerCase()
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('ß', 'ss')
    .replaceAll('æ', 'ae')
    .replaceAll('ı', 'i');
}

/** Returns a folded word with its sound. */
export function readWord(folded: string): NameWord {
  return {
    folded,
    sound: transliterations.reduce((text, [pattern, common]) => text.replace(pattern, common), folded),
  };
}

/**
 * Returns how two forenames differ that can be spellings of one: as other words, but two of the list of common ones are
 * names of their own, and a letter makes another name of one that is short (Marina, Martina) or in the list.
 */
export function compareForenameSpelling(one: NameWord, other: NameWord): SpellingDifference | undefined {
  const known = [one, other].filter(({ folded }) => pronounOf(folded) !== undefined).length;
  const isSame = sameForenames.some((names) => names.includes(one.folded) && names.includes(other.folded));
  if (known === 2) return isSame ? 'transliteration' : undefined;
  const difference = compareSpelling(one, other);
  if (difference === 'transliteration') return difference;
  const shorter = Math.min(one.folded.length, other.folded.length);
  return known > 0 || shorter < forenameLetterFrom ? undefined : difference;
}

/** Returns how two words differ that can be spellings of one; absent where they cannot, as a plural cannot. */
export function compareSpelling(first: NameWord, second: NameWord): SpellingDifference | undefined {
  const [a, b] = [first.sound, second.sound];
  const [one, other] = [first.folded, second.folded];
  if (a === b || foldUmlaut(a) === foldUmlaut(b) || haveCloseVowels(a, b)) return 'transliteration';
  const shorter = Math.min(one.length, other.length);
  if (shorter < oneLetterFrom || Math.abs(one.length - other.length) > 2) return undefined;
  if (one === `${other}s` || other === `${one}s`) return undefined;
  const distance = editDistance([...one], [...other]);
  if (distance === 1) return 'one letter';
  return distance === 2 && shorter >= twoLettersFrom ? 'two letters' : undefined;
}

/** `Mueller` is Müller. */
function foldUmlaut(word: string): string {
  return word.replace(/([aou])e/g, '$1');
}

/** At least three consonants alike, and vowels that one script tells apart and another does not; the end is the same. */
function haveCloseVowels(a: string, b: string): boolean {
  if (a.length !== b.length || a.at(-1) !== b.at(-1) || a.replace(/[aeiou]/g, '').length < 3) return false;
  return [...a].every((letter, at) => letter === b.charAt(at) || closeVowels.has(`${letter}${b.charAt(at)}`));
}
