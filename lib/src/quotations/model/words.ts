import { findCue, type ReportingVerb } from '../cues.js';
import { isCapital, Shape, type Shape as ShapeOf, shapeOf, Tag, type Tag as TagOf, tagOf } from './tags.js';
import { TokenTable } from './tokentable.js';
import { listUnits } from './units.js';

/** The words that the model knows, each list in the order of its numbers. */
export interface Lexicon {
  /** Frequent words, lower-case; no names. */
  readonly words: readonly string[];
  /** Frequent stems. */
  readonly stems: readonly string[];
  /** Frequent last three letters. */
  readonly suffixes: readonly string[];
  /** How often a word outside marks tells that somebody speaks: 0 hardly ever to 5 nearly always. */
  readonly cues: ReadonlyMap<string, number>;
  /** The same for what somebody thinks or does: 1 to 3. */
  readonly beliefs: ReadonlyMap<string, number>;
}

/** What the model sees of one token. Numbers are from 1; 0 stands outside a paragraph. */
export interface Word {
  readonly lower: string;
  readonly shape: ShapeOf;
  /** Its class inside a sentence, and as the first word of one. */
  readonly tag: TagOf;
  readonly firstTag: TagOf;
  readonly word: number;
  readonly firstWord: number;
  readonly stem: number;
  readonly suffix: number;
  readonly cue: number;
  readonly belief: number;
  /** Which kind of reporting verb it can be, by the list of verbs. */
  readonly verb: number;
  /** Whether it can end a sentence. */
  readonly stops: boolean;
  /** Under which number the model keeps what it says, for each way in which it stands; 0 before its first use. */
  readonly rows: number[];
}

/** Numbers of words and stems that stand for many: unknown ones, names, first words, figures. */
const unknown = 1;
const name = 2;
const initial = 3;
const figure = 4;
const firstOwn = 5;

export const cueCount = 7;
export const beliefCount = 5;
export const verbCount = 6;

/** What stands outside a paragraph. */
export const outsideWord: Word = {
  lower: '',
  shape: Shape.outside,
  tag: Tag.outside,
  firstTag: Tag.outside,
  word: 0,
  firstWord: 0,
  stem: 0,
  suffix: 0,
  cue: 0,
  belief: 0,
  verb: 0,
  stops: false,
  rows: [0, 0, 0, 0],
};

/** Reads tokens, each distinct one once. */
export class WordReader {
  readonly lexicon: Lexicon;
  readonly sizes: { readonly word: number; readonly stem: number; readonly suffix: number };
  readonly #words: ReadonlyMap<string, number>;
  readonly #stems: ReadonlyMap<string, number>;
  readonly #suffixes: ReadonlyMap<string, number>;
  readonly #kept = new TokenTable<Word>();
  /** Whatever its style, a mark that opens or closes is one of these. */
  readonly opening: Word;
  readonly closing: Word;
  readonly #make = (token: string): Word => this.#classify(token);

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
    this.#words = numberWords(lexicon.words);
    this.#stems = numberWords(lexicon.stems);
    this.#suffixes = numberWords(lexicon.suffixes);
    this.sizes = {
      word: lexicon.words.length + firstOwn,
      stem: lexicon.stems.length + firstOwn,
      suffix: lexicon.suffixes.length + firstOwn,
    };
    this.opening = this.#classify('“');
    this.closing = this.#classify('”');
  }

  read(token: string): Word {
    return this.readAt(listUnits(token), 0, token.length);
  }

  /** The token that stands there in the code units of a text. */
  readAt(units: Uint16Array, start: number, end: number): Word {
    return this.#kept.read(units, start, end, this.#make);
  }

  #classify(token: string): Word {
    const lower = foldToken(token);
    const shape = shapeOf(token);
    const capital = isCapital(shape);
    const own = this.#words.get(lower);
    const noWord = shape >= Shape.figure && shape <= Shape.address;
    const verb = findCue(lower);
    const kept = own !== undefined || !capital;
    const tag = tagOf(lower, shape, false);
    return {
      lower,
      shape,
      tag,
      firstTag: tagOf(lower, shape, true),
      word: own ?? (capital ? name : unknown),
      firstWord: own ?? (capital ? initial : unknown),
      stem: noWord ? figure : kept ? (this.#stems.get(stemOf(lower)) ?? unknown) : name,
      suffix: noWord ? figure : kept ? (this.#suffixes.get(lower.slice(-3)) ?? unknown) : name,
      cue: 1 + (this.lexicon.cues.get(lower) ?? guessCue(verb)),
      belief: 1 + (this.lexicon.beliefs.get(lower) ?? 0),
      verb: verb === undefined ? 1 : (verb.frame === 'noun' ? 4 : 2) + (verb.form === 'finite' ? 0 : 1),
      stops: tag === Tag.stop || lower.startsWith('...'),
      rows: [0, 0, 0, 0],
    };
  }
}

/** A token as the lists have it: lower-case, one apostrophe, all figures 0. */
export function foldToken(token: string): string {
  return token.replace(/’/g, "'").toLowerCase().replace(/\d/g, '0');
}

/** The stem of a lower-case word: the lemma of a reporting verb, else the word without the commonest suffixes. */
export function stemOf(lower: string): string {
  const verb = findCue(lower);
  if (verb !== undefined) return verb.lemma;
  if (/.{2}(?:ied|ies)$/.test(lower)) return `${lower.slice(0, -3)}y`;
  const stem = lower.replace(/(?<=.{3})ing$|(?<=.{3})ed$|(?<=.{3}[^s])s$/, '');
  return stem.replace(/e$/, '');
}

/** Of a reporting verb that the training has hardly seen. */
function guessCue(verb: ReportingVerb | undefined): number {
  if (verb === undefined) return 0;
  return verb.frame === 'noun' ? 2 : 3;
}

function numberWords(words: readonly string[]): ReadonlyMap<string, number> {
  return new Map(words.map((word, at) => [word, at + firstOwn]));
}
