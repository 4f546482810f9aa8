import { pastForms } from '../grammar.js';
import { isVerbLike } from './phrase.js';
import { Place, type Reading } from './reading.js';
import { isCapital, Tag } from './tags.js';

/** So far into a stretch its finite verb is looked for. */
const longestLook = 60;
const notFinite = new Set(['be', 'been', 'being', 'having', 'done', 'doing']);
const contracted = new Set(["'s", "'re", "'ve", "'ll", "'d", "'m"]);
/** Before these no finite verb in -ed follows. */
const blocking = new Set<number>([
  Tag.and,
  Tag.but,
  Tag.comma,
  Tag.determiner,
  Tag.possessive,
  Tag.preposition,
  Tag.dash,
]);
/** After these a word in -s is a verb rather than a plural. */
const following = new Set<number>([
  Tag.determiner,
  Tag.possessive,
  Tag.subject,
  Tag.it,
  Tag.object,
  Tag.that,
  Tag.adverb,
  Tag.ly,
  Tag.not,
]);
const subjects = new Set<number>([Tag.subject, Tag.it]);

/** The first finite verb of a stretch outside marks; absent where none can be told. */
export function findVerb(reading: Reading, from: number, to: number): number | undefined {
  for (let at = from; at < Math.min(to, from + longestLook); at += 1)
    if (reading.place[at] === Place.out && isFiniteAt(reading, at, from)) return at;
  return undefined;
}

function isFiniteAt(reading: Reading, at: number, from: number): boolean {
  const tag = reading.tag[at] ?? 0;
  const before = at > from ? (reading.tag[at - 1] ?? 0) : 0;
  const lower = reading.lower(at);
  if (contracted.has(lower))
    return tag !== Tag.genitive || subjects.has(before) || before === Tag.that || before === Tag.subordinator;
  if (isVerbLike(tag)) return !notFinite.has(lower) && reading.lower(at - 1) !== 'to';
  if (at === from || isCapital(reading.shape(at))) return false;
  if (before === Tag.subject) return tag !== Tag.comma && tag !== Tag.and && tag !== Tag.adverb && tag !== Tag.ly;
  if (blocking.has(before)) return false;
  if (tag === Tag.ed || pastForms.has(lower)) return reading.lower(at + 1) !== 'by';
  if (tag !== Tag.plural) return false;
  const next = reading.tag[at + 1] ?? 0;
  return following.has(next) || (before === Tag.name && (next === Tag.name || next === Tag.number));
}
