import type { CueCandidate, Marginals, Source } from './marginals.js';
import { isNounLike, isPhraseHead, isVerbLike } from './phrase.js';
import type { Paragraph, Reading } from './reading.js';
import { keyOf } from './stretches.js';
import { Shape, Tag } from './tags.js';

/** A phrase that may name a speaker. */
export interface Mention extends Source {
  /** Whether the chain has not found it: a noun phrase beside a cue. */
  readonly guessed: boolean;
}

/** All phrases of an article that may name a speaker, and all cues, in order. */
export interface Mentions {
  readonly all: readonly Mention[];
  readonly cues: readonly CueCandidate[];
}

/** So many tokens may stand between commas after a name. */
const longestAside = 30;
const longestPhrase = { before: 14, after: 12 } as const;
/** Beside words less probably cues no phrase is guessed; where a source is more probable, none either. */
const leastCue = 0.15;
const sureSource = 0.15;
/** Cues from this bin on (one more in the column) are always looked beside. */
const sureBin = 5;

const credits = new Set([
  'photo',
  'photograph',
  'photos',
  'picture',
  'image',
  'images',
  'file',
  'credit',
  'courtesy',
  'graphic',
]);

/** The sources that the chain has found, and noun phrases beside cues. */
export function listMentions(reading: Reading, marginals: Marginals): Mentions {
  const all: Mention[] = [];
  let next = 0;
  for (const [index, paragraph] of reading.paragraphs.entries()) {
    if (paragraph.runs.length === 0) continue;
    const own: Mention[] = [];
    for (; marginals.sources[next]?.paragraph === index; next += 1) {
      const source = marginals.sources[next];
      if (source === undefined || !canName(reading, source)) continue;
      const { from, to, probability, after } = source;
      own.push({ paragraph: index, from, to, probability, after, guessed: false });
    }
    guessMentions(reading, marginals, paragraph, index, own);
    for (const mention of own.sort((a, b) => a.from - b.from || a.to - b.to)) all.push(mention);
  }
  return { all, cues: [...marginals.cues].sort((a, b) => a.from - b.from || a.to - b.to) };
}

/** Whether a source holds a word, and is not the credit of a picture: "(Photo: Anna Berg)". */
function canName(reading: Reading, { from, to }: Source): boolean {
  let hasWord = false;
  for (let at = from; at < to; at += 1) if (reading.shape(at) !== Shape.sign) hasWord = true;
  if (!hasWord) return false;
  const link = reading.lower(from - 1);
  return !((link === ':' || link === 'by' || link === '/') && credits.has(reading.lower(from - 2)));
}

function guessMentions(
  reading: Reading,
  marginals: Marginals,
  { from, to }: Paragraph,
  paragraph: number,
  own: Mention[],
): void {
  const sure = new Uint8Array(to - from);
  for (const source of own) if (source.probability > sureSource) sure.fill(1, source.from - from, source.to - from);
  const known = new Set(own.map((mention) => keyOf(mention.from, mention.to)));
  const guess = (start: number, end: number): void => {
    if (known.has(keyOf(start, end))) return;
    let head = false;
    for (let at = start; at < end; at += 1) {
      if (sure[at - from] === 1) return;
      if (isPhraseHead(reading.tag[at] ?? 0)) head = true;
    }
    if (!head) return;
    known.add(keyOf(start, end));
    own.push({ paragraph, from: start, to: end, probability: 0, after: 0, guessed: true });
  };
  for (let cue = from; cue < to; cue += 1) {
    if ((marginals.cue[cue] ?? 0) <= leastCue && (reading.cue[cue] ?? 0) < sureBin) continue;
    const before = phraseBefore(reading, cue, from);
    guess(...before);
    guess(...phraseBeforeAside(reading, before[1], from));
    guess(...phraseAfter(reading, cue, to));
  }
}

function phraseBefore({ tag, words }: Reading, cue: number, least: number): [number, number] {
  let end = cue;
  while (end > least && isFiller(tag[end - 1] ?? 0)) end -= 1;
  let start = end;
  while (start > least && end - start < longestPhrase.before) {
    const joins = isNounLike(tag[start - 1] ?? 0) || (words[start - 1]?.lower === 'of' && start - 1 > least);
    if (!joins) break;
    start -= 1;
  }
  return [start, end];
}

/** "Anna Berg, the mayor of Oldby," before a cue: the phrase before the aside. */
function phraseBeforeAside(reading: Reading, end: number, least: number): [number, number] {
  const { tag } = reading;
  if (tag[end - 1] !== Tag.comma) return [end, end];
  let comma = end - 2;
  while (comma > least && end - comma < longestAside && tag[comma] !== Tag.comma) comma -= 1;
  if (tag[comma] !== Tag.comma) return [end, end];
  const close = tag[comma - 1] === Tag.bracket ? comma - 1 : comma;
  let open = close;
  while (open > least && comma - open < 8 && close < comma && reading.lower(open) !== '(') open -= 1;
  return phraseBefore(reading, open > least ? open : comma, least);
}

function phraseAfter({ tag, words }: Reading, cue: number, most: number): [number, number] {
  const next = words[cue + 1]?.lower;
  const start = cue + 1 < most && (next === 'to' || next === 'by') ? cue + 2 : cue + 1;
  let end = start;
  while (end < most && end - start < longestPhrase.after && (isNounLike(tag[end] ?? 0) || words[end]?.lower === 'of'))
    end += 1;
  return [start, Math.max(start, end)];
}

function isFiller(tag: number): boolean {
  return isVerbLike(tag) || tag === Tag.adverb || tag === Tag.ly || tag === Tag.ed;
}
