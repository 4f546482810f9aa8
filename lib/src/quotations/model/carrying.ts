import type { Found } from './contents.js';
import type { Marginals } from './marginals.js';
import type { Reading } from './reading.js';
import type { Said } from './speaking.js';

/** A cue so near after the marks of a paragraph opens a quotation of its own. */
const cueReach = 5;
const sureCue = 0.3;

/** Whether marks left open at the end of one paragraph are opened again at the start of the next. */
export function isLinked({ paragraphs }: Reading, before: Found, content: Found): boolean {
  if (content.paragraph !== before.paragraph + 1) return false;
  const last = paragraphs[before.paragraph]?.marked.at(-1);
  if (last?.marked.closed !== false || before.to <= last.from) return false;
  const paragraph = paragraphs[content.paragraph];
  return paragraph?.marked[0]?.from === paragraph?.from && content.from === paragraph?.from;
}

/** Whether a cue follows the marks nearby. */
export function hasCue({ cue }: Marginals, { to }: Found): boolean {
  for (let at = to; at < to + cueReach; at += 1) if ((cue[at] ?? 0) > sureCue) return true;
  return false;
}

/**
 * Gives who speaks at the end of a quotation over several paragraphs to all of it, where its beginning names nobody
 * beside it. Tells whether it did.
 */
export function giveBack(said: Said[], { content, mention, cue }: Omit<Said, 'carriedOn'>): boolean {
  let first = said.length - 1;
  while (said[first]?.carriedOn) first -= 1;
  const opening = said[first];
  if (opening === undefined || opening.mention?.paragraph === opening.content.paragraph) return false;
  for (let at = first; at < said.length; at += 1) {
    const one = said[at];
    if (one === undefined) continue;
    const probability = Math.max(one.content.probability, content.probability);
    said[at] = {
      content: { ...one.content, probability, rule: content.rule },
      mention,
      cue,
      carriedOn: at > first,
    };
  }
  return true;
}
