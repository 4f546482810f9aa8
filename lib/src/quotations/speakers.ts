import type { Article, Passage, Quotation, Speaker } from '../model.js';
import type { Draft } from './attribution.js';
import { type Mention, readMention, roleWords, speakerKind, surname } from './naming.js';

const notForenames =
  /^(?:When|While|But|And|As|For|With|If|Then|After|Before|Since|That|Like|On|In|To|By|From|Because|Both)$/;

/** How many mentions back a role may point, and a pronoun. */
const longestMemory = 50;
const pronounReach = 2;

interface Person {
  readonly id: string;
  name: string;
  readonly kind: Speaker['kind'];
  readonly roles: Set<string>;
  readonly mentions: Passage[];
  /** By which pronoun the text speaks of them, as far as it has told. */
  pronoun?: Pronoun;
}

type Pronoun = 'he' | 'she';

/** The speakers of a corpus in the making; articles are added one by one. */
export class SpeakerRegister {
  readonly #people = new Map<string, Person>();
  readonly #bySurname = new Map<string, Person[]>();

  /** The quotations of one article with their speakers, where the text tells them. */
  add(article: Pick<Article, 'id' | 'text'>, drafts: readonly Draft[]): Quotation[] {
    const recent: Person[] = [];
    const alone = remember((word: string) => standsAlone(article.text, word));
    const full = remember((name: string) => findFullName(article.text, name));
    return drafts.map((draft) => {
      const span = draft.mention;
      let person: Person | undefined;
      if (span !== undefined) {
        const mention = readMention(article.text.slice(span.start, span.end), alone);
        person = this.#resolve(mention.kind === 'name' ? { ...mention, name: full(mention.name) } : mention, recent);
        if (person !== undefined) {
          person.mentions.push({ article: article.id, start: span.start, end: span.end });
          if (person.kind === 'person') recent.push(person);
          if (recent.length > longestMemory) recent.shift();
        }
      }
      const { mention, cue, ...rest } = draft;
      return {
        article: article.id,
        zone: 'body',
        ...rest,
        ...(cue && { cue }),
        ...(mention && { mention }),
        ...(person && { speaker: person.id }),
      };
    });
  }

  /** All speakers so far, in the order in which they first spoke. */
  list(): Speaker[] {
    return [...this.#people.values()].map(({ roles, ...person }) => ({ ...person, roles: [...roles] }));
  }

  #resolve(mention: Mention, people: readonly Person[]): Person | undefined {
    if (mention.kind === 'pronoun') return findByPronoun(mention.name.toLowerCase(), people);
    if (mention.kind === 'role') return findByRole(mention.role, people);
    if (mention.kind !== 'name') return this.#take(mention, mention.name.toLowerCase());
    const agreeing = (person: Person): boolean =>
      surname(person.name) === surname(mention.name) && agree(person.name, mention.name);
    const elsewhere = (this.#bySurname.get(surname(mention.name)) ?? []).filter(agreeing);
    const known = people.findLast(agreeing) ?? (elsewhere.length === 1 ? elsewhere[0] : undefined);
    const person = known ?? this.#take(mention, mention.name.toLowerCase());
    if (mention.name.length > person.name.length) person.name = mention.name;
    if (mention.role !== '') person.roles.add(mention.role.replace(/^the /, ''));
    const told = toldPronoun(mention.role);
    if (told !== undefined) person.pronoun = told;
    return person;
  }

  #take(mention: Mention, key: string): Person {
    const known = this.#people.get(key);
    if (known !== undefined) return known;
    const person: Person = { id: key, name: mention.name, kind: speakerKind(mention), roles: new Set(), mentions: [] };
    this.#people.set(key, person);
    if (person.kind === 'person') {
      const last = surname(person.name);
      this.#bySurname.set(last, [...(this.#bySurname.get(last) ?? []), person]);
    }
    return person;
  }
}

/** A forename that both mentions give must be the same. */
function agree(one: string, other: string): boolean {
  const [a = '', b = ''] = [one.split(' ')[0], other.split(' ')[0]];
  return one.split(' ').length < 2 || other.split(' ').length < 2 || a === b;
}

/** `Mr`, `spokeswoman` and the like tell the pronoun. */
function toldPronoun(role: string): Pronoun | undefined {
  if (/\b(?:mr|sir|king|prince|lord|\p{L}*(?<!wo)man)\b/u.test(role)) return 'he';
  return /\b(?:mrs|ms|miss|queen|princess|lady|\p{L}*woman)\b/u.test(role) ? 'she' : undefined;
}

/**
 * The last speaker where the text has used this pronoun of them; else the only one of the last two mentions of whom
 * it has used no other. Where both may be meant it is nobody: a wrong name is worse than none.
 */
function findByPronoun(word: string, people: readonly Person[]): Person | undefined {
  if (word !== 'he' && word !== 'she') return undefined;
  const last = people.at(-1);
  if (last?.pronoun === word) return last;
  const possible = new Set(
    people.slice(-pronounReach).filter((person) => person.pronoun === undefined || person.pronoun === word),
  );
  const [only] = possible;
  if (only === undefined || possible.size > 1) return undefined;
  only.pronoun = word;
  return only;
}

/** The last person whose role has the same head; else the only person who has spoken, where no role of theirs is told. */
function findByRole(role: string, people: readonly Person[]): Person | undefined {
  const { head, owner } = roleWords(role);
  if (head === undefined) return undefined;
  const known = people.findLast((person) =>
    [...person.roles].some((given) => {
      const words = roleWords(given);
      return words.head === head && (owner === undefined || words.owner === undefined || words.owner === owner);
    }),
  );
  if (known !== undefined) return known;
  const last = people.at(-1);
  const isOnly = people.every((person) => person === last);
  const untold = last !== undefined && [...last.roles].every((given) => roleWords(given).head === undefined);
  return isOnly && untold ? last : undefined;
}

/** Whether a capitalised word stands in the text without another beside it. */
function standsAlone(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!/^ ?\p{Lu}/u.test(text.slice(at + word.length, at + word.length + 2))) return true;
  }
  return false;
}

/** A surname with the forename that the text gives it elsewhere; a longer name, or one that stays alone, as it is. */
function findFullName(text: string, name: string): string {
  if (name.includes(' ')) return name;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const before = /(?:^|[^\p{L}])(\p{Lu}\p{Ll}+) $/u.exec(text.slice(Math.max(0, at - 30), at))?.[1];
    if (before === undefined || /\p{L}/u.test(text.charAt(at + name.length))) continue;
    const whole = readMention(`${before} ${name}`, () => false);
    if (whole.kind === 'name' && whole.name.includes(' ') && !notForenames.test(before)) return whole.name;
  }
  return name;
}

function remember<Value>(find: (word: string) => Value): (word: string) => Value {
  const found = new Map<string, Value>();
  return (word) => {
    const known = found.get(word);
    if (known !== undefined) return known;
    const value = find(word);
    found.set(word, value);
    return value;
  };
}
