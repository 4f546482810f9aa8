import type { CueCandidate, Marginals } from './marginals.js';
import type { Mention, Mentions } from './mentions.js';
import type { Reading } from './reading.js';
import { countBetween, firstFrom, gapOf, overlaps, type Stretch } from './stretches.js';
import { Tag, tagCount } from './tags.js';

/** Words that somebody says, chosen among the candidates. */
export interface Content {
  readonly paragraph: number;
  readonly from: number;
  readonly to: number;
  /** Of its probability, the part that it is said, and that its cue stands after it. */
  readonly said: number;
  readonly beforeCue: number;
  /** Whether it is just what stands between two marks. */
  readonly whole: boolean;
}

/** A content whose mention is settled. */
export interface Attributed {
  readonly content: Content;
  readonly mention?: Mention;
}

/** A mention that may name the speaker of a content, and what is known about the two. */
export interface Claim {
  readonly mention: Mention;
  readonly values: Float32Array;
}

/** Of the mentions of its own paragraph a content looks at so many before and after it. */
const nearest = 14;
const paragraphsBack = 2;
/** In other paragraphs only what the chain takes for a source. */
const leastElsewhere = 0.2;
const leastCue = 0.1;
/** A cue belongs to a mention at most so many tokens away; each token costs it as much. */
const cueReach = 10;
const cueCost = 0.06;
/** A cue that stands as near to the content is taken rather than one beside the mention only. */
const besideContent = 4;
const apartCost = 0.3;
/** And one between the two or beside the mention rather than another. */
const besideMention = 3;
const asideCost = 0.2;
const leastWorth = -0.5;
const sure = 0.3;
const far = 99;
/** What stands between is looked at so far. */
const longestLook = 300;

/** The first value of a claim is a class: what follows the first of the two. */
export const claimClasses: readonly number[] = [tagCount];

/** Finds who may have said what in one article. */
export class Ranking {
  readonly #reading: Reading;
  readonly #marginals: Marginals;
  readonly #mentions: readonly Mention[];
  readonly #cues: readonly CueCandidate[];
  readonly #sure: readonly Mention[];
  readonly #contents: readonly Content[];

  constructor(reading: Reading, marginals: Marginals, { all, cues }: Mentions, contents: readonly Content[]) {
    this.#reading = reading;
    this.#marginals = marginals;
    this.#mentions = all;
    this.#cues = cues.filter(({ probability }) => probability >= leastCue);
    this.#sure = all.filter(({ probability }) => probability > sure);
    this.#contents = contents;
  }

  /** Who may have said this content, given who has said the one before it. */
  claims(content: Content, before: Attributed | undefined): Claim[] {
    const mentions = this.#near(content);
    if (before?.mention !== undefined && !mentions.includes(before.mention)) mentions.push(before.mention);
    const around = this.#describeContent(content, before);
    const most = mentions.reduce((sum, { probability }) => Math.max(sum, probability), 1e-6);
    return mentions.map((mention) => {
      const cue = this.#findOwnCue(mention, content);
      const values = [
        ...this.#describePlace(mention, content),
        ...this.#describeMention(mention),
        ...this.#describeCue(mention, cue, content),
        ...around,
        before?.mention === mention ? 1 : 0,
        mention.probability / most,
      ];
      return { mention, values: Float32Array.from(values) };
    });
  }

  #near(content: Content): Mention[] {
    const own = this.#reading.paragraphs[content.paragraph];
    const found: Mention[] = [];
    let before = 0;
    const middle = firstFrom(this.#mentions, content.from);
    for (let at = middle - 1; at >= 0 && found.length < 4 * nearest; at -= 1) {
      const mention = this.#mentions[at];
      if (mention === undefined || mention.paragraph < content.paragraph - paragraphsBack) break;
      const inside = mention.from >= (own?.from ?? 0);
      if (overlaps(mention, content) || (inside ? before >= nearest : mention.probability <= leastElsewhere)) continue;
      before += 1;
      found.push(mention);
    }
    found.reverse();
    let after = 0;
    for (let at = middle; after < nearest; at += 1) {
      const mention = this.#mentions[at];
      if (mention === undefined || mention.paragraph !== content.paragraph) break;
      if (overlaps(mention, content)) continue;
      after += 1;
      found.push(mention);
    }
    return found;
  }

  /** The cue by which a mention says a content: the surest that stands beside the content, or else the mention. */
  findCue(mention: Mention, content: Content): CueCandidate | undefined {
    const from = Math.min(mention.from, content.from) - cueReach;
    const to = Math.max(mention.to, content.to) + cueReach;
    let found: CueCandidate | undefined;
    let most = leastWorth;
    for (let at = firstFrom(this.#cues, from); at < this.#cues.length; at += 1) {
      const cue = this.#cues[at];
      if (cue === undefined || cue.from > to) break;
      if (overlaps(cue, mention) || overlaps(cue, content)) continue;
      const [near, far] = [gapOf(cue, content), gapOf(cue, mention)];
      if (cue.paragraph !== content.paragraph && far > cueReach) continue;
      const worth =
        cue.probability -
        cueCost * Math.min(near, far) -
        (near <= besideContent ? 0 : apartCost) -
        (far <= besideMention || isBetween(cue, mention, content) ? 0 : asideCost);
      if (worth <= most) continue;
      most = worth;
      found = cue;
    }
    return found;
  }

  /** The surest cue beside a mention. */
  #findOwnCue(mention: Mention, content: Content): CueCandidate | undefined {
    let found: CueCandidate | undefined;
    let most = -1;
    const first = firstFrom(this.#cues, mention.from - 2 * cueReach);
    for (let at = first; at < this.#cues.length; at += 1) {
      const cue = this.#cues[at];
      if (cue === undefined || cue.from > mention.to + cueReach) break;
      if (cue.paragraph !== mention.paragraph || overlaps(cue, mention) || overlaps(cue, content)) continue;
      const gap = gapOf(cue, mention);
      const worth = cue.probability - cueCost * gap;
      if (gap > cueReach || worth <= most) continue;
      most = worth;
      found = cue;
    }
    return found;
  }

  #describePlace(mention: Mention, content: Content): number[] {
    const { tag, sentence } = this.#reading;
    const same = mention.paragraph === content.paragraph;
    const right = same && mention.from >= content.to;
    const back = content.paragraph - mention.paragraph;
    const from = right ? content.to : mention.to;
    const to = right ? mention.from : content.from;
    let commas = 0;
    let cue = 0;
    for (let at = Math.max(from, to - longestLook); same && at < to; at += 1) {
      if (tag[at] === Tag.comma) commas += 1;
      cue = Math.max(cue, this.#marginals.cue[at] ?? 0);
    }
    return [
      same ? (tag[from] ?? 0) : 0,
      back,
      right ? 1 : 0,
      same ? gapOf(mention, content) : 100 + back * 50,
      countBetween(this.#sure, from, to),
      commas,
      same ? Math.abs((sentence[to] ?? 0) - (sentence[from - 1] ?? 0)) : 5,
      cue,
      countBetween(this.#contents, from, to),
    ];
  }

  #describeMention({ from, to, probability, after, guessed, paragraph }: Mention): number[] {
    const { tag, sentence } = this.#reading;
    let names = 0;
    let speaker = 0;
    let title = 0;
    for (let at = from; at < to; at += 1) {
      if (tag[at] === Tag.name || tag[at] === Tag.initial) names += 1;
      if (tag[at] === Tag.speaker) speaker = 1;
      if (tag[at] === Tag.title) title = 1;
    }
    const first = this.#reading.lower(from);
    const starts = from === (this.#reading.paragraphs[paragraph]?.from ?? 0) || sentence[from] !== sentence[from - 1];
    return [
      probability,
      after,
      guessed ? 1 : 0,
      to - from,
      to - from === 1 && tag[from] === Tag.subject ? 1 : 0,
      names,
      speaker,
      title,
      first === 'who' || first === 'which' || first === 'that' ? 1 : 0,
      starts ? 1 : 0,
    ];
  }

  #describeCue(mention: Mention, cue: CueCandidate | undefined, content: Content): number[] {
    const same = mention.paragraph === content.paragraph;
    const gap = same ? gapOf(mention, content) : far;
    if (cue === undefined) return [0, 0, far, 0, 0, gap];
    const aside = gapOf(cue, mention);
    const between = isBetween(cue, mention, content);
    const toContent = same ? gapOf(cue, content) : far;
    return [
      cue.probability,
      (cue.from >= mention.to ? 1 : -1) * (1 + aside),
      toContent,
      same && between ? 1 : 0,
      this.#reading.cue[cue.from] ?? 0,
      Math.min(gap, toContent),
    ];
  }

  /** What is the same for all mentions of a content. */
  #describeContent(content: Content, before: Attributed | undefined): number[] {
    const { from, to, said, beforeCue, whole } = content;
    const paragraph = this.#reading.paragraphs[content.paragraph];
    const start = paragraph?.from ?? 0;
    const end = paragraph?.to ?? 0;
    const last = before?.content;
    const sameParagraph = last?.paragraph === content.paragraph;
    const least = Math.max(start, sameParagraph ? (last?.to ?? 0) : 0, from - 25);
    return [
      said,
      beforeCue,
      whole ? 1 : 0,
      from - start,
      from === start && to >= end - 1 ? 1 : 0,
      to - from,
      ...findSurest(this.#marginals.cue, to, Math.min(end, to + 16) - 1, 1),
      ...findSurest(this.#marginals.cue, from - 1, least, -1),
      last === undefined ? 9 : Math.min(9, content.paragraph - last.paragraph),
      sameParagraph ? from - (last?.to ?? 0) : far,
      last?.whole ? 1 : 0,
      this.#surestSource(last?.to ?? from, from, before?.mention),
      this.#surestSource(to, Math.min(end, to + 15)),
      this.#lastSource(start, from),
      before?.mention !== undefined && last !== undefined && before.mention.from >= last.to ? 1 : 0,
    ];
  }

  #surestSource(from: number, to: number, except?: Mention): number {
    let most = 0;
    for (let at = firstFrom(this.#mentions, from); at < this.#mentions.length; at += 1) {
      const mention = this.#mentions[at];
      if (mention === undefined || mention.from >= to) break;
      if (mention !== except && mention.to <= to) most = Math.max(most, mention.probability);
    }
    return most;
  }

  /** How far back the last sure source of the paragraph ends. */
  #lastSource(start: number, to: number): number {
    for (let at = firstFrom(this.#sure, to) - 1; at >= 0; at -= 1) {
      const mention = this.#sure[at];
      if (mention === undefined || mention.from < start) break;
      if (mention.to <= to) return to - mention.to;
    }
    return far;
  }
}

/** Whether a stretch stands between two others. */
function isBetween({ from, to }: Stretch, one: Stretch, other: Stretch): boolean {
  return (from >= one.to && to <= other.from) || (to <= one.from && from >= other.to);
}

function findSurest(probabilities: Float32Array, first: number, last: number, step: 1 | -1): [number, number] {
  let most = 0;
  let distance = 30;
  for (let at = first; step > 0 ? at <= last : at >= last; at += step) {
    const probability = probabilities[at] ?? 0;
    if (probability <= most) continue;
    most = probability;
    distance = Math.abs(at - first);
  }
  return [most, distance];
}
