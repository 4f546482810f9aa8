import { isKnownPlace, rememberWords } from '../text/index.js';
import { readApposition } from './appositions.js';
import { Capitals, type Run } from './capitals.js';
import { pronounOf } from './forenames.js';
import { helpers, pastForms } from './grammar.js';
import { type Mention, readMention } from './mention.js';
import { foldSurname, hasForename, isMisspelt, isNearName, isSameName, surname } from './names.js';
import { isBody, isOffice, isPlural, isRank } from './roles.js';

/** A person of one article: every place where it names them, and what it says of them. */
export interface Person {
  name: string;
  title?: string;
  /** Roles, lower-case, with the state or body each belongs to. */
  readonly roles: { readonly role: string; readonly owner?: string }[];
  owner?: string;
  /** By which pronoun the text speaks of them, as far as it tells. */
  pronoun?: 'he' | 'she';
  /** The pronoun that mostly goes with the forename. */
  readonly usual?: 'he' | 'she';
  readonly places: number[];
}

/** The people whom one article names, speaking or not. */
export class ArticlePeople {
  readonly capitals: Capitals;
  readonly #text: string;
  readonly #people: Person[] = [];
  readonly #bySurname = new Map<string, Person[]>();
  /** What a mention of this article says, read once. */
  readonly read = rememberWords((words): Mention => readMention(words, this.capitals));

  constructor(text: string) {
    this.#text = text;
    this.capitals = new Capitals(text);
    for (const run of this.capitals.runs) this.#readRun(run);
  }

  /** The people named before a place of the text, the nearest first; each once, with where that was. */
  before(
    at: number,
    from: number,
    isHidden: (place: number) => boolean,
  ): { readonly person: Person; readonly at: number }[] {
    return this.#people
      .flatMap((person) => {
        let index = countBefore(person.places, at) - 1;
        while ((person.places[index] ?? -1) >= from && isHidden(person.places[index] ?? 0)) index -= 1;
        const place = person.places[index];
        return place === undefined || place < from ? [] : [{ person, at: place }];
      })
      .sort((a, b) => b.at - a.at);
  }

  /** All people, in the order in which the article first names them. */
  list(): readonly Person[] {
    return this.#people;
  }

  /** The person of this name, made known if the article has not told of them. */
  take({ name, title, role, owner }: Mention, at: number): Person {
    const told = title === undefined && role === undefined ? undefined : toldPronoun(`${title ?? ''} ${role ?? ''}`);
    const full = this.#onlyNamesake(name, told)?.name ?? this.#fullName(name, told);
    const namesakes = this.#bySurname.get(foldSurname(full)) ?? [];
    const known =
      namesakes.findLast((person) => isNearName(person.name, full) && goesBy(person, told)) ?? this.#guess(full, title);
    const usual = hasForename(full) ? pronounOf(full.split(' ')[0] ?? '') : undefined;
    const person = known ?? { name: full, roles: [], places: [], ...(usual !== undefined && { usual }) };
    if (known === undefined) {
      this.#people.push(person);
      this.#bySurname.set(foldSurname(full), [...namesakes, person]);
      this.#findPlaces(person);
    }
    if (full.length > person.name.length && isSameName(person.name, full)) person.name = full;
    if (title !== undefined) person.title ??= title;
    if (owner !== undefined) person.owner ??= owner;
    if (role !== undefined && role !== 'counterpart' && !person.roles.some((given) => given.role === role))
      person.roles.push({ role, ...(owner !== undefined && { owner }) });
    if (told !== undefined) person.pronoun ??= told;
    const index = countBefore(person.places, at);
    if (person.places[index] !== at) person.places.splice(index, 0, at);
    return person;
  }

  /** The one person known so far whom a surname alone can mean. */
  #onlyNamesake(name: string, told: 'he' | 'she' | undefined): Person | undefined {
    if (hasForename(name)) return undefined;
    const namesakes = (this.#bySurname.get(foldSurname(name)) ?? []).filter((person) => goesBy(person, told));
    return namesakes.length === 1 ? namesakes[0] : undefined;
  }

  /** The full name, unless its forename belies the title: "Mr Berg" is not Anna Berg. */
  #fullName(name: string, told: 'he' | 'she' | undefined): string {
    const full = this.capitals.fullName(name);
    const usual = pronounOf(full.split(' ')[0] ?? '');
    return hasForename(name) || told === undefined || usual === undefined || usual === told ? full : name;
  }

  /**
   * The one person whom a single word can mean that is no surname of the article: "Sir Peter", "Anna", or a surname
   * spelt otherwise by one letter.
   */
  #guess(name: string, title: string | undefined): Person | undefined {
    if (name.includes(' ') || this.#bySurname.has(foldSurname(name))) return undefined;
    const ofForename = this.#people.filter((person) => person.name.startsWith(`${name} `));
    if (ofForename.length === 1 && (title === undefined || isForenameTitle(title))) return ofForename[0];
    const misspelt = this.#people.filter(
      (person) => hasForename(person.name) && isMisspelt(name, surname(person.name)),
    );
    return misspelt.length === 1 && ofForename.length === 0 ? misspelt[0] : undefined;
  }

  /** A run is a person where a role or title stands in it or before it, or an apposition tells one after it. */
  #readRun(run: Run): void {
    const text = this.#text;
    const from = findLead(text, run.start);
    const inside = run.words.length > 1 && run.words.slice(0, -1).some((word) => isRank(word) || isOffice(word));
    const apposition = run.words.length > 1 ? readApposition(text, run.end) : undefined;
    if (from === run.start && !inside && apposition === undefined && !this.#isLikelyName(run)) return;
    const mention = this.read(text.slice(from, run.end));
    if (mention.kind !== 'name') return;
    const told = apposition === undefined || mention.role !== undefined ? mention : { ...mention, role: apposition };
    this.take(told, run.end - surname(mention.name).length);
  }

  /** Whether two or three capitals are used as the name of a person is; no acronyms among them. */
  #isLikelyName(run: Run): boolean {
    const { words } = run;
    if (words.length < 2 || words.length > 3 || words.some((word) => /^\p{Lu}{2,}$/u.test(word))) return false;
    const last = words.at(-1) ?? '';
    return (this.capitals.standsAlone(last) && !isKnownPlace(last)) || this.#acts(run) || this.#hasAge(run);
  }

  /** "Tuvi Lund, 34, ..." */
  #hasAge({ end, words }: Run): boolean {
    return !words.some(isBody) && /^(?:, (?:aged )?\d{1,2}[,.]| \(\d{1,2}\))/.test(this.#text.slice(end, end + 12));
  }

  /** Two or three capitals that open a sentence and do something, and name no body or place: "Tuvi Lund won". */
  #acts({ start, end, words }: Run): boolean {
    if (start > 0 && !/[.!?\n]["”’]?\s*$/.test(this.#text.slice(Math.max(0, start - 4), start))) return false;
    const next = /^ (\p{Ll}+)/u.exec(this.#text.slice(end, end + 24))?.[1] ?? '';
    if (!helpers.has(next) && !pastForms.has(next) && !/[^e]ed$/.test(next)) return false;
    if (words.some((word) => isBody(word) || isPlural(word))) return false;
    const first = words[0] ?? '';
    return !isKnownPlace(words.join(' ')) && !isKnownPlace(first) && !/(?:ian|ish|ese|an)$/.test(first);
  }

  /** Every place that names the person, by the surname or more, or by the forename alone. */
  #findPlaces(person: Person): void {
    const last = surname(person.name);
    const names = person.name.split(' ');
    for (const run of this.capitals.runsOf(last)) {
      if (run.words.at(-1) !== last) continue;
      const before = run.words
        .slice(0, -1)
        .filter((word) => !isRank(word) && !isOffice(word))
        .at(-1);
      if (before === undefined || before === 'The' || names.includes(before)) person.places.push(run.end - last.length);
    }
    const [first = ''] = names;
    if (names.length < 2 || first.endsWith('.') || isKnownPlace(first)) return;
    for (const run of this.capitals.runsOf(first)) if (run.words.length === 1) person.places.push(run.start);
    person.places.sort((a, b) => a - b);
  }
}

/** Where the office begins that leads to a name, "Norway's prime minister ": up to three small words, and one before. */
function findLead(text: string, start: number): number {
  let from = start;
  for (let words = 0; words < 4; words += 1) {
    if (text.charAt(from - 1) !== ' ') return from;
    const space = lastBreak(text, from - 2);
    const word = text.slice(space + 1, from - 1);
    if (words === 0 && !isOffice(word)) return start;
    const isSmall = /^\p{Ll}[\p{L}-]*$/u.test(word);
    if (!isSmall && !/^\p{Lu}[\p{L}.-]*(?:['’]s)?$/u.test(word)) return from;
    from = space + 1;
    if (!isSmall) return from;
  }
  return from;
}

/** Whether "Mr" or "Ms" can stand before the name of a person: neither the text nor the forename tells otherwise. */
function goesBy({ pronoun, usual }: Person, told: 'he' | 'she' | undefined): boolean {
  return told === undefined || (pronoun ?? usual ?? told) === told;
}

/** The last space or line break at `from` or before; -1 where none is. */
function lastBreak(text: string, from: number): number {
  let at = from;
  while (at >= 0 && text.charCodeAt(at) !== 32 && text.charCodeAt(at) !== 10) at -= 1;
  return at;
}

/** Whether a title goes with the forename: "Sir Peter", "King Olaf". */
function isForenameTitle(title: string): boolean {
  return /^(?:sir|dame|lady|lord|sheikh?|king|queen|prince|princess|emperor|pope|father|sister|shri|alhaji|hajiya)\.?$/i.test(
    title,
  );
}

/** `Mr`, `spokeswoman` and the like tell the pronoun. */
function toldPronoun(words: string): 'he' | 'she' | undefined {
  if (/\b(?:mr|sir|king|prince|lord|pope|shri|sri|sheikh?|alhaji|\p{L}*(?<!wo)man)\b/iu.test(words)) return 'he';
  return /\b(?:mrs|ms|miss|smt|hajiya|hajia|alhaja|dame|queen|princess|lady|\p{L}*woman)\b/iu.test(words)
    ? 'she'
    : undefined;
}

/** How many of the sorted places stand before this one. */
export function countBefore(places: readonly number[], at: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
