import type { ChainWeights } from './chain.js';
import { Evidence, pairedColumns } from './chain.js';
import { type Columns, readColumns } from './columns.js';
import { guessClauses } from './guesses.js';
import { Label, labelCount } from './labels.js';
import { Lattice } from './lattice.js';
import { type Paragraph, Place, type Reading, type Run } from './reading.js';
import { firstFrom, keyOf, type Stretch } from './stretches.js';
import { Shape } from './tags.js';
import type { WordReader } from './words.js';

/** Tokens that may be what somebody says, with the probability of each reading. */
export interface Candidate {
  readonly paragraph: number;
  readonly from: number;
  readonly to: number;
  /** Said, with the cue before it, and after it. */
  afterCue: number;
  beforeCue: number;
  /** Thought, or reported without a clause. */
  other: number;
}

/** Tokens that may name who says something. */
export interface Source {
  readonly paragraph: number;
  readonly from: number;
  readonly to: number;
  probability: number;
  /** The part of the probability that it stands after its cue. */
  after: number;
}

export interface CueCandidate {
  readonly paragraph: number;
  readonly from: number;
  readonly to: number;
  readonly probability: number;
}

/** What the chain says about an article. Probabilities per token: 0 in sentences that do not hint at speech. */
export interface Marginals {
  readonly columns: Columns;
  /** Reported in any way; its first token; said. */
  readonly content: Float32Array;
  readonly begin: Float32Array;
  readonly said: Float32Array;
  readonly cue: Float32Array;
  readonly source: Float32Array;
  readonly candidates: readonly Candidate[];
  readonly sources: readonly Source[];
  readonly cues: readonly CueCandidate[];
}

/** Longer runs are read in pieces of this size. */
const longest = 4000;
/** So many tokens of marked words are read at each end, their marks included; those between are as the one before them. */
const shallow = { open: 4, close: 4 } as const;
const leastSegment = 0.015;
const leastCandidate = 0.05;
const leastSource = 0.03;

/** Reads articles by the chain; its arrays are used again. */
export class Chain {
  readonly #evidence: Evidence;
  readonly #lattice: Lattice;
  /** The tokens that the lattice has, and where they end. */
  readonly #tokens = new Int32Array(longest + 1);
  readonly #sums = new Int32Array(longest * labelCount);

  constructor(weights: ChainWeights, reader: WordReader) {
    this.#evidence = new Evidence(weights, reader, longest);
    this.#lattice = new Lattice(weights, longest);
  }

  read(reading: Reading): Marginals {
    const { size } = reading;
    const buffer = new ArrayBuffer(5 * 4 * size);
    const column = (at: number): Float32Array => new Float32Array(buffer, at * 4 * size, size);
    const found = {
      columns: readColumns(reading, pairedColumns),
      content: column(0),
      begin: column(1),
      said: column(2),
      cue: column(3),
      source: column(4),
      candidates: [] as Candidate[],
      sources: [] as Source[],
      cues: [] as CueCandidate[],
    };
    for (const [index, paragraph] of reading.paragraphs.entries()) {
      if (paragraph.runs.length === 0) continue;
      const candidates = new Map<number, Candidate>();
      const sources = new Map<number, Source>();
      const firstCue = found.cues.length;
      for (const run of paragraph.runs.flatMap(cutRun)) {
        const count = this.#choose(paragraph, run);
        this.#evidence.sum(reading, found.columns, run, this.#tokens, count, this.#sums);
        this.#lattice.weigh(this.#sums, count);
        this.#writeTokens(found, run);
        this.#listCandidates(reading, index, candidates);
        this.#listSources(index, sources);
        for (const cue of this.#lattice.segments(Label.cue, leastSource)) {
          const { from, to } = this.#stretchOf(cue);
          found.cues.push({ paragraph: index, from, to, probability: cue.probability });
        }
      }
      const cues = found.cues.slice(firstCue);
      for (const candidate of keepCandidates(reading, candidates, paragraph, index, cues))
        found.candidates.push(candidate);
      for (const source of [...sources.values()].sort((a, b) => a.from - b.from || a.to - b.to))
        found.sources.push(source);
    }
    return found;
  }

  /** Lists the tokens of a run, but for those deep within marks. */
  #choose({ marked }: Paragraph, { from, to }: Run): number {
    const tokens = this.#tokens;
    let count = 0;
    let at = from;
    for (let order = Math.max(0, firstFrom(marked, from) - 1); order < marked.length; order += 1) {
      const one = marked[order];
      if (one === undefined || one.from >= to) break;
      const first = Math.max(from, one.from) + shallow.open;
      const last = Math.min(to, one.to) - shallow.close;
      if (last <= first) continue;
      for (; at < first; at += 1, count += 1) tokens[count] = at;
      at = Math.max(at, last);
    }
    for (; at < to; at += 1, count += 1) tokens[count] = at;
    tokens[count] = to;
    return count;
  }

  /** The tokens of a stretch of the lattice. */
  #stretchOf({ from, to }: Stretch): Stretch {
    return { from: this.#tokens[from] ?? 0, to: (this.#tokens[to - 1] ?? 0) + 1 };
  }

  #writeTokens(
    {
      content,
      begin,
      said,
      cue,
      source,
    }: { readonly [name in 'content' | 'begin' | 'said' | 'cue' | 'source']: Float32Array },
    { to }: Run,
  ): void {
    const { probabilities, size } = this.#lattice;
    const tokens = this.#tokens;
    for (let order = 0; order < size; order += 1) {
      const row = order * labelCount;
      const at = tokens[order] ?? 0;
      const first = (probabilities[row + Label.afterCue] ?? 0) + (probabilities[row + Label.beforeCue] ?? 0);
      const further = (probabilities[row + Label.afterCue + 1] ?? 0) + (probabilities[row + Label.beforeCue + 1] ?? 0);
      const other = probabilities[row + Label.other] ?? 0;
      said[at] = first + further;
      begin[at] = first + other;
      content[at] = first + further + other + (probabilities[row + Label.other + 1] ?? 0);
      cue[at] = (probabilities[row + Label.cue] ?? 0) + (probabilities[row + Label.cue + 1] ?? 0);
      source[at] =
        (probabilities[row + Label.sourceBefore] ?? 0) +
        (probabilities[row + Label.sourceBefore + 1] ?? 0) +
        (probabilities[row + Label.sourceAfter] ?? 0) +
        (probabilities[row + Label.sourceAfter + 1] ?? 0);
      for (let deep = at + 1; deep < (tokens[order + 1] ?? to); deep += 1) {
        said[deep] = further;
        content[deep] = further + (probabilities[row + Label.other + 1] ?? 0);
      }
    }
  }

  #listCandidates(reading: Reading, paragraph: number, found: Map<number, Candidate>): void {
    for (const name of ['afterCue', 'beforeCue', 'other'] as const) {
      for (const segment of this.#lattice.segments(Label[name], leastSegment)) {
        const { from, to } = this.#stretchOf(segment);
        const [start, end] = trimTokens(reading, from, to);
        if (start < end) takeCandidate(found, paragraph, start, end)[name] += segment.probability;
      }
    }
  }

  #listSources(paragraph: number, found: Map<number, Source>): void {
    for (const label of [Label.sourceBefore, Label.sourceAfter]) {
      for (const segment of this.#lattice.segments(label, leastSource)) {
        const { from, to } = this.#stretchOf(segment);
        const source = found.get(keyOf(from, to)) ?? { paragraph, from, to, probability: 0, after: 0 };
        source.probability += segment.probability;
        if (label === Label.sourceAfter) source.after += segment.probability;
        found.set(keyOf(from, to), source);
      }
    }
  }
}

/** The pieces of a run that are read at once. */
function cutRun(run: Run): readonly Run[] {
  const { from, to } = run;
  if (to - from <= longest) return [run];
  return Array.from({ length: Math.ceil((to - from) / longest) }, (_, at) => ({
    from: from + at * longest,
    to: Math.min(to, from + (at + 1) * longest),
  }));
}

/** Leaves out points at both ends, and takes in those before an unclosed end, so that they make no difference. */
function trimTokens(reading: Reading, from: number, to: number): [number, number] {
  const { place } = reading;
  let [start, end] = [from, to];
  const isPoint = (at: number): boolean => reading.shape(at) === Shape.sign;
  while (start < end && place[start] === Place.out && isPoint(start)) start += 1;
  while (end > start && place[end - 1] === Place.out && isPoint(end - 1)) end -= 1;
  if (place[end - 1] === Place.inside) {
    let most = end;
    while (place[most] === Place.inside && isPoint(most)) most += 1;
    if (place[most] === Place.close) end = most + 1;
    else if (place[most] !== Place.inside) end = most;
  }
  return [start, end];
}

/** Those that are probable enough, all marked words (marks are evidence), and clauses beside cues that have nothing else. */
function keepCandidates(
  reading: Reading,
  found: Map<number, Candidate>,
  paragraph: Paragraph,
  index: number,
  cues: readonly CueCandidate[],
): Candidate[] {
  for (const [key, { afterCue, beforeCue, other }] of found)
    if (afterCue + beforeCue + other < leastCandidate) found.delete(key);
  const known = [...found.values()];
  for (const { from, to } of paragraph.marked) takeCandidate(found, index, from, to);
  for (const { from, to } of guessClauses(reading, paragraph, known, cues)) takeCandidate(found, index, from, to);
  return [...found.values()].sort((a, b) => a.from - b.from || a.to - b.to);
}

function takeCandidate(found: Map<number, Candidate>, paragraph: number, from: number, to: number): Candidate {
  const key = keyOf(from, to);
  const candidate = found.get(key) ?? { paragraph, from, to, afterCue: 0, beforeCue: 0, other: 0 };
  found.set(key, candidate);
  return candidate;
}
