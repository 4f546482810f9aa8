import { foldApostrophes, foldWord, tokenise, type Vocabulary } from '../text/index.js';

/** One word of a query: one certain term, or every term that passes. */
export type WordPattern = { readonly term: string } | { readonly passes: (term: string) => boolean };

/** What a concordance looks for: a row of words, or a regular expression over the text. */
export type Query =
  | { readonly kind: 'words'; readonly patterns: readonly WordPattern[] }
  | { readonly kind: 'regex'; readonly regex: RegExp };

/** Characters that may stand inside a word and are no part of its term. */
const invisible = /[\u00ad\u2060\ufeff]/;

/**
 * What a query means. `/.../flags` is a regular expression; all else is one or more words, in which `*` stands for
 * any number of characters and `?` for one. Words are read by the rules of the tokeniser, so `Lavrov’s` means `lavrov`.
 *
 * @example parseQuery('mercenar*', 'fold') // one pattern, which 'mercenary' and 'mercenaries' meet
 * @throws when the query has no word, or the regular expression is not valid
 */
export function parseQuery(query: string, letterCase: 'fold' | 'keep'): Query {
  const regex = /^\/(.+)\/([a-z]*)$/s.exec(query.trim());
  if (regex) return { kind: 'regex', regex: compileRegex(query, regex[1] ?? '', regex[2] ?? '') };
  const patterns = query
    .split(/\s+/)
    .flatMap((piece) => (/[*?]/.test(piece) ? readWildcard(piece, letterCase) : readWords(piece, letterCase)));
  if (patterns.length === 0) throw new Error(`query without a word: "${query}"`);
  return { kind: 'words', patterns };
}

/** Whether a word of a query means a term. */
export function meetsPattern(pattern: WordPattern, term: string): boolean {
  return 'term' in pattern ? pattern.term === term : pattern.passes(term);
}

/**
 * Which terms of a vocabulary a word of a query means, by number: 1 where it does. Each term is asked about once,
 * however many come after; one certain term is added to the vocabulary, so that its number is known.
 */
export class TermMarks {
  readonly #vocabulary: Vocabulary;
  readonly #passes: ((term: string) => boolean) | undefined;
  #marks = new Uint8Array(1024);
  #known = 0;

  constructor(pattern: WordPattern, vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    if ('passes' in pattern) {
      this.#passes = pattern.passes;
      return;
    }
    const term = vocabulary.add(pattern.term);
    this.#reach(vocabulary.terms.length);
    this.#marks[term] = 1;
  }

  /** The marks of all terms that the vocabulary has now, with zeros behind them. */
  read(): Uint8Array {
    const { terms } = this.#vocabulary;
    this.#reach(terms.length);
    if (this.#passes) this.#test(terms, this.#passes);
    return this.#marks;
  }

  #test(terms: readonly string[], passes: (term: string) => boolean): void {
    for (; this.#known < terms.length; this.#known += 1) {
      if (passes(terms[this.#known] ?? '')) this.#marks[this.#known] = 1;
    }
  }

  /** Makes room for so many terms: asking a typed array for what it does not have is slow. */
  #reach(size: number): void {
    if (size <= this.#marks.length) return;
    const larger = new Uint8Array(Math.max(size, this.#marks.length * 2));
    larger.set(this.#marks);
    this.#marks = larger;
  }
}

/**
 * A test that a text fails only where the query cannot be found in it: it lacks letters that the query asks for. Looking
 * for letters is many times as fast as reading words, so most articles need not be read.
 */
export function textFilter(query: string): (text: string) => boolean {
  const runs = [...query.matchAll(/[a-z]{2,}/gi)].map(([run]) => new RegExp(run, 'iu'));
  return (text) => runs.every((run) => run.test(text)) || invisible.test(text);
}

function compileRegex(query: string, source: string, flags: string): RegExp {
  try {
    return new RegExp(foldApostrophes(source), `${flags.replace(/[gy]/g, '')}g`);
  } catch (error) {
    throw new Error(`invalid regular expression: ${query} (${error instanceof Error ? error.message : String(error)})`);
  }
}

function readWords(piece: string, letterCase: 'fold' | 'keep'): WordPattern[] {
  const { term, vocabulary } = tokenise([{ text: piece, zones: [] }], { case: letterCase });
  return Array.from(term, (id) => ({ term: vocabulary[id] ?? '' }));
}

function readWildcard(piece: string, letterCase: 'fold' | 'keep'): WordPattern[] {
  const trimmed = piece.replace(/^[^\p{L}\p{N}*?]+|[^\p{L}\p{M}\p{N}*?.]+$/gu, '');
  const glob = letterCase === 'keep' ? foldApostrophes(trimmed).normalize('NFC') : foldWord(trimmed);
  const characters = [...glob];
  const begin = glob.slice(0, glob.search(/[*?]/));
  const end = /[^*?]*$/.exec(glob)?.[0] ?? '';
  const passes = (term: string): boolean => {
    const word = letterCase === 'keep' ? term : term.toLowerCase();
    return word.startsWith(begin) && word.endsWith(end) && matchesGlob(characters, [...word]);
  };
  return [{ passes }];
}

/** Whether the characters meet the pattern: from the left, going back at most to the last `*`. */
function matchesGlob(glob: readonly string[], term: readonly string[]): boolean {
  let at = 0;
  let star = -1;
  let retry = 0;
  for (let i = 0; i < term.length; ) {
    if (glob[at] === '*') {
      star = at;
      retry = i;
      at += 1;
    } else if (glob[at] === '?' || glob[at] === term[i]) {
      at += 1;
      i += 1;
    } else if (star >= 0) {
      retry += 1;
      i = retry;
      at = star + 1;
    } else {
      return false;
    }
  }
  while (glob[at] === '*') at += 1;
  return at === glob.length;
}
