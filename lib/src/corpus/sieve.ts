import type { LetterRun } from '../text/index.js';

/** A test of the line between two places, for lines in their order. */
export type LineTest = (start: number, end: number) => boolean;

/**
 * Bytes of lines that may hold letters which do not stand in them: of the marks ª and soft hyphen, word joiner and Kelvin
 * sign, and of the signs from which the repair of wrongly decoded texts takes letters.
 */
const signs: readonly (number | Buffer)[] = [
  ...[0xe3, 0xe4, 0xe5, 0xe6, 0xe7, 0xe8, 0xe9, 0xee, 0xef],
  ...[0xba, 0xbb, 0xbc, 0xbd, 0xbe, 0xbf].map((second) => Buffer.of(0xe2, second)),
  ...['ª', '\u00ad', '\u2060', '\u212a'].map((sign) => Buffer.from(sign)),
];
/** The same, and letters of ASCII, as escapes. */
const escapes = /\\u(?:00[4-7]|00a[ad]|2060|212a|2[ef]|[3-9]|[ef])/gi;

/**
 * A test of the lines of JSON in some bytes: a line fails only where the text of its record cannot hold all of the letters,
 * however they are written. `text` is the same bytes, each as one character (`latin1`).
 */
export function sieveLines(bytes: Buffer, text: string, runs: readonly LetterRun[]): LineTest {
  const [first, ...others] = runs.map(patternOf);
  if (!first) return () => true;
  const mayHold = seek(text, first);
  const hasEscape = bytes.includes('\\u') ? seek(text, escapes) : () => false;
  const hasSign = signs.map((sign) => seekSign(bytes, sign));
  return (start, end) =>
    hasEscape(start, end) ||
    hasSign.some((isIn) => isIn(start, end)) ||
    (mayHold(start, end) && others.every((pattern) => holds(text, pattern, start, end)));
}

/** A test whether a pattern stands in a line, for lines in their order: the text is searched once. */
function seek(text: string, pattern: RegExp): LineTest {
  let next = -1;
  return (start, end) => {
    if (next < start) {
      pattern.lastIndex = start;
      next = pattern.exec(text)?.index ?? Number.POSITIVE_INFINITY;
    }
    return next < end;
  };
}

/** The same for a byte or some. */
function seekSign(bytes: Buffer, sign: number | Buffer): LineTest {
  let next = -1;
  return (start, end) => {
    if (next < start) {
      const at = bytes.indexOf(sign, start);
      next = at < 0 ? Number.POSITIVE_INFINITY : at;
    }
    return next < end;
  };
}

function holds(text: string, pattern: RegExp, start: number, end: number): boolean {
  pattern.lastIndex = 0;
  return pattern.test(text.slice(start, end));
}

/** Letters after a letter are none of their own, but after an escape such as `\n`, whose letter is no letter of the text. */
function patternOf({ letters, opens, closes }: LetterRun): RegExp {
  const before = opens ? `(?:(?<![a-z]${letters})|(?<=\\\\(?:[bfnrt]|u[0-9a-f]{4})${letters}))` : '';
  return new RegExp(`${letters}${before}${closes ? '(?![a-z])' : ''}`, 'gi');
}
