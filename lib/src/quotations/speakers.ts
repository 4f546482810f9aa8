import type { Article, Passage, Quotation, Span, Speaker } from '../model.js';
import { findAcronyms } from './acronyms.js';
import type { Draft } from './draft.js';
import { type Mention, readMention } from './mention.js';
import {
  ArticlePeople,
  countBefore,
  hasForename,
  isSameName,
  type Person,
  readApposition,
  readNameAfter,
  surname,
} from './people.js';
import { findByPronoun, findByRole, type ReferenceRule, type Scene } from './reference.js';
import { isOffice } from './roles.js';

/** So many characters back "they" and "it" may point. */
const bodyReach = 600;

/** Someone who speaks in one article, before the articles are compared. */
interface Voice {
  readonly kind: Speaker['kind'];
  readonly name: string;
  readonly person?: Person;
}

/** A quotation whose speaker is known within its article. */
interface Heard {
  readonly quotation: Quotation;
  readonly voice?: Voice;
}

/** The speakers of a corpus in the making; articles are added one by one, and compared at the end. */
export class SpeakerRegister {
  readonly #heard: Heard[] = [];
  readonly #voices: Voice[] = [];

  /** Takes in the quotations of one article. */
  add(article: Pick<Article, 'id' | 'text'>, drafts: readonly Draft[]): void {
    if (drafts.length === 0) return;
    const resolver = new VoiceResolver(article, drafts);
    for (const draft of drafts) {
      const { voice, rule } = resolver.resolve(draft);
      const { type, parts, marked, mention, cue, rule: frame, confidence } = draft;
      this.#heard.push({
        quotation: {
          article: article.id,
          zone: 'body',
          type,
          parts,
          marked,
          ...(cue && { cue }),
          ...(mention && { mention }),
          confidence: roundConfidence(confidence),
          rule: `${frame}; ${rule}`,
        },
        ...(voice && { voice }),
      });
    }
    for (const voice of resolver.voices) this.#voices.push(voice);
  }

  /** All quotations with their speakers, and the speakers in the order in which they first spoke. */
  finish(): { readonly quotations: readonly Quotation[]; readonly speakers: readonly Speaker[] } {
    const speakers = new Map<string, Speaker>();
    const ids = new Map<Voice, string>();
    const fullNames = listFullNames(this.#voices);
    for (const voice of this.#voices) {
      const name = voice.kind === 'person' ? fullNames(voice.name) : voice.name;
      const id = idOf(voice.kind, name);
      ids.set(voice, id);
      speakers.set(id, mergeSpeaker(speakers.get(id), voice, id, name));
    }
    const quotations = this.#heard.map(({ quotation, voice }) => {
      const speaker = voice && ids.get(voice);
      return speaker === undefined ? quotation : { ...quotation, speaker };
    });
    return { quotations, speakers: listMentions([...speakers.values()], quotations) };
  }
}

/** Finds who speaks in one article, quotation by quotation, in the order of the text. */
class VoiceResolver {
  readonly voices: Voice[] = [];
  readonly #article: Pick<Article, 'id' | 'text'>;
  readonly #people: ArticlePeople;
  readonly #acronyms: ReadonlyMap<string, string>;
  readonly #byKey = new Map<string | Person, Voice>();
  readonly #scene: Scene & { readonly spoken: { readonly person: Person; readonly at: number }[] };
  #lastBody: { readonly voice: Voice; readonly at: number } | undefined;

  constructor(article: Pick<Article, 'id' | 'text'>, drafts: readonly Draft[]) {
    this.#article = article;
    this.#people = new ArticlePeople(article.text);
    this.#acronyms = findAcronyms(article.text);
    this.#scene = {
      text: article.text,
      people: this.#people,
      spoken: [],
      isMarked: findInside(drafts.flatMap((draft) => draft.marked)),
    };
  }

  resolve({ mention: span }: Draft): { readonly voice?: Voice; readonly rule: ReferenceRule } {
    if (span === undefined) return { rule: 'unresolved' };
    const { text } = this.#article;
    const mention = readMention(text.slice(span.start, span.end), this.#people.capitals);
    const name = mention.kind === 'role' || mention.kind === 'unnamed' ? readNameAfter(text, span.end) : undefined;
    const found = this.#find(name === undefined ? mention : { ...mention, kind: 'name', name }, span.start, span.end);
    if (found === undefined) return { rule: 'unresolved' };
    const { voice } = found;
    if (voice.person !== undefined) this.#scene.spoken.push({ person: voice.person, at: span.start });
    else this.#lastBody = { voice, at: span.start };
    return { voice, rule: found.rule };
  }

  #find(
    mention: Mention,
    at: number,
    end: number,
  ): { readonly voice: Voice; readonly rule: ReferenceRule } | undefined {
    switch (mention.kind) {
      case 'name': {
        const apposition = mention.role === undefined ? readApposition(this.#article.text, end) : undefined;
        const person = this.#people.take(
          { ...mention, ...(apposition !== undefined && { role: apposition }) },
          end - surname(mention.name).length,
        );
        return { voice: this.#voiceOf(person), rule: 'name' };
      }
      case 'pronoun':
        return this.#findPronoun(mention.name.toLowerCase(), at);
      case 'role': {
        const found = findByRole(mention, at, this.#scene);
        if (found !== undefined) return { voice: this.#voiceOf(found.person), rule: found.rule };
        const isTold = mention.owner !== undefined || isOffice(mention.role?.split(' ').at(-1) ?? '');
        return isTold && !mention.pointing
          ? { voice: this.#take('unnamed', mention.name), rule: 'unnamed' }
          : undefined;
      }
      case 'organisation': {
        const named = this.#findBody(mention.name);
        const full = this.#acronyms.get(mention.name) ?? mention.name;
        return { voice: named ?? this.#take('organisation', full), rule: named ? 'last of this role' : 'body' };
      }
      case 'group':
        return { voice: this.#take('group', mention.name), rule: 'group' };
      case 'unnamed':
        return { voice: this.#take('unnamed', mention.name), rule: 'unnamed' };
    }
  }

  #findPronoun(word: string, at: number): { readonly voice: Voice; readonly rule: ReferenceRule } | undefined {
    if (word === 'he' || word === 'she') {
      const person = findByPronoun(word, at, this.#scene);
      return person && { voice: this.#voiceOf(person), rule: 'pronoun' };
    }
    if (word === 'who' || word === 'which' || word === 'that') return this.#findAntecedent(at);
    if (word !== 'they' && word !== 'it') return undefined;
    const last = this.#lastBody;
    const person = this.#scene.spoken.at(-1);
    if (last === undefined || last.at < at - bodyReach) return undefined;
    return person !== undefined && person.at > last.at ? undefined : { voice: last.voice, rule: 'pronoun' };
  }

  /** "Anna Berg, who ...": the name that stands just before. */
  #findAntecedent(at: number): { readonly voice: Voice; readonly rule: ReferenceRule } | undefined {
    const run = this.#people.capitals.runBefore(at);
    if (run === undefined || run.end < at - 2) return undefined;
    const mention = readMention(this.#article.text.slice(run.start, run.end), this.#people.capitals);
    return mention.kind === 'pronoun' ? undefined : this.#find(mention, run.start, run.end);
  }

  /** "the ministry", "the agency": the body of that head that spoke last. */
  #findBody(name: string): Voice | undefined {
    if (/\s/.test(name) || /^\p{Lu}/u.test(name)) return undefined;
    return this.voices.findLast(
      (voice) => voice.kind === 'organisation' && voice.name.toLowerCase().endsWith(` ${name}`),
    );
  }

  #voiceOf(person: Person): Voice {
    const known = this.#byKey.get(person);
    if (known !== undefined) return known;
    return this.#keep(person, { kind: 'person', name: person.name, person });
  }

  #take(kind: Speaker['kind'], name: string): Voice {
    const key = idOf(kind, name);
    return this.#byKey.get(key) ?? this.#keep(key, { kind, name });
  }

  #keep(key: string | Person, voice: Voice): Voice {
    this.#byKey.set(key, voice);
    this.voices.push(voice);
    return voice;
  }
}

/** A function from a surname that stands alone to the one full name of the corpus that it ends; others stay. */
function listFullNames(voices: readonly Voice[]): (name: string) => string {
  const bySurname = new Map<string, string[]>();
  for (const { kind, person } of voices) {
    if (kind !== 'person' || person === undefined || !hasForename(person.name)) continue;
    const names = bySurname.get(surname(person.name)) ?? [];
    const at = names.findIndex((name) => isSameName(name, person.name));
    if (at < 0) names.push(person.name);
    else if (person.name.length > (names[at] ?? '').length) names[at] = person.name;
    bySurname.set(surname(person.name), names);
  }
  return (name) => {
    const names = bySurname.get(surname(name)) ?? [];
    const same = names.filter((full) => isSameName(full, name));
    return same.length === 1 ? (same[0] ?? name) : name;
  };
}

function mergeSpeaker(known: Speaker | undefined, { kind, person }: Voice, id: string, name: string): Speaker {
  const roles = new Set([...(known?.roles ?? []), ...(person?.roles.map(({ role }) => role) ?? [])]);
  const title = known?.title ?? person?.title;
  const organisation = known?.organisation ?? person?.owner;
  return {
    id,
    name,
    ...(title !== undefined && { title }),
    roles: [...roles],
    ...(organisation !== undefined && { organisation }),
    kind,
    mentions: [],
  };
}

/** The speakers of these quotations, each with where the texts mention them there; those without any are left out. */
export function listMentions(speakers: readonly Speaker[], quotations: readonly Quotation[]): readonly Speaker[] {
  const mentions = new Map<string, Passage[]>();
  for (const { speaker, mention, article } of quotations) {
    if (speaker === undefined) continue;
    const own = mentions.get(speaker) ?? [];
    mentions.set(speaker, own);
    const last = own.at(-1);
    if (mention === undefined || (last?.article === article && last.start === mention.start)) continue;
    own.push({ article, start: mention.start, end: mention.end });
  }
  return speakers.flatMap((speaker) => {
    const own = mentions.get(speaker.id);
    return own === undefined ? [] : [{ ...speaker, mentions: own }];
  });
}

function idOf(kind: Speaker['kind'], name: string): string {
  const folded = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return kind === 'person' ? folded : `${folded} (${kind})`;
}

/** A function that tells whether a place lies in one of these spans, which do not overlap. */
function findInside(spans: readonly Span[]): (at: number) => boolean {
  const sorted = spans.toSorted((a, b) => a.start - b.start);
  const starts = sorted.map(({ start }) => start);
  return (at) => at < (sorted[countBefore(starts, at + 1) - 1]?.end ?? 0);
}

function roundConfidence(value: number): number {
  return Math.round(value * 100) / 100;
}
