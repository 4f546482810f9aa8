import type { Span } from '../../model.js';
import { textOf } from './units.js';

/** What a code unit is to the scanner; 0 = not met yet. */
const Kind = { letter: 1, digit: 2, space: 3, other: 4 } as const;
const known = new Uint8Array(0x10000);

const abbreviations = new Set(
  `Mr Mrs Ms Dr Prof Gen Col Lt Sgt Capt Maj Adm Sen Rep Gov Rev Hon St Jr Sr No Sens Reps Inc Corp Co Ltd Jan Feb Mar Apr
   Jun Jul Aug Sep Sept Oct Nov Dec`.split(/\s+/),
);
const clitic = /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/i;
const address = /^(?:https?:\/\/|www\.)/;
/** No initials and no address are longer. */
const longestInitials = 12;
const longestAddress = 2000;

/**
 * Calls `take` for each token of a span of the code units of a text, in order: words (with their `'s` and `n't` apart,
 * "Mr." and "U.S." whole), figures, addresses, and each sign alone, but for `''`, ` `` `, `--` and `...`.
 */
export function scanTokens(units: Uint16Array, { start, end }: Span, take: (start: number, end: number) => void): void {
  let at = start;
  while (at < end) {
    const kind = kindAt(units, at);
    if (kind === Kind.space) {
      at += 1;
      continue;
    }
    const to = kind === Kind.other ? scanSign(units, at, end) : scanWord(units, at, end);
    if (kind === Kind.other) take(at, to);
    else takeWord(units, at, to, take);
    at = to;
  }
}

function takeWord(units: Uint16Array, from: number, to: number, take: (start: number, end: number) => void): void {
  const hasClitic = to - from > 2 && (isApostrophe(units[to - 2]) || isApostrophe(units[to - 3]));
  const cut = hasClitic ? clitic.exec(textOf(units, to - 3, to)) : null;
  const at = cut === null ? to : to - cut[0].length;
  if (at > from && at < to) {
    take(from, at);
    take(at, to);
  } else take(from, to);
}

function scanWord(units: Uint16Array, from: number, end: number): number {
  if (mayBeAddress(units, from) && address.test(textOf(units, from, from + 8))) return scanRun(units, from, end);
  let at = from;
  for (; at < end; at += 1) {
    const kind = kindAt(units, at);
    if (kind === Kind.letter || kind === Kind.digit) continue;
    if (kind === Kind.space || !isJoint(units, at, from, end)) break;
  }
  if (at >= end || units[at] !== 46) return at;
  const word = at - from < 6 && !isSmall(units[from]) ? textOf(units, from, at) : '';
  if (abbreviations.has(word)) return at + 1;
  return at - from === 1 && word !== 'I' && isUpper(word) ? scanInitials(units, at + 1, end) : at;
}

/** Whether a word begins with "ht" or "ww": a quick look before the pattern is asked. */
function mayBeAddress(units: Uint16Array, from: number): boolean {
  const first = units[from];
  return (first === 104 && units[from + 1] === 116) || (first === 119 && units[from + 1] === 119);
}

/** Past `S.` and more of the kind after a first initial. */
function scanInitials(units: Uint16Array, from: number, end: number): number {
  let at = from;
  while (at + 1 < end && at - from < longestInitials && units[at + 1] === 46 && isUpper(textOf(units, at, at + 1)))
    at += 2;
  return at;
}

/** Whether the sign at `at` holds the parts of one word together: a hyphen, an apostrophe, the point in 1,000. */
function isJoint(units: Uint16Array, at: number, from: number, end: number): boolean {
  if (at === from || at + 1 >= end) return false;
  const unit = units[at] ?? 0;
  const [before, after] = [kindAt(units, at - 1), kindAt(units, at + 1)];
  if (unit === 46 || unit === 44) return before === Kind.digit && after === Kind.digit;
  if (isApostrophe(unit)) return before === Kind.letter && after === Kind.letter;
  const joins = unit === 45 || unit === 0x2010 || unit === 0x2011 || unit === 38 || unit === 47;
  return joins && (before === Kind.letter || before === Kind.digit) && (after === Kind.letter || after === Kind.digit);
}

function scanSign(units: Uint16Array, from: number, end: number): number {
  const unit = units[from] ?? 0;
  const next = from + 1 < end ? (units[from + 1] ?? 0) : 0;
  if ((unit === 39 || unit === 96) && next === unit) return from + 2;
  if (unit === 46 || unit === 45) {
    let at = from + 1;
    while (at < end && units[at] === unit) at += 1;
    return unit === 46 && at - from < 3 ? from + 1 : at;
  }
  if ((unit === 64 || unit === 35) && next > 0 && isWordKind(kindAt(units, from + 1))) return scanRun(units, from, end);
  if ((unit === 36 || unit === 163 || unit === 0x20ac) && next > 0 && kindAt(units, from + 1) === Kind.digit)
    return scanWord(units, from + 1, end);
  const isPair = unit >= 0xd800 && unit < 0xdc00 && next >= 0xdc00 && next < 0xe000;
  return from + (isPair ? 2 : 1);
}

/** To the next space: an address, or a handle as far as its letters go. */
function scanRun(units: Uint16Array, from: number, end: number): number {
  const handle = units[from] === 64 || units[from] === 35;
  let at = from + 1;
  for (; at < end && at - from < longestAddress; at += 1) {
    const kind = kindAt(units, at);
    if (kind === Kind.space || (handle && !isWordKind(kind) && units[at] !== 95)) break;
  }
  return at;
}

function isApostrophe(unit: number | undefined): boolean {
  return unit === 39 || unit === 0x2019;
}

/** Whether it is one of a to z. */
function isSmall(unit: number | undefined): boolean {
  return unit !== undefined && unit >= 97 && unit <= 122;
}

function isWordKind(kind: number): boolean {
  return kind === Kind.letter || kind === Kind.digit;
}

function isUpper(character: string): boolean {
  return /^\p{Lu}$/u.test(character);
}

function kindAt(units: Uint16Array, index: number): number {
  const unit = units[index] ?? 0;
  const kind = known[unit];
  if (kind) return kind;
  const character = String.fromCharCode(unit);
  const found = /[\p{L}\p{M}]/u.test(character)
    ? Kind.letter
    : /\p{N}/u.test(character)
      ? Kind.digit
      : /[\s\u0085]/.test(character)
        ? Kind.space
        : Kind.other;
  known[unit] = found;
  return found;
}
