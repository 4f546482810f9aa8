import type { Mention } from './mention.js';
import type { ArticlePeople, Person } from './people.js';
import { isPersonWord } from './roles.js';

/** "the UN chief", "the Malian leader": words for whoever is at the head. */
const leading = /^(?:leader|chief|head|boss)$/;
const heads =
  /(?:^|[ -])(?:president|prime minister|premier|chancellor|king|queen|emir|sultan|leader|secretary[- ]general|director[- ]general|chief|head|chairman|chairwoman|ceo|chief executive)$/;

/** How a mention led to its speaker. */
export type ReferenceRule =
  | 'name'
  | 'body'
  | 'group'
  | 'unnamed'
  | 'role'
  | 'last of this role'
  | 'last speaker'
  | 'pronoun'
  | 'unresolved';

/** What is known of an article when a mention is resolved. */
export interface Scene {
  readonly text: string;
  readonly people: ArticlePeople;
  /** The people who have spoken so far, with where they were mentioned; the last one last. */
  readonly spoken: readonly { readonly person: Person; readonly at: number }[];
  /** Whether a place lies between quotation marks: whoever is named there is spoken of, not speaking. */
  isMarked(at: number): boolean;
}

/** So many characters back a pronoun may point. */
const reach = 1500;
/** And so many paragraphs. */
const pronounWindow = 3;

/**
 * The person whom "he" or "she" stands for; absent where two may be meant: a wrong name is worse than none.
 * In order: whoever the sentence names before it; the first person of the sentence before, if that sentence reports or
 * tells of them; the last speaker. Whoever goes by the other pronoun is left out. A forename decides only between
 * people who are named in this paragraph and the one before: its usual pronoun is not always that of its bearer.
 */
export function findByPronoun(word: 'he' | 'she', at: number, scene: Scene): Person | undefined {
  const isPossible = (person: Person): boolean => person.pronoun === undefined || person.pronoun === word;
  const isUsual = (person: Person): boolean => isPossible(person) && (person.pronoun ?? person.usual ?? word) === word;
  const usual = chooseByPronoun(word, at, scene, isUsual);
  const chosen =
    usual !== undefined && isNear(usual, at, scene) ? usual : (chooseByPronoun(word, at, scene, isPossible) ?? usual);
  if (chosen !== undefined) chosen.pronoun ??= word;
  return chosen;
}

function chooseByPronoun(
  word: 'he' | 'she',
  at: number,
  { text, people, spoken, isMarked }: Scene,
  fits: (person: Person) => boolean,
): Person | undefined {
  const from = windowStart(text, at, pronounWindow);
  const near = people.before(at, from, isMarked).filter(({ person }) => fits(person));
  const last = spoken.findLast(({ person, at: place }) => place >= from && fits(person));
  const sentence = sentenceStart(text, at);
  const inside = near.filter(({ at: place }) => place >= sentence);
  const before = sentenceStart(text, Math.max(from, sentence - 2));
  const previous = near.filter(({ at: place }) => place >= before && place < sentence);
  const told = previous.at(-1);
  const isOpening = text.slice(sentence, at).trim() === '';
  const speakers = spoken.slice(-2).map(({ person }) => person);
  const rivals = new Set([...speakers, ...previous.map(({ person }) => person)].filter(fits));
  const chosen =
    inside.at(-1)?.person ??
    (told !== undefined && (last === undefined || last.at <= told.at || isOpening) ? told.person : undefined) ??
    last?.person ??
    (near.length === 1 ? near[0]?.person : undefined);
  const isSure = (chosen?.pronoun ?? chosen?.usual) === word || rivals.size < 2 || isOpening || inside.length > 0;
  return isSure ? chosen : undefined;
}

/** Whether someone is named in this paragraph or the one before. */
function isNear(person: Person, at: number, { text, people, isMarked }: Scene): boolean {
  return people.before(at, windowStart(text, at, 2), isMarked).some((named) => named.person === person);
}

/**
 * The person whom a role stands for: the nearest of this role and owner; a namesake of the owner of whom no other role
 * is told; else, for a role without owner or with "this", the last speaker, if no other role of theirs is told.
 */
export function findByRole(
  { role = '', owner, pointing }: Mention,
  at: number,
  { text, people, spoken, isMarked }: Scene,
): { readonly person: Person; readonly rule: ReferenceRule } | undefined {
  if (/^(?:other|latter|former|rest|first|second|same)$/.test(role)) return undefined;
  const last = spoken.at(-1);
  if (pointing) return last && { person: last.person, rule: 'last speaker' };
  const near = [...new Set([...people.before(at, 0, isMarked).map(({ person }) => person), ...people.list()])];
  const same = near.find((person) =>
    person.roles.some((given) => isSameRole(given.role, role) && belongs(given.owner ?? person.owner, owner)),
  );
  if (same !== undefined) return { person: same, rule: 'role' };
  const titled = owner === undefined ? near.find(({ title }) => title?.toLowerCase() === role) : undefined;
  if (titled !== undefined) return { person: titled, rule: 'role' };
  const hasOther = (person: Person): boolean => person.roles.length > 0;
  if (owner !== undefined) {
    const owned = near.find(
      (person) => person.owner !== undefined && belongs(person.owner, owner) && !hasOther(person),
    );
    if (owned !== undefined) return { person: owned, rule: 'role' };
    const heads = near.filter(
      (person) => leading.test(role) && person.roles.some((given) => isHeadOf(given, person, owner)),
    );
    if (heads.length === 1 && heads[0] !== undefined) return { person: heads[0], rule: 'role' };
  }
  const isRecent = last !== undefined && last.at >= windowStart(text, at, pronounWindow);
  const isAlone = spoken.every(({ person }) => person === last?.person);
  if (
    !isRecent ||
    !isPersonWord(role) ||
    hasOther(last.person) ||
    (owner !== undefined && (!isAlone || last.person.owner !== undefined))
  )
    return undefined;
  return { person: last.person, rule: 'last speaker' };
}

/** Whether someone is at the head of this owner: "the Malian leader" is its president or prime minister. */
function isHeadOf({ role, owner }: Person['roles'][number], person: Person, wanted: string): boolean {
  const own = owner ?? person.owner;
  return own !== undefined && belongs(own, wanted) && heads.test(role);
}

/** The same head, and no two different words before it: "minister" and "foreign minister", not "prime minister". */
function isSameRole(one: string, other: string): boolean {
  const [a, b] = [foldRole(one).split(' '), foldRole(other).split(' ')];
  if (a.at(-1) !== b.at(-1)) return false;
  return a.length === 1 || b.length === 1 || a.at(-2) === b.at(-2);
}

/** One word for what goes by several: "premier" and "PM" for prime minister, "spokesperson" for spokeswoman. */
function foldRole(role: string): string {
  return role
    .replace(/(?:man|woman)$/, 'person')
    .replace(/^chair$/, 'chairperson')
    .replace(/^(?:premier|pm)$/, 'prime minister');
}

/** Whether two owners can be one: "Mali" and "Malian", "the transitional government of Mali" and "Mali". */
function belongs(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return true;
  const words = (owner: string): readonly string[] => owner.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word));
  return words(one).some((a) => words(other).some((b) => shareStem(a, b))) || one === other;
}

function shareStem(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  const stem = short.length > 4 ? short.slice(0, -1) : short;
  return long.startsWith(stem) && long.length - short.length <= 3;
}

/** Where the last so many paragraphs begin, the one of `at` among them; at most `reach` characters back. */
function windowStart(text: string, at: number, count: number): number {
  const first = Math.max(0, at - reach);
  const before = text.slice(first, at);
  let from = before.length;
  for (let paragraphs = 0; paragraphs < count && from > 0; paragraphs += 1) {
    from = before.lastIndexOf('\n', from - 1);
    while (from > 0 && /\s/.test(before.charAt(from - 1))) from -= 1;
  }
  return first + Math.max(0, from);
}

const sentenceEnd = /(?<!\b(?:Mr|Mrs|Ms|Dr|Gen|Col|Sen|Rep|Gov|St|\p{Lu}))[.!?]["”’]?\s+|\n\s*/uy;

/** Where the sentence of a place begins. */
function sentenceStart(text: string, at: number): number {
  const first = Math.max(0, at - reach);
  const before = text.slice(first, at);
  for (let place = before.length - 1; place >= 0; place -= 1) {
    const unit = before.charCodeAt(place);
    if (unit !== 46 && unit !== 10 && unit !== 33 && unit !== 63) continue;
    sentenceEnd.lastIndex = place;
    if (sentenceEnd.test(before)) return first + sentenceEnd.lastIndex;
  }
  return first;
}
