import type { Article, Corrections, Dropped, HandCorrection, Quotation, Speaker } from '../model.js';
import { isSameName } from './names.js';
import { listMentions } from './speakers.js';

/** Who says what, before or after corrections. */
export interface Attributed {
  readonly quotations: readonly Quotation[];
  readonly speakers: readonly Speaker[];
}

/** What corrections did: the corrected lists, and which could not be applied. */
export interface Corrected extends Attributed {
  readonly applied: readonly HandCorrection[];
  readonly dropped: readonly Dropped[];
}

const nobody = '-';
const noSpeech = 'no speech';

/**
 * Quotations and speakers with corrections by hand applied, in the order of the file: names first, then quotations, so
 * that a quotation can be given to a name put right. A quotation put right has confidence 1 and the rule `by hand`.
 * What names an article, a speaker or a quotation that is not there, or several, is dropped with the reason.
 */
export function applyCorrections(
  found: Attributed,
  articles: readonly Pick<Article, 'id' | 'text'>[],
  { corrections }: Pick<Corrections, 'corrections'>,
): Corrected {
  const desk = new CorrectionDesk(found, articles);
  const isRename = ({ quotation, start }: HandCorrection): boolean => quotation === undefined && start === undefined;
  const attributions = corrections.filter((correction) => !isRename(correction));
  for (const correction of corrections.filter(isRename)) desk.keep(correction, desk.rename(correction));
  for (const correction of attributions) desk.keep(correction, desk.attribute(correction));
  return desk.finish();
}

class CorrectionDesk {
  readonly #texts: ReadonlyMap<string, string>;
  readonly #speakers: Map<string, Speaker>;
  readonly #applied: HandCorrection[] = [];
  readonly #dropped: Dropped[] = [];
  #quotations: readonly Quotation[];

  constructor({ quotations, speakers }: Attributed, articles: readonly Pick<Article, 'id' | 'text'>[]) {
    this.#quotations = quotations;
    this.#speakers = new Map(speakers.map((speaker) => [speaker.id, speaker]));
    this.#texts = new Map(articles.map(({ id, text }) => [id, text]));
  }

  /** Gives a speaker another name, or says why not. */
  rename(correction: HandCorrection): string | undefined {
    const { speaker = '', article, becomes } = correction;
    const known = [...this.#speakers.values()].filter(({ name }) => name === speaker);
    const [first] = known;
    if (first === undefined) return `no speaker is called "${speaker}"`;
    const concerns = (quotation: Quotation): boolean =>
      known.some(({ id }) => id === quotation.speaker) && (article === undefined || article === quotation.article);
    if (!this.#quotations.some(concerns)) return `"${speaker}" does not speak in "${article}"`;
    this.#change(correction, concerns, becomes === nobody ? undefined : this.#take(correction, first));
    return undefined;
  }

  /** Gives one quotation its speaker, or says why not. */
  attribute(correction: HandCorrection): string | undefined {
    const { article = '', quotation = '', start } = correction;
    const text = this.#texts.get(article);
    if (text === undefined) return `no such article: "${article}"`;
    const wanted = foldWords(quotation);
    const found = this.#quotations.filter(
      (one) =>
        one.article === article &&
        (start === undefined || one.parts[0]?.start === start) &&
        foldWords(text.slice(one.parts[0]?.start, one.parts[0]?.end)).startsWith(wanted),
    );
    if (found.length === 0) return `no quotation in "${article}" begins so: "${quotation}"`;
    if (found.length > 1) {
      const starts = found.map(({ parts }) => parts[0]?.start).join(', ');
      return `several quotations in "${article}" begin so; give the column "start": ${starts}`;
    }
    const person = correction.becomes === nobody ? undefined : this.#take(correction);
    this.#change(correction, (one) => one === found[0], person);
    return undefined;
  }

  /** Notes that a correction was applied, or why it was not. */
  keep(correction: HandCorrection, reason: string | undefined): void {
    if (reason === undefined) this.#applied.push(correction);
    else this.#dropped.push({ where: correction.where, reason });
  }

  finish(): Corrected {
    const speakers = listMentions([...this.#speakers.values()], this.#quotations);
    return { quotations: this.#quotations, speakers, applied: this.#applied, dropped: this.#dropped };
  }

  #change(correction: HandCorrection, concerns: (quotation: Quotation) => boolean, person: Speaker | undefined): void {
    this.#quotations = this.#quotations.flatMap((quotation) => {
      if (!concerns(quotation)) return [quotation];
      if (correction.becomes === noSpeech) return [];
      const { speaker: _, ...rest } = quotation;
      return [{ ...rest, ...(person && { speaker: person.id }), confidence: 1, rule: 'by hand' }];
    });
  }

  /** The speaker of that name, made known where there is none; what was known of `as` goes over to them. */
  #take({ becomes, kind }: HandCorrection, as?: Speaker): Speaker | undefined {
    if (becomes === noSpeech) return undefined;
    const wanted = kind ?? as?.kind;
    const named = [...this.#speakers.values()].find(({ name, kind: own }) => name === becomes && own === (kind ?? own));
    if (named !== undefined) return named;
    const person: Speaker = {
      ...(as && isSameName(as.name, becomes) && { ...as }),
      id: `${becomes.toLowerCase()} (by hand)`,
      name: becomes,
      roles: as?.roles ?? [],
      kind: wanted ?? 'person',
      mentions: [],
    };
    this.#speakers.set(person.id, person);
    return person;
  }
}

/** Words as they are compared: marks, points and case do not count. */
function foldWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
