import { Features } from './features.js';
import type { CueCandidate, Marginals } from './marginals.js';
import type { Mention, Mentions } from './mentions.js';
import type { Reading } from './reading.js';
import { countBetween, firstFrom, gapOf, isBetween, overlaps } from './stretches.js';
import { findSurest } from './surest.js';
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
  readonly mention?: Mention | undefined;
}

/** Of the mentions of its own paragraph a content looks at so many before and after it. */
const nearest = 10;
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
const farCue = 30;
/** So many numbers tell of a mention, and after these so many of the content, which are the same for all its mentions. */
const mentionFeatures = 9 + 10 + 6;
const contentFeatures = 17;
/** What stands between is looked at so far. */
const longestLook = 300;

const row = new Features(mentionFeatures + contentFeatures + 2);

/** The first value of a claim is a class: what follows the first of the two. */
export const claimClasses: readonly number[] = [tagCount];

/** Finds who may have said what in one article. */
export class Ranking {
  readonly #reading: Reading;
  readonly #marginals: Marginals;
  readonly #mentions: readonly Mention[];
  readonly #cues: readonly CueCandidate[];
  /** What the chain takes for a source, and what it is sure of. */
  readonly #sources: readonly Mention[];
  readonly #sure: readonly Mention[];
  readonly #contents: readonly Content[];

  constructor(reading: Reading, marginals: Marginals, { all, cues }: Mentions, contents: readonly Content[]) {
    this.#reading = reading;
    this.#marginals = marginals;
    this.#mentions = all;
    this.#cues = cues.filter(({ probability }) => probability >= leastCue);
    this.#sources = all.filter(({ probability }) => probability > leastElsewhere);
    this.#sure = all.filter(({ probability }) => probability > sure);
    this.#contents = contents;
  }

  /**
   * Calls `take` for each mention that may name who has said this content, given who has said the one before it, with
   * what is known about the two. The values are written over for the next mention.
   */
  claims(
    content: Content,
    before: Attributed | undefined,
    take: (mention: Mention, values: Float32Array) => void,
  ): void {
    const mentions = this.#near(content);
    if (before?.mention !== undefined && !mentions.includes(before.mention)) mentions.push(before.mention);
    row.start(mentionFeatures);
    this.#putContent(row, content, before);
    const most = mentions.reduce((sum, { probability }) => Math.max(sum, probability), 1e-6);
    for (const mention of mentions) {
      row.start();
      this.#putPlace(row, mention, content);
      this.#putMention(row, mention);
      this.#putCue(row, mention, this.#findOwnCue(mention, content), content);
      row.start(mentionFeatures + contentFeatures);
      row.put(before?.mention === mention ? 1 : 0);
      row.put(mention.probability / most);
      take(mention, row.values);
    }
  }

  /** The nearest mentions of its own paragraph, and before these the sources of the paragraphs before. */
  #near(content: Content): Mention[] {
    const start = this.#reading.paragraphs[content.paragraph]?.from ?? 0;
    const found: Mention[] = [];
    const middle = firstFrom(this.#mentions, content.from);
    for (let at = middle - 1; found.length < nearest; at -= 1) {
      const mention = this.#mentions[at];
      if (mention === undefined || mention.from < start) break;
      if (!overlaps(mention, content)) found.push(mention);
    }
    for (let at = firstFrom(this.#sources, start) - 1; found.length < 4 * nearest; at -= 1) {
      const mention = this.#sources[at];
      if (mention === undefined || mention.paragraph < content.paragraph - paragraphsBack) break;
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

  #putPlace(row: Features, mention: Mention, content: Content): void {
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
    row.put(same ? (tag[from] ?? 0) : 0);
    row.put(back);
    row.put(right ? 1 : 0);
    row.put(same ? gapOf(mention, content) : 100 + back * 50);
    row.put(countBetween(this.#sure, from, to));
    row.put(commas);
    row.put(same ? Math.abs((sentence[to] ?? 0) - (sentence[from - 1] ?? 0)) : 5);
    row.put(cue);
    row.put(countBetween(this.#contents, from, to));
  }

  #putMention(row: Features, { from, to, probability, after, guessed, paragraph }: Mention): void {
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
    row.put(probability);
    row.put(after);
    row.put(guessed ? 1 : 0);
    row.put(to - from);
    row.put(to - from === 1 && tag[from] === Tag.subject ? 1 : 0);
    row.put(names);
    row.put(speaker);
    row.put(title);
    row.put(first === 'who' || first === 'which' || first === 'that' ? 1 : 0);
    row.put(starts ? 1 : 0);
  }

  #putCue(row: Features, mention: Mention, cue: CueCandidate | undefined, content: Content): void {
    const same = mention.paragraph === content.paragraph;
    const gap = same ? gapOf(mention, content) : far;
    if (cue === undefined) {
      for (const value of [0, 0, far, 0, 0, gap]) row.put(value);
      return;
    }
    const aside = gapOf(cue, mention);
    const between = isBetween(cue, mention, content);
    const toContent = same ? gapOf(cue, content) : far;
    row.put(cue.probability);
    row.put((cue.from >= mention.to ? 1 : -1) * (1 + aside));
    row.put(toContent);
    row.put(same && between ? 1 : 0);
    row.put(this.#reading.cue[cue.from] ?? 0);
    row.put(Math.min(gap, toContent));
  }

  /** What is the same for all mentions of a content. */
  #putContent(row: Features, content: Content, before: Attributed | undefined): void {
    const { from, to, said, beforeCue, whole } = content;
    const paragraph = this.#reading.paragraphs[content.paragraph];
    const start = paragraph?.from ?? 0;
    const end = paragraph?.to ?? 0;
    const last = before?.content;
    const sameParagraph = last?.paragraph === content.paragraph;
    const least = Math.max(start, sameParagraph ? (last?.to ?? 0) : 0, from - 25);
    row.put(said);
    row.put(beforeCue);
    row.put(whole ? 1 : 0);
    row.put(from - start);
    row.put(from === start && to >= end - 1 ? 1 : 0);
    row.put(to - from);
    putSurest(row, this.#marginals.cue, to, Math.min(end, to + 16) - 1, 1);
    putSurest(row, this.#marginals.cue, from - 1, least, -1);
    row.put(last === undefined ? 9 : Math.min(9, content.paragraph - last.paragraph));
    row.put(sameParagraph ? from - (last?.to ?? 0) : far);
    row.put(last?.whole ? 1 : 0);
    row.put(this.#surestSource(last?.to ?? from, from, before?.mention));
    row.put(this.#surestSource(to, Math.min(end, to + 15)));
    row.put(this.#lastSource(start, from));
    row.put(before?.mention !== undefined && last !== undefined && before.mention.from >= last.to ? 1 : 0);
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

function putSurest(row: Features, probabilities: Float32Array, first: number, last: number, step: 1 | -1): void {
  const at = findSurest(probabilities, first, last, step);
  row.put(probabilities[at] ?? 0);
  row.put(at < 0 ? farCue : Math.abs(at - first));
}
