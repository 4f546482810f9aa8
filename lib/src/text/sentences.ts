import type { Span } from '../model.js';
import { isSpace, paragraphSpans, pushTrimmed } from './spans.js';
import { stopwords } from './stopwords.js';
import { encodeUnits } from './units.js';

/** Never at the end of a sentence: a name, a place or an example follows. */
const titles = new Set(
  `mr mrs ms mx messrs dr prof gen col lt sgt capt maj brig adm cmdr sen rep gov pres rev hon amb supt insp
   st ste mt ft vs cf viz e.g i.e approx`.split(/\s+/),
);
/** Not at the end of a sentence where a number follows. */
const beforeNumbers = new Set(
  'no nos vol fig art ch sec p pp jan feb mar apr jun jul aug sep sept oct nov dec'.split(' '),
);
const closers = '"\'”’)]»›}';
const openers = '"\'“‘„«‹([{¿¡—–-';
/** Full stops of scripts that put no space after them. */
const wideStops = '。！？';
const stops = new Set([...wideStops, ...'…؟۔।'].map((stop) => stop.charCodeAt(0)));

/** The first stop by code unit that is not ASCII: all letters of most texts stand between. */
const firstWideStop = 0x61f;

/**
 * The sentences of a span, in order, without the white space between them. A sentence never crosses a paragraph;
 * the marks that close a quotation belong to the sentence they end. The rules are in `sentenceRules`.
 * Text without any letter or mark gives what stands there as one sentence; blank text gives none.
 *
 * @example sentenceSpans('Gen. Mills left. He ran.', { start: 0, end: 24 }) // [{ start: 0, end: 16 }, { start: 17, end: 24 }]
 */
export function sentenceSpans(text: string, span: Span): Span[] {
  return findSentences(text, encodeUnits(text), span);
}

/** The same, where the code units of the text are at hand. */
export function findSentences(text: string, units: Uint16Array, span: Span): Span[] {
  const spans: Span[] = [];
  for (const paragraph of paragraphSpans(text, span)) {
    for (let from = paragraph.start; from < paragraph.end; ) {
      const to = findSentenceEnd(text, units, from, paragraph.end);
      pushTrimmed(spans, text, from, to);
      from = to;
    }
  }
  return spans;
}

/** Where the sentence that starts at `from` ends, its closing marks included; `to` at the latest. */
function findSentenceEnd(text: string, units: Uint16Array, from: number, to: number): number {
  for (let i = from; i < to; i += 1) {
    const unit = units[i] ?? 0;
    if ((unit > 63 && unit < firstWideStop) || unit === 32 || !isStop(unit)) continue;
    const stopEnd = skip(text, i + 1, to, isStop);
    const end = skip(text, stopEnd, to, isCloser);
    if (end >= to) return to;
    if (wideStops.includes(text.charAt(i))) return end;
    if (!isSpace(text.charCodeAt(end))) {
      i = end - 1;
      continue;
    }
    const next = skip(text, skip(text, end, to, isSpace), to, isOpener);
    const alone = unit === 46 && stopEnd === i + 1 && end === stopEnd;
    if (startsSentence(text, next, to) && !(alone && isAbbreviation(text, from, i, next, to))) return end;
    i = end - 1;
  }
  return to;
}

function isStop(unit: number): boolean {
  if (unit < 128) return unit === 46 || unit === 33 || unit === 63;
  return unit >= firstWideStop && stops.has(unit);
}

function isCloser(unit: number): boolean {
  return closers.includes(String.fromCharCode(unit));
}

function isOpener(unit: number): boolean {
  return openers.includes(String.fromCharCode(unit)) || isSpace(unit);
}

function skip(text: string, from: number, to: number, test: (unit: number) => boolean): number {
  let i = from;
  while (i < to && test(text.charCodeAt(i))) i += 1;
  return i;
}

/** A sentence may start with anything but a lower-case letter or a mark that goes on with the last one. */
function startsSentence(text: string, at: number, to: number): boolean {
  if (at >= to) return true;
  return !/^[\p{Ll},;:]/u.test(String.fromCodePoint(text.codePointAt(at) ?? 32));
}

/** Whether the full stop at `stop` belongs to the word before it. */
function isAbbreviation(text: string, from: number, stop: number, next: number, to: number): boolean {
  let start = stop;
  while (start > from && /[\p{L}.]/u.test(text.charAt(start - 1))) start -= 1;
  const word = text.slice(start, stop).replace(/^\.+/, '');
  const folded = word.toLowerCase();
  if (titles.has(folded)) return true;
  if (beforeNumbers.has(folded)) return /\d/.test(text.charAt(next));
  if (/^(\p{L}\.)+\p{L}$/u.test(word)) return !startsWithFunctionWord(text, next, to);
  return /^\p{Lu}$/u.test(word) && word !== 'I' && /\p{Lu}/u.test(text.charAt(next));
}

function startsWithFunctionWord(text: string, at: number, to: number): boolean {
  const word = /^\p{L}+/u.exec(text.slice(at, Math.min(to, at + 20)))?.[0];
  return word !== undefined && stopwords('english').has(word.toLowerCase());
}
