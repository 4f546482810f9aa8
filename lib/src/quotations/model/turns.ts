import type { Found } from './contents.js';
import type { Mention } from './mentions.js';
import type { Paragraph, Reading } from './reading.js';
import type { Said } from './speaking.js';
import { isCapital, Shape, Tag } from './tags.js';

/** A name before a colon has at most so many tokens. */
const longestName = 5;
/** So many paragraphs that begin with a name and a colon make a transcript. */
const fewestTurns = 3;
/** A headline has at most so many tokens. */
const longestHeadline = 25;
/** A judgement, not a measured share: what stands so is hardly ever anything else. */
const certainty = 0.9;
/** They stand before colons and speak for nobody. */
const labels = new Set([
  'update',
  'note',
  'correction',
  'watch',
  'read',
  'related',
  'photo',
  'video',
  'live',
  'breaking',
]);

/** A paragraph that begins with a name and a colon. */
interface Turn {
  readonly index: number;
  readonly paragraph: Paragraph;
  readonly colon: number;
}

/**
 * Speech that is told by its form alone: the turns of a transcript ("BERG: It rained.", three of them or more; a single
 * letter names nobody), and a headline "Berg: It rained", where the text goes on to speak of Berg.
 */
export function findTurns(reading: Reading): Said[] {
  const turns = reading.paragraphs.flatMap((paragraph, index) => {
    const colon = findColon(reading, paragraph);
    return colon === undefined ? [] : [{ index, paragraph, colon }];
  });
  const isTranscript = turns.length >= fewestTurns && hasReturns(reading, turns);
  return turns.flatMap((turn) => {
    if (isTranscript) return [writeTurn(reading, turn, 'transcript')];
    return isHeadline(reading, turn) ? [writeTurn(reading, turn, 'headline')] : [];
  });
}

/** What is said, with the turns in the place of what was found in their paragraphs. */
export function putTurns(said: readonly Said[], turns: readonly Said[]): readonly Said[] {
  if (turns.length === 0) return said;
  const taken = new Set(turns.map(({ content }) => content.paragraph));
  const others = said.filter(({ content }) => !taken.has(content.paragraph));
  return [...others, ...turns].sort((a, b) => a.content.from - b.content.from);
}

/** Where the colon after the name stands that begins a paragraph without marks. */
function findColon(reading: Reading, { from, to, marked }: Paragraph): number | undefined {
  if (marked.length > 0) return undefined;
  let at = from;
  while (at < to && at - from < longestName && isCapital(reading.shape(at)) && !labels.has(reading.lower(at))) at += 1;
  return at > from && at + 1 < to && reading.tag[at] === Tag.colon ? at : undefined;
}

/** Whether somebody takes a second turn: a list of headings has none. */
function hasReturns(reading: Reading, turns: readonly Turn[]): boolean {
  return new Set(turns.map((turn) => nameOf(reading, turn))).size < turns.length;
}

/** The first paragraph, short and without a stop, with a name that comes again and a clause or more after it. */
function isHeadline(reading: Reading, turn: Turn): boolean {
  const { from, to } = turn.paragraph;
  if (turn.index > 0 || to - from > longestHeadline || reading.tag[to - 1] === Tag.stop || to - turn.colon < 4)
    return false;
  const name = reading.words[turn.colon - 1];
  return name !== undefined && reading.words.includes(name, to);
}

function nameOf({ text, start, end }: Reading, { paragraph, colon }: Turn): string {
  return text.slice(start[paragraph.from], end[colon - 1]);
}

function writeTurn(
  reading: Reading,
  { index, paragraph: { from, to }, colon }: Turn,
  rule: 'transcript' | 'headline',
): Said {
  const content: Found = {
    paragraph: index,
    from: colon + 1,
    to,
    said: 1,
    beforeCue: 0,
    whole: false,
    probability: certainty,
    rule,
  };
  const isLong = reading.shape(from) !== Shape.capital;
  const mention: Mention | undefined =
    colon - from > 1 || isLong
      ? { paragraph: index, from, to: colon, probability: certainty, after: 0, guessed: false }
      : undefined;
  const cue = { paragraph: index, from: colon, to: colon + 1, probability: certainty };
  return { content, mention, cue, carriedOn: false };
}
