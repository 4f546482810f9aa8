import { isActor, isContent, isDeterminer, leadsVerb } from './grammar.js';
import { isJoined, joinWords, type Word } from './words.js';

/** A name for a thing, and where it stands. */
export interface Found {
  readonly name: string;
  readonly rule: 'phrase' | 'description';
  readonly start: number;
  readonly end: number;
}

/** Places of words in a sentence, half open. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Words of a phrase before or after a name, at most. */
const reach = 4;

/**
 * What one mention of a thing, `from` to `to` in its sentence, is part of: the phrases that hold it ("Wagner mercenary
 * group", "Sergei Lavrov"), and what it is described by beside it: before the name ("private military contractor
 * Wagner"), after a comma or a dash ("Wagner, a private army"), by "is a", before a comma ("the private army, Wagner,").
 */
export function readMention(sentence: readonly Word[], { from, to }: Stretch): readonly Found[] {
  const end = runEnd(sentence, to);
  const name = { from: capitalStart(sentence, from), to: capitalEnd(sentence, to, end) };
  const stretches = [
    { from, to },
    { from, to: name.to },
    { from: name.from, to: name.to },
    { from, to: end },
    { from: name.from, to: end },
  ];
  const phrases = stretches.filter((one, i) => stretches.findIndex((other) => isSame(one, other)) === i);
  const described = [describedBefore(sentence, name), describedAfter(sentence, name), describedApart(sentence, name)];
  return [
    ...phrases.flatMap((stretch) => makeFound(sentence, stretch, 'phrase')),
    ...described.flatMap((stretch) => (stretch ? makeFound(sentence, stretch, 'description') : [])),
  ];
}

/** Where the content words that stand from `start` on, side by side, end. */
function runEnd(sentence: readonly Word[], start: number): number {
  let end = start;
  while (end - start < reach && isInRun(sentence[end])) end += 1;
  return end;
}

/** Where the content words that stand before `end`, side by side, begin. */
function runStart(sentence: readonly Word[], end: number): number {
  let start = end;
  while (end - start < reach && isContentAt(sentence, start - 1)) {
    start -= 1;
    if (!isInRun(sentence[start])) break;
  }
  return start;
}

/** Where the capitalised words before a name begin; one with a hyphen is an attribute ("Kremlin-linked"). */
function capitalStart(sentence: readonly Word[], from: number): number {
  let start = from;
  for (;;) {
    const before = sentence[start - 1];
    if (!before?.isCapital || !isInRun(sentence[start]) || !isContent(before) || before.term.includes('-'))
      return start;
    start -= 1;
  }
}

function capitalEnd(sentence: readonly Word[], from: number, end: number): number {
  let to = from;
  while (to < end && sentence[to]?.isCapital) to += 1;
  return to;
}

/** The words that stand as a title before a name; not an attribute of it, nor a verb. */
function describedBefore(sentence: readonly Word[], name: Stretch): Stretch | undefined {
  const first = sentence[name.from];
  if (!first || !isJoined(first)) return undefined;
  const from = runStart(sentence, name.from);
  const before = sentence[from - 1];
  const last = sentence[name.from - 1];
  if (from === name.from || !last || last.isCapital || (before && leadsVerb(before))) return undefined;
  if (/-|(?:al|ian|ish|ese|ive|ous|ic|ful)$/.test(last.term)) return undefined;
  const isSure = name.from - from > 1 || isActor(last.term) || (before !== undefined && isDeterminer(before));
  return isSure ? { from, to: name.from } : undefined;
}

/** "Wagner, a private army", "Lavrov, head of", "Wagner is a private army". */
function describedAfter(sentence: readonly Word[], { to: end }: Stretch): Stretch | undefined {
  const next = sentence[end];
  if (!next) return undefined;
  const isCopula = isJoined(next) && /^(?:is|are|was|were)$/.test(next.term);
  if (!isCopula && !/^\s?[,(–—-]+\s?$/.test(next.gap)) return undefined;
  const at = isCopula ? end + 1 : end;
  const determiner = sentence[at];
  const isTold = determiner !== undefined && isDeterminer(determiner);
  const from = isTold ? at + 1 : at;
  const to = isTold ? runEnd(sentence, from) : isContentAt(sentence, from) ? runEnd(sentence, from + 1) : from;
  const head = sentence[to - 1];
  if (to === from || !head || head.isCapital) return undefined;
  return isTold || (!isCopula && isActor(head.term)) ? { from, to } : undefined;
}

/** "the private army, Wagner," with a comma at either side. */
function describedApart(sentence: readonly Word[], name: Stretch): Stretch | undefined {
  const after = sentence[name.to];
  if (!/^,\s$/.test(sentence[name.from]?.gap ?? '') || (after && !after.gap.startsWith(','))) return undefined;
  const from = runStart(sentence, name.from);
  const determiner = sentence[from - 1];
  const isTold = determiner !== undefined && isDeterminer(determiner) && isInRun(sentence[from]);
  return from < name.from && isTold && !sentence[name.from - 1]?.isCapital ? { from, to: name.from } : undefined;
}

/** Whether a word goes on with a phrase that stands before it. */
function isInRun(word: Word | undefined): boolean {
  return word !== undefined && isJoined(word) && isContent(word);
}

function isContentAt(sentence: readonly Word[], at: number): boolean {
  const word = sentence[at];
  return word !== undefined && isContent(word);
}

function isSame(a: Stretch, b: Stretch): boolean {
  return a.from === b.from && a.to === b.to;
}

function makeFound(sentence: readonly Word[], { from, to }: Stretch, rule: Found['rule']): readonly Found[] {
  const words = sentence.slice(from, to);
  const [first] = words;
  const last = words.at(-1);
  return first && last ? [{ name: joinWords(words), rule, start: first.start, end: last.end }] : [];
}
