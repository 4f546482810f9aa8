import type { Context } from './context.js';
import { isNounLike, isPhraseHead, isVerbLike } from './phrase.js';
import { Place, type Reading } from './reading.js';
import { Tag } from './tags.js';

/** Where a token stands to a report of its sentence. */
const Report = {
  none: 1,
  beforeLast: 2,
  beforeInner: 3,
  inside: 4,
  inverted: 5,
  afterInner: 6,
  leading: 7,
  afterLeading: 8,
} as const;
const Subject = { none: 1, before: 2, after: 3 } as const;

export const reportCount = 9;
export const subjectCount = 4;
/** Subjects and what follows a cue are looked at so far. */
const longestSubject = 14;
const longestRest = 7;
/** Cues from this bin on (one more in the column) make a report. */
const least = 4;

/** Fills, for one sentence, the columns of its reports ("..., X said, ...") and of the subjects of its cues. */
export function markReports(reading: Reading, context: Context, from: number, to: number): void {
  context.report.fill(Report.none, from, to);
  context.subject.fill(Subject.none, from, to);
  for (let cue = from; cue < to; cue += 1) {
    if (reading.lower(cue) === 'according') markAccording(reading, context, cue, from, to);
    else if ((reading.cue[cue] ?? 0) >= least) markCue(reading, context, cue, from, to);
  }
}

function markAccording(reading: Reading, context: Context, cue: number, from: number, to: number): void {
  let end = cue + 1;
  while (end < to && !isPoint(reading, end) && reading.place[end] !== Place.open) end += 1;
  const leads = cue === from || (cue === from + 1 && reading.place[cue - 1] !== Place.out);
  context.report.fill(leads ? Report.leading : Report.inside, cue, end);
  if (leads) {
    fillFree(context, end, to, Report.afterLeading);
    return;
  }
  const last = end >= to || reading.tag[end] === Tag.stop;
  fillBack(context, cue - 1, from, last ? Report.beforeLast : Report.beforeInner);
  if (!last) fillFree(context, end, to, Report.afterInner);
}

function markCue(reading: Reading, context: Context, cue: number, from: number, to: number): void {
  let end = cue - 1;
  while (end >= from && isFiller(reading.tag[end] ?? 0)) end -= 1;
  let start = end;
  let head = false;
  for (; start >= from && cue - start < longestSubject && joinsSubject(reading, start, 'before'); start -= 1)
    if (isPhraseHead(reading.tag[start] ?? 0)) head = true;
  if (head) {
    for (let at = start + 1; at <= end; at += 1)
      if (context.subject[at] === Subject.none) context.subject[at] = Subject.before;
  }
  let after = cue + 1;
  let headAfter = false;
  for (; after < to && after - cue < longestSubject && joinsSubject(reading, after, 'after'); after += 1)
    if (isPhraseHead(reading.tag[after] ?? 0)) headAfter = true;
  const inverted =
    cue > from && headAfter && (reading.tag[cue - 1] === Tag.comma || reading.place[cue - 1] === Place.close);
  if (inverted) {
    const last = after >= to || reading.tag[after] === Tag.stop || reading.place[after] === Place.open;
    context.report.fill(Report.inverted, cue, after);
    fillBack(context, cue - 1, from, last ? Report.beforeLast : Report.beforeInner);
    if (!last) fillFree(context, after, to, Report.afterInner);
    context.subject.fill(Subject.after, cue + 1, after);
    return;
  }
  const rest = restOf(reading, cue, to);
  const bounded =
    start >= from &&
    (reading.tag[start] === Tag.comma || reading.tag[start] === Tag.dash || reading.place[start] === Place.close);
  if (!head || !bounded || rest < 0 || reading.place[rest] === Place.open) return;
  const last = rest >= to || reading.tag[rest] !== Tag.comma;
  context.report.fill(Report.inside, start + 1, cue + 1);
  fillBack(context, start, from, last ? Report.beforeLast : Report.beforeInner);
  if (!last) fillFree(context, rest, to, Report.afterInner);
}

/** Where the report ends after its cue, at a point or mark nearby; -1 where a clause follows. */
function restOf(reading: Reading, cue: number, to: number): number {
  let at = cue + 1;
  for (; at < to && !isPoint(reading, at) && reading.place[at] !== Place.open; at += 1) {
    const tag = reading.tag[at] ?? 0;
    if (at - cue > longestRest - 1 || tag === Tag.that || (isVerbLike(tag) && tag !== Tag.have)) return -1;
  }
  return at;
}

function isPoint(reading: Reading, at: number): boolean {
  const tag = reading.tag[at];
  return tag === Tag.comma || (tag === Tag.stop && reading.lower(at) !== '…') || tag === Tag.colon;
}

function isFiller(tag: number): boolean {
  return tag === Tag.adverb || tag === Tag.ly || isVerbLike(tag);
}

function joinsSubject(reading: Reading, at: number, side: 'before' | 'after'): boolean {
  const tag = reading.tag[at] ?? 0;
  if (isNounLike(tag)) return true;
  if (tag !== Tag.preposition) return false;
  const lower = reading.lower(at);
  return lower === 'of' || lower === 'for' || (side === 'before' && lower === 'at');
}

function fillBack(context: Context, last: number, from: number, report: number): void {
  for (let at = last; at >= from; at -= 1) {
    const known = context.report[at];
    if (known === Report.inside || known === Report.inverted) return;
    if (known === Report.none) context.report[at] = report;
  }
}

function fillFree(context: Context, from: number, to: number, report: number): void {
  for (let at = from; at < to; at += 1) if (context.report[at] === Report.none) context.report[at] = report;
}
