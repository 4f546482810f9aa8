import { findVerb } from './clause.js';
import { connectorCount } from './connectors.js';
import { paragraphKinds } from './context.js';
import type { Candidate, Marginals } from './marginals.js';
import { isVerbLike } from './phrase.js';
import { type Paragraph, Place, type Reading } from './reading.js';
import { reportCount } from './reports.js';
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

/** What is known about each candidate of one paragraph: first the classes, then plain numbers. */
export function describeCandidates(
  reading: Reading,
  marginals: Marginals,
  paragraph: Paragraph,
  candidates: readonly Candidate[],
): Float32Array[] {
  const totals = candidates.map(({ afterCue, beforeCue, other }) => afterCue + beforeCue + other);
  const whole = new Set(paragraph.marked.map(({ from, to }) => `${from} ${to}`));
  return candidates.map((candidate, at) => {
    const values = [
      ...listClasses(reading, marginals, paragraph, candidate),
      ...listShares(candidate, totals[at] ?? 0),
      ...compareCandidates(candidates, totals, at),
      ...describeInside(reading, marginals, candidate),
      ...describeEdges(reading, marginals, paragraph, candidate),
      ...describeNear(reading, marginals, paragraph, candidate),
      whole.has(`${candidate.from} ${candidate.to}`) ? 1 : 0,
      (candidate.from - paragraph.from) / (paragraph.to - paragraph.from),
      paragraph.to - paragraph.from,
    ];
    return Float32Array.from(values);
  });
}

function listClasses(
  { tag }: Reading,
  { columns }: Marginals,
  paragraph: Paragraph,
  { from, to }: Candidate,
): number[] {
  return [
    tag[from - 2] ?? 0,
    tag[from - 1] ?? 0,
    tag[from] ?? 0,
    tag[from + 1] ?? 0,
    tag[to - 1] ?? 0,
    tag[to] ?? 0,
    tag[to + 1] ?? 0,
    tag[to + 2] ?? 0,
    columns.connector[from] ?? 0,
    columns.connector[to] ?? 0,
    columns.report[from - 1] ?? 0,
    columns.report[from] ?? 0,
    columns.report[to] ?? 0,
    columns.paragraph[paragraph.from] ?? 0,
  ];
}

function listShares({ afterCue, beforeCue, other }: Candidate, total: number): number[] {
  const said = afterCue + beforeCue;
  return [said, other, total, total === 0 ? 0 : beforeCue / total, total === 0 ? 0 : said / total];
}

/** How probable the candidates are that overlap this one. */
function compareCandidates(candidates: readonly Candidate[], totals: readonly number[], own: number): number[] {
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
  return [most, longer, sameStart, sameEnd, total / (total + most + 1e-6)];
}

function describeInside(reading: Reading, marginals: Marginals, { from, to }: Candidate): number[] {
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
  return [
    verb === undefined ? -1 : verb - from,
    content / size,
    least,
    said / size,
    verbs,
    firstVerb,
    commas,
    marked,
    words,
    words - marked,
    cues,
    cueInside,
    sourceInside,
    long === 0 ? 0 : capitals / long,
    (reading.sentence[to - 1] ?? 0) - (reading.sentence[from] ?? 0),
  ];
}

function describeEdges(
  reading: Reading,
  marginals: Marginals,
  paragraph: Paragraph,
  { from, to }: Candidate,
): number[] {
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
  return [
    marginals.begin[from] ?? 0,
    atEnd ? 1 : 1 - ((marginals.content[to] ?? 0) - (marginals.begin[to] ?? 0)),
    marginals.content[from - 1] ?? 0,
    marginals.content[to] ?? 0,
    cutLeft ? 1 : 0,
    cutRight ? 1 : 0,
    starts ? 1 : 0,
    ends ? 1 : 0,
    stops ? 1 : 0,
    reading.cue[from - 1] ?? 0,
    reading.cue[from - 2] ?? 0,
  ];
}

/** The surest cue and source before and after, and how far away they stand. */
function describeNear(_: Reading, marginals: Marginals, paragraph: Paragraph, { from, to }: Candidate): number[] {
  const start = paragraph.from;
  const end = paragraph.to;
  return [
    ...findSurest(marginals.cue, from - 1, Math.max(start, from - reach.cueBefore), -1),
    ...findSurest(marginals.cue, to, Math.min(end - 1, to + reach.cueAfter - 1), 1),
    ...findSurest(marginals.source, from - 1, Math.max(start, from - reach.sourceBefore), -1),
    ...findSurest(marginals.source, to, Math.min(end - 1, to + reach.sourceAfter - 1), 1),
  ];
}

function findSurest(probabilities: Float32Array, first: number, last: number, step: 1 | -1): [number, number] {
  let most = 0;
  let distance = far;
  for (let at = first; step > 0 ? at <= last : at >= last; at += step) {
    const probability = probabilities[at] ?? 0;
    if (probability <= most) continue;
    most = probability;
    distance = Math.abs(at - first);
  }
  return [most, most > 0.1 ? distance : far];
}

function isPoint(tag: number | undefined): boolean {
  return tag === Tag.comma || tag === Tag.stop;
}
