import type { Article, Passage, Quotation, Speaker } from '../model.js';
import type { Draft } from './draft.js';
import { hasForename, isSameName, surname } from './names.js';
import { idOf, type Voice, VoiceResolver } from './voices.js';

/** A quotation whose speaker is known within its article. */
interface Heard {
  /** Its speaker is written into it at the end: a copy of each quotation would be dear. */
  readonly quotation: Quotation & { speaker?: string };
  readonly voice: Voice | undefined;
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
      const { voice, rule, mention = draft.mention } = resolver.resolve(draft);
      const { type, parts, marked, cue, rule: frame, confidence } = draft;
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
        voice,
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
      if (speaker !== undefined) quotation.speaker = speaker;
      return quotation;
    });
    return { quotations, speakers: listMentions([...speakers.values()], quotations) };
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

function roundConfidence(value: number): number {
  return Math.round(value * 100) / 100;
}
