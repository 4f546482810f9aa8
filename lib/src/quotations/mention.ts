import { isKnownPlace } from '../text/index.js';
import { pronounOf } from './forenames.js';
import { openers } from './grammar.js';
import { isBody, isOffice, isParticle, isParty, isPlural, isPluralOffice, isRank } from './roles.js';

/** What a mention says about who speaks. */
export interface Mention {
  readonly kind: 'name' | 'pronoun' | 'role' | 'unnamed' | 'organisation' | 'group';
  /** The name of a person alone, `Anna Berg`; else the mention without its article, `foreign minister`. */
  readonly name: string;
  readonly title?: string;
  /** What the person does, lower-case: `foreign minister`. */
  readonly role?: string;
  /** The state or body the role belongs to, as it is written: `Mali`, `Malian`, `transitional government of Mali`. */
  readonly owner?: string;
  /** "this diplomat": the person just spoken of. */
  readonly pointing?: true;
}

/** What the whole text tells about a capitalised word. */
export interface NameFacts {
  /** Whether the text also uses the word without another capitalised word beside it. */
  standsAlone(word: string): boolean;
  /** Whether the text also writes the word small, and never beside another capital: "Critics said". */
  isCommon(word: string): boolean;
  /** Whether the text also writes the word small. */
  isWord(word: string): boolean;
  /** Whether the text speaks of it as of a place: "in Oldby". */
  isPlace(name: string): boolean;
}

const pronoun = /^(?:he|she|they|i|we|it|you|himself|herself|who|which|that)$/i;
const determiner = /^(?:the|a|an|his|her|their|its|our|my|this|that|these|those|one|another|some|many|several)$/i;
const prepositions = /^(?:of|for|from|at|in|to|on|with)$/;
const quantity = /^(?:some|others|many|several|few|most|one|two|three|both|another)$/i;
/** A word with a capital, also after the article that Arab names begin with: "el-Mansouri". */
const capital = /^["“(]?(?:(?:al|el|an|ar|as|ad|at|ash)-)?\p{Lu}/u;
const many = /^(?:people|estimates|polls|data|figures|results|posts|reports|studies|surveys|statistics|documents)$/i;
const adjective = /(?:an|ian|ese|ish|ch|i|ic|ean)$/;

/**
 * What a mention says: a person's name with title, role and owner of the role; a pronoun; a role alone; people who
 * are not named; a body; or a group.
 *
 * @example readMention('Mali’s Foreign Minister Abdoulaye Diop', facts)
 * // { kind: 'name', name: 'Abdoulaye Diop', role: 'foreign minister', owner: 'Mali' }
 */
export function readMention(text: string, facts: NameFacts): Mention {
  if (isList(text)) return { kind: 'group', name: trimArticle(text) };
  const pieces = text
    .replace(/\([^)]*\)/g, ' ')
    .split(/,\s+/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  const read = pieces.map((piece) => readPiece(piece, facts));
  const named = read.find(({ kind }) => kind === 'name');
  const [first = { kind: 'unnamed', name: text }] = read;
  if (named === undefined)
    return first.kind === 'group' || first.kind === 'unnamed' ? { ...first, name: trimArticle(text) } : first;
  const beside = read.find(({ kind, role }) => role !== undefined && kind !== 'name');
  if (beside === undefined) return named;
  return {
    ...named,
    ...(named.role === undefined && beside.role !== undefined && { role: beside.role }),
    ...(named.owner === undefined && beside.owner !== undefined && { owner: beside.owner }),
  };
}

/** "Diplomats, analysts and human rights groups", "Berg and Lund". */
function isList(text: string): boolean {
  const parts = text.split(/,\s+|\s+and\s+/);
  return parts.length > 1 && / and /.test(text) && parts.every((part) => isSpeakerWord(part.split(/\s+/)));
}

function isSpeakerWord(words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  return !words.some((word) => prepositions.test(word)) && (isPlural(last) || /^\p{Lu}/u.test(last));
}

function readPiece(piece: string, facts: NameFacts): Mention {
  if (pronoun.test(piece) && !/^\p{Lu}{2,}$/u.test(piece)) return { kind: 'pronoun', name: piece };
  const words = piece.split(/\s+/);
  const possessive = words.findLastIndex((word) => /['’]s?$/.test(word));
  const owner = possessive < 0 ? undefined : ownerOf(words.slice(0, possessive + 1).join(' '));
  const rest = words.slice(possessive + 1);
  if (owner !== undefined && rest.length === 0) return readPiece(owner, facts);
  const article = words[0]?.toLowerCase() ?? '';
  while (rest.length > 1 && determiner.test(rest[0] ?? '') && rest[1] !== 'of') rest.shift();
  const mention = readRest(rest, { article: possessive < 0 ? article : '', whole: trimArticle(piece), facts });
  return owner === undefined || mention.kind === 'organisation' ? mention : { ...mention, owner };
}

interface Context {
  readonly article: string;
  readonly whole: string;
  readonly facts: NameFacts;
}

function readRest(words: readonly string[], context: Context): Mention {
  const at = words.findIndex((word, index) => index > 0 && prepositions.test(word));
  const office = words.findLastIndex((word) => /^\p{Ll}/u.test(word) && isOffice(word));
  if (at > 0 && office > at && office < words.length - 2 && nameStart(words) === office + 1)
    return { ...readRest(words.slice(office), context), owner: words.slice(0, office).join(' ') };
  const head = at < 0 ? words : words.slice(0, at);
  const tail = at < 0 ? [] : words.slice(at + 1);
  const start = nameStart(head);
  const last = head.at(-1) ?? '';
  if (start < head.length && !(tail.length > 0 && quantity.test(last)) && !isOfficeAlone(head.slice(start))) {
    const inHead = readNamed(head.slice(0, start), head.slice(start), tail, context);
    if (inHead !== undefined) return inHead;
  }
  if (tail.length > 0 && quantity.test(last)) return { kind: 'group', name: context.whole };
  if (tail.length > 0 && (isOffice(last) || head.some(isOffice))) {
    const named = readAfterOwner(head, tail, context);
    if (named !== undefined) return named;
  }
  const role = head.join(' ').toLowerCase();
  const object = tail.length > 0 ? ownerOf(tail.join(' ')) : undefined;
  if (isOffice(last)) {
    const pointing = /^(?:this|that)$/.test(context.article);
    const kind = /^(?:an?|one|another|some)$/.test(context.article) ? 'unnamed' : 'role';
    const nation = head.length > 1 && isNation(head[0] ?? '') ? head[0] : undefined;
    const owned = object ?? nation;
    return {
      kind,
      name: context.whole,
      role: nation === undefined ? role : head.slice(1).join(' ').toLowerCase(),
      ...(owned !== undefined && { owner: owned }),
      ...(pointing && { pointing }),
    };
  }
  if (isBody(last)) return { kind: 'organisation', name: context.whole };
  if (isPluralOffice(last) || quantity.test(last)) return { kind: 'unnamed', name: context.whole, role };
  if (isPlural(last)) return { kind: 'group', name: context.whole };
  if (context.article === 'the' && at < 0) return { kind: 'role', name: context.whole, role };
  return { kind: 'unnamed', name: context.whole };
}

/** A head that ends in capitals: "foreign minister Anna Berg", "Russian President", "Amnesty International". */
function readNamed(
  lead: readonly string[],
  run: readonly string[],
  tail: readonly string[],
  context: Context,
): Mention | undefined {
  const whole = run.join(' ');
  const title = run.findLastIndex(
    (word) =>
      isRank(word) || (isOffice(word) && (run.length > 1 || tail.length > 0)) || (isParty(word) && run.length > 2),
  );
  const named = run.slice(title + 1);
  const name = opensWithWord(named, context.facts) ? named.slice(1) : named;
  const office = [...lead, ...run.slice(0, title + 1)];
  if (name.length === 0) return undefined;
  const shown = name.join(' ');
  if (run.length === 1 && lead.length === 0 && isNoName(shown, tail, context.facts)) return undefined;
  if (isBodyName(name, title < 0 ? lead : office, context))
    return {
      kind: 'organisation',
      name: tail.length > 0 && isBody(name.at(-1) ?? '') ? context.whole : trimArticle(whole),
    };
  if (office.length === 0 && /(?:ans|ese|ists|crats|icans)$/.test(shown)) return { kind: 'group', name: context.whole };
  const rank = office.filter(isRank).at(-1);
  const nation = isNation(office[0] ?? '') || isOwner(office) ? office[0] : undefined;
  const role = office
    .filter(
      (word, index) =>
        !(isRank(word) && !isOffice(word)) &&
        !(index === 0 && (word === nation || openers.has(word.toLowerCase()))) &&
        !determiner.test(word),
    )
    .join(' ')
    .toLowerCase();
  const object = office.length === 0 && tail.length > 0 ? ownerOf(tail.join(' ')) : undefined;
  const owner = nation ?? object;
  const mention: { -readonly [Part in keyof Mention]: Mention[Part] } = { kind: 'name', name: shown };
  if (rank !== undefined) mention.title = rank;
  if (role.split(' ').some(isOffice) && role !== rank?.toLowerCase()) mention.role = role;
  if (owner !== undefined) mention.owner = owner;
  return mention;
}

/** "MP for Oldby": letters that stand for an office. */
function isOfficeAlone([word = '', ...others]: readonly string[]): boolean {
  return others.length === 0 && /^\p{Lu}{2,4}$/u.test(word) && isOffice(word);
}

/** "prime minister of the government of Mali Anna Berg": the name that follows what the role belongs to. */
function readAfterOwner(head: readonly string[], tail: readonly string[], { facts }: Context): Mention | undefined {
  let from = nameStart(tail);
  const words = tail.slice(from);
  if (words.length < 2 || (from === 0 && words.length < 3) || isRank(words.at(-1) ?? '')) return undefined;
  const cut = [3, 2, 1].find(
    (size) =>
      words.length > size &&
      (isKnownPlace(words.slice(0, size).join(' ')) || (size === 1 && facts.standsAlone(words[0] ?? ''))),
  );
  const rank = words.findLastIndex(isRank);
  const body = words.findLastIndex(isBody);
  if (body >= 0 && words.length - body < (body === 0 ? 2 : 3)) return undefined;
  from += rank > 0 ? rank + 1 : (cut ?? (body >= 0 ? body + 1 : Math.max(1, forenameAt(words))));
  const role = head
    .filter((word) => !determiner.test(word))
    .join(' ')
    .toLowerCase();
  const title = rank > 0 ? words[rank] : undefined;
  const owner = ownerOf(
    tail
      .slice(0, from)
      .filter((word) => word !== title)
      .join(' '),
  );
  return {
    ...(title !== undefined && { title }),
    kind: 'name',
    name: tail.slice(from).join(' '),
    role,
    ...(owner !== undefined && { owner }),
  };
}

/** Where the name at the end of capitals begins: a forename or initials, particles, a surname. */
function forenameAt(words: readonly string[]): number {
  let at = words.length - 2;
  while (at > 0 && isParticle(words[at] ?? '')) at -= 1;
  while (at > 0 && /^(?:\p{Lu}\.)+$/u.test(words[at] ?? '')) at -= 1;
  return at;
}

/** "Rival Anna Berg": a word before a forename that the text also writes small. */
function opensWithWord([first = '', second = '', ...others]: readonly string[], facts: NameFacts): boolean {
  return others.length > 0 && pronounOf(second) !== undefined && pronounOf(first) === undefined && facts.isWord(first);
}

/** Whether a capital is only that of the first word of a sentence: "Critics said", "Data from the census". */
function isNoName(word: string, tail: readonly string[], facts: NameFacts): boolean {
  if (isPluralOffice(word) || many.test(word) || facts.isCommon(word)) return true;
  return tail.length > 0 && (isPlural(word) || isOffice(word));
}

/** Whether capitals name a body and no person: by a word in it, as an acronym, as a place, or after "the". */
function isBodyName(name: readonly string[], lead: readonly string[], { article, facts }: Context): boolean {
  const shown = name.join(' ');
  if (name.some(isBody) || /^[\p{Lu}\d&-]{2,}$/u.test(shown)) return true;
  if (!lead.every((word) => openers.has(word.toLowerCase()))) return isBody(lead.at(-1) ?? '');
  return isKnownPlace(shown) || facts.isPlace(shown) || (article === 'the' && !/(?:s|ese)$/.test(shown));
}

/** Where the capitals at the end of a phrase begin; particles of names may stand between them. */
function nameStart(words: readonly string[]): number {
  let from = words.length;
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const word = words[at] ?? '';
    if (capital.test(word) && !openers.has(word.toLowerCase())) from = at;
    else if (!isParticle(word) || from > at + 3) break;
    else if (at === 0) from = 0;
  }
  return from;
}

function isNation(word: string): boolean {
  return (
    /^\p{Lu}/u.test(word) && !isOffice(word) && !isRank(word) && (adjective.test(word) || /^\p{Lu}{2,}$/u.test(word))
  );
}

/** "Kremlin spokesman": a body or place before an office. */
function isOwner([first = '', ...others]: readonly string[]): boolean {
  return others.length > 0 && /^\p{Lu}/u.test(first) && (isBody(first) || isKnownPlace(first));
}

function ownerOf(text: string): string | undefined {
  const owner = trimArticle(text.replace(/['’]s?$/, ''));
  return owner === '' ? undefined : owner;
}

function trimArticle(text: string): string {
  return text.replace(/^(?:the|a|an|his|her|their|its|this|that)\s+/i, '').trim();
}
