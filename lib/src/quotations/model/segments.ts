import { findVerb } from './clause.js';
import { connectorCount } from './connectors.js';
import { paragraphKinds } from './context.js';
import { Features } from './features.js';
import type { Candidate, Marginals } from './marginals.js';
import { isVerbLike } from './phrase.js';
import { type Paragraph, Place, type Reading } from './reading.js';
import { reportCount } from './reports.js';
import { findSurest } from './surest.js';
import { isCapital, Shape, Tag, tagCount } from './tags.js';

/** So many candidates before and after are compared with each. */
const neighbours = 30;
/** So far from a candidate a cue and a source are looked for. */
const reach = { cueBefore: 12, cueAfter: 14, sourceBefore: 25, sourceAfter: 20 } as const;
/** What is written where nothing is found near. */
const far = 40;

/** Features that are numbers of a class, by how many classes there are; they are exchanged for what was learned of each. */
export const classes: readonly number[] = [
  ...Array.from({ length: 8 }, () => tagCount),
  connectorCount,
  connectorCount,
  reportCount,
  reportCount,
  reportCount,
  paragraphKinds,
];

const featureCount = 14 + 5 + 5 + 15 + 11 + 8 + 3;

const row = new Features(featureCount);

/**
 * Calls `take` for each candidate of one paragraph with what is known about it: first the classes, then plain numbers.
 * The values are written over for the next candidate.
 */
export function describeCandidates(
  reading: Reading,
  marginals: Marginals,
  paragraph: Paragraph,
  candidates: readonly Candidate[],
  wholeTo: Int32Array,
  take: (values: Float32Array, candidate: Candidate) => void,
): void {
  const totals = candidates.map(({ afterCue, beforeCue, other }) => afterCue + beforeCue + other);
  const size = paragraph.to - paragraph.from;
  for (const [at, candidate] of candidates.entries()) {
    row.start();
    putClasses(row, reading, marginals, paragraph, candidate);
    putShares(row, candidate, totals[at] ?? 0);
    putRivals(row, candidates, totals, at);
    putInside(row, reading, marginals, candidate);
    putEdges(row, reading, marginals, paragraph, candidate);
    putNear(row, marginals, paragraph, candidate);
    row.put(wholeTo[candidate.from - paragraph.from] === candidate.to ? 1 : 0);
    row.put((candidate.from - paragraph.from) / size);
    row.put(size);
    take(row.values, candidate);
  }
}

/** For each token of a paragraph the end of the marked words that begin there; 0 for none. */
export function listWhole({ from, to, marked }: Paragraph): Int32Array {
  const ends = new Int32Array(to - from);
  for (const one of marked) ends[one.from - from] = one.to;
  return ends;
}

function putClasses(
  row: Features,
  { tag }: Reading,
  { columns }: Marginals,
  paragraph: Paragraph,
  { from, to }: Candidate,
): void {
  row.put(tag[from - 2] ?? 0);
  row.put(tag[from - 1] ?? 0);
  row.put(tag[from] ?? 0);
  row.put(tag[from + 1] ?? 0);
  row.put(tag[to - 1] ?? 0);
  row.put(tag[to] ?? 0);
  row.put(tag[to + 1] ?? 0);
  row.put(tag[to + 2] ?? 0);
  row.put(columns.connector[from] ?? 0);
  row.put(columns.connector[to] ?? 0);
  row.put(columns.report[from - 1] ?? 0);
  row.put(columns.report[from] ?? 0);
  row.put(columns.report[to] ?? 0);
  row.put(columns.paragraph[paragraph.from] ?? 0);
}

function putShares(row: Features, { afterCue, beforeCue, other }: Candidate, total: number): void {
  const said = afterCue + beforeCue;
  row.put(said);
  row.put(other);
  row.put(total);
  row.put(total === 0 ? 0 : beforeCue / total);
  row.put(total === 0 ? 0 : said / total);
}

/** How probable the candidates are that overlap this one. */
function putRivals(row: Features, candidates: readonly Candidate[], totals: readonly number[], own: number): void {
  const candidate = candidates[own];
  let most = 0;
  let longer = 0;
  let sameStart = 0;
  let sameEnd = 0;
  for (let at = Math.max(0, own - neighbours); at < Math.min(candidates.length, own + neighbours); at += 1) {
    const other = candidates[at];
    if (at === own || other === undefined || candidate === undefined) continue;
    if (other.from >= candidate.to || other.to <= candidate.from) continue;
    const total = totals[at] ?? 0;
    most = Math.max(most, total);
    if (other.to - other.from > candidate.to - candidate.from) longer = Math.max(longer, total);
    if (other.from === candidate.from) sameStart += total;
    if (other.to === candidate.to) sameEnd += total;
  }
  const total = totals[own] ?? 0;
  row.put(most);
  row.put(longer);
  row.put(sameStart);
  row.put(sameEnd);
  row.put(total / (total + most + 1e-6));
}

function putInside(row: Features, reading: Reading, marginals: Marginals, { from, to }: Candidate): void {
  const { tag, place, cue } = reading;
  let content = 0;
  let least = 1;
  let said = 0;
  let verbs = 0;
  let firstVerb = -1;
  let commas = 0;
  let marked = 0;
  let words = 0;
  let cues = 0;
  let cueInside = 0;
  let sourceInside = 0;
  let long = 0;
  let capitals = 0;
  for (let at = from; at < to; at += 1) {
    const probability = marginals.content[at] ?? 0;
    content += probability;
    least = Math.min(least, probability);
    said += marginals.said[at] ?? 0;
    const shape = reading.shape(at);
    const isWord = shape !== Shape.sign;
    if (isWord) words += 1;
    if (isWord && reading.lower(at).length > 3) {
      long += 1;
      if (isCapital(shape)) capitals += 1;
    }
    if (place[at] === Place.inside && isWord) marked += 1;
    if (at > from) {
      cueInside = Math.max(cueInside, marginals.cue[at] ?? 0);
      sourceInside = Math.max(sourceInside, marginals.source[at] ?? 0);
    }
    if (place[at] !== Place.out) continue;
    if (isVerbLike(tag[at] ?? 0)) verbs += 1;
    if (firstVerb < 0 && (isVerbLike(tag[at] ?? 0) || tag[at] === Tag.ed)) firstVerb = at - from;
    if (tag[at] === Tag.comma) commas += 1;
    if (at > from && (cue[at] ?? 0) > 4) cues += 1;
  }
  const size = to - from;
  const verb = findVerb(reading, from, to);
  row.put(verb === undefined ? -1 : verb - from);
  row.put(content / size);
  row.put(least);
  row.put(said / size);
  row.put(verbs);
  row.put(firstVerb);
  row.put(commas);
  row.put(marked);
  row.put(words);
  row.put(words - marked);
  row.put(cues);
  row.put(cueInside);
  row.put(sourceInside);
  row.put(long === 0 ? 0 : capitals / long);
  row.put((reading.sentence[to - 1] ?? 0) - (reading.sentence[from] ?? 0));
}

function putEdges(
  row: Features,
  reading: Reading,
  marginals: Marginals,
  paragraph: Paragraph,
  { from, to }: Candidate,
): void {
  const { place, sentence, tag } = reading;
  const atEnd = to === paragraph.to;
  const starts = from === paragraph.from || sentence[from] !== sentence[from - 1];
  const ends = atEnd || tag[to] === Tag.stop || sentence[to] !== sentence[to - 1];
  const cutLeft = place[from] === Place.inside || place[from] === Place.close;
  const cutRight =
    !atEnd &&
    (place[to - 1] === Place.open ||
      (place[to - 1] === Place.inside && (place[to] === Place.inside || place[to] === Place.close)));
  const stops = isPoint(tag[to - 1]) || isPoint(tag[to - 2]);
  row.put(marginals.begin[from] ?? 0);
  row.put(atEnd ? 1 : 1 - ((marginals.content[to] ?? 0) - (marginals.begin[to] ?? 0)));
  row.put(marginals.content[from - 1] ?? 0);
  row.put(marginals.content[to] ?? 0);
  row.put(cutLeft ? 1 : 0);
  row.put(cutRight ? 1 : 0);
  row.put(starts ? 1 : 0);
  row.put(ends ? 1 : 0);
  row.put(stops ? 1 : 0);
  row.put(reading.cue[from - 1] ?? 0);
  row.put(reading.cue[from - 2] ?? 0);
}

/** The surest cue and source before and after, and how far away they stand. */
function putNear(row: Features, marginals: Marginals, paragraph: Paragraph, { from, to }: Candidate): void {
  const start = paragraph.from;
  const end = paragraph.to;
  putSurest(row, marginals.cue, from - 1, Math.max(start, from - reach.cueBefore), -1);
  putSurest(row, marginals.cue, to, Math.min(end - 1, to + reach.cueAfter - 1), 1);
  putSurest(row, marginals.source, from - 1, Math.max(start, from - reach.sourceBefore), -1);
  putSurest(row, marginals.source, to, Math.min(end - 1, to + reach.sourceAfter - 1), 1);
}

function putSurest(row: Features, probabilities: Float32Array, first: number, last: number, step: 1 | -1): void {
  const at = findSurest(probabilities, first, last, step);
  const most = probabilities[at] ?? 0;
  row.put(most);
  row.put(most > 0.1 ? Math.abs(at - first) : far);
}

function isPoint(tag: number | undefined): boolean {
  return tag === Tag.comma || tag === Tag.stop;
}
