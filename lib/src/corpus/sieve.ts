import type { LetterRun } from '../text/index.js';

/** A test of the line between two places, for lines in their order. */
export type LineTest = (start: number, end: number) => boolean;

/**
 * Bytes of lines that may hold letters which do not stand in them: the marks ª and soft hyphen, word joiner, Kelvin
 * sign, and the signs from which the repair of wrongly decoded texts takes letters.
 */
const signs = /\xc2[\xaa\xad]|\xe2(?:\x81\xa0|\x84\xaa|[\xba-\xbf])|[\xe3-\xe9\xee\xef]/g;
const commonSigns = /[\xe3-\xe9\xee\xef]/;
const rareSigns = ['\xc2\xaa', '\xc2\xad', '\xe2\x81\xa0', '\xe2\x84\xaa'];
const radicals = /\xe2[\xba-\xbf]/;
/** The same, and letters of ASCII, as escapes. */
const escapes = /\\u(?:00[4-7]|00a[ad]|2060|212a|2[ef]|[3-9]|[ef])/gi;

/**
 * A test of the lines of JSON in a text: a line fails only where the text of its record cannot hold all of the letters,
 * however they are written. The text is bytes, each as one character (`latin1`).
 */
export function sieveLines(bytes: string, runs: readonly LetterRun[]): LineTest {
  const [first, ...others] = runs.map(patternOf);
  if (!first) return () => true;
  const mayHold = seek(bytes, first);
  const hasSigns =
    hasAny(bytes, rareSigns) || commonSigns.test(bytes) || (bytes.includes('\xe2') && radicals.test(bytes));
  const hasSign = hasSigns ? seek(bytes, signs) : () => false;
  const hasEscape = bytes.includes('\\u') ? seek(bytes, escapes) : () => false;
  return (start, end) => {
    if (hasSign(start, end) || hasEscape(start, end)) return true;
    return mayHold(start, end) && others.every((pattern) => holds(bytes, pattern, start, end));
  };
}

/** A test whether a pattern stands in a line, for lines in their order: the text is searched once. */
function seek(bytes: string, pattern: RegExp): LineTest {
  let next = -1;
  return (start, end) => {
    if (next < start) {
      pattern.lastIndex = start;
      next = pattern.exec(bytes)?.index ?? Number.POSITIVE_INFINITY;
    }
    return next < end;
  };
}

function holds(bytes: string, pattern: RegExp, start: number, end: number): boolean {
  pattern.lastIndex = 0;
  return pattern.test(bytes.slice(start, end));
}

function hasAny(bytes: string, some: readonly string[]): boolean {
  return some.some((one) => bytes.includes(one));
}

/** Letters after a letter are none of their own, but after an escape such as `\n`, whose letter is no letter of the text. */
function patternOf({ letters, opens, closes }: LetterRun): RegExp {
  const before = opens ? `(?:(?<![a-z]${letters})|(?<=\\\\(?:[bfnrt]|u[0-9a-f]{4})${letters}))` : '';
  return new RegExp(`${letters}${before}${closes ? '(?![a-z])' : ''}`, 'gi');
}
