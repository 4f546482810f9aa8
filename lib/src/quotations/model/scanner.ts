import type { Span } from '../../model.js';

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
 * Calls `take` for each token of a span, in order: words (with their `'s` and `n't` apart, "Mr." and "U.S." whole),
 * figures, addresses, and each sign alone, but for `''`, ` `` `, `--` and `...`.
 */
export function scanTokens(text: string, { start, end }: Span, take: (start: number, end: number) => void): void {
  let at = start;
  while (at < end) {
    const kind = kindAt(text, at);
    if (kind === Kind.space) {
      at += 1;
      continue;
    }
    const to = kind === Kind.other ? scanSign(text, at, end) : scanWord(text, at, end);
    if (kind === Kind.other) take(at, to);
    else takeWord(text, at, to, take);
    at = to;
  }
}

function takeWord(text: string, from: number, to: number, take: (start: number, end: number) => void): void {
  const last = text.charCodeAt(to - 2);
  const hasClitic =
    to - from > 2 && (last === 39 || last === 0x2019 || isApostrophe(text.charCodeAt(to - 3))) ? clitic : undefined;
  const cut = hasClitic?.exec(text.slice(Math.max(from, to - 3), to));
  const at = cut ? to - cut[0].length : to;
  if (at > from && at < to) {
    take(from, at);
    take(at, to);
  } else take(from, to);
}

function scanWord(text: string, from: number, end: number): number {
  const first = text.charCodeAt(from);
  if ((first === 104 || first === 119) && address.test(text.slice(from, from + 8))) return scanRun(text, from, end);
  let at = from;
  for (; at < end; at += 1) {
    const kind = kindAt(text, at);
    if (kind === Kind.letter || kind === Kind.digit) continue;
    if (kind === Kind.space || !isJoint(text, at, from, end)) break;
  }
  if (text.charCodeAt(at) !== 46 || at >= end) return at;
  const word = at - from < 6 ? text.slice(from, at) : '';
  if (abbreviations.has(word)) return at + 1;
  return at - from === 1 && word !== 'I' && isUpper(word) ? scanInitials(text, at + 1, end) : at;
}

/** Past `S.` and more of the kind after a first initial. */
function scanInitials(text: string, from: number, end: number): number {
  let at = from;
  while (at + 1 < end && at - from < longestInitials && text.charCodeAt(at + 1) === 46 && isUpper(text.charAt(at)))
    at += 2;
  return at;
}

/** Whether the sign at `at` holds the parts of one word together: a hyphen, an apostrophe, the point in 1,000. */
function isJoint(text: string, at: number, from: number, end: number): boolean {
  if (at === from || at + 1 >= end) return false;
  const unit = text.charCodeAt(at);
  const [before, after] = [kindAt(text, at - 1), kindAt(text, at + 1)];
  if (unit === 46 || unit === 44) return before === Kind.digit && after === Kind.digit;
  if (isApostrophe(unit)) return before === Kind.letter && after === Kind.letter;
  const joins = unit === 45 || unit === 0x2010 || unit === 0x2011 || unit === 38 || unit === 47;
  return joins && (before === Kind.letter || before === Kind.digit) && (after === Kind.letter || after === Kind.digit);
}

function scanSign(text: string, from: number, end: number): number {
  const unit = text.charCodeAt(from);
  const next = from + 1 < end ? text.charCodeAt(from + 1) : 0;
  if ((unit === 39 || unit === 96) && next === unit) return from + 2;
  if (unit === 46 || unit === 45) {
    let at = from + 1;
    while (at < end && text.charCodeAt(at) === unit) at += 1;
    return unit === 46 && at - from < 3 ? from + 1 : at;
  }
  if ((unit === 64 || unit === 35) && next > 0 && isWordKind(kindAt(text, from + 1))) return scanRun(text, from, end);
  if ((unit === 36 || unit === 163 || unit === 0x20ac) && next > 0 && kindAt(text, from + 1) === Kind.digit)
    return scanWord(text, from + 1, end);
  const isPair = unit >= 0xd800 && unit < 0xdc00 && next >= 0xdc00 && next < 0xe000;
  return from + (isPair ? 2 : 1);
}

/** To the next space: an address, or a handle as far as its letters go. */
function scanRun(text: string, from: number, end: number): number {
  const handle = text.charCodeAt(from) === 64 || text.charCodeAt(from) === 35;
  let at = from + 1;
  for (; at < end && at - from < longestAddress; at += 1) {
    const kind = kindAt(text, at);
    if (kind === Kind.space || (handle && !isWordKind(kind) && text.charCodeAt(at) !== 95)) break;
  }
  return at;
}

function isApostrophe(unit: number): boolean {
  return unit === 39 || unit === 0x2019;
}

function isWordKind(kind: number): boolean {
  return kind === Kind.letter || kind === Kind.digit;
}

function isUpper(character: string): boolean {
  return /^\p{Lu}$/u.test(character);
}

function kindAt(text: string, index: number): number {
  const unit = text.charCodeAt(index);
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
