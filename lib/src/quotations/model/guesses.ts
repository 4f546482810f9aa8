import { tellingVerbs } from '../cues.js';
import { findVerb } from './clause.js';
import type { CueCandidate } from './marginals.js';
import { type Paragraph, Place, type Reading } from './reading.js';
import { firstFrom, type Stretch } from './stretches.js';
import { Tag } from './tags.js';
import { stemOf } from './words.js';

/** Beside cues less probable nothing is guessed. */
const sureCue = 0.5;
/** A candidate so near a cue is taken for what the cue reports. */
const reach = 16;
/** One who is told takes up so many tokens. */
const longestListener = 4;
const longestClause = 60;
const openers = new Set<number>([
  Tag.that,
  Tag.subject,
  Tag.it,
  Tag.determiner,
  Tag.possessive,
  Tag.name,
  Tag.adverb,
  Tag.plural,
]);

/** Clauses after sure cues beside which the chain sees nothing that could be reported. */
export function guessClauses(
  reading: Reading,
  paragraph: Paragraph,
  candidates: readonly Stretch[],
  cues: readonly CueCandidate[],
): Stretch[] {
  if (!cues.some(({ probability }) => probability >= sureCue)) return [];
  const sorted = cues.toSorted((a, b) => a.from - b.from);
  const known = candidates.toSorted((a, b) => a.from - b.from);
  return sorted.flatMap((cue, at) => {
    if (cue.probability < sureCue) return [];
    const least = Math.max(cue.from - reach, sorted[at - 1]?.to ?? 0);
    const most = sorted[at + 1]?.from ?? paragraph.to;
    const near = known.slice(firstFrom(known, least), firstFrom(known, cue.to + reach));
    const hasAny = near.some(({ from, to }) => to <= most && (from >= cue.to || to > cue.from - reach));
    return hasAny ? [] : listClauses(reading, paragraph, cue);
  });
}

function listClauses(reading: Reading, { to: most }: Paragraph, cue: CueCandidate): Stretch[] {
  const { tag, sentence, place } = reading;
  let end = cue.to;
  while (end < most && end - cue.to < longestClause && sentence[end] === sentence[cue.to]) end += 1;
  while (end > cue.to && tag[end - 1] === Tag.stop) end -= 1;
  const turn = findTurn(reading, cue.to, end);
  const isTelling = tellingVerbs.has(stemOf(reading.lower(cue.to - 1)));
  const found: Stretch[] = [];
  for (let from = cue.to; from <= cue.to + (isTelling ? longestListener : 0) && from < end; from += 1) {
    if (place[from] !== Place.out || !openers.has(tag[from] ?? 0)) continue;
    for (const to of new Set([turn, end])) {
      if (to > from + 1 && findVerb(reading, from, to) !== undefined) found.push({ from, to });
    }
  }
  return found;
}

/** Where the sentence goes on with another report: before "and", "but" or a comma that a cue follows. */
function findTurn(reading: Reading, from: number, to: number): number {
  for (let at = from + 1; at < to - 1; at += 1) {
    const tag = reading.tag[at];
    const turns = tag === Tag.and || tag === Tag.but || tag === Tag.comma;
    if (turns && (reading.cue[at + 1] ?? 0) >= 4) return at;
  }
  return to;
}
