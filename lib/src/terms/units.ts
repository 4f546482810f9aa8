import type { Article, Json, Passage, Tokens } from '../model.js';
import { foldWord, type Stopwords, stopwords, TermReader, tokenise, Vocabulary } from '../text/index.js';
import { textFilter } from './query.js';
import { type Stem, stemTerm } from './stems.js';

/** What is counted as a term: these options are the same wherever terms are counted. */
export interface TermOptions {
  /** Words left out of the rows; they stay in the number of words. */
  readonly stopwords?: Stopwords;
  /** `porter` counts the forms of a word together, under their stem. */
  readonly stem?: Stem;
  /** Words in a term, 1 to 5. A term of several words never crosses a sentence. */
  readonly ngrams?: number;
  /** `fold` counts `Mali` and `MALI` together. */
  readonly case?: 'fold' | 'keep';
}

/** The terms of one article: `unit[i]` is the number of the term that starts at token `i`, -1 where none does. */
export interface ArticleUnits {
  readonly tokens: Tokens;
  readonly unit: Int32Array;
}

const none = -1;
const largestNgram = 5;

/**
 * Reads articles as terms, numbering the terms in the order in which they are met. A term of several words is left
 * out when it begins or ends with a stop word; inside it, one is kept (`ministry of defence`).
 */
export class UnitReader {
  readonly words: number;
  readonly #case: 'fold' | 'keep';
  readonly #stem: Stem;
  readonly #stopwords: ReadonlySet<string>;
  readonly #vocabulary = new Vocabulary();
  readonly #terms: TermReader;
  /** Whether words and terms are the same, with the same numbers. */
  readonly #isPlain: boolean;
  readonly #units: Vocabulary;
  /** By number of a word in the vocabulary: whether it is a stop word, and its stem. */
  readonly #stopped: boolean[] = [];
  readonly #stems: string[] = [];
  /** By number of a word in the vocabulary: the number of its term, when terms are single words. */
  readonly #unitOf: number[] = [];
  #counted = new Int32Array(0);

  constructor(options: Required<TermOptions>) {
    checkTermOptions(options);
    this.words = options.ngrams;
    this.#case = options.case;
    this.#stem = options.stem;
    this.#stopwords = stopwords(options.stopwords);
    this.#isPlain = options.ngrams === 1 && options.stem === 'none' && this.#stopwords.size === 0;
    this.#units = this.#isPlain ? this.#vocabulary : new Vocabulary();
    this.#terms = new TermReader({ case: options.case, vocabulary: this.#vocabulary });
  }

  /** The terms by number. */
  get labels(): readonly string[] {
    return this.#units.terms;
  }

  /** How many terms there are. */
  get size(): number {
    return this.#units.size;
  }

  /** The words by number, as `tokens.term` has them. */
  get forms(): readonly string[] {
    return this.#vocabulary.terms;
  }

  /** The number of the term that a word is counted under, -1 for none; single words only. */
  unitOf(form: number): number {
    return this.#isPlain ? form : (this.#unitOf[form] ?? none);
  }

  /** The terms, and the words, in one array each, for the reader of another tally to take in. */
  packUnits(): Uint16Array<ArrayBuffer> {
    return this.#units.pack();
  }

  packForms(): Uint16Array<ArrayBuffer> {
    return this.#vocabulary.pack();
  }

  /** The numbers here of the terms of another reader, by their numbers there. */
  addUnits(packed: Uint16Array): Int32Array {
    return this.#units.addPacked(packed);
  }

  /** The same for its words. */
  addForms(packed: Uint16Array): Int32Array {
    const numbers = this.#vocabulary.addPacked(packed);
    this.#learn();
    return numbers;
  }

  read(article: Article): ArticleUnits {
    const tokens = tokenise([article], { case: this.#case, vocabulary: this.#vocabulary });
    this.#learn();
    return { tokens, unit: this.words === 1 ? this.#readWords(tokens) : this.#readNgrams(tokens) };
  }

  /** The words and the terms of an article by number, without their places; both are written over by the next call. */
  count(article: Article): { readonly forms: ArrayLike<number>; readonly unit: Int32Array } {
    if (this.words > 1) {
      const { tokens, unit } = this.read(article);
      return { forms: tokens.term, unit };
    }
    const forms = this.#terms.read(article);
    this.#learn();
    if (this.#isPlain) return { forms, unit: forms };
    if (this.#counted.length < forms.length) this.#counted = new Int32Array(forms.length * 2);
    const unitOf = this.#unitOf;
    for (let i = 0; i < forms.length; i += 1) this.#counted[i] = unitOf[forms[i] ?? 0] ?? none;
    return { forms, unit: this.#counted.subarray(0, forms.length) };
  }

  /** Stops, stems and numbers the words that are new in the vocabulary. */
  #learn(): void {
    if (this.#isPlain) return;
    for (let id = this.#stopped.length; id < this.#vocabulary.size; id += 1) {
      const term = this.#vocabulary.terms[id] ?? '';
      const stopped = this.#stopwords.has(this.#case === 'fold' ? term : foldWord(term));
      const stem = this.#stem === 'porter' ? stemTerm(term) : term;
      this.#stopped.push(stopped);
      this.#stems.push(stem);
      if (this.words === 1) this.#unitOf.push(stopped ? none : this.#units.add(stem));
    }
  }

  #readWords(tokens: Tokens): Int32Array {
    const unit = new Int32Array(tokens.term.length);
    for (let i = 0; i < unit.length; i += 1) unit[i] = this.unitOf(tokens.term[i] ?? 0);
    return unit;
  }

  #readNgrams(tokens: Tokens): Int32Array {
    const unit = new Int32Array(tokens.term.length).fill(none);
    for (let sentence = 0; sentence + 1 < tokens.sentenceAt.length; sentence += 1) {
      const end = tokens.sentenceAt[sentence + 1] ?? 0;
      for (let i = tokens.sentenceAt[sentence] ?? 0; i + this.words <= end; i += 1) {
        if (this.#stopped[tokens.term[i] ?? 0] || this.#stopped[tokens.term[i + this.words - 1] ?? 0]) continue;
        let label = this.#stems[tokens.term[i] ?? 0] ?? '';
        for (let k = 1; k < this.words; k += 1) label += ` ${this.#stems[tokens.term[i + k] ?? 0]}`;
        unit[i] = this.#units.add(label);
      }
    }
    return unit;
  }
}

/** The passages of a term in the articles given, in their order, at most `limit`. */
export function findTerm(
  articles: Iterable<Article>,
  term: string,
  options: Required<TermOptions>,
  limit: number,
): Passage[] {
  if (!Number.isInteger(limit) || limit < 0) throw new RangeError(`limit must be a whole number from 0: ${limit}`);
  const passages: Passage[] = [];
  const reader = new UnitReader(options);
  const mayHold = options.stem === 'none' ? textFilter(term) : () => true;
  for (const article of articles) {
    if (passages.length >= limit) break;
    if (!mayHold(article.text)) continue;
    const { tokens, unit } = reader.read(article);
    for (let i = 0; i < unit.length && passages.length < limit; i += 1) {
      const id = unit[i] ?? none;
      if (id === none || reader.labels[id] !== term) continue;
      const last = i + reader.words - 1;
      const end = (tokens.start[last] ?? 0) + (tokens.length[last] ?? 0);
      passages.push({ article: article.id, start: tokens.start[i] ?? 0, end });
    }
  }
  return passages;
}

/** The options as they are written into a method. */
export function recordTermOptions(options: Required<TermOptions>): { readonly [name: string]: Json } {
  const list = options.stopwords;
  return {
    stopwords: typeof list === 'string' ? list : [...list],
    stem: options.stem,
    ngrams: options.ngrams,
    case: options.case,
  };
}

function checkTermOptions({ stem, ngrams, case: letterCase }: Required<TermOptions>): void {
  if (stem !== 'none' && stem !== 'porter') throw new Error(`unknown stem: "${stem}"; known: none, porter`);
  if (letterCase !== 'fold' && letterCase !== 'keep') {
    throw new Error(`unknown case: "${letterCase}"; known: fold, keep`);
  }
  if (!Number.isInteger(ngrams) || ngrams < 1 || ngrams > largestNgram) {
    throw new RangeError(`ngrams must be a whole number from 1 to ${largestNgram}: ${ngrams}`);
  }
}
