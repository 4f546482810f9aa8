import type { Speaker } from '../model.js';

/** What a mention says about its speaker. */
export interface Mention {
  readonly kind: 'name' | 'pronoun' | 'role' | 'organisation' | 'group';
  /** The name alone: `Anna Berg` in "Norway's minister Anna Berg". */
  readonly name: string;
  /** The words before the name, lower-case: `norway's minister`. */
  readonly role: string;
}

const pronoun = /^(?:he|she|they|i|we|it|you|who)$/i;
const bodies =
  /\b(?:ministry|government|military|army|police|council|committee|court|party|office|agency|department|company|group|union|bank|university|commission|administration|campaign|kremlin|pentagon|house|report|study|statement|poll|times|post|news|novosti|reuters|authority|embassy|parliament|congress|senate)$/i;
const plurals =
  /(?:ers|ors|ists|ials|ants|ents|ians|ics|ysts|people|others|some|many|democrats|republicans|groups|ities|sources|families|countries|states)$/i;
const roles =
  /(?:minister|president|spokes\w+|secretary|director|chief|leader|mayor|governor|senator|judge|official|officer|professor|lawyer|attorney|ambassador|envoy|diplomat|general|colonel|chairman|chairwoman|chair|head|king|queen|analyst|expert|author|candidate|coach|counterpart)$/i;
const titles =
  /^(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sgt|Capt|Maj|Adm|Sen|Rep|Gov|Rev|President|Senator|Minister|Secretary|Governor|Colonel|General|Professor|Judge|Mayor|Prime|Foreign|Chief|Director)\.?$/;

/**
 * What a mention says: a name, a pronoun, a role, a body, or a group of people.
 * `standsAlone` tells words that the text also uses alone, so that "of Mali Anna Berg" gives Anna Berg.
 */
export function readMention(text: string, standsAlone: (word: string) => boolean): Mention {
  const words = text.split(/\s+/);
  if (pronoun.test(text)) return { kind: 'pronoun', name: text, role: '' };
  if (bodies.test(text)) return { kind: 'organisation', name: text.replace(/^the\s+/i, ''), role: '' };
  let from = words.length;
  while (from > 0 && isNameWord(words[from - 1] ?? '')) from -= 1;
  const ofPlace = /^of$/i.test(words[from - 1] ?? '');
  if (ofPlace && words.length - from > 2 && standsAlone(words[from] ?? '')) from += 1;
  const name = words.slice(from).join(' ');
  const role = words.slice(0, from).join(' ').toLowerCase();
  const headOfPlace = ofPlace && words.length - from < 2;
  if (name === '' || headOfPlace || roles.test(name)) {
    if (plurals.test(text)) return { kind: 'group', name: text.replace(/^the\s+/i, ''), role: '' };
    return { kind: 'role', name: text, role: text.toLowerCase() };
  }
  if (/^\p{Lu}\p{Lu}+$/u.test(name)) return { kind: 'organisation', name, role };
  return { kind: 'name', name, role };
}

/** What a speaker is, by the kind of the mention that named them. */
export function speakerKind(mention: Mention): Speaker['kind'] {
  if (mention.kind === 'name') return 'person';
  if (mention.kind === 'organisation' || mention.kind === 'group') return mention.kind;
  return 'unnamed';
}

/** The last word of a name: what later mentions call the person by. */
export function surname(name: string): string {
  return name.split(' ').at(-1) ?? name;
}

/** The head of a role and the word it belongs to: ["minister", "mali's"]. */
export function roleWords(role: string): { readonly head?: string; readonly owner?: string } {
  const words = role.split(/\s+/);
  const head = words.find((word) => roles.test(word));
  const owner = words.find((word) => /['’]s$/.test(word))?.replace(/['’]s$/, '');
  return { ...(head !== undefined && { head }), ...(owner !== undefined && { owner }) };
}

function isNameWord(word: string): boolean {
  return (
    /^\p{Lu}/u.test(word) && !titles.test(word) && !/['’]s$/.test(word) && !/^(?:The|A|An|In|On|But|And)$/.test(word)
  );
}
