import type { Article, Span, Speaker } from '../model.js';
import { findAcronyms } from './acronyms.js';
import { readApposition, readNameAfter, readNameBefore, readRoleBefore, readSubjectAfter } from './appositions.js';
import { findFullBody, findSubjectBody } from './bodies.js';
import type { Draft } from './draft.js';
import type { Mention } from './mention.js';
import { surname } from './names.js';
import { ArticlePeople, countBefore, type Person } from './people.js';
import { findByPronoun, findByRole, type ReferenceRule, type Scene } from './reference.js';
import { isBody, isOffice, isPluralOffice } from './roles.js';
import { readSignature } from './signatures.js';

/** So many characters back "they" and "it" may point. */
const bodyReach = 600;
const isFirstPerson = /^(?:I|we|my|our)$/i;

/** Someone who speaks in one article, before the articles are compared. */
export interface Voice {
  readonly kind: Speaker['kind'];
  readonly name: string;
  readonly person?: Person;
}

/** Finds who speaks in one article, quotation by quotation, in the order of the text. */
export class VoiceResolver {
  readonly voices: Voice[] = [];
  readonly #article: Pick<Article, 'id' | 'text'>;
  readonly #people: ArticlePeople;
  readonly #acronyms: ReadonlyMap<string, string>;
  readonly #byKey = new Map<string | Person, Voice>();
  readonly #scene: Scene & { readonly spoken: { readonly person: Person; readonly at: number }[] };
  #last: Voice | undefined;
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

  resolve({ mention: span, parts }: Draft): {
    readonly voice?: Voice;
    readonly rule: ReferenceRule;
    readonly mention?: Span;
  } {
    const better = this.#findBetter(span, parts);
    const told = better ?? span;
    const found = told && this.#read(told);
    if (found === undefined) return { rule: 'unresolved' };
    const { voice } = found;
    const at = told?.start ?? 0;
    if (voice.person !== undefined) this.#scene.spoken.push({ person: voice.person, at });
    else this.#lastBody = { voice, at };
    this.#last = voice;
    return { voice, rule: found.rule, ...(better && { mention: better }) };
  }

  /** The name that signs a quotation, and the subject that stands between "according to" and the quotation. */
  #findBetter(span: Span | undefined, parts: readonly Span[]): Span | undefined {
    const { text } = this.#article;
    if (span === undefined || isFirstPerson.test(text.slice(span.start, span.end)))
      return readSignature(text, parts.at(-1)?.end ?? 0);
    return /according to $/i.test(text.slice(Math.max(0, span.start - 14), span.start))
      ? readSubjectAfter(text, span.end, parts[0]?.start ?? 0)
      : undefined;
  }

  /** The speaker whom the words of a mention name, or the apposition after them. */
  #read(span: Span): { readonly voice: Voice; readonly rule: ReferenceRule } | undefined {
    const { text } = this.#article;
    if (/^(?:\p{Lu}\.)$/u.test(text.slice(span.start, span.end))) return undefined;
    const mention = this.#people.read(text.slice(span.start, span.end));
    const name =
      mention.kind === 'role' || mention.kind === 'unnamed'
        ? (readNameAfter(text, span.end) ?? readNameBefore(text, text.slice(span.start, span.end)))
        : undefined;
    const told = name && this.#people.read(text.slice(name.start, name.end));
    return name !== undefined && told?.kind === 'name'
      ? this.#find({ ...mention, ...told, kind: 'name' }, name.start, name.end)
      : this.#find(mention, span.start, span.end);
  }

  #find(
    mention: Mention,
    at: number,
    end: number,
  ): { readonly voice: Voice; readonly rule: ReferenceRule } | undefined {
    switch (mention.kind) {
      case 'name': {
        const { text } = this.#article;
        const apposition = mention.role === undefined ? readApposition(text, end) : undefined;
        const before = mention.role === undefined && apposition === undefined ? readRoleBefore(text, at) : undefined;
        const told = apposition === undefined ? before : { role: apposition };
        const person = this.#people.take(
          told === undefined ? mention : { ...mention, ...told },
          end - surname(mention.name).length,
        );
        return { voice: this.#voiceOf(person), rule: 'name' };
      }
      case 'pronoun':
        return this.#findPronoun(mention.name.toLowerCase(), at);
      case 'role': {
        if (this.#isLast(mention)) return this.#last && { voice: this.#last, rule: 'last of this role' };
        const found = findByRole(mention, at, this.#scene);
        if (found !== undefined) return { voice: this.#voiceOf(found.person), rule: found.rule };
        const isTold = mention.owner !== undefined || isOffice(mention.role?.split(' ').at(-1) ?? '');
        return isTold && !mention.pointing
          ? { voice: this.#take('unnamed', mention.name), rule: 'unnamed' }
          : undefined;
      }
      case 'organisation': {
        const named = this.#findBody(mention.name, at);
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
    if (last !== undefined && last.at >= at - bodyReach && !(person !== undefined && person.at > last.at))
      return { voice: last.voice, rule: 'pronoun' };
    const name = findSubjectBody(this.#article.text, at, Math.max(0, at - bodyReach));
    return name === undefined ? undefined : { voice: this.#takeBody(name, at), rule: 'pronoun' };
  }

  /** "Anna Berg, who ...": the name that stands just before. */
  #findAntecedent(at: number): { readonly voice: Voice; readonly rule: ReferenceRule } | undefined {
    const run = this.#people.capitals.runBefore(at);
    if (run === undefined || run.end < at - 2) return this.#findNounBefore(at);
    const mention = this.#people.read(this.#article.text.slice(run.start, run.end));
    return mention.kind === 'pronoun' ? undefined : this.#find(mention, run.start, run.end);
  }

  /** "anonymous sources who ...": people without a name. */
  #findNounBefore(at: number): { readonly voice: Voice; readonly rule: ReferenceRule } | undefined {
    const noun = /(?:\p{Ll}{4,} )?(\p{Ll}+)(?=,? $)/u.exec(this.#article.text.slice(Math.max(0, at - 40), at));
    return noun !== null && isPluralOffice(noun[1] ?? '')
      ? { voice: this.#take('unnamed', noun[0]), rule: 'unnamed' }
      : undefined;
  }

  /** "the ministry", "the agency": the body of that head that spoke last, or that the article names in full. */
  #findBody(name: string, at: number): Voice | undefined {
    if (/\s/.test(name)) return undefined;
    const head = name.toLowerCase();
    const spoken = this.voices.findLast(
      (voice) =>
        voice.kind === 'organisation' &&
        isBody(head) &&
        (voice.name.toLowerCase().endsWith(` ${head}`) || voice.name.toLowerCase().startsWith(`${head} of `)),
    );
    const full = spoken === undefined ? findFullBody(this.#article.text, name, at) : undefined;
    return full === undefined ? spoken : this.#take('organisation', full);
  }

  #takeBody(name: string, at: number): Voice {
    return this.#findBody(name, at) ?? this.#take('organisation', this.#acronyms.get(name) ?? name);
  }

  /** "A resident said ... The resident added": whoever spoke last, without a name. */
  #isLast({ role = '', owner, pointing }: Mention): boolean {
    return (
      this.#last?.kind === 'unnamed' &&
      !pointing &&
      owner === undefined &&
      this.#last.name.toLowerCase().endsWith(` ${role.split(' ').at(-1)}`)
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

/** What tells one speaker from another: the name without accents, and what kind it is. */
export function idOf(kind: Speaker['kind'], name: string): string {
  const folded = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return kind === 'person' ? folded : `${folded} (${kind})`;
}

/** A function that tells whether a place lies in one of these spans, which do not overlap. */
function findInside(spans: readonly Span[]): (at: number) => boolean {
  const sorted = spans.toSorted((a, b) => a.start - b.start);
  const starts = sorted.map(({ start }) => start);
  return (at) => at < (sorted[countBefore(starts, at + 1) - 1]?.end ?? 0);
}
