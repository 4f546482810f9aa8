import type { DraftRule } from '../draft.js';
import { chooseApart } from './choice.js';
import { findVerb } from './clause.js';
import type { Candidate, Marginals } from './marginals.js';
import { type ContentTrees, exchangeClasses } from './model.js';
import type { Content } from './ranking.js';
import { type Paragraph, Place, type Reading } from './reading.js';
import { describeCandidates, listWhole } from './segments.js';
import { Shape, Tag } from './tags.js';
import { isTitle } from './titles.js';
import { judge } from './trees.js';

/** A candidate that is taken for what somebody says. */
export interface Found extends Content {
  /** The probability that it meets a quotation. */
  readonly probability: number;
  readonly rule: DraftRule;
}

/** How much a candidate is worth: the weights of its three probabilities, less what it must be worth at least. */
const weights = { met: 0.4, half: 0.3, exact: 0.3, least: 0.43 } as const;
/** What is less probable than this is worth nothing, however it ends. */
const leastMet = 0.2;
/** Marked words that nothing else takes are taken from this probability on, where they are as many. */
const leastMarked = 0.15;
const fewestWords = 3;
/** And clauses beside a sure cue that the chain has not seen, from this one on. */
const leastGuess = 0.2;
/** The title of a work, and what has no verb, are taken for speech only where it is as probable. */
const sureTitle = 0.98;
const sureFragment = 0.6;
const longestAside = 12;
const clauseOpeners = new Set(['whether', 'if', 'how', 'why', 'what', 'who', 'when', 'where']);

interface Judged extends Content {
  readonly probability: number;
  readonly worth: number;
  /** Whether the chain has seen it: all others are marked words, and clauses beside a cue that reports nothing else. */
  readonly seen: boolean;
}

/** What is said in an article, in order, without overlap. */
export function findContents(reading: Reading, marginals: Marginals, trees: ContentTrees): Found[] {
  const found: Found[] = [];
  let next = 0;
  for (const [index, paragraph] of reading.paragraphs.entries()) {
    const candidates: Candidate[] = [];
    for (; marginals.candidates[next]?.paragraph === index; next += 1) {
      const candidate = marginals.candidates[next];
      if (candidate !== undefined) candidates.push(candidate);
    }
    if (candidates.length === 0) continue;
    for (const content of chooseContents(reading, marginals, paragraph, candidates, trees)) found.push(content);
  }
  return found;
}

function chooseContents(
  reading: Reading,
  marginals: Marginals,
  paragraph: Paragraph,
  candidates: readonly Candidate[],
  trees: ContentTrees,
): Found[] {
  const wholeTo = listWhole(paragraph);
  const judged: Judged[] = [];
  describeCandidates(reading, marginals, paragraph, candidates, wholeTo, (described, candidate) => {
    const values = exchangeClasses(described, trees.classes);
    const whole = wholeTo[candidate.from - paragraph.from] === candidate.to;
    const met = judge(trees.met, values, whole ? 0 : leastMarked);
    judged.push(describe(candidate, whole, met, met < leastMet ? -1 : weigh(met, values, trees)));
  });
  const chosen = chooseApart(judged)
    .filter((content) => isPlausible(reading, content))
    .map((content) => makeFound(content, 'trained model', skipAside(reading, content)));
  const taken = new Uint8Array(paragraph.to - paragraph.from);
  for (const { from, to } of chosen) taken.fill(1, from - paragraph.from, to - paragraph.from);
  const isTaken = ({ from, to }: Judged): boolean => {
    for (let at = from; at < to; at += 1) if (taken[at - paragraph.from] === 1) return true;
    return false;
  };
  const left = judged.filter((one) => !isTaken(one));
  const alone = left.filter((one) => one.whole && standsAlone(reading, one));
  const guessed = chooseApart(
    left.filter(({ seen, whole }) => !seen && !whole).map((one) => ({ ...one, worth: one.probability - leastGuess })),
  );
  return [
    ...chosen,
    ...guessed.map((one) => makeFound(one, 'trained model')),
    ...alone.map((one) => makeFound(one, 'marks alone')),
  ].sort((a, b) => a.from - b.from);
}

/** Trees that could not lift the worth above nothing any more are not asked to the end. */
function weigh(met: number, values: Float32Array, trees: ContentTrees): number {
  const lacking = weights.least - weights.met * met;
  const exact = weights.exact * judge(trees.exact, values, (lacking - weights.half) / weights.exact);
  if (exact + weights.half <= lacking) return -1;
  return weights.half * judge(trees.half, values, (lacking - exact) / weights.half) + exact - lacking;
}

/** Whether marked words that nothing else takes are taken as they stand. */
function standsAlone(reading: Reading, one: Judged): boolean {
  if (isTitle(reading, one.from, one.to) || countWords(reading, one) < fewestWords) return false;
  return one.probability >= leastMarked || isCarriedOn(reading, one);
}

/** Whether something can be reported in these words: marked ones, or a clause. */
function isPlausible(reading: Reading, { from, to, beforeCue, whole, probability }: Judged): boolean {
  if (whole) return probability >= sureTitle || !isTitle(reading, from, to);
  for (let at = from; at < to; at += 1) if (reading.place[at] !== Place.out) return true;
  if (isClauseOpener(reading, from) || findVerb(reading, from, to) !== undefined) return true;
  const according = reading.lower(to) === 'according' || reading.lower(to + 1) === 'according';
  if (according) return reading.sentence[from] === reading.sentence[from - 1];
  return beforeCue >= 0.5 || (probability >= sureFragment && !hasSecondVerb(reading, from, to));
}

/** Whether marks are left open, and opened again at the start of the next paragraph. */
function isCarriedOn({ paragraphs }: Reading, { paragraph, to }: Content): boolean {
  const last = paragraphs[paragraph]?.marked.at(-1);
  const next = paragraphs[paragraph + 1];
  return last?.marked.closed === false && last.to === to && next !== undefined && next.marked[0]?.from === next.from;
}

/** "deals with them and supplied them": the cue was no cue, but the first of two verbs. */
function hasSecondVerb({ tag }: Reading, from: number, to: number): boolean {
  for (let at = from; at + 1 < to; at += 1) if (tag[at] === Tag.and && tag[at + 1] === Tag.ed) return true;
  return false;
}

/** Where the clause begins in "According to Anna Berg, a baker, the road was closed". */
function skipAside(reading: Reading, { from, to }: Content): number {
  const { tag, sentence } = reading;
  if (tag[from - 1] !== Tag.comma || !(tag[from] === Tag.determiner || reading.lower(from) === 'who')) return from;
  let start = from - 1;
  while (sentence[start - 1] === sentence[from]) start -= 1;
  if (reading.lower(start) !== 'according') return from;
  let comma = from;
  while (comma < to && comma - from < longestAside && tag[comma] !== Tag.comma) comma += 1;
  const isAside =
    tag[comma] === Tag.comma && (reading.lower(from) === 'who' || findVerb(reading, from, comma) === undefined);
  return isAside && findVerb(reading, comma + 1, to) !== undefined ? comma + 1 : from;
}

function isClauseOpener(reading: Reading, at: number): boolean {
  return reading.tag[at] === Tag.that || clauseOpeners.has(reading.lower(at));
}

function describe(candidate: Candidate, whole: boolean, probability: number, worth: number): Judged {
  const { paragraph, from, to, afterCue, beforeCue, other } = candidate;
  const sum = afterCue + beforeCue + other;
  const total = sum || 1;
  const said = (afterCue + beforeCue) / total;
  return { paragraph, from, to, said, beforeCue: beforeCue / total, whole, probability, worth, seen: sum > 0 };
}

function makeFound(judged: Judged, rule: DraftRule, from: number = judged.from): Found {
  const { paragraph, to, said, beforeCue, whole, probability } = judged;
  return { paragraph, from, to, said, beforeCue, whole, probability, rule };
}

function countWords(reading: Reading, { from, to }: Content): number {
  let count = 0;
  for (let at = from; at < to; at += 1)
    if (reading.place[at] === Place.inside && reading.shape(at) !== Shape.sign) count += 1;
  return count;
}
