import { giveBack, hasCue, isLinked } from './carrying.js';
import type { Found } from './contents.js';
import type { CueCandidate, Marginals } from './marginals.js';
import { listMentions, type Mention } from './mentions.js';
import { type ClaimTrees, exchangeClasses } from './model.js';
import { Ranking } from './ranking.js';
import type { Reading } from './reading.js';
import { Tag } from './tags.js';
import { judge } from './trees.js';

/** What is said, with the phrase that names who says it and the cue between. */
export interface Said {
  readonly content: Found;
  readonly mention?: Mention | undefined;
  readonly cue?: CueCandidate | undefined;
  /** Whether it goes on with the quotation before, by its marks. */
  readonly carriedOn: boolean;
}

/** A mention less probable than this names nobody. */
const leastClaim = 0.1;
/** One that has this part of the best probability is nearly as probable. */
const nearlyAs = 0.5;

/** Settles who says each content: one after the other, since one speaker often goes on. */
export function findSpeakers(
  reading: Reading,
  marginals: Marginals,
  contents: readonly Found[],
  trees: ClaimTrees,
): Said[] {
  const ranking = new Ranking(reading, marginals, listMentions(reading, marginals), contents);
  const said: Said[] = [];
  for (const content of contents) {
    const before = said.at(-1);
    const linked = before !== undefined && isLinked(reading, before.content, content);
    if (linked && !hasCue(marginals, content)) {
      said.push({ content, mention: before.mention, cue: before.cue, carriedOn: true });
      continue;
    }
    const chosen = chooseMention(ranking, content, before, trees);
    const cue = chosen && ranking.findCue(chosen, content);
    const asked = cue !== undefined && cue.to <= content.from && isAsked(reading, cue);
    const follows = before !== undefined && chosen === undefined && standsAfter(before.content, content);
    const mention = asked ? undefined : follows ? before.mention : sameAs(chosen, before?.mention);
    const carriedOn = linked && mention?.paragraph === content.paragraph && giveBack(said, { content, mention, cue });
    said.push({ content, mention, cue, carriedOn });
  }
  return said;
}

/** Whether marked words stand after others in one paragraph: "A," said X. "B." */
function standsAfter(before: Found, content: Found): boolean {
  return before.whole && content.whole && before.paragraph === content.paragraph;
}

/** Of two mentions that overlap, the one that was chosen first. */
function sameAs(mention: Mention | undefined, before: Mention | undefined): Mention | undefined {
  if (mention === undefined || before === undefined) return mention;
  return before.from < mention.to && before.to > mention.from ? before : mention;
}

/** "When asked whether ...": who asks is not told. */
function isAsked(reading: Reading, { from, to }: CueCandidate): boolean {
  for (let at = from; at < to; at += 1) {
    if (reading.lower(at) !== 'asked') continue;
    const before = reading.lower(at - 1);
    return before === 'when' || before === '' || reading.tag[at - 1] === Tag.be || reading.first[at] === 1;
  }
  return false;
}

/** The mention that is most probably right; of those that overlap it and are nearly as probable, the surest source. */
function chooseMention(
  ranking: Ranking,
  content: Found,
  before: Said | undefined,
  { classes, right }: ClaimTrees,
): Mention | undefined {
  const mentions: Mention[] = [];
  const judged: number[] = [];
  let best: Mention | undefined;
  let most = leastClaim;
  ranking.claims(content, before, (mention, values) => {
    const probability = judge(right, exchangeClasses(values, classes), most * nearlyAs);
    mentions.push(mention);
    judged.push(probability);
    if (probability <= most) return;
    most = probability;
    best = mention;
  });
  if (best === undefined) return undefined;
  const { from, to } = best;
  return mentions
    .filter((one, at) => one.from < to && one.to > from && (judged[at] ?? 0) >= most * nearlyAs)
    .reduce((a, b) => (b.probability > a.probability ? b : a), best);
}
